/** Whether the contact panel is there, beside the thread or as a drawer above it. */
export interface Panel {
  readonly isWide: boolean;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

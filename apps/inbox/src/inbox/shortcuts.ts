/** The keys of the field's best-known product, so that nobody has to learn them anew. No single letters. */
export const KEYS = {
  next: 'Alt+J',
  previous: 'Alt+K',
  resolve: 'Alt+E',
  resolveNext: 'Mod+Alt+E',
  snooze: 'Alt+M',
  note: 'Alt+P',
  reply: 'Alt+L',
  togglePanel: 'Alt+O',
  nextStatus: 'Alt+B',
  nextView: 'Alt+N',
  commands: 'Mod+K',
  shortcuts: 'Ctrl+/',
  nextColumn: 'F6',
  toList: 'Escape',
} as const;

export type Shortcut = keyof typeof KEYS;

interface Pressed {
  readonly code: string;
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Whether what was pressed is these keys. Letters go by their place on the keyboard: with Alt, a Mac types signs. */
export function isPressed(keys: string, pressed: Pressed): boolean {
  const parts = keys.split('+');
  const letter = parts.at(-1) ?? '';
  const wantsMod = parts.includes('Mod');
  const wantsCtrl = parts.includes('Ctrl');
  if (parts.includes('Alt') !== pressed.altKey) return false;
  if (wantsMod ? !(pressed.ctrlKey || pressed.metaKey) : wantsCtrl !== pressed.ctrlKey || pressed.metaKey) return false;
  return pressed.code === `Key${letter}` || pressed.key === letter || (letter === '/' && pressed.code === 'Slash');
}

export const shortcutOf = (pressed: Pressed): Shortcut | null =>
  (Object.keys(KEYS) as Shortcut[]).find((name) => isPressed(KEYS[name], pressed)) ?? null;

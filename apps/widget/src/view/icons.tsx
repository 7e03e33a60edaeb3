import { type Child, h } from './dom.ts';

export const PATHS = {
  close: 'M18 6 6 18M6 6l12 12',
  down: 'm6 9 6 6 6-6',
  more: 'M4 12h1m6 0h1m6 0h1',
  send: 'M12 19V5m-7 7 7-7 7 7',
  waiting: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 4v5l3 2',
  accepted: 'm5 13 4 4L19 7',
  delivered: 'm2 13 4 4L16 7m-5 9 1 1L22 7',
  failed: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 5v5m0 3v.01',
} as const;

/** Never alone: whoever shows one says in words what it means. */
export const Icon = ({ name }: { readonly name: keyof typeof PATHS }): Child => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);

export interface RoundProps {
  readonly icon: keyof typeof PATHS;
  readonly label: string;
  readonly onClick?: () => void;
  readonly [attribute: string]: unknown;
}

/** A button that is only an icon, with its name for those who do not see it or do not know it. */
export const Round = ({ icon, label, ...attributes }: RoundProps): Child => (
  <button type="button" class="round" {...attributes} aria-label={label} title={label}>
    <Icon name={icon} />
  </button>
);

export interface WordProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly class?: string;
}

export const Word = ({ label, onClick, class: kind = 'plain' }: WordProps): Child => (
  <button type="button" class={kind} onClick={onClick}>
    {label}
  </button>
);

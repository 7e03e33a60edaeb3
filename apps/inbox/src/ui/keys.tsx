import type { ReactNode } from 'react';

const IS_MAC = typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.userAgent);
const SIGNS: Readonly<Record<string, string>> = IS_MAC
  ? { Mod: '⌘', Ctrl: '⌃', Alt: '⌥', Shift: '⇧', Enter: '↵', Escape: 'Esc' }
  : { Mod: 'Ctrl', Enter: '↵', Escape: 'Esc' };

/** "Mod+Alt+E" as this machine's keyboard says it. */
export const sayKeys = (keys: string): string =>
  keys
    .split('+')
    .map((key) => SIGNS[key] ?? key)
    .join(IS_MAC ? '' : ' ');

/** The same, as `aria-keyshortcuts` wants it. */
export const ariaKeys = (keys: string): string =>
  keys.replace('Mod', IS_MAC ? 'Meta' : 'Control').replace('Ctrl', 'Control');

export const isMod = (event: { readonly metaKey: boolean; readonly ctrlKey: boolean }): boolean =>
  IS_MAC ? event.metaKey : event.ctrlKey;

interface KeysProps {
  readonly of: string;
  readonly isInverted?: boolean;
}

export const Keys = ({ of, isInverted = false }: KeysProps): ReactNode => (
  <kbd
    aria-hidden
    className={`rounded px-1 font-sans text-xs whitespace-nowrap ${isInverted ? 'bg-surface-0/20' : 'border border-line text-text-3'}`}
  >
    {sayKeys(of)}
  </kbd>
);

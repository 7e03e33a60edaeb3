import type { ReactNode } from 'react';

const HUES = 12;
const HUE_CLASSES = [20, 45, 75, 105, 140, 165, 195, 225, 255, 285, 315, 345].map((hue) => `hue-${hue}`);

const SIZES = { tiny: 'size-6 text-xs', small: 'size-8 text-sm', large: 'size-11 text-base' } as const;

interface AvatarProps {
  readonly id: string;
  readonly name: string;
  readonly size?: 'tiny' | 'small' | 'large';
}

/** The first letter of a name on a ground that stays the same for the same person. */
export const Avatar = ({ id, name, size = 'small' }: AvatarProps): ReactNode => (
  <span
    aria-hidden
    className={`avatar inline-flex shrink-0 items-center justify-center rounded-full font-semibold select-none ${HUE_CLASSES[hash(id) % HUES] ?? ''} ${SIZES[size]}`}
  >
    {firstLetter(name)}
  </span>
);

const firstLetter = (name: string): string => name.trim().match(/./u)?.[0].toUpperCase() ?? '?';

function hash(id: string): number {
  let value = 0;
  for (const letter of id) value = (value * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return value;
}

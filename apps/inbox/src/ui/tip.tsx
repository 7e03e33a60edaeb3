import { Tooltip } from 'radix-ui';
import type { ReactNode } from 'react';
import { Keys } from './keys.tsx';

interface TipProps {
  readonly label: string;
  readonly keys?: string | undefined;
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  readonly children: ReactNode;
}

/** A name that appears beside what it names, on hover and on focus. */
export const Tip = ({ label, keys, side = 'bottom', children }: TipProps): ReactNode => (
  <Tooltip.Root>
    <Tooltip.Trigger asChild>{children}</Tooltip.Trigger>
    <Tooltip.Portal>
      <Tooltip.Content
        side={side}
        sideOffset={6}
        collisionPadding={8}
        className="appear z-50 flex max-w-80 items-center gap-2 rounded-md bg-text px-2 py-1 text-xs text-surface-0"
      >
        {label}
        {keys === undefined ? null : <Keys of={keys} isInverted />}
      </Tooltip.Content>
    </Tooltip.Portal>
  </Tooltip.Root>
);

import { Check, CheckCheck, CircleAlert, Clock } from 'lucide-react';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import type { MessageStatus } from '../live/contract.ts';

interface TicksProps {
  readonly status: MessageStatus | 'waiting';
  readonly t: TFunction;
}

/** How far a message of ours has got. Each state differs in shape, not only in colour. */
export const Ticks = ({ status, t }: TicksProps): ReactNode => {
  const label = t(`tick.${status}`);
  return (
    <span
      role="img"
      aria-label={label}
      title={label}
      className={`inline-flex ${status === 'read' ? 'text-accent' : status === 'failed' ? 'text-danger' : 'text-text-3'}`}
    >
      <Shape status={status} />
    </span>
  );
};

const Shape = ({ status }: { readonly status: MessageStatus | 'waiting' }): ReactNode => {
  switch (status) {
    case 'waiting':
      return <Clock size={14} aria-hidden />;
    case 'accepted':
    case 'sent':
      return <Check size={14} aria-hidden />;
    case 'delivered':
    case 'read':
      return <CheckCheck size={14} aria-hidden />;
    case 'failed':
      return <CircleAlert size={14} aria-hidden />;
  }
};

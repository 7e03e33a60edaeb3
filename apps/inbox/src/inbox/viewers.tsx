import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../live/people.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Tip } from '../ui/tip.tsx';
import { useViewers } from './use-viewers.ts';

const SHOWN_MAX = 3;

/** Colleagues who have this conversation on their screen: so that two do not answer. */
export const Viewers = ({ conversationId }: { readonly conversationId: string }): ReactNode => {
  const { t } = useTranslation();
  const who = useNames();
  const viewers = useViewers(conversationId);
  const names = viewers.map((id) => who('agent', id));
  const label = viewers.length === 0 ? '' : t('thread.viewing', { count: viewers.length, names: names.join(', ') });
  return (
    <span role="status" className="flex shrink-0 items-center">
      <span className="sr-only">{label}</span>
      {viewers.length === 0 ? null : (
        <Tip label={label}>
          <span className="appear flex -space-x-1.5">
            {viewers.slice(0, SHOWN_MAX).map((id, at) => (
              <span key={id} className="rounded-full ring-2 ring-surface-0">
                <Avatar id={id} name={names[at] ?? ''} size="tiny" />
              </span>
            ))}
          </span>
        </Tip>
      )}
    </span>
  );
};

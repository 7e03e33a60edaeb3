import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Presence } from '../live/contract.ts';

export const PRESENCE_DOTS: Readonly<Record<Presence, string>> = {
  online: 'bg-ok',
  busy: 'bg-danger',
  away: 'bg-warn',
  offline: 'border-2 border-edge bg-surface-0',
};

/** How somebody is there: a dot and the word. */
export const PresenceDot = ({ presence }: { readonly presence: Presence }): ReactNode => {
  const { t } = useTranslation();
  return (
    <span className="inline-flex shrink-0 items-center gap-1.5 text-xs text-text-2">
      <span aria-hidden className={`size-2.5 rounded-full ${PRESENCE_DOTS[presence]}`} />
      {t(`presence.${presence}`)}
    </span>
  );
};

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../live/desk.ts';
import { useStore } from '../live/store.ts';

/** Where an open conversation stands in its queue, as long as it waits. */
export const QueuePlace = ({ conversationId }: { readonly conversationId: string }): ReactNode => {
  const { t } = useTranslation();
  const place = useStore(useDesk().wire.places).get(conversationId);
  if (place?.position === undefined) return null;
  return (
    <span className="numbers truncate">
      {' · '}
      {t('queue.place', { position: place.position, waiting: place.waiting ?? place.position })}
    </span>
  );
};

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Row } from '../live/contract.ts';
import { useDesk } from '../live/desk.ts';
import { useStore } from '../live/store.ts';

/** What state a conversation is in; as long as it waits, where it stands in its queue. */
export const StatusOrPlace = ({ id, status }: Pick<Row, 'id' | 'status'>): ReactNode => {
  const { t } = useTranslation();
  const { position, waiting = position } = useStore(useDesk().wire.places).get(id) ?? {};
  // What was heard of a thread that was left since may be old.
  return status !== 'queued' || position === undefined
    ? t(`status.${status}`)
    : t('queue.place', { position, waiting });
};

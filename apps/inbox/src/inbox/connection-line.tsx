import { useQueryClient } from '@tanstack/react-query';
import { CloudOff, LoaderCircle } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../live/desk.ts';
import { useStore } from '../live/store.ts';
import type { Connection } from '../live/wire.ts';
import { SESSION_KEY } from '../session/session.ts';
import { Button } from '../ui/button.tsx';
import { clockTime } from '../words/times.ts';

const PATIENCE_MS = 800; // a first connection that takes less is not worth a word

/** Null: all is as it should be. */
function wordsFor(connection: Connection, staleSince: string | null, t: TFunction): string | null {
  if (connection !== 'live') return t(`connection.${connection}`);
  return staleSince === null ? null : t('connection.stale', { time: clockTime(staleSince) });
}

/** One thin line that says what the connection is doing, and that nothing written is lost. */
export const ConnectionLine = (): ReactNode => {
  const { t } = useTranslation();
  const { wire } = useDesk();
  const connection = useStore(wire.connection);
  const staleSince = useStore(wire.staleSince);
  const queries = useQueryClient();
  const signInAgain = (): void => void queries.setQueryData(SESSION_KEY, null);
  const waiting = useStore(wire.pending).filter(
    ({ problem, messageId }) => problem === null && messageId === null,
  ).length;
  const [isPatient, setPatient] = useState(true);
  useEffect(() => {
    if (connection === 'live') return;
    const timer = setTimeout(() => setPatient(false), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setPatient(true);
    };
  }, [connection]);
  const words = wordsFor(connection, staleSince, t);
  if (words === null || (connection === 'connecting' && isPatient)) return <div role="status" />;
  return (
    <div
      role="status"
      className="appear flex items-center gap-2 border-b border-line bg-surface-1 px-4 py-1.5 text-xs text-warn"
    >
      {connection === 'connecting' ? (
        <LoaderCircle size={14} aria-hidden className="shrink-0" />
      ) : (
        <CloudOff size={14} aria-hidden className="shrink-0" />
      )}
      <span className="min-w-0">
        {words}
        {waiting === 0 ? null : ` · ${t('connection.waiting', { count: waiting })}`}
      </span>
      {connection === 'expired' ? (
        <Button className="ml-auto h-7 text-xs" onClick={signInAgain}>
          {t('signIn.submit')}
        </Button>
      ) : null}
    </div>
  );
};

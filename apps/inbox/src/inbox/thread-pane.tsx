import { useCallback, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActive } from '../live/activity.ts';
import { useDesk } from '../live/desk.ts';
import { useStore } from '../live/store.ts';
import type { ThreadView } from '../live/thread-store.ts';
import type { Row } from '../live/contract.ts';
import { can } from '../session/session.ts';
import { Button } from '../ui/button.tsx';
import { Composer } from './composer.tsx';
import { linesOf } from './message-groups.ts';
import { MessageList } from './message-list.tsx';
import { TypingLine } from './typing-line.tsx';

interface ThreadPaneProps {
  readonly row: Row | undefined;
  readonly conversationId: string;
  readonly contactName: string;
  readonly header: ReactNode;
}

export const ThreadPane = ({ row, conversationId, contactName, header }: ThreadPaneProps): ReactNode => {
  const { t } = useTranslation();
  const { me, threads } = useDesk();
  const store = useMemo(() => threads.open(conversationId), [threads, conversationId]);
  const view = useStore(store);
  return (
    <section
      aria-label={t('thread.label')}
      data-column="thread"
      tabIndex={-1}
      className="flex min-h-0 min-w-0 flex-1 flex-col outline-none"
    >
      {header}
      <ThreadBody view={view} conversationId={conversationId} contactName={contactName} />
      {row === undefined || !can(me, 'conversations.write') ? null : (
        <>
          <TypingLine conversationId={conversationId} contactName={contactName} />
          <Composer key={conversationId} row={row} contactName={contactName} />
        </>
      )}
    </section>
  );
};

interface ThreadBodyProps {
  readonly view: ThreadView;
  readonly conversationId: string;
  readonly contactName: string;
}

const ThreadBody = ({ view, conversationId, contactName }: ThreadBodyProps): ReactNode => {
  const { t } = useTranslation();
  const { me, threads, wire } = useDesk();
  const pending = useStore(wire.pending);
  const lines = useMemo(
    () =>
      linesOf(
        view.thread.messages,
        pending.filter((sent) => sent.conversationId === conversationId),
        me.id,
      ),
    [view.thread.messages, pending, conversationId, me.id],
  );
  const onSeen = useReadSignal(conversationId, view.thread.seq);
  switch (view.phase) {
    case 'loading':
      return <SkeletonThread />;
    case 'missing':
      return <p className="flex-1 p-6 text-text-2">{t('thread.notFound')}</p>;
    case 'failed':
      return (
        <div role="alert" className="flex flex-1 flex-col items-start gap-3 p-6">
          <p className="text-danger">{t('thread.failed')}</p>
          <Button onClick={() => threads.reload(conversationId)}>{t('action.retry')}</Button>
        </div>
      );
    case 'ready':
      return (
        <MessageList
          key={conversationId}
          conversationId={conversationId}
          view={view}
          lines={lines}
          contactName={contactName}
          onSeen={onSeen}
        />
      );
  }
};

/** Says once what has been read: only while somebody can be looking and the server can hear it. */
function useReadSignal(conversationId: string, seq: number): () => void {
  const { wire, rows } = useDesk();
  const connection = useStore(wire.connection);
  const told = useRef({ conversationId: '', seq: 0 });
  const isLooking = useActive();
  const tell = useCallback(() => {
    if (connection !== 'live' || !isLooking || seq === 0) return;
    if (told.current.conversationId === conversationId && told.current.seq >= seq) return;
    told.current = { conversationId, seq };
    if ((rows.row(conversationId)?.unread ?? 1) > 0) wire.read(conversationId, seq);
  }, [wire, rows, connection, conversationId, seq, isLooking]);
  return tell;
}

const SKELETONS = ['w-64', 'w-44 ml-auto', 'w-80', 'w-56 ml-auto', 'w-48'];

const SkeletonThread = (): ReactNode => (
  <div aria-hidden className="flex min-h-0 flex-1 flex-col justify-end gap-4 overflow-hidden p-5">
    {SKELETONS.map((width) => (
      <div key={width} className={`skeleton h-11 max-w-full rounded-lg ${width}`} />
    ))}
  </div>
);

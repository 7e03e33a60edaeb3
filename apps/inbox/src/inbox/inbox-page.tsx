import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { patiently } from '../ui/patiently.ts';
import type { ReactNode } from 'react';
import { completeRow } from '../live/contract.ts';
import type { Row } from '../live/contract.ts';
import { useDesk, useRow } from '../live/desk.ts';
import { call } from '../live/rest.ts';
import { useRowList } from '../live/use-row-list.ts';
import { prefer, usePreferences } from '../session/preferences.ts';
import { useMedia } from '../ui/use-media.ts';
import { ListPane } from './list-pane.tsx';
import type { Place } from './place.ts';
import { Resizer } from './resizer.tsx';
import { NoThread } from './no-thread.tsx';
import type { Panel } from './panel-state.ts';
import { useInboxActions } from './use-inbox-actions.ts';

/** With the thread comes the most of what is not the list: it is fetched beside it, or a moment later. */
const OpenThread = lazy(() =>
  patiently(() => import('./open-thread.tsx')).then(({ OpenThread: open }) => ({ default: open })),
);
const PanelFrame = lazy(() =>
  patiently(() => import('./open-thread.tsx')).then(({ PanelFrame: frame }) => ({ default: frame })),
);

const WIDE = '(min-width: 1100px)';

/** List, conversation, contact: side by side where there is room, one at a time where there is not. */
export const InboxPage = ({ place }: { readonly place: Place }): ReactNode => {
  const live = useRowList(place.query);
  const { listWidth } = usePreferences();
  const row = useOpenRow(place.conversationId);
  const panel = usePanel(place.conversationId);
  const isOpen = place.conversationId !== null;
  const ids = live.list?.ids ?? NO_IDS;
  const actions = useInboxActions({ place, row, ids, panel });
  usePreparedNeighbours(place.conversationId, ids);
  return (
    <div className="flex min-h-0 min-w-0 flex-1">
      <div
        style={{ width: listWidth }}
        className={`flex min-h-0 shrink-0 max-narrow:w-full! ${isOpen ? 'max-narrow:hidden' : ''}`}
      >
        <ListPane place={place} live={live} />
      </div>
      <Resizer />
      <main className={`flex min-h-0 min-w-0 flex-1 ${isOpen ? '' : 'max-narrow:hidden'}`}>
        {place.conversationId === null ? (
          <NoThread />
        ) : (
          <Suspense fallback={null}>
            <OpenThread row={row} conversationId={place.conversationId} actions={actions} togglePanel={panel.toggle} />
          </Suspense>
        )}
      </main>
      {row === undefined || !isOpen ? null : (
        <Suspense
          fallback={panel.isWide && panel.isOpen ? <div className="w-80 shrink-0 border-l border-line" /> : null}
        >
          <PanelFrame row={row} panel={panel} />
        </Suspense>
      )}
    </div>
  );
};

const NO_IDS: readonly string[] = [];
/** Whoever only passes by lets nothing be loaded. */
const SETTLE_MS = 150;

/** Whoever reads a conversation soon reads the next one, or the one before: they are there by then. */
function usePreparedNeighbours(conversationId: string | null, ids: readonly string[]): void {
  const { threads } = useDesk();
  const latest = useRef(ids);
  latest.current = ids;
  useEffect(() => {
    if (conversationId === null) return;
    const timer = setTimeout(() => {
      const at = latest.current.indexOf(conversationId);
      if (at < 0) return;
      for (const id of [latest.current[at - 1], latest.current[at + 1]]) if (id !== undefined) threads.prepare(id);
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [threads, conversationId]);
}

/** On a wide page the panel stays as it was left; on a narrow one it is a drawer, opened for one conversation. */
function usePanel(conversationId: string | null): Panel {
  const isWide = useMedia(WIDE);
  const { hasPanel } = usePreferences();
  const [drawerOf, setDrawerOf] = useState<string | null>(null);
  if (isWide) return { isWide, isOpen: hasPanel, toggle: () => prefer({ hasPanel: !hasPanel }) };
  const isOpen = conversationId !== null && drawerOf === conversationId;
  return { isWide, isOpen, toggle: () => setDrawerOf(isOpen ? null : conversationId) };
}

/** The row of the open conversation, asked for by itself when no list has brought it. */
function useOpenRow(conversationId: string | null): Row | undefined {
  const { rows } = useDesk();
  const row = useRow(conversationId ?? '');
  const isMissing = conversationId !== null && row === undefined;
  useEffect(() => {
    if (!isMissing) return;
    call<Row>('GET', `/conversations/${encodeURIComponent(conversationId ?? '')}`).then(
      (answer) => rows.takeRow(completeRow(answer)),
      () => {}, // the thread says why it is not there
    );
  }, [rows, conversationId, isMissing]);
  return row;
}

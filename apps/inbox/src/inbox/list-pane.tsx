import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { patiently } from '../ui/patiently.ts';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../live/desk.ts';
import { useStore } from '../live/store.ts';
import { keyOf } from '../live/row-lists.ts';
import type { LiveList } from '../live/use-row-list.ts';
import { usePreferences } from '../session/preferences.ts';
import { can } from '../session/session.ts';
import { Button } from '../ui/button.tsx';
import { isMod } from '../ui/keys.tsx';
import { useWindow } from '../ui/use-window.ts';
import { useColleague } from '../live/people.ts';
import { ConnectionLine } from './connection-line.tsx';
import { EmptyList } from './empty-list.tsx';
import { ListFilter } from './list-filter.tsx';
import { ListRow } from './list-row.tsx';
import { NotificationAsk } from './notification-ask.tsx';
import { addressOf } from './place.ts';
import type { Place } from './place.ts';
import { clearSelection, extendSelection, keepSelected, selectAll, selection, toggleSelected } from './selection.ts';
import { useHeld } from './use-held.ts';
import { ViewTabs } from './view-tabs.tsx';

const BulkBar = lazy(() => patiently(() => import('./bulk-bar.tsx')).then(({ BulkBar: bar }) => ({ default: bar })));

const ROW_PX = 64;
const COMPACT_ROW_PX = 48;
const ROWS_AHEAD = 12;
/** More are asked for while there are still so many below: who scrolls on does not come to an end first. */
const ROWS_LEFT_MIN = 100;
const WINDOW_ROWS_MAX = 200;
/** Scrolling is told to the server when it rests, not row by row. */
const SETTLE_MS = 120;
const SKELETON_ROWS = 8;

interface ListPaneProps {
  readonly place: Place;
  readonly live: LiveList;
}

export const ListPane = ({ place, live }: ListPaneProps): ReactNode => {
  const { t } = useTranslation();
  const ids = live.list?.ids ?? NO_IDS;
  const isSelecting = useSelecting(keyOf(place.query), ids);
  return (
    <section
      aria-label={t('list.label')}
      data-column="list"
      tabIndex={-1}
      className="flex min-h-0 min-w-0 flex-1 flex-col outline-none"
    >
      <header className="flex h-13 shrink-0 items-center gap-1 border-b border-line px-2">
        {isSelecting ? (
          <Suspense fallback={null}>
            <BulkBar listed={ids} />
          </Suspense>
        ) : (
          <>
            <ViewTabs place={place} />
            <ListFilter place={place} ids={ids} />
          </>
        )}
      </header>
      <ConnectionLine />
      <NotificationAsk />
      <ListBody place={place} live={live} ids={ids} />
    </section>
  );
};

/** Whether rows are being marked. Marks belong to one list: another one begins without. */
function useSelecting(listKey: string, ids: readonly string[]): boolean {
  const { ids: marked, isPicking } = useStore(selection);
  useEffect(() => clearSelection, [listKey]);
  useEffect(() => keepSelected(ids), [ids]);
  return isPicking || marked.size > 0;
}

const NO_IDS: readonly string[] = [];

const ListBody = ({ place, live, ids }: ListPaneProps & { readonly ids: readonly string[] }): ReactNode => {
  const { t } = useTranslation();
  if (ids.length > 0) return <Rows place={place} live={live} ids={ids} />;
  if (live.list === undefined || live.list.phase === 'loading') return <SkeletonRows />;
  if (live.list.phase === 'ready') return <EmptyList place={place} />;
  return (
    <div role="alert" className="flex flex-col items-start gap-3 p-4">
      <p className="text-danger">{t('list.failed')}</p>
      <Button onClick={live.reload}>{t('action.retry')}</Button>
    </div>
  );
};

/** For handlers that stay the same: what is shown when they are called. */
function useLatest(ids: readonly string[]): () => readonly string[] {
  const shown = useRef(ids);
  shown.current = ids;
  return useCallback(() => shown.current, []);
}

const Rows = ({ place, live, ids: latest }: ListPaneProps & { readonly ids: readonly string[] }): ReactNode => {
  const { isCompact } = usePreferences();
  const [isHovered, setHovered] = useState(false);
  const { ids, held, release } = useHeld(latest, isHovered);
  const scroller = useRef<HTMLDivElement>(null);
  const rowPx = isCompact ? COMPACT_ROW_PX : ROW_PX;
  const { first, last, toRow } = useWindow(scroller, { count: ids.length, rowPx, ahead: ROWS_AHEAD });
  const current = place.conversationId === null ? -1 : ids.indexOf(place.conversationId);
  useEffect(() => {
    if (current >= 0) toRow(current);
  }, [place.conversationId]); // only when another one is opened, not whenever it moves
  useListening(live, ids, { first, last });

  const { ids: marked, isPicking } = useStore(selection);
  const isSelecting = isPicking || marked.size > 0;
  const listed = useLatest(ids);
  const { me } = useDesk();
  const colleague = useColleague();
  const canMark = can(me, 'conversations.write');
  const reachable = current >= first && current <= last ? current : first;
  return (
    <div
      ref={scroller}
      className="relative min-h-0 flex-1 overflow-y-auto overscroll-contain"
      onPointerEnter={(event) => setHovered(event.pointerType === 'mouse')}
      onPointerLeave={() => setHovered(false)}
      onKeyDown={(event) => {
        if (!canMark || !markByKey(event, ids)) walk(event, toRow, ids);
      }}
    >
      <HeldBack held={held} onRelease={release} />
      <div role="list" style={{ height: ids.length * rowPx }} className="relative">
        {ids.slice(first, last + 1).map((id, at) => (
          <Placed key={id} index={first + at} size={rowPx} total={ids.length}>
            <ListRow
              id={id}
              href={addressOf({ ...place, conversationId: id })}
              isCurrent={id === place.conversationId}
              isCompact={isCompact}
              isReachable={first + at === reachable}
              isSelected={isSelecting ? marked.has(id) : null}
              canMark={canMark}
              colleague={colleague}
              listed={listed}
            />
          </Placed>
        ))}
      </div>
    </div>
  );
};

/** Tells the server which rows are on screen, and asks for more before the end comes into view. */
function useListening(
  live: LiveList,
  ids: readonly string[],
  { first, last }: { readonly first: number; readonly last: number },
): void {
  const { moveWindow, loadMore } = live;
  const onScreen = ids
    .slice(first, Math.min(last + 1, first + WINDOW_ROWS_MAX))
    .toSorted()
    .join(' ');
  useEffect(() => {
    const timer = setTimeout(() => moveWindow(onScreen.split(' ')), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [onScreen, moveWindow]);
  useEffect(() => {
    if (last >= ids.length - ROWS_LEFT_MIN) loadMore();
  }, [last, ids.length, loadMore]);
}

const HeldBack = ({ held, onRelease }: { readonly held: number; readonly onRelease: () => void }): ReactNode => {
  const { t } = useTranslation();
  if (held === 0) return null;
  return (
    <div className="sticky top-2 z-10 h-0 text-center">
      <Button look="primary" className="appear h-7 rounded-full shadow-float" onClick={onRelease}>
        {t('list.held', { count: held })}
      </Button>
    </div>
  );
};

interface PlacedProps {
  readonly index: number;
  readonly size: number;
  readonly total: number;
  readonly children: ReactNode;
}

/** Nothing in a row is seen outside of it, and a row ahead of what is seen is not drawn before it is. */
const Placed = ({ index, size, total, children }: PlacedProps): ReactNode => (
  <div
    role="listitem"
    aria-setsize={total}
    aria-posinset={index + 1}
    style={{ height: size, transform: `translateY(${index * size}px)` }}
    className="group/row absolute inset-x-0 top-0 contain-strict [content-visibility:auto]"
  >
    {children}
  </div>
);

/** Space marks a row, Shift with an arrow goes on marking, Ctrl+A marks all, Esc forgets the marks. */
function markByKey(event: KeyboardEvent<HTMLElement>, ids: readonly string[]): boolean {
  const id = (event.target as HTMLElement).dataset['row'];
  if (id === undefined) return false;
  const isMarking = selection.get().ids.size > 0;
  if (event.key === ' ') toggleSelected(id);
  else if (event.key.toLowerCase() === 'a' && isMod(event)) selectAll(ids);
  else if (event.key === 'Escape' && isMarking) clearSelection();
  else {
    const by = event.shiftKey ? { ArrowDown: 1, ArrowUp: -1 }[event.key] : undefined;
    const next = by === undefined ? undefined : ids[ids.indexOf(id) + by];
    if (next === undefined) return false;
    if (!isMarking) toggleSelected(id);
    extendSelection(next, ids);
    return false; // and the focus goes on, as without Shift
  }
  event.preventDefault();
  event.stopPropagation();
  return true;
}

/** Arrow keys go from row to row, Home and End to the ends. */
function walk(event: KeyboardEvent<HTMLElement>, bringIntoView: (index: number) => void, ids: readonly string[]): void {
  const from = ids.indexOf((event.target as HTMLElement).dataset['row'] ?? '');
  if (from < 0) return;
  const to = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: ids.length - 1 }[event.key];
  const id = to === undefined ? undefined : ids[to];
  if (to === undefined || id === undefined) return;
  event.preventDefault();
  const list = event.currentTarget;
  bringIntoView(to);
  requestAnimationFrame(() => list.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)?.focus());
}

const SkeletonRows = (): ReactNode => (
  <div aria-hidden className="min-h-0 flex-1 overflow-hidden">
    {Array.from({ length: SKELETON_ROWS }, (_, at) => (
      <div key={at} className="flex h-16 flex-col justify-center gap-2 border-b border-line px-6">
        <div className="flex justify-between">
          <div className="skeleton h-3.5 w-32" />
          <div className="skeleton h-3.5 w-10" />
        </div>
        <div className="skeleton h-3.5 w-52" />
      </div>
    ))}
  </div>
);

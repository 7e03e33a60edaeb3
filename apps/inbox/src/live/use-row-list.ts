import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { fetchRows, useDesk } from './desk.ts';
import { keyOf } from './row-lists.ts';
import type { ListQuery, RowList } from './row-lists.ts';
import { onWell } from './wire.ts';
import type { InboxFollowing } from './wire.ts';

export interface LiveList {
  readonly list: RowList | undefined;
  readonly loadMore: () => void;
  readonly reload: () => void;
  readonly moveWindow: (ids: readonly string[]) => void;
}

/** A list that stays true while it is shown: loaded once, then told by its view's topic. */
export function useRowList(query: ListQuery): LiveList {
  const { rows, wire } = useDesk();
  const key = keyOf(query);
  const list = useSyncExternalStore(rows.subscribe, () => rows.list(query));
  const following = useRef<InboxFollowing | null>(null);
  const reloading = useRef<() => void>(() => {});
  const isLoadingMore = useRef(false);

  useEffect(() => {
    let isGone = false;
    const load = async (): Promise<void> => {
      try {
        const page = await fetchRows(query, null);
        if (isGone) return;
        rows.putFirstPage(query, page);
        following.current?.stop();
        following.current = wire.followInbox(query.view, page.topicCursor, {
          onRows: (taken, removed) => rows.takeRows(query.view, taken, removed),
          onReset: () => void load(),
        });
      } catch {
        if (!isGone && rows.list(query)?.phase !== 'ready') rows.setPhase(query, 'failed');
      }
    };
    reloading.current = () => {
      rows.setPhase(query, 'loading');
      void load();
    };
    void load();
    return () => {
      isGone = true;
      following.current?.stop();
      following.current = null;
    };
    // The key says everything about the query.
  }, [key, rows, wire]);

  const loadMore = useCallback(() => {
    const cursor = rows.list(query)?.nextCursor ?? null;
    if (cursor === null || isLoadingMore.current) return;
    isLoadingMore.current = true;
    fetchRows(query, cursor)
      .then((page) => rows.putNextPage(query, page))
      .catch(() => {}) // scrolling on asks again
      .finally(() => {
        isLoadingMore.current = false;
      });
  }, [key, rows]);

  const reload = useCallback(() => reloading.current(), []);
  useEffect(() => onWell(wire, () => rows.list(query)?.phase === 'failed' && reload()), [key, rows, wire]);
  const moveWindow = useCallback((ids: readonly string[]) => following.current?.moveWindow(ids), []);
  return { list, loadMore, reload, moveWindow };
}

import type { Row, View } from './contract.ts';
import { comparer, keyOf, moveRow, passes } from './row-lists.ts';
import type { ListQuery, RowList } from './row-lists.ts';

export interface RowPage {
  readonly rows: readonly Row[];
  readonly nextCursor: string | null;
}

export interface RowStore {
  readonly row: (id: string) => Row | undefined;
  readonly list: (query: ListQuery) => RowList | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  /** The first page of a list: what was there before and is not in it goes, unless it lies behind it. */
  readonly putFirstPage: (query: ListQuery, page: RowPage) => void;
  readonly putNextPage: (query: ListQuery, page: RowPage) => void;
  readonly setPhase: (query: ListQuery, phase: RowList['phase']) => void;
  /** Rows as the server now has them in a view, and those that are no longer in it. */
  readonly takeRows: (view: View, rows: readonly Row[], removed: readonly string[]) => void;
  /** A row whose views are not told with it: an answer to an action, or what an action will do. */
  readonly takeRow: (row: Row) => void;
}

const EMPTY_LIST: RowList = { ids: [], nextCursor: null, phase: 'loading' };
const LISTS_MAX = 24;

interface Listed {
  readonly query: ListQuery;
  list: RowList;
}

/** Every row the inbox has heard of, once, and the lists that show them in order. */
export function createRowStore(belongs: (view: View, row: Row) => boolean): RowStore {
  const rows = new Map<string, Row>();
  const lists = new Map<string, Listed>();
  const listeners = new Set<() => void>();
  const rowOf = (id: string): Row | undefined => rows.get(id);
  const changed = (): void => {
    for (const listener of listeners) listener();
  };

  const listed = (query: ListQuery): Listed => {
    const key = keyOf(query);
    const known = lists.get(key) ?? { query, list: EMPTY_LIST };
    lists.delete(key);
    lists.set(key, known); // the least used list is the first
    if (lists.size > LISTS_MAX) lists.delete(lists.keys().next().value ?? key);
    return known;
  };

  /** Moves the row in every list; `membership` says in which views it is, null: as it was. */
  const place = (row: Row, membership: (view: View) => boolean | null): void => {
    const before = rows.get(row.id);
    if (before !== undefined && before.seq > row.seq) return;
    for (const entry of lists.values()) {
      const member = membership(entry.query.view) ?? (before !== undefined && entry.list.ids.includes(row.id));
      const after = member && passes(entry.query, row) ? row : undefined;
      entry.list = moveRow(entry.list, { id: row.id, before, after }, entry.query.sort, rowOf);
    }
    rows.set(row.id, row);
  };

  const remember = (page: RowPage): void => {
    for (const row of page.rows) place(row, () => null);
  };

  return {
    row: rowOf,
    list: (query) => lists.get(keyOf(query))?.list,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    putFirstPage(query, page) {
      remember(page);
      listed(query).list = { ids: sorted(page, query), nextCursor: page.nextCursor, phase: 'ready' };
      changed();
    },
    putNextPage(query, page) {
      remember(page);
      const entry = listed(query);
      const known = new Set(entry.list.ids);
      const added = page.rows.filter(({ id }) => !known.has(id)).map(({ id }) => id);
      entry.list = { ids: [...entry.list.ids, ...added], nextCursor: page.nextCursor, phase: 'ready' };
      changed();
    },
    setPhase(query, phase) {
      const entry = listed(query);
      entry.list = { ...entry.list, phase };
      changed();
    },
    takeRows(view, taken, removed) {
      for (const row of taken) place(row, (listView) => (listView === view ? true : null));
      for (const id of removed) removeFrom(lists.values(), view, rows.get(id), rowOf);
      changed();
    },
    takeRow(row) {
      place(row, (view) => belongs(view, row));
      changed();
    },
  };
}

function sorted({ rows }: RowPage, { sort }: ListQuery): readonly string[] {
  return rows.toSorted(comparer(sort)).map(({ id }) => id);
}

function removeFrom(
  lists: Iterable<Listed>,
  view: View,
  row: Row | undefined,
  rowOf: (id: string) => Row | undefined,
): void {
  if (row === undefined) return;
  for (const entry of lists) {
    if (entry.query.view !== view) continue;
    entry.list = moveRow(entry.list, { id: row.id, before: row, after: undefined }, entry.query.sort, rowOf);
  }
}

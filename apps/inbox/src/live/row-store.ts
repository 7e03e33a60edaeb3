import type { Row, View } from './contract.ts';
import { comparer, keyOf, moveRow, passes } from './row-lists.ts';
import type { Change, ListQuery, RowList } from './row-lists.ts';

export interface RowPage {
  readonly rows: readonly Row[];
  readonly nextCursor: string | null;
}

const EMPTY_LIST: RowList = { ids: [], nextCursor: null, phase: 'loading' };
const LISTS_MAX = 24;

interface Listed {
  readonly query: ListQuery;
  list: RowList;
}

/** Every row the inbox has heard of, once, and the lists that show them in order. */
export class RowStore {
  readonly #rows = new Map<string, Row>();
  readonly #lists = new Map<string, Listed>();
  readonly #listeners = new Set<() => void>();
  readonly #belongs: (view: View, row: Row) => boolean;

  constructor(belongs: (view: View, row: Row) => boolean) {
    this.#belongs = belongs;
  }

  readonly row = (id: string): Row | undefined => this.#rows.get(id);

  readonly list = (query: ListQuery): RowList | undefined => this.#lists.get(keyOf(query))?.list;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The first page of a list: what was there before and is not in it goes. */
  putFirstPage(query: ListQuery, page: RowPage): void {
    for (const row of page.rows) this.#place(row, () => null);
    const known = page.rows.map(({ id }) => this.#rows.get(id)).filter((row) => row !== undefined);
    const ids = known.toSorted(comparer(query.sort)).map(({ id }) => id);
    this.#listed(query).list = { ids, nextCursor: page.nextCursor, phase: 'ready' };
    this.#changed();
  }

  putNextPage(query: ListQuery, page: RowPage): void {
    const known = new Set(page.rows.filter(({ id }) => this.#rows.has(id)).map(({ id }) => id));
    for (const row of page.rows) this.#place(row, () => null);
    const entry = this.#listed(query);
    const { ids } = entry.list;
    // Who is new to us is new to the list: that it is long costs nothing then.
    const added = page.rows.filter(({ id }) => !known.has(id) || !ids.includes(id)).map(({ id }) => id);
    entry.list = { ids: [...ids, ...added], nextCursor: page.nextCursor, phase: 'ready' };
    this.#changed();
  }

  setPhase(query: ListQuery, phase: RowList['phase']): void {
    const entry = this.#listed(query);
    entry.list = { ...entry.list, phase };
    this.#changed();
  }

  /** Rows as the server now has them in a view, and those that are no longer in it. */
  takeRows(view: View, taken: readonly Row[], removed: readonly string[]): void {
    for (const row of taken) this.#place(row, (listView) => (listView === view ? true : null));
    for (const id of removed) this.#removeFrom(view, id);
    this.#changed();
  }

  /** A row whose views are not told with it: an answer to an action, or what an action will do. */
  takeRow(row: Row): void {
    this.#place(row, (view) => this.#belongs(view, row));
    this.#changed();
  }

  /** Moves the row in every list; `membership` says in which views it is, null: as it was. */
  #place(row: Row, membership: (view: View) => boolean | null): void {
    const before = this.#rows.get(row.id);
    if (before !== undefined && before.seq > row.seq) return;
    for (const entry of this.#lists.values()) {
      const member = membership(entry.query.view) ?? (before !== undefined && entry.list.ids.includes(row.id));
      this.#move(entry, { id: row.id, before, after: member && passes(entry.query, row) ? row : undefined });
    }
    this.#rows.set(row.id, row);
  }

  #removeFrom(view: View, id: string): void {
    const before = this.#rows.get(id);
    if (before === undefined) return;
    for (const entry of this.#lists.values()) {
      if (entry.query.view === view) this.#move(entry, { id, before, after: undefined });
    }
  }

  #move(entry: Listed, change: Change): void {
    entry.list = moveRow(entry.list, change, entry.query.sort, this.row);
  }

  #listed(query: ListQuery): Listed {
    const key = keyOf(query);
    const known = this.#lists.get(key) ?? { query, list: EMPTY_LIST };
    this.#lists.delete(key);
    this.#lists.set(key, known); // the least used list is the first
    if (this.#lists.size > LISTS_MAX) this.#lists.delete(this.#lists.keys().next().value ?? key);
    return known;
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}

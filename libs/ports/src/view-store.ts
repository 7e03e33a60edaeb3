import type { Offsets } from './event-log.ts';

export type Value = string | number | null;

/** What a store must know of a view to keep it: which columns can be asked for, and along which indexes. */
export interface ViewSchema {
  readonly name: string;
  /** Raising it builds the view anew beside the old one. */
  readonly version: number;
  /** Columns beside `key` and `doc`. Every view has `account`. */
  readonly columns: Readonly<Record<string, 'text' | 'integer'>>;
  readonly indexes: readonly (readonly string[])[];
  /** A text column that is kept for `search` alone: neither conditions nor orders name it. */
  readonly searched?: string;
}

/** One document as it is to be: `doc` is its canonical JSON; null removes it. */
export interface DocumentWrite {
  readonly key: string;
  readonly doc: string | null;
  readonly columns: Readonly<Record<string, Value>>;
  /** Nothing was there before: whoever writes it once more, from the same records, writes it anew as a whole. */
  readonly isNew?: boolean;
}

export interface ViewWrite {
  readonly view: ViewSchema;
  readonly documents: readonly DocumentWrite[];
  /** How far the view has read, after this write. */
  readonly checkpoint: Offsets;
}

export type Condition =
  | { readonly column: string; readonly is: Value }
  | { readonly column: string; readonly isNot: Value }
  | { readonly column: string; readonly in: readonly Value[] }
  | { readonly column: string; readonly above: number | string }
  | { readonly column: string; readonly below: number | string }
  /** A literal piece of the text; only the case of A to Z does not count. */
  | { readonly column: string; readonly contains: string }
  | { readonly any: readonly Condition[] };

export type Direction = 'asc' | 'desc';

export interface ViewQuery {
  readonly view: ViewSchema;
  /** Every question belongs to one account. */
  readonly account: string;
  readonly where: readonly Condition[];
  /** NULL sorts last in both directions; texts sort by their UTF-8 bytes. For pages to join, the last column is unique, such as `key`. */
  readonly order: readonly (readonly [column: string, direction: Direction])[];
  /** Keyset paging: the values of the `order` columns of the last row of the page before. */
  readonly after?: readonly Value[];
  readonly limit: number;
}

export interface ViewDocument {
  readonly key: string;
  readonly doc: string;
}

/** A question for words; see `soughtWords` for what answers it. */
export interface ViewSearch {
  readonly view: ViewSchema;
  readonly account: string;
  readonly text: string;
  /** The position of the last document of the page before. */
  readonly after?: number;
  readonly limit: number;
}

export interface FoundDocument extends ViewDocument {
  /** Where it stands among all documents of the view, by when they were first written. */
  readonly position: number;
}

export interface ViewCount {
  readonly group: readonly Value[];
  readonly count: number;
}

/**
 * Where projections keep their documents and, in the same transaction, how far they have read. May be deleted: it is
 * rebuilt from the log. Columns and views are from a closed list, values are always bound. Errors are Faults:
 * `VIEWS_UNAVAILABLE`, `STORAGE_FULL` (retryable), `VIEWS_VERSION_NEWER`, `VIEWS_CORRUPT`.
 */
export interface ViewStore {
  /**
   * Makes what is missing of these views. `isFilling`: much is to be written first, and what only questions need may wait
   * until this is called without it.
   */
  prepare(views: readonly ViewSchema[], how?: { readonly isFilling: boolean }): Promise<void>;
  /** Drops every other version of this view, with its checkpoint: what was in it must not linger. */
  retire(view: ViewSchema): Promise<void>;
  checkpoint(view: ViewSchema): Promise<Offsets | null>;
  /** The same of several views in one question, in their order. */
  checkpoints(views: readonly ViewSchema[]): Promise<readonly (Offsets | null)[]>;
  read(view: ViewSchema, keys: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** All or nothing, over all the views named; what is new may be there already when the rest is not. */
  write(writes: readonly ViewWrite[]): Promise<void>;
  find(query: ViewQuery): Promise<readonly ViewDocument[]>;
  count(
    query: Pick<ViewQuery, 'view' | 'account' | 'where'>,
    groupBy: readonly string[],
  ): Promise<readonly ViewCount[]>;
  /** Documents whose searched text has every word of the question, latest first written first. */
  search(query: ViewSearch): Promise<readonly FoundDocument[]>;
  /** Every document of the view by key, in pages: for rebuilding, comparing and export. */
  dump(view: ViewSchema, afterKey: string, limit: number): Promise<readonly ViewDocument[]>;
  close(): Promise<void>;
}

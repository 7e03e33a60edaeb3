import type { Row, Status, View } from './contract.ts';

export type Sort = 'newest' | 'waiting';
export type StatusFilter = 'active' | 'snoozed' | 'resolved' | 'every';

/** Which rows a list shows, and in which order. */
export interface ListQuery {
  readonly view: View;
  readonly status: StatusFilter;
  readonly sort: Sort;
  readonly inboxId: string | null;
  readonly label: string | null;
  readonly teamId: string | null;
  readonly assigneeId: string | null;
}

export const NO_FILTERS = { inboxId: null, label: null, teamId: null, assigneeId: null } as const;

export interface RowList {
  readonly ids: readonly string[];
  readonly nextCursor: string | null;
  readonly phase: 'loading' | 'ready' | 'failed';
}

export const STATUSES: Readonly<Record<StatusFilter, readonly Status[]>> = {
  active: ['queued', 'open'],
  snoozed: ['snoozed'],
  resolved: ['resolved'],
  every: ['queued', 'open', 'snoozed', 'resolved'],
};

const FILTERS = ['inboxId', 'teamId', 'assigneeId', 'label'] as const;

export const isFiltered = (query: ListQuery): boolean =>
  query.status !== 'active' || FILTERS.some((name) => query[name] !== null);

export const keyOf = (query: ListQuery): string =>
  [query.view, query.status, query.sort, ...FILTERS.map((name) => query[name] ?? '')].join(' ');

/** Whether a row that is in the query's view passes the query's filters. */
export const passes = (query: ListQuery, row: Row): boolean =>
  STATUSES[query.status].includes(row.status) &&
  (query.inboxId === null || row.inboxId === query.inboxId) &&
  (query.teamId === null || row.teamId === query.teamId) &&
  (query.assigneeId === null || row.assigneeId === query.assigneeId) &&
  (query.label === null || row.labels.includes(query.label));

/** The order of a list; ids decide between equals, so that every order is one order. */
export function comparer(sort: Sort): (a: Row, b: Row) => number {
  if (sort === 'newest') return (a, b) => compareText(b.updatedAt, a.updatedAt) || compareText(a.id, b.id);
  return (a, b) =>
    compareText(a.waitingSince ?? '~', b.waitingSince ?? '~') ||
    compareText(b.updatedAt, a.updatedAt) ||
    compareText(a.id, b.id);
}

export interface Change {
  readonly id: string;
  readonly before: Row | undefined;
  /** Undefined: no longer in the list. */
  readonly after: Row | undefined;
}

/**
 * Moves one row of a sorted list to where it now belongs. `rowOf` still answers with `before` for the row that moves.
 * A row behind the last loaded one of an unfinished list is left to the page that will bring it.
 */
export function moveRow(list: RowList, change: Change, sort: Sort, rowOf: (id: string) => Row | undefined): RowList {
  const compare = comparer(sort);
  const at = change.before === undefined ? -1 : positionOf(list.ids, change.before, compare, rowOf);
  if (change.after === undefined) return at < 0 ? list : { ...list, ids: list.ids.toSpliced(at, 1) };
  const rest = at < 0 ? list.ids : list.ids.toSpliced(at, 1);
  const to = lowerBound(rest, change.after, compare, rowOf);
  if (to === at) return list;
  if (to === rest.length && list.nextCursor !== null) return at < 0 ? list : { ...list, ids: rest };
  return { ...list, ids: rest.toSpliced(to, 0, change.id) };
}

function positionOf(
  ids: readonly string[],
  row: Row,
  compare: (a: Row, b: Row) => number,
  rowOf: (id: string) => Row | undefined,
): number {
  const at = lowerBound(ids, row, compare, rowOf);
  return ids[at] === row.id ? at : ids.indexOf(row.id);
}

function lowerBound(
  ids: readonly string[],
  row: Row,
  compare: (a: Row, b: Row) => number,
  rowOf: (id: string) => Row | undefined,
): number {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = rowOf(ids[middle] ?? '');
    if (other !== undefined && compare(other, row) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

import { describe, expect, it } from 'vitest';
import { completeRow } from './contract.ts';
import type { Row, View } from './contract.ts';
import type { ListQuery } from './row-lists.ts';
import { NO_FILTERS } from './row-lists.ts';
import { RowStore } from './row-store.ts';

const mine: ListQuery = { view: 'mine', status: 'active', sort: 'newest', ...NO_FILTERS };
const waiting: ListQuery = { ...mine, sort: 'waiting' };
const unassigned: ListQuery = { ...mine, view: 'unassigned' };

const minute = (at: number): string => `2026-03-01T10:${String(at).padStart(2, '0')}:00.000Z`;
const row = (id: string, at: number, part: Partial<Row> = {}): Row =>
  completeRow({
    id,
    seq: at,
    status: 'open',
    assigneeId: 'me',
    updatedAt: minute(at),
    waitingSince: minute(at),
    ...part,
  });
const belongs = (view: View, { assigneeId }: Row): boolean =>
  view === 'all' || (view === 'mine' ? assigneeId === 'me' : assigneeId === null);

function storeOf(query: ListQuery, rows: readonly Row[], nextCursor: string | null = null): RowStore {
  const store = new RowStore(belongs);
  store.putFirstPage(query, { rows, nextCursor });
  return store;
}
const ids = (store: RowStore, query: ListQuery): readonly string[] | undefined => store.list(query)?.ids;

describe('a list of rows', () => {
  it('is in the order of latest activity and moves a row that changes', () => {
    const store = storeOf(mine, [row('a', 3), row('b', 2), row('c', 1)]);
    store.takeRows('mine', [row('c', 4)], []);
    expect(ids(store, mine)).toEqual(['c', 'a', 'b']);
  });

  it('puts who waits longest first when asked to, and who waits for nothing last', () => {
    const store = storeOf(waiting, [row('a', 3), row('b', 2, { waitingSince: null }), row('c', 1)]);
    expect(ids(store, waiting)).toEqual(['c', 'a', 'b']);
    store.takeRows('mine', [row('b', 9, { waitingSince: minute(0) })], []);
    expect(ids(store, waiting)).toEqual(['b', 'c', 'a']);
  });

  it('loses a row that no longer passes the filter, and one that left the view', () => {
    const store = storeOf(mine, [row('a', 3), row('b', 2), row('c', 1)]);
    store.takeRows('mine', [row('a', 4, { status: 'resolved' })], ['b']);
    expect(ids(store, mine)).toEqual(['c']);
  });

  it('takes no older state of a row after a newer one', () => {
    const store = storeOf(mine, [row('a', 5)]);
    store.takeRows('mine', [row('a', 4, { status: 'resolved' })], []);
    expect(ids(store, mine)).toEqual(['a']);
    expect(store.row('a')?.status).toBe('open');
  });

  it('leaves a row behind the last loaded one to the page that brings it', () => {
    const store = storeOf(mine, [row('a', 9), row('b', 8)], 'more');
    store.takeRows('mine', [row('z', 1)], []);
    expect(ids(store, mine)).toEqual(['a', 'b']);
    store.putNextPage(mine, { rows: [row('y', 2), row('z', 1)], nextCursor: null });
    expect(ids(store, mine)).toEqual(['a', 'b', 'y', 'z']);
  });

  it('moves a row between views when we act on it', () => {
    const store = storeOf(unassigned, [row('q', 1, { assigneeId: null, status: 'queued' })]);
    store.putFirstPage(mine, { rows: [], nextCursor: null });
    store.takeRow(row('q', 1));
    expect([ids(store, unassigned), ids(store, mine)]).toEqual([[], ['q']]);
  });

  it('keeps a hundred thousand rows in order while two hundred of them change', () => {
    const many = Array.from({ length: 100_000 }, (_, at) =>
      row(`r${at}`, 0, { seq: 1, updatedAt: new Date(1e12 - at * 1000).toISOString() }),
    );
    const store = storeOf(mine, many);
    const changes = Array.from({ length: 200 }, (_, at) =>
      row(`r${at * 499}`, 0, { seq: 2, updatedAt: new Date(1e12 + at).toISOString() }),
    );
    const before = performance.now();
    for (const change of changes) store.takeRows('mine', [change], []);
    expect(performance.now() - before).toBeLessThan(5_000);
    expect(ids(store, mine)?.slice(0, 2)).toEqual([`r${199 * 499}`, `r${198 * 499}`]);
    expect(new Set(ids(store, mine)).size).toBe(100_000);
  });
});

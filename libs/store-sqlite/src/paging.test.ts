import { openSqlite } from '@verbatim/sqlite';
import type { Sqlite, SqlValue } from '@verbatim/sqlite';
import type { Condition, ViewQuery, ViewSchema } from '@verbatim/ports';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOf } from './paging.ts';
import { countSql, creation } from './view-sql.ts';

const view: ViewSchema = {
  name: 'rows',
  version: 1,
  columns: { account: 'text', status: 'text', waiting: 'integer', updated: 'integer' },
  indexes: [
    ['account', 'status', 'updated', 'key'],
    ['account', 'status', 'waiting', 'key'],
  ],
};
const isOpen: Condition = { column: 'status', is: 'open' };
const newest = [['updated', 'desc'] as const, ['key', 'desc'] as const];
const longestWaiting = [['waiting', 'asc'] as const, ['key', 'asc'] as const];

describe('a page is found by an index, however far down it is', () => {
  let sqlite: Sqlite;
  beforeAll(async () => {
    sqlite = await openSqlite({ file: ':memory:', pragmas: [] });
    for (const sql of creation(view)) await sqlite.exec(sql);
  });
  afterAll(() => sqlite.close());

  const plan = async (text: string, values: readonly SqlValue[]): Promise<string> => {
    const steps = await sqlite.all(`EXPLAIN QUERY PLAN ${text}`, values);
    return steps.map((row) => String(row.at(-1))).join('; ');
  };
  const plansOf = (order: ViewQuery['order'], after?: readonly SqlValue[]): Promise<string[]> => {
    const query = { view, account: 'a', where: [isOpen], order, limit: 50 };
    const pages = pageOf(after === undefined ? query : { ...query, after: after as (string | number | null)[] });
    return Promise.all(pages.map(({ text, values }) => plan(text, [...values, 50])));
  };
  const BY_UPDATED = 'SEARCH rows_v1 USING INDEX rows_v1_by_account_status_updated_key (account=? AND status=?';
  const BY_WAITING = 'SEARCH rows_v1 USING INDEX rows_v1_by_account_status_waiting_key (account=? AND status=?';

  it('newest first: seeks, and sorts nothing', async () => {
    expect(await plansOf(newest)).toEqual([`${BY_UPDATED})`]);
    expect(await plansOf(newest, [5, 'k'])).toEqual([`${BY_UPDATED} AND updated<?)`, `${BY_UPDATED} AND updated=?)`]);
    expect(await plansOf(newest, [null, 'k'])).toEqual([expect.stringMatching(/^SEARCH .* AND updated=\?.*\)$/)]);
  });

  it('longest waiting first, those who do not wait last: the same', async () => {
    expect(await plansOf(longestWaiting)).toEqual([`${BY_WAITING})`]);
    expect(await plansOf(longestWaiting, [5, 'k'])).toEqual([
      `${BY_WAITING} AND waiting>?)`,
      `${BY_WAITING} AND waiting=?)`,
    ]);
    expect(await plansOf(longestWaiting, [null, 'k'])).toEqual([
      expect.stringMatching(/^SEARCH .* AND waiting=\?.*\)$/),
    ]);
  });

  it('of several statuses: merges lists that are each sought, and sorts nothing', async () => {
    const where: readonly Condition[] = [{ column: 'status', in: ['open', 'queued', 'open'] }];
    for (const after of [undefined, [5, 'k']]) {
      const query = { view, account: 'a', where, order: newest, limit: 50, ...(after === undefined ? {} : { after }) };
      for (const { text, values } of pageOf(query)) {
        const steps = await plan(text, [...values, 50]);
        expect(steps).toMatch(/^MERGE \(UNION ALL\); LEFT; /);
        expect(steps.split(BY_UPDATED).length - 1).toBe(steps.split('SEARCH').length - 1);
        expect(steps).not.toContain('TEMP B-TREE');
      }
    }
  });

  it('and a count reads the index alone', async () => {
    const { text, values } = countSql({ view, account: 'a', where: [] }, ['status']);
    expect(await plan(text, values)).toMatch(/^SEARCH rows_v1 USING COVERING INDEX [^;]*$/);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACCOUNT, gone, keysOf, row, rows } from './view-store.bench.ts';
import { referenceStore } from './view-store.reference.ts';
import type { Condition, DocumentWrite, Value, ViewCount, ViewQuery, ViewStore } from './view-store.ts';

const isNewest = [['updated', 'desc'] as const, ['key', 'desc'] as const];

/** What every `ViewStore` answers to questions. `current` is the store of the running test, opened and prepared. */
export function viewQuestionsContract(current: () => ViewStore): void {
  const put = (documents: readonly DocumentWrite[]): Promise<void> =>
    current().write([{ view: rows, documents, checkpoint: [1] }]);
  const found = async (question: Partial<ViewQuery>): Promise<string[]> =>
    keysOf(
      await current().find({
        view: rows,
        account: ACCOUNT,
        where: [],
        order: [['key', 'asc']],
        limit: 100,
        ...question,
      }),
    );
  const every = (where: readonly Condition[]): Promise<string[]> => found({ where });
  const inside = (contains: string): Promise<string[]> => every([{ column: 'name', contains }]);
  const count = (where: readonly Condition[], groups: readonly string[]): Promise<readonly ViewCount[]> =>
    current().count({ view: rows, account: ACCOUNT, where }, groups);

  describe('questions', () => {
    it('see one account only', async () => {
      await put([row('a'), row('b', { account: 'other' })]);
      expect(await found({})).toEqual(['a']);
      expect(await found({ account: 'other' })).toEqual(['b']);
      expect(await found({ account: 'nobody' })).toEqual([]);
      expect(
        await found({
          where: [
            {
              any: [
                { column: 'key', is: 'b' },
                { column: 'key', is: 'a' },
              ],
            },
          ],
        }),
      ).toEqual(['a']);
    });

    it('compare, and take null for a value like others', async () => {
      await put([row('a', { status: 'open', waiting: 1 }), row('b', { status: 'done', waiting: 2 }), row('c')]);
      expect(await every([{ column: 'status', is: 'open' }])).toEqual(['a']);
      expect(await every([{ column: 'status', is: null }])).toEqual(['c']);
      expect(await every([{ column: 'status', isNot: 'open' }])).toEqual(['b', 'c']);
      expect(await every([{ column: 'status', isNot: null }])).toEqual(['a', 'b']);
      expect(await every([{ column: 'status', in: ['open', null] }])).toEqual(['a', 'c']);
      expect(await every([{ column: 'status', in: ['open', 'done'] }])).toEqual(['a', 'b']);
      expect(await every([{ column: 'status', in: [] }])).toEqual([]);
      expect(await every([{ column: 'waiting', above: 1 }])).toEqual(['b']);
      expect(await every([{ column: 'waiting', below: 2 }])).toEqual(['a']);
      expect(await every([{ column: 'status', above: 'done' }])).toEqual(['a']);
      expect(await every([{ any: [] }])).toEqual([]);
      expect(
        await every([
          { column: 'status', isNot: 'x' },
          {
            any: [
              { column: 'waiting', is: 2 },
              { column: 'waiting', is: null },
            ],
          },
        ]),
      ).toEqual(['b', 'c']);
    });

    it('find a text inside another, literally but for the case of A to Z', async () => {
      const names = ['100% sure', '100 sure', 'a_b', 'axb', 'back\\slash', 'Ana 字符 Ω'];
      await put([...names.map((text, index) => row(`${index}`, { name: text })), row('none')]);
      expect(await inside('0% ')).toEqual(['0']);
      expect(await inside('a_b')).toEqual(['2']);
      expect(await inside('k\\s')).toEqual(['4']);
      expect(await inside('字')).toEqual(['5']);
      expect(await inside('aNA')).toEqual(['5']);
      expect(await inside("'; DROP TABLE")).toEqual([]);
      expect(await inside('')).toEqual(['0', '1', '2', '3', '4', '5']);
    });

    it('never take a value for a piece of the question', async () => {
      const evil = `'"; DELETE FROM "conversationRows_v1"; -- $ne {"$gt":""}`;
      await put([row(evil, { status: evil, name: evil }, JSON.stringify(evil))]);
      expect(await every([{ column: 'status', is: evil }])).toEqual([evil]);
      expect(await every([{ column: 'status', in: [evil] }])).toEqual([evil]);
      expect(await current().read(rows, [evil])).toEqual(new Map([[evil, JSON.stringify(evil)]]));
    });

    it('about columns that do not exist are a mistake of ours', async () => {
      await expect(every([{ column: 'nope', is: 1 }])).rejects.toThrow(Error);
      await expect(found({ order: [['nope', 'asc']] })).rejects.toThrow(Error);
      await expect(count([], ['nope'])).rejects.toThrow(Error);
    });
  });

  describe('counts', () => {
    it('are exact, by group and without', async () => {
      await put([
        row('a', { status: 'open' }),
        row('b', { status: 'open', waiting: 1 }),
        row('c'),
        row('d', { account: 'other' }),
      ]);
      expect(await count([], [])).toEqual([{ group: [], count: 3 }]);
      expect(await count([{ column: 'status', is: 'nope' }], [])).toEqual([{ group: [], count: 0 }]);
      expect(await count([{ column: 'status', is: 'nope' }], ['status'])).toEqual([]);
      const groups = await count([], ['status', 'waiting']);
      expect(groups.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))).toEqual([
        { group: ['open', 1], count: 1 },
        { group: ['open', null], count: 1 },
        { group: [null, null], count: 1 },
      ]);
    });
  });

  describe('dumps', () => {
    it('give every document by key, page by page, whatever account it is of', async () => {
      const keys = ['b', 'a', 'ä', '字', '😀', '\uFF5E', 'Z', '10', '9'];
      await put(keys.map((key, index) => row(key, { account: `account-${index % 2}` }, `"${key}"`)));
      const seen: string[] = [];
      for (let after = ''; ; after = seen.at(-1) ?? '') {
        const page = await current().dump(rows, after, 2);
        expect(page.length).toBeLessThanOrEqual(2);
        for (const { key, doc } of page) expect(doc).toBe(`"${key}"`);
        seen.push(...keysOf(page));
        if (page.length === 0) break;
      }
      expect(seen).toEqual(keys.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
    });
  });

  describe('pages', () => {
    it('go on after the last row, newest first, with rows that never were updated at the end', async () => {
      await put([row('a', { updated: 1 }), row('b', { updated: 3 }), row('c', { updated: 3 }), row('d'), row('e')]);
      expect(await found({ order: isNewest, limit: 2 })).toEqual(['c', 'b']);
      expect(await found({ order: isNewest, limit: 2, after: [3, 'b'] })).toEqual(['a', 'e']);
      expect(await found({ order: isNewest, limit: 2, after: [null, 'e'] })).toEqual(['d']);
      expect(await found({ order: isNewest, limit: 2, after: [null, 'd'] })).toEqual([]);
    });

    it('put together are the whole answer, in every order, direction and page size', async () => {
      await fc.assert(
        fc.asyncProperty(documents, questions, async (all, { order, limit, where }) => {
          const before = await current().dump(rows, '', 1000);
          await put([...keysOf(before).map(gone), ...all]);
          const reference = referenceStore(all);
          const question = {
            view: rows,
            account: ACCOUNT,
            where,
            order: [...order, ['key', order[0]?.[1] ?? 'asc'] as const],
          };
          const expected = keysOf(reference.find({ ...question, limit: 1000 }));
          const seen: string[] = [];
          let after: readonly Value[] | undefined;
          for (let size = limit; size === limit;) {
            const page = await current().find({ ...question, limit, ...(after === undefined ? {} : { after }) });
            size = page.length;
            seen.push(...keysOf(page));
            after = reference.valuesOf(page.at(-1)?.key, question.order);
          }
          expect(seen).toEqual(expected);
        }),
        { numRuns: 150 },
      );
    });
  });
}

const few = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const documents = fc.uniqueArray(
  fc
    .record({
      key: fc.string({ minLength: 1, maxLength: 2 }),
      account: few(ACCOUNT, ACCOUNT, ACCOUNT, 'other'),
      status: few('open', 'snoozed', null),
      name: few('ana', 'Ana', '字', '😀', '\uFF5E', null),
      waiting: few(-1, 0, 1, 2 ** 40, null),
      updated: few(1, 2, 3, null),
    })
    .map(({ key, ...columns }) => row(key, columns)),
  { selector: ({ key }) => key, maxLength: 30 },
);
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ column: few('status'), is: few('open', null) }),
  fc.record({ column: few('status'), isNot: few('open', null) }),
  fc.record({ column: few('waiting'), in: fc.array(few(0, 1, null)) }),
  fc.record({ column: few('waiting', 'updated'), above: few(0, 1) }),
  fc.record({ column: few('name'), below: few('b', '字') }),
  fc.record({ column: few('name'), contains: few('an', 'A', '%') }),
);
const questions = fc.record({
  order: fc.uniqueArray(fc.tuple(few('status', 'name', 'waiting', 'updated'), few('asc' as const, 'desc' as const)), {
    selector: ([column]) => column,
    maxLength: 3,
  }),
  limit: fc.integer({ min: 1, max: 7 }),
  where: fc.array(fc.oneof(condition, fc.record({ any: fc.array(condition, { maxLength: 3 }) })), { maxLength: 2 }),
});

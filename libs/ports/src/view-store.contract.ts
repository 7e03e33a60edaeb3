import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ACCOUNT, audit, COLUMNS, gone, keysOf, row, rows } from './view-store.bench.ts';
import type { ViewsBench } from './view-store.bench.ts';
import { viewQuestionsContract } from './view-store-questions.contract.ts';
import { lines, viewSearchContract } from './view-store-search.contract.ts';
import type { DocumentWrite, ViewSchema, ViewStore } from './view-store.ts';

const fresh = (key: string, text: string) => ({ ...row(key, { status: text }, `"${text}"`), isNew: true });

/** What every `ViewStore` adapter keeps to. */
export function viewStoreContract(name: string, arrange: () => Promise<ViewsBench>): void {
  describe(`view store: ${name}`, () => {
    let bench: ViewsBench;
    let store: ViewStore;

    const reopen = async (): Promise<void> => {
      await store.close();
      store = await bench.open();
      await store.prepare([rows, audit, lines]);
    };
    const put = (documents: readonly DocumentWrite[], checkpoint: readonly number[] = [1]): Promise<void> =>
      store.write([{ view: rows, documents, checkpoint }]);

    const stored = async (): Promise<string[]> => keysOf(await store.dump(rows, '', 100));

    beforeEach(async () => {
      bench = await arrange();
      store = await bench.open();
      await store.prepare([rows, audit, lines]);
    });
    afterEach(async () => {
      await store.close();
      await bench.dispose();
    });

    describe('documents', () => {
      it('are read as they were written, replaced and removed', async () => {
        const doc = '{"text":"字\\u0000\\"\\\\ 😀","n":1.5,"none":null}';
        await put([row('a', {}, doc), row('b'), row('c')]);
        expect(await store.read(rows, ['a', 'c', 'missing'])).toEqual(
          new Map([
            ['a', doc],
            ['c', '{"key":"c"}'],
          ]),
        );
        await put([row('a', { status: 'open' }, '{"now":2}'), gone('b'), gone('never there')]);
        await reopen();
        expect(await store.read(rows, ['a', 'b', 'c'])).toEqual(
          new Map([
            ['a', '{"now":2}'],
            ['c', '{"key":"c"}'],
          ]),
        );
        expect(await stored()).toEqual(['a', 'c']);
      });

      it('of which one write names one twice are as the last says', async () => {
        await put([row('a', {}, '1'), gone('a'), row('b', {}, '1'), row('b', {}, '2')]);
        await put([gone('c'), row('c', {}, '3')]);
        expect(await store.read(rows, ['a', 'b', 'c'])).toEqual(
          new Map([
            ['b', '2'],
            ['c', '3'],
          ]),
        );
      });

      it('that are new are written anew when an earlier write had them already', async () => {
        await put([fresh('a', 'one'), fresh('b', 'one'), row('c')]);
        await put([fresh('b', 'two'), fresh('d', 'two'), row('c', {}, '3')]);
        expect(await store.read(rows, ['a', 'b', 'c', 'd'])).toEqual(
          new Map([
            ['a', '"one"'],
            ['b', '"two"'],
            ['c', '3'],
            ['d', '"two"'],
          ]),
        );
        const where = [{ column: 'status', is: 'two' }];
        const found = await store.find({ view: rows, account: ACCOUNT, where, order: [['key', 'asc']], limit: 10 });
        expect(keysOf(found)).toEqual(['b', 'd']);
      });

      it('of no keys are none', async () => {
        expect(await store.read(rows, [])).toEqual(new Map());
      });

      it('are many in one write', async () => {
        const many = Array.from({ length: 3000 }, (_, index) => row(`k${index}`, { updated: index }, `${index}`));
        await put(many);
        const read = await store.read(
          rows,
          many.map(({ key }) => key),
        );
        expect(read.size).toBe(3000);
        expect(read.get('k2999')).toBe('2999');
      });
    });

    describe('checkpoints', () => {
      it('are null before the first write and then what the last write said', async () => {
        expect(await store.checkpoint(rows)).toBeNull();
        await put([row('a')], [3, 0, 12]);
        await put([], [4, 0, 12]);
        expect(await store.checkpoint(rows)).toEqual([4, 0, 12]);
        expect(await store.checkpoint(audit)).toBeNull();
        await reopen();
        expect(await store.checkpoint(rows)).toEqual([4, 0, 12]);
      });

      it('of several views are told in their order', async () => {
        await put([row('a')], [3, 1]);
        expect(await store.checkpoints([audit, rows])).toEqual([null, [3, 1]]);
        await store.write([{ view: audit, documents: [], checkpoint: [2, 0] }]);
        expect(await store.checkpoints([rows, audit])).toEqual([[3, 1], [2, 0]]); // prettier-ignore
        expect(await store.checkpoints([])).toEqual([]);
      });
    });

    describe('a write', () => {
      it('is of all its views at once', async () => {
        await store.write([
          { view: rows, documents: [row('a')], checkpoint: [7] },
          { view: audit, documents: [{ key: 'x', doc: '1', columns: { account: ACCOUNT, at: 5 } }], checkpoint: [8] },
        ]);
        await reopen();
        expect(await store.checkpoint(rows)).toEqual([7]);
        expect(await store.checkpoint(audit)).toEqual([8]);
        expect(keysOf(await store.dump(audit, '', 10))).toEqual(['x']);
      });

      it('that fails leaves nothing of itself, and the next one is taken', async () => {
        await put([row('a')], [1]);
        const missing: ViewSchema = { ...audit, name: 'neverPrepared' };
        const failing = store.write([
          { view: rows, documents: [row('b'), gone('a')], checkpoint: [2] },
          { view: missing, documents: [{ key: 'x', doc: '1', columns: { account: ACCOUNT, at: 5 } }], checkpoint: [2] },
        ]);
        await expect(failing).rejects.toThrow(Error);
        expect(await store.checkpoint(rows)).toEqual([1]);
        expect(await stored()).toEqual(['a']);
        await put([row('c')], [2]);
        expect(await stored()).toEqual(['a', 'c']);
      });

      it('comes after those asked for before it', async () => {
        await Promise.all(Array.from({ length: 50 }, (_, index) => put([row('a', {}, `${index}`)], [index])));
        expect(await store.read(rows, ['a'])).toEqual(new Map([['a', '49']]));
        expect(await store.checkpoint(rows)).toEqual([49]);
      });
    });

    describe('versions', () => {
      it('of one view lie beside each other', async () => {
        const next = { ...rows, version: 2, columns: { ...COLUMNS, extra: 'text' as const } };
        await put([row('a')], [5]);
        await store.prepare([next]);
        await store.prepare([rows, next]);
        expect(await store.checkpoint(next)).toBeNull();
        expect(await store.dump(next, '', 10)).toEqual([]);
        await store.write([{ view: next, documents: [row('b', { extra: 'x' })], checkpoint: [1] }]);
        expect(keysOf(await store.dump(next, '', 10))).toEqual(['b']);
        expect(keysOf(await store.dump(rows, '', 10))).toEqual(['a']);
        expect(await store.checkpoint(rows)).toEqual([5]);
      });
    });

    viewQuestionsContract(() => store);
    viewSearchContract(() => store);
  });
}

import { describe, expect, it } from 'vitest';
import { ACCOUNT, keysOf } from './view-store.bench.ts';
import type { DocumentWrite, ViewSchema, ViewStore } from './view-store.ts';

export const lines: ViewSchema = {
  name: 'lines',
  version: 1,
  columns: { account: 'text', said: 'text', seq: 'integer' },
  indexes: [['account', 'seq']],
  searched: 'said',
};

const line = (key: string, said: string | null, account = ACCOUNT): DocumentWrite => ({
  key,
  doc: JSON.stringify({ key }),
  columns: { account, said, seq: 1 },
});
const gone = (key: string): DocumentWrite => ({ key, doc: null, columns: {} });

/** What every `ViewStore` finds by words. `current` is the store of the running test, opened and prepared. */
export function viewSearchContract(current: () => ViewStore): void {
  const put = (documents: readonly DocumentWrite[]): Promise<void> =>
    current().write([{ view: lines, documents, checkpoint: [1] }]);
  const found = async (text: string, account = ACCOUNT): Promise<string[]> =>
    keysOf(await current().search({ view: lines, account, text, limit: 100 }));

  describe('a search', () => {
    it('finds what has every word, or one that begins so, latest first', async () => {
      await put([
        line('a', 'Where is my refund?'),
        line('b', 'Two REFUNDS, one parcel.'),
        line('c', 'parcel-7 of Ana'),
      ]);
      expect(await found('refund')).toEqual(['b', 'a']);
      expect(await found('  Parcel  ref ')).toEqual(['b']);
      expect(await found('parcel 7')).toEqual(['c']);
      expect(await found('efund')).toEqual([]);
      expect(await found('re parcel')).toEqual([]);
      expect(await found('parcel re')).toEqual(['b']);
      expect(await found('refund nothing')).toEqual([]);
    });

    it('finds Chinese, Japanese and Thai, which have no spaces, by neighbouring characters', async () => {
      await put([
        line('zh', '我的订单还没退款，please'),
        line('other', '退货款式订购'),
        line('ja', 'カタカナとひらがなー'),
        line('th', 'สวัสดีครับ'),
      ]);
      expect(await found('退款')).toEqual(['zh']);
      expect(await found('没退款')).toEqual(['zh']);
      expect(await found('款')).toEqual(['other', 'zh']);
      expect(await found('订单 plea')).toEqual(['zh']);
      expect(await found('ひらがな')).toEqual(['ja']);
      expect(await found('ｶﾀｶﾅ')).toEqual(['ja']);
      expect(await found('ครับ')).toEqual(['th']);
    });

    it('does not mind case, width and accents', async () => {
      await put([line('a', 'Café Müller'), line('b', 'ＡＢＣ １２３'), line('c', 'ПРИВЕТ')]);
      expect(await found('cafe muller')).toEqual(['a']);
      expect(await found('CAFÉ')).toEqual(['a']);
      expect(await found('abc 123')).toEqual(['b']);
      expect(await found('привет')).toEqual(['c']);
    });

    it('sees one account only, and no account by its name', async () => {
      await put([line('a', 'hello'), line('b', 'hello', 'other')]);
      expect(await found('hello')).toEqual(['a']);
      expect(await found('hello', 'other')).toEqual(['b']);
      expect(await found('other')).toEqual([]);
      expect(await found(ACCOUNT)).toEqual([]);
    });

    it('takes nothing in a question for anything but words', async () => {
      await put([line('a', 'NOT said OR done'), line('none', null), line('signs', '?!')]);
      expect(await found('"said" NOT done')).toEqual(['a']);
      expect(await found('said* OR nothing')).toEqual([]);
      expect(await found(`said'); DROP TABLE "lines_v1"; --`)).toEqual([]);
      expect(await found('^said : {done}')).toEqual(['a']);
      expect(await found('? ! " \u0000 😀')).toEqual([]);
      expect(await found('')).toEqual([]);
      expect(await found('said '.repeat(5_000))).toEqual(['a']);
      expect(await found('said ' + Array.from({ length: 500 }, (_, index) => `w${index}`).join(' '))).toEqual([]);
    });

    it('finds documents as they are, not as they were', async () => {
      await put([line('a', 'first words'), line('b', 'other words'), line('c', 'last words')]);
      await put([line('a', 'second words'), gone('b'), line('c', null), gone('never there')]);
      expect(await found('words')).toEqual(['a']);
      expect(await found('first')).toEqual([]);
      await put([line('b', 'back with words'), line('a', 'second words')]);
      expect(await found('words')).toEqual(['b', 'a']);
    });

    it('leaves what is new and was written before where it stood', async () => {
      await put([{ ...line('a', 'a word'), isNew: true }, line('b', 'another word')]);
      await put([{ ...line('a', 'the same word'), isNew: true }]);
      expect(await found('word')).toEqual(['b', 'a']);
      expect(await found('same')).toEqual(['a']);
    });

    it('goes on where the page before ended', async () => {
      const keys = Array.from({ length: 25 }, (_, index) => `k${index}`);
      for (const some of [keys.slice(0, 11), keys.slice(11)]) await put(some.map((key) => line(key, `word of ${key}`)));
      const seen: string[] = [];
      let after: number | undefined;
      for (let size = 7; size === 7;) {
        const from = after === undefined ? {} : { after };
        const page = await current().search({ view: lines, account: ACCOUNT, text: 'word', limit: 7, ...from });
        seen.push(...keysOf(page));
        size = page.length;
        after = page.at(-1)?.position;
      }
      expect(seen).toEqual(keys.toReversed());
    });

    it('is the only question about the text', async () => {
      const asking = { view: lines, account: ACCOUNT, where: [], limit: 1 };
      await expect(current().find({ ...asking, order: [['said', 'asc']] })).rejects.toThrow(Error);
      const where = [{ column: 'said', contains: 'x' }];
      await expect(current().find({ ...asking, where, order: [['key', 'asc']] })).rejects.toThrow(Error);
    });
  });

  describe('retiring', () => {
    it('drops every other version of a view, and nothing else', async () => {
      const store = current();
      const [old, middle, now] = [1, 2, 3].map((version) => ({ ...lines, version })) as [
        ViewSchema,
        ViewSchema,
        ViewSchema,
      ];
      const neighbour: ViewSchema = { ...lines, name: 'linesOfOthers' };
      const all = [old, middle, now, neighbour];
      await store.prepare(all);
      await store.write(all.map((view) => ({ view, documents: [line('a', 'hello')], checkpoint: [7] })));
      await store.retire(now);
      for (const view of [now, neighbour]) {
        expect(await store.checkpoint(view)).toEqual([7]);
        expect(keysOf(await store.search({ view, account: ACCOUNT, text: 'hello', limit: 9 }))).toEqual(['a']);
      }
      await store.prepare([old, middle]);
      for (const view of [old, middle]) {
        expect(await store.checkpoint(view)).toBeNull();
        expect(await store.dump(view, '', 9)).toEqual([]);
        expect(await store.search({ view, account: ACCOUNT, text: 'hello', limit: 9 })).toEqual([]);
      }
    });

    it('of a view with no other version does nothing', async () => {
      await put([line('a', 'hello')]);
      await current().retire(lines);
      expect(await found('hello')).toEqual(['a']);
    });
  });
}

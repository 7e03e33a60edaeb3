import { expect, it } from 'vitest';
import type { Collection } from '@verbatim/mongodb';
import { Together } from './together.ts';

interface Doc {
  readonly _id: string;
  readonly says: number;
}

/** A collection whose questions wait until they are answered, in their order. */
function slow(docs: ReadonlyMap<string, number>) {
  const asked: (readonly string[])[] = [];
  const answers: (() => void)[] = [];
  const find = ({ _id: id }: { readonly _id: string | { readonly $in: readonly string[] } }) => ({
    toArray: async (): Promise<readonly Doc[]> => {
      const ids = typeof id === 'string' ? [id] : id.$in;
      asked.push(ids);
      await new Promise<void>((resolve) => answers.push(resolve));
      if (ids.includes('broken')) throw new Error('broken');
      return ids.flatMap((one) => (docs.has(one) ? [{ _id: one, says: docs.get(one) ?? 0 }] : []));
    },
  });
  const answer = async (): Promise<void> => {
    await expect.poll(() => answers.length).toBeGreaterThan(0);
    answers.shift()?.();
  };
  return { collection: { find } as unknown as Collection<Doc>, asked, answer };
}

it('asks for those together who ask while a question is under way, and tells each what was there after they asked', async () => {
  const docs = new Map([['a', 1]]);
  const { collection, asked, answer } = slow(docs);
  const together = new Together(collection);
  const first = together.find('a');
  await expect.poll(() => asked).toEqual([['a']]);
  const others = Promise.all(['a', 'b', 'c', 'b'].map((id) => together.find(id)));
  docs.set('b', 2);
  await answer();
  expect(await first).toEqual({ _id: 'a', says: 1 });
  docs.set('a', 3);
  await answer();
  expect(await others).toEqual([{ _id: 'a', says: 3 }, { _id: 'b', says: 2 }, null, { _id: 'b', says: 2 }]);
  expect(asked).toEqual([['a'], ['a', 'b', 'c']]);
});

it('goes on after a question that failed', async () => {
  const { collection, answer } = slow(new Map([['a', 1]]));
  const together = new Together(collection);
  const broken = Promise.allSettled([together.find('broken')]);
  await answer();
  expect(await broken).toMatchObject([{ status: 'rejected', reason: { message: 'broken' } }]);
  const found = together.find('a');
  await answer();
  expect(await found).toEqual({ _id: 'a', says: 1 });
});

import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { memory } from './memory.ts';

interface Box {
  readonly value: number;
}
const name = (): string => 'name';

describe('a memory of what was read', () => {
  it('gives everybody who asked at the same time the same object', async () => {
    const boxes = memory<Box>(10);
    const read = (): Promise<Box> => boxes.reading(name, async () => Promise.resolve({ value: 1 })) as Promise<Box>;
    const [one, other] = await Promise.all([read(), read()]);
    expect(one).toBe(other);
    expect(boxes.get('name')).toBe(one);
  });

  it('does not keep what was read before a change and came after it', async () => {
    const boxes = memory<Box>(10);
    const disk = new AbortController();
    const reading = boxes.reading(name, async () => {
      await once(disk.signal, 'abort');
      return { value: 1 };
    });
    await boxes.changing(
      (entries) => entries.delete('name'),
      () => Promise.resolve(),
    );
    disk.abort();
    expect(await reading).toEqual({ value: 1 });
    expect(boxes.get('name')).toBeUndefined();
  });

  it('does not give what is being changed, and forgets what was read meanwhile, also when the change fails', async () => {
    const boxes = memory<Box>(10);
    await boxes.reading(name, () => Promise.resolve({ value: 1 }));
    const changed = boxes.changing(
      (entries) => entries.delete('name'),
      async () => {
        expect(boxes.get('name')).toBeUndefined();
        await boxes.reading(name, () => Promise.resolve({ value: 1 }));
        throw new Error('no disk');
      },
    );
    await expect(changed).rejects.toThrow('no disk');
    expect(boxes.get('name')).toBeUndefined();
  });

  it('holds so many entries and no more', async () => {
    const boxes = memory<Box>(2);
    for (const value of [1, 2, 3])
      await boxes.reading(
        ({ value: own }) => `${own}`,
        () => Promise.resolve({ value }),
      );
    expect(['1', '2', '3'].map((each) => boxes.get(each)?.value)).toEqual([undefined, 2, 3]);
  });
});

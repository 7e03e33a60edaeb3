import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { added, found, itemsOf, rankOf, removed, sizeOf } from './sorted.ts';
import type { Sorted } from './sorted.ts';

const order = (one: number, other: number): number => one - other;

it('holds what a plain sorted list holds, in its order, whatever comes and goes', () => {
  const step = fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 400 }));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 1_200, size: 'max' }), (steps) => {
      let list: Sorted<number> = [];
      const plain = new Set<number>();
      for (const [isComing, n] of steps) {
        if (isComing && plain.has(n)) continue;
        list = isComing ? added(list, n, order) : removed(list, n, order);
        if (isComing) plain.add(n);
        else plain.delete(n);
      }
      const expected = [...plain].toSorted(order);
      expect([...itemsOf(list)]).toEqual(expected);
      expect(sizeOf(list)).toBe(expected.length);
      expect(list.every((chunk) => chunk.length > 0)).toBe(true);
      for (const n of [0, 200, 400]) {
        expect(found(list, n, order)?.item).toBe(plain.has(n) ? n : undefined);
        expect(rankOf(list, n, order)).toBe(plain.has(n) ? expected.indexOf(n) : null);
      }
    }),
    { numRuns: 60 },
  );
});

it('copies little of much: what is far from the change is the same as before', () => {
  const many = Array.from({ length: 10_000 }, (_, n) => n * 2).reduce<Sorted<number>>(
    (all, n) => added(all, n, order),
    [],
  );
  const more = added(many, 9_001, order);
  const shared = new Set(many);
  expect(more.filter((chunk) => !shared.has(chunk)).length).toBeLessThanOrEqual(2);
  expect(Math.max(...more.map(({ length }) => length))).toBeLessThanOrEqual(128);
});

import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { entriesOf, valueAt, without, withValue } from './buckets.ts';
import type { Buckets } from './buckets.ts';

it('holds what a plain map holds, whatever comes and goes, kept as JSON or not', () => {
  const key = fc.integer({ min: 0, max: 300 }).map((n) => `id-${n.toString(16)}`);
  const step = fc.tuple(fc.boolean(), key, fc.integer());
  fc.assert(
    fc.property(fc.array(step, { maxLength: 900, size: 'max' }), (steps) => {
      let buckets: Buckets<number> = {};
      const plain = new Map<string, number>();
      for (const [isComing, name, value] of steps) {
        buckets = isComing ? withValue(buckets, name, value) : without(buckets, name);
        if (isComing) plain.set(name, value);
        else plain.delete(name);
      }
      const kept = JSON.parse(JSON.stringify(buckets)) as typeof buckets;
      expect(new Map(entriesOf(kept))).toEqual(plain);
      for (let n = 0; n <= 300; n++)
        expect(valueAt(kept, `id-${n.toString(16)}`)).toBe(plain.get(`id-${n.toString(16)}`));
    }),
    { numRuns: 40 },
  );
});

it('never changes what it was', () => {
  const before = Array.from({ length: 50 }, (_, n) => `${n}`).reduce<Buckets<number>>(
    (all, n) => withValue(all, n, 1),
    {},
  );
  const text = JSON.stringify(before);
  withValue(before, '7', 2);
  without(before, '8');
  expect(JSON.stringify(before)).toBe(text);
});

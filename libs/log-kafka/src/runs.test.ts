import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsOf } from './runs.ts';

describe('what is read in one go', () => {
  it('is what lies close together', () => {
    expect(runsOf([300, 1, 3, 2, 101, 301])).toEqual([
      [1, 2, 3, 101],
      [300, 301],
    ]);
  });

  it('is no more than a thousand records', () => {
    expect(runsOf(Array.from({ length: 1_500 }, (_, offset) => offset)).map(({ length }) => length)).toEqual([
      1_000, 500,
    ]);
  });

  it('is everything once, in order, and never far apart', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5_000)), (offsets) => {
        const runs = runsOf(offsets);
        expect(runs.flat()).toEqual([...new Set(offsets)].toSorted((one, other) => one - other));
        for (const run of runs) expect((run.at(-1) ?? 0) - (run[0] ?? 0)).toBeLessThan(1_000);
      }),
    );
  });
});

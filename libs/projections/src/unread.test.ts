import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUpTo, received, UNREAD_RUNS_MAX, unreadIn } from './unread.ts';
import type { UnreadRun } from './unread.ts';

const receivedAll = (seqs: readonly number[]): readonly UnreadRun[] => seqs.reduce<readonly UnreadRun[]>(received, []);

describe('unread messages', () => {
  it('are counted exactly for every receipt, with any gaps between them', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: UNREAD_RUNS_MAX });
    fc.assert(
      fc.property(gaps, fc.array(fc.nat(600), { maxLength: 5 }), (steps, receipts) => {
        let seq = 0;
        let left = steps.map((step) => (seq += step));
        let runs = receivedAll(left);
        for (const upTo of receipts) {
          runs = readUpTo(runs, upTo);
          left = left.filter((each) => each > upTo);
          expect(unreadIn(runs)).toBe(left.length);
        }
      }),
    );
  });

  it('of a burst take no more room than one', () => {
    const burst = receivedAll(Array.from({ length: 5_000 }, (_, index) => index + 10));
    expect(burst).toEqual([[5_009, 5_000]]);
    expect(unreadIn(readUpTo(burst, 2_509))).toBe(2_500);
  });

  it('beyond what is kept apart are never too few, and none once all are read', () => {
    const seqs = Array.from({ length: 3 * UNREAD_RUNS_MAX }, (_, index) => 2 * index);
    const runs = receivedAll(seqs);
    expect(runs.length).toBe(UNREAD_RUNS_MAX);
    expect(unreadIn(runs)).toBe(seqs.length);
    for (const upTo of seqs) {
      expect(unreadIn(readUpTo(runs, upTo))).toBeGreaterThanOrEqual(seqs.filter((seq) => seq > upTo).length);
    }
    expect(readUpTo(runs, seqs.at(-1) ?? 0)).toEqual([]);
  });
});

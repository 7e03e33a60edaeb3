import { describe, expect, it } from 'vitest';
import { timetable } from './feed-timetable.ts';

describe('a timetable', () => {
  it('says so many turns a second, whatever the dialogues are', () => {
    const { atMs, endMs } = timetable([4, 2, 6, 4], 10, 2);
    const all = atMs.flat().toSorted((one, other) => one - other);
    expect(all).toEqual(Array.from({ length: 16 }, (_, turn) => turn * 100));
    expect(endMs).toBe(1500);
  });

  it('keeps the turns of a dialogue in order and apart', () => {
    expect(timetable([3], 4, 1).atMs).toEqual([[0, 250, 500]]);
  });

  it('is empty without dialogues', () => {
    expect(timetable([], 4, 3)).toEqual({ atMs: [], endMs: 0 });
  });
});

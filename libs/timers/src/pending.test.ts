import { describe, expect, it } from 'vitest';
import { changesOf, Pending } from './pending.ts';

const job = (id: string, at = 1) => ({ id, at });

describe('changes', () => {
  it('are what it takes from the one to the other', () => {
    const change = changesOf([job('stays'), job('moves', 1), job('goes')], [job('stays'), job('moves', 2), job('new')]);
    expect(change).toEqual({ set: [job('moves', 2), job('new')], cancelled: ['goes'] });
  });
});

describe('what waits to be written', () => {
  it('is of each job the last that was said', () => {
    const pending = new Pending();
    pending.note({ set: [job('a'), job('b')], cancelled: [] });
    pending.note({ set: [job('a', 2)], cancelled: ['b'] });
    expect(pending.take(10)).toEqual({ set: [job('a', 2)], cancelled: ['b'] });
    expect(pending.take(10)).toEqual({ set: [], cancelled: [] });
  });
  it('comes in pieces', () => {
    const pending = new Pending();
    pending.note({ set: ['a', 'b', 'c'].map((id) => job(id)), cancelled: [] });
    expect(pending.take(2).set.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(pending.take(2).set.map(({ id }) => id)).toEqual(['c']);
  });
  it('is bounded: what is too much is forgotten, and that is said once', () => {
    const pending = new Pending();
    for (let from = 0; from <= 100_000; from += 10_000)
      pending.note({ set: Array.from({ length: 10_000 }, (_, index) => job(`j${from + index}`)), cancelled: [] });
    expect(pending.take(1)).toEqual({ set: [], cancelled: [] });
    expect(pending.hasOverflown()).toBe(true);
    expect(pending.hasOverflown()).toBe(false);
  });
});

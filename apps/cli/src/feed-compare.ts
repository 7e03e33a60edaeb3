import type { MessageRow } from '@verbatim/client';
import type { Turn } from './feed-corpus.ts';

/** A turn that was acknowledged, under the id it was given. */
export interface AckedTurn extends Turn {
  readonly messageId: string;
}

/** How a stored thread differs from what was said. */
export interface Difference {
  /** Acknowledged, and not there. */
  readonly lost: number;
  /** There twice, or under an id that was never acknowledged. */
  readonly doubled: number;
  readonly outOfOrder: number;
  /** There, but with another text or from the other side. */
  readonly changed: number;
}

export const NO_DIFFERENCE: Difference = { lost: 0, doubled: 0, outOfOrder: 0, changed: 0 };

const KINDS = { customer: 'incoming', agent: 'outgoing' } as const;

/** Compares a thread read back with the turns that were acknowledged, in the order they were said. */
export function compare(said: readonly AckedTurn[], thread: readonly MessageRow[]): Difference {
  const places = new Map(said.map(({ messageId }, place) => [messageId, place]));
  const seen = new Set<string>();
  let doubled = 0;
  let outOfOrder = 0;
  let changed = 0;
  let last = -1;
  for (const { id, kind, text } of thread) {
    if (kind !== 'incoming' && kind !== 'outgoing') continue;
    const place = places.get(id);
    const turn = said[place ?? -1];
    if (place === undefined || turn === undefined || seen.has(id)) {
      doubled += 1;
      continue;
    }
    seen.add(id);
    if (place < last) outOfOrder += 1;
    last = Math.max(last, place);
    if (turn.text !== text || KINDS[turn.from] !== kind) changed += 1;
  }
  return { lost: said.length - seen.size, doubled, outOfOrder, changed };
}

export const add = (one: Difference, other: Difference): Difference => ({
  lost: one.lost + other.lost,
  doubled: one.doubled + other.doubled,
  outOfOrder: one.outOfOrder + other.outOfOrder,
  changed: one.changed + other.changed,
});

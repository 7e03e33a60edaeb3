import { createStore, useStore } from './store.ts';
import type { Store } from './store.ts';

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
const COARSE_MS = 10 * SECOND_MS;

/** The time, told anew so often from the first who asks on. */
function clock(tickMs: number): () => Store<number> {
  const now = createStore(Date.now());
  let isTicking = false;
  return () => {
    if (!isTicking) {
      isTicking = true;
      now.set(Date.now());
      setInterval(() => now.set(Date.now()), tickMs);
    }
    return now;
  };
}

const coarse = clock(COARSE_MS);
const fine = clock(SECOND_MS);

/** The time, good to ten seconds: one clock for everything that counts time on screen. */
export const useNow = (): number => useStore(coarse());

/**
 * The time for what began then: good to a second in its first minute, in which it is counted in seconds, and until the
 * coarse clock has left that minute too.
 */
export const useNowSince = (begunAt: number): number =>
  useStore(Date.now() - begunAt < MINUTE_MS + COARSE_MS ? fine() : coarse());

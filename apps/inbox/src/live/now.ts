import { createStore, useStore } from './store.ts';

const TICK_MS = 10_000;
const now = createStore(Date.now());
let isTicking = false;

/** The time, good to ten seconds: one clock for everything that counts time on screen. */
export function useNow(): number {
  if (!isTicking) {
    isTicking = true;
    setInterval(() => now.set(Date.now()), TICK_MS);
  }
  return useStore(now);
}

import { setTimeout as pause } from 'node:timers/promises';

const LOOK_EVERY_MS = 20;
const WAIT_MS_MAX = 20_000;

/** Looks until it is so, and returns what was seen last in any case: the assertion that follows says what is wrong. */
export async function eventually<Value>(
  look: () => Promise<Value> | Value,
  isSo: (value: Value) => boolean,
  msMax = WAIT_MS_MAX,
): Promise<Value> {
  const until = performance.now() + msMax;
  for (;;) {
    const value = await look();
    if (isSo(value) || performance.now() > until) return value;
    await pause(LOOK_EVERY_MS);
  }
}

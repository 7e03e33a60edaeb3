import type { Clock } from '@verbatim/ports';
import type { Caller } from '../core.ts';

/** Timers of Node end at once when they are set for longer than 24 days; so nobody is waited for longer than this at a time. */
const WAIT_MS_MAX = 24 * 3_600_000;

/** Calls back when the caller's session or key comes to its end, by the same clock that judged it at the door. Returns the way to stop. */
export function atExpiry(clock: Clock, caller: Caller, listener: () => void): () => void {
  if (caller.kind === 'visitor' || caller.expiresAt === undefined) return () => {};
  const { expiresAt } = caller;
  let timer: NodeJS.Timeout;
  const wait = (): void => {
    const left = expiresAt - clock();
    if (left <= 0) return listener();
    timer = setTimeout(wait, Math.min(left, WAIT_MS_MAX)).unref();
  };
  wait();
  return () => clearTimeout(timer);
}

import type { Pause } from '@verbatim/ports';

const PAUSE_JITTER = 0.5;

/** Some of the time, at random, so that what failed together is not tried together. Cheap to end early: nothing is thrown. */
export const pause: Pause = (ms, signal) =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms * (1 - PAUSE_JITTER * Math.random()));
    signal.addEventListener('abort', end, { once: true });
  });

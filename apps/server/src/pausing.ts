import { setTimeout as sleep } from 'node:timers/promises';
import type { Pause } from '@verbatim/ports';

const PAUSE_JITTER = 0.5;

/** Some of the time, at random, so that what failed together is not tried together. */
export const pause: Pause = async (ms, signal) => {
  await sleep(ms * (1 - PAUSE_JITTER * Math.random()), undefined, { signal }).catch(() => {});
};

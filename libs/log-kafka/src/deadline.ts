import { setTimeout as sleep } from 'node:timers/promises';
import { unreachable } from './faults.ts';

const AGAIN_MS = 100;

/** Ends a wait that the client library would make endless. What was asked for may still happen. */
export async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(unreachable()), ms);
  });
  promise.catch(() => {}); // nobody may listen any more when it fails
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Asks again for what may be asked twice, until the time is over: leaders move, and new topics take a moment to have one. */
export async function persistently<T>(ms: number, ask: () => Promise<T>): Promise<T> {
  const end = performance.now() + ms;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (performance.now() > end) throw unreachable(error);
      await sleep(AGAIN_MS);
    }
  }
}

import type { Clock, Pause } from '../src/index.ts';

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

export interface HandClock {
  readonly clock: Clock;
  readonly pause: Pause;
  /** What is being waited for, in ms from now. */
  readonly pauses: readonly number[];
  advance(ms: number): Promise<void>;
  /** Until somebody waits for about that long. */
  slept(ms: number): Promise<void>;
}

/** Time that passes when the test says so. */
export function handClock(): HandClock {
  let now = 0;
  const sleepers = new Set<Sleeper>();
  const watchers = new Set<() => void>();
  const pause: Pause = (ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const sleeper = { at: now + ms, wake: () => (sleepers.delete(sleeper), resolve()) };
      sleepers.add(sleeper);
      signal.addEventListener('abort', sleeper.wake);
      for (const look of watchers) look();
    });
  return {
    clock: () => now,
    pause,
    get pauses() {
      return [...sleepers].map(({ at }) => at - now);
    },
    async advance(ms) {
      now += ms;
      for (const { at, wake } of [...sleepers].toSorted((one, other) => one.at - other.at)) if (at <= now) wake();
      await Promise.resolve();
    },
    slept: (ms) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (![...sleepers].some(({ at }) => at - now === ms)) return;
          watchers.delete(look);
          resolve();
        };
        watchers.add(look);
        look();
      }),
  };
}

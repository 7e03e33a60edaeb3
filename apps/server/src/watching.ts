import type { Config } from '@verbatim/config';
import { states } from '@verbatim/engine';
import type { Freshness } from '@verbatim/edge';
import { Fault } from '@verbatim/kit';
import type { Clock, Pause } from '@verbatim/ports';
import type { Stores } from './stores.ts';

/** Whoever has lost a server says so within five seconds: so often it is asked, and so long it may take to answer. */
const ASK_EVERY_MS = 1_500;
const ANSWER_MS_MAX = 2_500;
const NOBODY = 'readiness';
const VIEWS = 'views';

interface Asked {
  readonly name: string;
  readonly url: string;
  readonly ask: () => Promise<unknown>;
}

interface WatchOptions {
  readonly config: Pick<Config, 'VIEWS_URL' | 'KEYS_URL' | 'JOBS_URL'>;
  readonly pause: Pause;
  readonly signal: AbortSignal;
  /** Timers run here: without their jobs they do not. */
  readonly needsJobs: boolean;
  readonly clock: Clock;
}

export interface Watched {
  /** What is away, and why. */
  trouble(): readonly string[];
  /** Of the views, where they are a server. */
  readonly freshness?: Freshness;
}

/** Asks the servers that this process needs, again and again, whether they are there. Files are. */
export function watchServers(
  { views, keys, jobs }: Pick<Stores, 'views' | 'keys' | 'jobs'>,
  { config, pause, signal, needsJobs, clock }: WatchOptions,
): Watched {
  const all: readonly Asked[] = [
    { name: VIEWS, url: config.VIEWS_URL, ask: () => views.checkpoint(states.schema) },
    { name: 'keys', url: config.KEYS_URL, ask: () => keys.secret(NOBODY, NOBODY) },
    ...(needsJobs ? [{ name: 'jobs', url: config.JOBS_URL, ask: () => jobs.cancel([NOBODY]) }] : []),
  ].filter(({ url }) => !url.startsWith('file:'));
  const away = new Map<string, string>();
  const ofViews = new LastAnswer(clock);
  const watch = async ({ name, ask }: Asked): Promise<void> => {
    while (!signal.aborted) {
      const reason = await reasonOf(ask());
      if (reason === null) away.delete(name);
      else away.set(name, `${name}: ${reason}`);
      if (name === VIEWS) ofViews.told(reason === null);
      await pause(ASK_EVERY_MS, signal);
    }
  };
  for (const one of all) void watch(one);
  const trouble = () => [...away.values()];
  return all.some(({ name }) => name === VIEWS) ? { trouble, freshness: ofViews } : { trouble };
}

/** When the views last answered. */
class LastAnswer implements Freshness {
  readonly #clock: Clock;
  readonly #listeners = new Set<(staleSince: number | null) => void>();
  #answeredAt: number;
  #isAway = false;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#answeredAt = clock();
  }

  staleSince(): number | null {
    return this.#isAway ? this.#answeredAt : null;
  }

  onChange(listener: (staleSince: number | null) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  told(isThere: boolean): void {
    if (isThere) this.#answeredAt = this.#clock();
    if (this.#isAway === !isThere) return;
    this.#isAway = !isThere;
    for (const listener of this.#listeners) listener(this.staleSince());
  }
}

/** Why there is no answer; null when there is one. */
async function reasonOf(answer: Promise<unknown>): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('no answer'), ANSWER_MS_MAX);
  });
  const told = answer.then(
    () => null,
    (error: unknown) => (error instanceof Fault ? `${error.code}: ${error.message}` : String(error)),
  );
  try {
    return await Promise.race([told, late]);
  } finally {
    clearTimeout(timer);
  }
}

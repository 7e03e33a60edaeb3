import type { Config } from '@verbatim/config';
import { states } from '@verbatim/engine';
import { Fault } from '@verbatim/kit';
import type { Pause } from '@verbatim/ports';
import type { Stores } from './stores.ts';

/** Whoever has lost a server says so within five seconds: so often it is asked, and so long it may take to answer. */
const ASK_EVERY_MS = 1_500;
const ANSWER_MS_MAX = 2_500;
const NOBODY = 'readiness';

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
}

/** Asks the servers that this process needs, again and again, whether they are there. Files are. */
export function watchServers(
  { views, keys, jobs }: Pick<Stores, 'views' | 'keys' | 'jobs'>,
  { config, pause, signal, needsJobs }: WatchOptions,
): { trouble(): readonly string[] } {
  const all: readonly Asked[] = [
    { name: 'views', url: config.VIEWS_URL, ask: () => views.checkpoint(states.schema) },
    { name: 'keys', url: config.KEYS_URL, ask: () => keys.secret(NOBODY, NOBODY) },
    ...(needsJobs ? [{ name: 'jobs', url: config.JOBS_URL, ask: () => jobs.cancel([NOBODY]) }] : []),
  ];
  const away = new Map<string, string>();
  const watch = async ({ name, ask }: Asked): Promise<void> => {
    while (!signal.aborted) {
      const reason = await reasonOf(ask());
      if (reason === null) away.delete(name);
      else away.set(name, `${name}: ${reason}`);
      await pause(ASK_EVERY_MS, signal);
    }
  };
  for (const one of all) if (!one.url.startsWith('file:')) void watch(one);
  return { trouble: () => [...away.values()] };
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

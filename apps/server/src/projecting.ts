import type { Applied, Opener, Stuck } from '@verbatim/engine';
import type { ViewStore } from '@verbatim/ports';
import { readLog } from './embedded.ts';
import type { Aside, EmbeddedOptions } from './embedded.ts';
import type { Stores } from './stores.ts';

const LOOK_AGAIN_MS = 500;

export interface Projecting {
  /** Of the views, as long as this process keeps them. */
  readonly aside: Pick<Aside, 'views' | 'replay'>;
  close(): Promise<void>;
}

export interface ProjectingParts {
  readonly parts: Stores;
  readonly open: Opener;
  readonly onApplied: (applied: Applied) => void;
}

interface Work {
  readonly ended: Promise<void>;
  readonly aside: () => Aside | null;
  readonly stop: () => void;
}

const NOTHING: readonly Stuck[] = [];

/** The role `projector`: of all that have it one keeps the views, the others stand by until it is gone. */
export async function openProjecting(parts: ProjectingParts, options: EmbeddedOptions): Promise<Projecting> {
  const { lease } = await import('@verbatim/log-kafka');
  const isHeld = (): boolean => held.isHeld();
  let work: Work | null = null;
  let last: Promise<void> = Promise.resolve();
  let waiting: NodeJS.Timeout | undefined;
  const stop = (): void => {
    clearInterval(waiting);
    work?.stop();
  };
  const start = (): void => {
    stop();
    work = begin(last, parts, { ...options, isHeld, onFailure: failed });
    last = work.ended;
  };
  /** Who was not heard of for a while must not write; it goes on if it turns out that nobody else did. */
  const failed = (error: unknown): void => {
    if (isHeld()) return options.onFailure(error);
    options.onWarning(`the views may be another's now: ${String(error)}`);
    stop();
    waiting = setInterval(() => isHeld() && start(), LOOK_AGAIN_MS);
  };
  const { url, name } = { url: options.config.LOG_URL, name: 'projectors' };
  const held = await lease({ url, name, onHeld: start, onLost: stop, onFailure: options.onFailure });
  return {
    aside: {
      views: () => work?.aside()?.views() ?? NOTHING,
      replay: async () => work?.aside()?.replay() ?? NOTHING,
    },
    async close() {
      stop();
      await last;
      await held.close();
    },
  };
}

interface WorkOptions extends EmbeddedOptions {
  readonly isHeld: () => boolean;
}

/** Keeps the views until it is told to stop, once whatever was done before is over. */
function begin(before: Promise<void>, { parts, open, onApplied }: ProjectingParts, options: WorkOptions): Work {
  const stopping = new AbortController();
  const stopped = new Promise<undefined>((resolve) => {
    stopping.signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
  let aside: Aside | null = null;
  const ended = (async () => {
    await before;
    if (stopping.signal.aborted) return;
    const isHeld = () => options.isHeld() && !stopping.signal.aborted;
    const store = await openStore({ ...options, isHeld });
    try {
      const starting = readLog({ ...parts, views: store }, open, options);
      const reading = await Promise.race([starting, stopped]); // catching up may take long, and others may be quicker
      reading?.listeners.add(onApplied);
      aside = reading?.aside ?? null;
      await stopped;
      await reading?.stop();
    } finally {
      await store.close();
    }
  })();
  ended.catch(options.onFailure);
  return { ended: ended.catch(() => {}), aside: () => aside, stop: () => stopping.abort() };
}

async function openStore({ config, isHeld }: WorkOptions): Promise<ViewStore> {
  const { mongoViewStore } = await import('@verbatim/store-mongodb');
  return mongoViewStore(config.VIEWS_URL, 'projector', isHeld);
}

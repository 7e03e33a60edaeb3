import type { AnyRecorded } from '@verbatim/domain';
import type { EventLog, Offsets, Pause, Place, StoredRecord, ViewStore } from '@verbatim/ports';
import type { Change } from './documents.ts';
import type { Applied, Projector } from './projector.ts';
import { retrying } from './retrying.ts';
import type { Placed, View } from './view.ts';

const RECORDS_PER_STEP_MAX = 1_000;
/** How far the views are is asked for at least so often; sooner when somebody says that they have moved. */
const LOOK_EVERY_MS = 250;
/** So many times in a row it is enough to see that the log has nothing that the views did not have. */
const LOOKS_SPARED_MAX = 8;
const DOCUMENTS_CACHED_MAX = 50_000;
const DOCUMENTS_PER_READ = 1_000;

export interface ViewReaderOptions {
  readonly log: EventLog;
  readonly store: ViewStore;
  readonly views: readonly View<never>[];
  /** Those of them whose changes are told. */
  readonly watched: readonly View<never>[];
  readonly open: (stored: StoredRecord) => Promise<AnyRecorded>;
  readonly pause: Pause;
  readonly signal: AbortSignal;
  readonly onApplied?: (applied: Applied) => void;
  readonly onFault?: (error: unknown) => void;
}

export interface ViewReader extends Projector {
  /** The views have moved: look now. */
  nudge(): void;
}

interface Waiter {
  readonly place: Place;
  readonly resolve: (isThere: boolean) => void;
}

/**
 * What another process projects, seen from here: goes through the log as far as the views have, and tells what has
 * changed of them. It writes nothing. Documents may be newer than it says, never older.
 */
export async function viewReader(options: ViewReaderOptions): Promise<ViewReader> {
  const { store, views, log } = options;
  await store.prepare(views.map(({ schema }) => schema));
  const reader = new Reading(options, await reached(store, views, log.partitions));
  await reader.load();
  return reader;
}

/** How far the slowest of the views has come. */
async function reached(store: ViewStore, views: readonly View<never>[], partitions: number): Promise<number[]> {
  const all = await store.checkpoints(views.map(({ schema }) => schema));
  return Array.from({ length: partitions }, (_, partition) => Math.min(...all.map((of) => of?.[partition] ?? 0)));
}

class Reading implements ViewReader {
  readonly #options: ViewReaderOptions;
  readonly #at: number[];
  readonly #documents = new Map<string, Map<string, unknown>>();
  readonly #waiters = new Set<Waiter>();
  #watchers: (() => void)[] = [];
  #turn: Promise<unknown> = Promise.resolve();
  #isNudged = false;
  #wakeUp = new AbortController();

  constructor(options: ViewReaderOptions, at: number[]) {
    this.#options = options;
    this.#at = at;
    for (const { schema } of options.watched) this.#documents.set(schema.name, new Map());
  }

  /** What is there now, so that the first change of each is told with what it was before. */
  async load(): Promise<void> {
    for (const view of this.#options.watched) {
      const known = this.#known(view);
      for (let after = ''; known.size < DOCUMENTS_CACHED_MAX;) {
        const page = await this.#options.store.dump(view.schema, after, DOCUMENTS_PER_READ);
        for (const { key, doc } of page) known.set(key, JSON.parse(doc));
        if (page.length < DOCUMENTS_PER_READ) break;
        after = page.at(-1)?.key ?? after;
      }
    }
  }

  #known({ schema }: View<never>): Map<string, unknown> {
    return this.#documents.get(schema.name) ?? new Map();
  }

  offsets(): Offsets {
    return [...this.#at];
  }

  nudge(): void {
    this.#isNudged = true;
    this.#wakeUp.abort();
  }

  async run(): Promise<void> {
    const { store, views, log, pause, signal, onFault } = this.#options;
    signal.addEventListener('abort', () => this.#wakeUp.abort(), { once: true });
    let [spared, isBehind] = [0, false];
    while (!signal.aborted) {
      const isNudged = this.#isNudged;
      this.#isNudged = false;
      this.#wakeUp = new AbortController();
      if (!isNudged && !isBehind && this.#isLevel() && spared < LOOKS_SPARED_MAX) {
        spared++;
        await pause(LOOK_EVERY_MS, this.#wakeUp.signal);
        continue;
      }
      spared = 0;
      const goal = await retrying(() => reached(store, views, log.partitions), pause, signal, onFault);
      if (signal.aborted) return;
      const ends = log.watermarks(); // this process may have read less of the log than the projector
      isBehind = goal.some((offset, partition) => offset > (ends[partition] ?? 0));
      await this.#advance(goal.map((offset, partition) => Math.min(offset, ends[partition] ?? 0)));
      if (!this.#isNudged) await pause(isBehind ? 1 : LOOK_EVERY_MS, this.#wakeUp.signal);
    }
  }

  /** The views have been seen to have all that this process knows of the log: they can hardly have moved since. */
  #isLevel(): boolean {
    return this.#options.log.watermarks().every((end, partition) => (this.#at[partition] ?? 0) >= end);
  }

  async #advance(goal: Offsets): Promise<void> {
    const { log, pause, signal, onFault } = this.#options;
    for (const [partition, to] of goal.entries()) {
      for (let from = this.#at[partition] ?? 0; from < to; from = this.#at[partition] ?? to) {
        const range = { partition, from, to, recordsMax: RECORDS_PER_STEP_MAX };
        const stored = await retrying(() => log.readRange(range), pause, signal, onFault);
        if (signal.aborted || stored.length === 0) return;
        const placed = await retrying(() => this.#open(stored), pause, signal, onFault);
        await this.between(() => retrying(() => this.#apply(placed), pause, signal, onFault));
        if (signal.aborted) return;
      }
    }
  }

  async #open(records: readonly StoredRecord[]): Promise<readonly Placed[]> {
    const placed: Placed[] = [];
    for (const stored of records) {
      const { partition, offset } = stored;
      placed.push({ event: await this.#options.open(stored), place: { partition, offset } });
    }
    return placed;
  }

  async #apply(placed: readonly Placed[]): Promise<void> {
    const changes = new Map<string, ReadonlyMap<string, Change>>();
    for (const view of this.#options.watched) changes.set(view.schema.name, await this.#changed(view, placed));
    for (const { place } of placed) this.#at[place.partition] = place.offset + 1;
    for (const waiter of this.#waiters) {
      if (!this.#isPast(waiter.place)) continue;
      this.#waiters.delete(waiter);
      waiter.resolve(true);
    }
    for (const resolve of this.#watchers.splice(0)) resolve();
    this.#options.onApplied?.({ placed, changes, offsets: this.offsets() });
  }

  async #changed(view: View<never>, placed: readonly Placed[]): Promise<ReadonlyMap<string, Change>> {
    const keys = [...new Set(placed.map((one) => keyOf(view, one)))].filter((key) => key !== null);
    const known = this.#known(view);
    const docs = await this.#options.store.read(view.schema, keys);
    const changes = new Map<string, Change>();
    for (const key of keys) {
      const text = docs.get(key);
      const after: unknown = text === undefined ? null : JSON.parse(text);
      changes.set(key, { key, before: known.get(key) ?? null, after });
      known.delete(key);
      if (after !== null) known.set(key, after);
    }
    for (const oldest of known.keys()) {
      if (known.size <= DOCUMENTS_CACHED_MAX) break;
      known.delete(oldest);
    }
    return changes;
  }

  between<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(task);
    this.#turn = result.catch(() => {}); // whoever asked hears of it; the next one has its turn
    return result;
  }

  applied(): Promise<void> {
    return new Promise((resolve) => this.#watchers.push(resolve));
  }

  async document<Doc>(view: View<Doc>, key: string): Promise<Doc | null> {
    const known = this.#documents.get(view.schema.name)?.get(key);
    if (known !== undefined) return known as Doc;
    const text = (await this.#options.store.read(view.schema, [key])).get(key);
    return text === undefined ? null : (JSON.parse(text) as Doc);
  }

  /** The views are another's: it knows what stands still in them. */
  parked(): readonly [] {
    return [];
  }

  replay(): Promise<readonly []> {
    return Promise.resolve([]);
  }

  waitFor(place: Place, signal: AbortSignal): Promise<boolean> {
    if (this.#isPast(place)) return Promise.resolve(true);
    if (signal.aborted) return Promise.resolve(false);
    return new Promise((resolve) => {
      const waiter = { place, resolve };
      this.#waiters.add(waiter);
      signal.addEventListener('abort', () => this.#waiters.delete(waiter) && resolve(false), { once: true });
    });
  }

  #isPast({ partition, offset }: Place): boolean {
    return (this.#at[partition] ?? 0) > offset;
  }
}

/** Of an event that its view cannot deal with nothing has changed: whoever projects has parked it. */
function keyOf(view: View<never>, one: Placed): string | null {
  try {
    return view.key(one);
  } catch {
    return null;
  }
}

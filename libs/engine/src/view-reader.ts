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
  /** The views have moved: look now, or believe whoever writes them that they are so far. */
  nudge(offsets?: Offsets): void;
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
  // Whoever writes them knows when they are worth an index.
  await store.prepare(views.map(({ schema }) => schema), { isFilling: true }); // prettier-ignore
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
  /** What was told since the last look, if all of it was. */
  #told: Offsets | null = null;
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

  nudge(offsets?: Offsets): void {
    const isAllTold = offsets !== undefined && (!this.#isNudged || this.#told !== null);
    this.#told = isAllTold ? farther(offsets, this.#told ?? this.#at) : null;
    this.#isNudged = true;
    this.#wakeUp.abort();
  }

  async run(): Promise<void> {
    const { store, views, log, pause, signal, onFault } = this.#options;
    signal.addEventListener('abort', () => this.#wakeUp.abort(), { once: true });
    let spared = 0;
    let ahead: Offsets | null = null; // where the views are known to be, while this process has read less of the log
    while (!signal.aborted) {
      const { isNudged, told } = this.#takeNudge();
      this.#wakeUp = new AbortController();
      if (!isNudged && ahead === null && this.#isLevel() && spared < LOOKS_SPARED_MAX) {
        spared++;
        await pause(LOOK_EVERY_MS, this.#wakeUp.signal);
        continue;
      }
      spared = 0;
      const known: Offsets | null = isNudged ? told : ahead;
      const goal: Offsets =
        known ?? (await retrying(() => reached(store, views, log.partitions), pause, signal, onFault));
      if (signal.aborted) return;
      const ends = log.watermarks();
      ahead = goal.some((offset, partition) => offset > (ends[partition] ?? 0)) ? goal : null;
      await this.#advance(goal.map((offset, partition) => Math.min(offset, ends[partition] ?? 0)));
      if (!this.#isNudged) await pause(ahead === null ? LOOK_EVERY_MS : 1, this.#wakeUp.signal);
    }
  }

  #takeNudge(): { readonly isNudged: boolean; readonly told: Offsets | null } {
    const taken = { isNudged: this.#isNudged, told: this.#told };
    [this.#isNudged, this.#told] = [false, null];
    return taken;
  }

  /** The views have been seen to have all that this process knows of the log: they can hardly have moved since. */
  #isLevel(): boolean {
    return this.#options.log.watermarks().every((end, partition) => (this.#at[partition] ?? 0) >= end);
  }

  /** A look at the documents costs a request for each view, however many partitions have news. */
  async #advance(goal: Offsets): Promise<void> {
    const { pause, signal, onFault, watched } = this.#options;
    if (watched.length === 0) return this.#reach(goal);
    for (;;) {
      const stored = await this.#next(goal);
      if (signal.aborted || stored.length === 0) return;
      const placed = await retrying(() => this.#open(stored), pause, signal, onFault);
      await this.between(() => retrying(() => this.#apply(placed), pause, signal, onFault));
      if (signal.aborted) return;
    }
  }

  /** What comes next on the way to the goal, of all partitions. */
  async #next(goal: Offsets): Promise<readonly StoredRecord[]> {
    const { log, pause, signal, onFault } = this.#options;
    const stored: StoredRecord[] = [];
    for (const [partition, to] of goal.entries()) {
      const range = { partition, from: this.#at[partition] ?? 0, to, recordsMax: RECORDS_PER_STEP_MAX - stored.length };
      if (range.from >= to || range.recordsMax === 0) continue;
      stored.push(...(await retrying(() => log.readRange(range), pause, signal, onFault)));
    }
    return stored;
  }

  /** Nobody wants to know what has changed, only how far the views are. */
  #reach(goal: Offsets): void {
    if (goal.every((offset, partition) => offset <= (this.#at[partition] ?? 0))) return;
    for (const [partition, offset] of farther(goal, this.#at).entries()) this.#at[partition] = offset;
    this.#tell([], new Map());
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
    this.#tell(placed, changes);
  }

  #tell(placed: readonly Placed[], changes: Applied['changes']): void {
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

const farther = (one: Offsets, other: Offsets): Offsets =>
  one.map((offset, partition) => Math.max(offset, other[partition] ?? 0));

/** Of an event that its view cannot deal with nothing has changed: whoever projects has parked it. */
function keyOf(view: View<never>, one: Placed): string | null {
  try {
    return view.key(one);
  } catch {
    return null;
  }
}

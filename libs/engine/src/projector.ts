import type { AnyRecorded } from '@verbatim/domain';
import { assert, failpoint, isRetryable } from '@verbatim/kit';
import type { EventLog, Offsets, Pause, Place, StoredRecord, ViewSchema, ViewStore } from '@verbatim/ports';
import { Documents } from './documents.ts';
import type { Change, Folded } from './documents.ts';
import { Parked } from './parked.ts';
import type { Stuck } from './parked.ts';
import { retrying } from './retrying.ts';
import { headerOf } from './unreadable.ts';
import type { Placed, View } from './view.ts';

/** Records folded into one transaction at most. */
const RECORDS_PER_WRITE_MAX = 1_000;
/** A step this large means that more is coming: the next one waits for company, and a busy document is written once for many events. */
const BUSY_RECORDS = 8;
const COMPANY_MS = 50;
/** When more than about 2,000 a second come, what a transaction costs counts for more than that a row is shown at once. */
const MANY_RECORDS_PER_MS = 2;
/** So far behind, views are filled before they are made fit for questions. */
const FILLING_RECORDS_MIN = 10_000;
const FILLED_RECORDS_MAX = 2 * RECORDS_PER_WRITE_MAX;
/** One step of many may only have waited for a disk that stalled. */
const STEPS_OF_MANY_MIN = 3;
const COMPANY_OF_MANY_MS = 200;

/** What one transaction of the projector did; told after it is durable enough to be asked for. */
export interface Applied {
  readonly placed: readonly Placed[];
  /** Per view name: the documents that changed. */
  readonly changes: ReadonlyMap<string, ReadonlyMap<string, Change>>;
  readonly offsets: Offsets;
}

export interface ProjectorOptions {
  readonly log: EventLog;
  readonly store: ViewStore;
  readonly views: readonly View<never>[];
  readonly open: (stored: StoredRecord) => Promise<AnyRecorded>;
  readonly peek?: (stored: StoredRecord) => AnyRecorded | undefined;
  readonly pause: Pause;
  readonly signal: AbortSignal;
  /** Write only once so many records have been folded; 1: at once. */
  readonly recordsPerWriteMin?: number;
  /** A step of so many means that more is coming, and the next one waits for company: fewer where a write costs much. */
  readonly busyRecords?: number;
  /** How long it waits for it, in ms; 50 unless given. */
  readonly companyMs?: number;
  readonly onApplied?: (applied: Applied) => void;
  readonly onFault?: (error: unknown) => void;
  /** Told of every document that stands still from now on, and why. */
  readonly onParked?: (stuck: Stuck) => void;
}

export interface Projector {
  /** Follows the log until the signal; rejects on a bug or on what does not mend itself. */
  run(): Promise<void>;
  /** How far every view of this projector has read, durably. */
  offsets(): Offsets;
  /** Runs while no transaction is under way: what it reads is exactly what `offsets` says. */
  between<Result>(task: () => Promise<Result>): Promise<Result>;
  /** Resolves with the next transaction. */
  applied(): Promise<void>;
  /** A document of one of its views as it now is; null when there is none. */
  document<Doc>(view: View<Doc>, key: string): Promise<Doc | null>;
  /** Documents that stand still because an event could not be folded into them. */
  parked(): readonly Stuck[];
  /** Folds into each of them what it has missed, as this build folds it; resolves with those that still stand still. */
  replay(): Promise<readonly Stuck[]>;
  /** True once what was recorded at `place` is in every view; false when `signal` fires first. */
  waitFor(place: Place, signal: AbortSignal): Promise<boolean>;
}

interface Waiter {
  readonly place: Place;
  readonly resolve: (isThere: boolean) => void;
}

/**
 * Folds the log into views: a batch's documents and checkpoints land in one transaction, so a crash repeats work and skips
 * none. What cannot be folded is parked by view and key, and tried once more at each start: all other documents go on.
 */
export async function projector(options: ProjectorOptions): Promise<Projector> {
  const { log, store, views } = options;
  const parked = new Parked(views[0]?.schema.name ?? '', store);
  const schemas = [...views.map(({ schema }) => schema), parked.schema];
  const checkpoints = await store.checkpoints(schemas);
  const zero = Array.from({ length: log.partitions }, () => 0);
  const documents = (views as unknown as readonly View<unknown>[]).map(
    (view, index) => new Documents(view, store, checkpoints[index] ?? zero),
  );
  const projecting = new Projecting(options, documents, parked);
  await projecting.prepare(schemas);
  await parked.load();
  await projecting.replay();
  return projecting;
}

class Projecting implements Projector {
  readonly #options: ProjectorOptions;
  readonly #documents: readonly Documents[];
  readonly #parked: Parked;
  readonly #read: number[];
  readonly #waiters = new Set<Waiter>();
  #watchers: (() => void)[] = [];
  #buffered: StoredRecord[] = [];
  /** What is left to be made of the views once they have nearly caught up. */
  #unprepared: readonly ViewSchema[] = [];
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: ProjectorOptions, documents: readonly Documents[], parked: Parked) {
    this.#options = options;
    this.#documents = documents;
    this.#parked = parked;
    this.#read = [...this.offsets()];
  }

  async prepare(schemas: readonly ViewSchema[]): Promise<void> {
    const isFilling = this.#missing() > FILLING_RECORDS_MIN;
    await this.#options.store.prepare(schemas, { isFilling });
    if (isFilling) this.#unprepared = schemas;
  }

  #missing(): number {
    const ends = this.#options.log.watermarks();
    return ends.reduce((sum, end, partition) => sum + Math.max(0, end - (this.#read[partition] ?? 0)), 0);
  }

  async #prepareRest(): Promise<void> {
    const { store, pause, signal, onFault } = this.#options;
    const schemas = this.#unprepared;
    this.#unprepared = [];
    await retrying(() => store.prepare(schemas), pause, signal, onFault);
  }

  offsets(): Offsets {
    return Array.from({ length: this.#options.log.partitions }, (_, partition) =>
      Math.min(...this.#documents.map(({ offsets }) => offsets[partition] ?? 0)),
    );
  }

  async run(): Promise<void> {
    const { log, signal, pause, recordsPerWriteMin = 1, busyRecords = BUSY_RECORDS } = this.#options;
    const companyMsMin = this.#options.companyMs ?? COMPANY_MS;
    let [companyMs, stepsOfMany] = [companyMsMin, 0];
    for await (const batch of log.follow(this.offsets(), { recordsMax: RECORDS_PER_WRITE_MAX, signal })) {
      this.#buffered.push(...batch);
      if (this.#buffered.length < recordsPerWriteMin) continue;
      const records = this.#buffered;
      this.#buffered = [];
      if (this.#unprepared.length > 0 && this.#missing() <= FILLED_RECORDS_MAX) await this.#prepareRest();
      await this.#step(records);
      stepsOfMany = records.length > companyMs * MANY_RECORDS_PER_MS ? stepsOfMany + 1 : 0;
      companyMs = stepsOfMany < STEPS_OF_MANY_MIN ? companyMsMin : COMPANY_OF_MANY_MS;
      if (records.length >= busyRecords && records.length < RECORDS_PER_WRITE_MAX) await pause(companyMs, signal);
    }
  }

  async #step(records: readonly StoredRecord[]): Promise<void> {
    const { pause, signal, onFault } = this.#options;
    const placed = await retrying(() => this.#open(records), pause, signal, onFault);
    for (const { partition, offset } of records) this.#read[partition] = offset + 1;
    await this.between(() => retrying(() => this.#apply(placed), pause, signal, onFault));
  }

  async #open(records: readonly StoredRecord[]): Promise<readonly Placed[]> {
    const { open, peek } = this.#options;
    const placed: Placed[] = [];
    for (const stored of records) {
      const event = peek?.(stored) ?? (await open(stored));
      placed.push({ event, place: { partition: stored.partition, offset: stored.offset } });
    }
    return placed;
  }

  async #apply(placed: readonly Placed[]): Promise<void> {
    const folded: [Documents, Folded][] = [];
    for (const documents of this.#documents) {
      const isParked = (key: string): boolean => this.#parked.has(documents.view.schema.name, key);
      folded.push([documents, await documents.fold(placed, isParked)]);
      failpoint('proj.mid_batch');
    }
    const stuck = folded.flatMap(([, { stuck: some }]) => some);
    const parking = this.#parked.write(stuck, [], this.#read);
    failpoint('proj.before_write');
    const writes = folded.map(([documents, { changes }]) => documents.write(changes, this.#read));
    await this.#options.store.write(parking === null ? writes : [...writes, parking]);
    failpoint('proj.after_write');
    for (const [documents, { changes }] of folded) documents.landed(changes, this.#read);
    this.#parked.landed(stuck, []);
    for (const one of stuck) this.#options.onParked?.(one);
    this.#tell(placed, new Map(folded.map(([{ view }, { changes }]) => [view.schema.name, changes] as const)));
  }

  #tell(placed: readonly Placed[], changes: Applied['changes']): void {
    const offsets = this.offsets();
    this.#wake(offsets);
    for (const resolve of this.#watchers.splice(0)) resolve();
    this.#options.onApplied?.({ placed, changes, offsets });
  }

  parked(): readonly Stuck[] {
    return this.#parked.all();
  }

  async replay(): Promise<readonly Stuck[]> {
    for (const one of this.#parked.all()) await this.between(() => this.#replay(one));
    return this.#parked.all();
  }

  /** Everything from the event on at which the document stands; all of a document's events lie in one stream. */
  async #replay(one: Stuck): Promise<void> {
    const documents = this.#documents.find(({ view }) => view.schema.name === one.view);
    const change = documents === undefined ? null : await this.#refolded(documents, one);
    if (documents !== undefined && change === null) return; // it stands where it stood
    const changes = new Map(change === null ? [] : [[one.key, change]]);
    const parking = this.#parked.write([], [one], this.offsets());
    const writes = documents === undefined ? [] : [documents.write(changes, documents.offsets)];
    await this.#options.store.write(parking === null ? writes : [...writes, parking]);
    documents?.landed(changes, documents.offsets);
    this.#parked.landed([], [one]);
    this.#tell([], new Map([[one.view, changes]]));
  }

  /** Null: it still cannot be done. */
  async #refolded(documents: Documents, one: Stuck): Promise<Change | null> {
    const { view } = documents;
    const before = await documents.get(one.key);
    const missed = await this.#missed(documents.offsets, one);
    try {
      const own = missed.filter((placed) => view.key(placed) === one.key);
      return { key: one.key, before, after: own.reduce((doc, placed) => view.apply(doc, placed), before) };
    } catch (error) {
      if (isRetryable(error)) throw error;
      return null;
    }
  }

  async #missed(offsets: Offsets, { partition, offset, stream }: Stuck): Promise<readonly Placed[]> {
    const { log } = this.#options;
    const placed: Placed[] = [];
    const to = offsets[partition] ?? 0;
    for (let from = offset; from < to;) {
      const records = await log.readRange({ partition, from, to, recordsMax: RECORDS_PER_WRITE_MAX });
      if (records.length === 0) break;
      placed.push(...(await this.#open(records.filter((stored) => headerOf(stored).stream === stream))));
      from += records.length;
    }
    return placed;
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
    const documents = this.#documents.find(({ view: own }) => own.schema.name === view.schema.name);
    assert(documents !== undefined, 'only views of this projector are asked for');
    return (await documents.get(key)) as Doc | null;
  }

  waitFor(place: Place, signal: AbortSignal): Promise<boolean> {
    if (isPast(this.offsets(), place)) return Promise.resolve(true);
    if (signal.aborted) return Promise.resolve(false);
    return new Promise((resolve) => {
      const waiter = { place, resolve };
      this.#waiters.add(waiter);
      signal.addEventListener('abort', () => this.#waiters.delete(waiter) && resolve(false), { once: true });
    });
  }

  #wake(offsets: Offsets): void {
    for (const waiter of this.#waiters) {
      if (!isPast(offsets, waiter.place)) continue;
      this.#waiters.delete(waiter);
      waiter.resolve(true);
    }
  }
}

const isPast = (offsets: Offsets, { partition, offset }: Place): boolean => (offsets[partition] ?? 0) > offset;

import { assert, Fault } from '@verbatim/kit';
import type { StreamId } from '@verbatim/domain';
import type { AnyRecorded, EventId } from '@verbatim/domain';
import type { Clock, EventLog, Fact, Intake, NewRecord, Outcome, RecordIndex } from '@verbatim/ports';
import { lookUp, recover } from './recover.ts';
import type { Known } from './recover.ts';
import { settle } from './settle.ts';
import type { Plan, Stamp } from './settle.ts';
import { sourceName, versionZero } from './snapshots.ts';
import type { Snapshots, Version } from './snapshots.ts';
import { newEntry, remember, Streams } from './streams.ts';
import type { Entry } from './streams.ts';

/** Facts of one partition that are waiting or being written. */
export const FACTS_PENDING_MAX = 10_000;
/** Facts settled into one append. */
const FACTS_PER_APPEND_MAX = 512;
const RETRY_AFTER_MS = 500;
/** A clock this far behind the log is worth a warning. */
const CLOCK_BEHIND_MS_MAX = 5_000;

export interface SequencerOptions {
  readonly partition: number;
  readonly log: EventLog;
  /** Finds what was written before; null where the state's memory must do. */
  readonly index: RecordIndex | null;
  readonly snapshots: Snapshots;
  readonly clock: Clock;
  readonly writer: string;
  readonly epoch: number;
  /** Called with each record as people may read it, when it is handed to the log. */
  readonly onWritten?: (offset: number, event: AnyRecorded) => void;
  readonly onWarning?: (warning: string) => void;
}

interface Asked {
  readonly fact: Fact;
  readonly resolve: (outcome: Outcome | Promise<Outcome>) => void;
  readonly reject: (error: unknown) => void;
}

interface Touched {
  readonly entry: Entry;
  after: Version;
  lastOffset: number;
  readonly ids: EventId[];
}

interface Append {
  readonly records: NewRecord[];
  readonly events: AnyRecorded[];
  readonly touched: Map<StreamId, Touched>;
  readonly settled: Promise<number>;
  readonly resolve: (base: number) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The only writer of a partition. It takes facts in the order they arrive and writes each down followed by what was
 * decided about it. Being alone is what makes it right: no locks, no races, one order for all. It folds ahead of the
 * disk on tentative state, answers only what is durable, and forgets what could not be written.
 */
export async function sequencer(options: SequencerOptions): Promise<Intake> {
  const writer = new Sequencer(options);
  await writer.start();
  return writer;
}

class Sequencer implements Intake {
  readonly #options: SequencerOptions;
  readonly #streams = new Streams();
  readonly #queue: Asked[] = [];
  #isPumping = false;
  #pending = 0;
  #appends = 0;
  #mustRecover = true;
  #head = 0;
  #lastRecordedAt = 0;
  #whenIdle: (() => void) | null = null;
  #hasFailed = false;

  constructor(options: SequencerOptions) {
    this.#options = options;
  }

  async start(): Promise<void> {
    await this.#recover();
  }

  accept(fact: Fact): Promise<Outcome> {
    if (this.#pending >= FACTS_PENDING_MAX) return Promise.reject(overloaded());
    this.#pending++;
    return new Promise<Outcome>((resolve, reject) => {
      this.#queue.push({ fact, resolve, reject });
      if (this.#isPumping) return;
      this.#isPumping = true;
      queueMicrotask(() => void this.#pump()); // facts of the same turn share an append
    }).finally(() => this.#pending--);
  }

  async #pump(): Promise<void> {
    while (this.#queue.length > 0) {
      const batch = this.#queue.splice(0, FACTS_PER_APPEND_MAX);
      try {
        if (this.#hasFailed) await this.#settleFailure();
        if (this.#mustRecover) await this.#recover();
        const known = this.#isPrepared(batch) ? NOTHING_KNOWN : await this.#prepare(batch);
        this.#write(batch, known);
      } catch (error) {
        for (const asked of batch) asked.reject(error);
      }
    }
    this.#isPumping = false;
  }

  /** Whether every stream is in memory and every id can be told from memory alone. */
  #isPrepared(batch: readonly Asked[]): boolean {
    return batch.every(({ fact }) => {
      const entry = this.#streams.get(fact.stream);
      return entry !== undefined && (entry.isWhole || entry.remembered.has(fact.id));
    });
  }

  async #prepare(batch: readonly Asked[]): Promise<ReadonlyMap<EventId, Known>> {
    const { snapshots, index, log } = this.#options;
    const missing = new Set(batch.map(({ fact }) => fact.stream).filter((stream) => !this.#streams.has(stream)));
    if (missing.size > 0) {
      const found = await snapshots.load([...missing]);
      for (const stream of missing) this.#streams.set(stream, newEntry(found.get(stream) ?? versionZero(stream), -1));
    }
    if (index === null) return NOTHING_KNOWN;
    const unsure = batch.map(({ fact }) => fact).filter(({ stream, id }) => this.#isUnsure(stream, id));
    return unsure.length === 0 ? NOTHING_KNOWN : lookUp({ index, log }, unsure);
  }

  #isUnsure(stream: StreamId, id: EventId): boolean {
    const entry = this.#streams.get(stream);
    return entry !== undefined && !entry.isWhole && !entry.remembered.has(id);
  }

  #write(batch: readonly Asked[], known: ReadonlyMap<EventId, Known>): void {
    const append = newAppend();
    const stamp = this.#stamp();
    for (const asked of batch) this.#take(asked, { append, stamp, known });
    if (append.records.length === 0) return append.resolve(this.#head);
    this.#send(append);
  }

  #stamp(): Stamp {
    const { clock, writer, epoch, onWarning } = this.#options;
    const now = clock();
    if (now < this.#lastRecordedAt - CLOCK_BEHIND_MS_MAX) {
      onWarning?.(
        `The clock is ${this.#lastRecordedAt - now} ms behind the log of partition ${this.#options.partition}.`,
      );
    }
    this.#lastRecordedAt = Math.max(now, this.#lastRecordedAt);
    return { recordedAt: this.#lastRecordedAt, writer, epoch };
  }

  #take(
    { fact, resolve, reject }: Asked,
    step: { append: Append; stamp: Stamp; known: ReadonlyMap<EventId, Known> },
  ): void {
    const entry = this.#streams.get(fact.stream);
    assert(entry !== undefined, 'a prepared stream is in memory');
    const earlier = entry.remembered.get(fact.id) ?? step.known.get(fact.id);
    if (earlier !== undefined) {
      if (!isSame(earlier.contentMac, fact.contentMac)) return reject(mismatch());
      return resolve(earlier.outcome.then((outcome) => ({ ...outcome, isRepeated: true })));
    }
    if (isOld(entry.tentative, fact))
      return resolve({ is: 'unchanged', place: this.#place(-1), seq: 0, isRepeated: true });
    resolve(this.#plan(fact, entry, step));
  }

  #plan(fact: Fact, entry: Entry, { append, stamp }: { append: Append; stamp: Stamp }): Promise<Outcome> {
    const plan = settle(entry.tentative, fact, stamp);
    const first = append.records.length;
    append.records.push(...plan.records);
    append.events.push(...plan.events);
    entry.tentative = plan.after;
    const touched = append.touched.get(fact.stream) ?? { entry, after: plan.after, lastOffset: 0, ids: [] };
    if (touched.ids.length === 0) entry.pending++;
    touched.after = plan.after;
    touched.lastOffset = append.records.length - 1;
    touched.ids.push(fact.id);
    append.touched.set(fact.stream, touched);
    const outcome = append.settled.then((base) => this.#outcome(plan, base + first));
    outcome.catch(() => {}); // its asker hears of it; a stray copy in memory must not end the process
    if (plan.records.length > 0) remember(entry, fact.id, { contentMac: fact.contentMac, outcome });
    return outcome;
  }

  #outcome({ ruling, own, events }: Plan, first: number): Outcome {
    if (ruling.is === 'refused') return { ...ruling, place: this.#place(first + own), isRepeated: false };
    return { is: ruling.is, place: this.#place(first + own), seq: events[own]?.seq ?? 0, isRepeated: false };
  }

  #place(offset: number) {
    return { partition: this.#options.partition, offset };
  }

  #send(append: Append): void {
    const { log, partition, onWritten } = this.#options;
    const expected = this.#head;
    this.#head += append.records.length;
    this.#appends++;
    for (const [index, event] of append.events.entries()) onWritten?.(expected + index, event);
    log.append(partition, expected, append.records).then(
      (base) => this.#landed(append, base),
      (error: unknown) => this.#failed(append, error),
    );
  }

  #landed({ touched, resolve }: Append, base: number): void {
    for (const { entry, after, lastOffset } of touched.values()) {
      entry.durable = after;
      entry.lastOffset = base + lastOffset;
      entry.pending--;
    }
    this.#appends--;
    resolve(base);
    this.#streams.trim(this.#options.snapshots.offset(this.#options.partition));
    this.#rouse();
  }

  /** Everything folded on top of what failed fails too: the log refuses what was waiting behind it. */
  #failed({ touched, reject }: Append, error: unknown): void {
    for (const { entry, ids } of touched.values()) {
      entry.tentative = entry.durable;
      entry.pending--;
      for (const id of ids) entry.remembered.delete(id);
    }
    this.#appends--;
    this.#hasFailed = true;
    // What may or may not be there is read back before anything is built on it.
    if (!isCertain(error)) this.#mustRecover = true;
    reject(error);
    this.#rouse();
  }

  #rouse(): void {
    if (this.#appends === 0) this.#whenIdle?.();
  }

  async #settleFailure(): Promise<void> {
    if (this.#appends > 0) {
      await new Promise<void>((resolve) => {
        this.#whenIdle = resolve;
      });
      this.#whenIdle = null;
    }
    this.#hasFailed = false;
    this.#head = this.#options.log.watermarks()[this.#options.partition] ?? 0;
  }

  async #recover(): Promise<void> {
    const { log, snapshots, partition } = this.#options;
    this.#streams.clear();
    const { head, lastRecordedAt } = await recover({ log, snapshots, partition }, this.#streams);
    this.#head = head;
    this.#lastRecordedAt = Math.max(this.#lastRecordedAt, lastRecordedAt);
    this.#mustRecover = false;
  }
}

const NOTHING_KNOWN: ReadonlyMap<EventId, Known> = new Map();

function newAppend(): Append {
  const { promise, resolve, reject } = withResolvers<number>();
  promise.catch(() => {}); // each asker hears of it by its own promise
  return { records: [], events: [], touched: new Map(), settled: promise, resolve, reject };
}

function withResolvers<T>() {
  const later: { resolve?: (value: T) => void; reject?: (error: unknown) => void } = {};
  const promise = new Promise<T>((resolve, reject) => Object.assign(later, { resolve, reject }));
  return {
    promise,
    resolve: (value: T) => later.resolve?.(value),
    reject: (error: unknown) => later.reject?.(error),
  };
}

/** Refused, and the log ends where this writer believes it does. */
const isCertain = (error: unknown): boolean =>
  error instanceof Fault && error.outcome === 'refused' && error.code !== 'WRITER_BEHIND';

/** A follower's fact that the stream has already taken, or a later one of the same follower. */
const isOld = ({ sources }: Version, { source }: Fact): boolean =>
  source !== undefined && (sources[sourceName(source)] ?? -1) >= source.position;

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

const overloaded = () =>
  new Fault('OVERLOADED', 'Too much is waiting to be written; try again shortly.', {
    retryable: true,
    retryAfterMs: RETRY_AFTER_MS,
  });

const mismatch = () =>
  new Fault('IDEMPOTENCY_MISMATCH', 'This key was used before with other content; use a new key for new content.', {
    retryable: false,
  });

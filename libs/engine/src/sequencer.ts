import { assert } from '@verbatim/kit';
import type { AnyRecorded, EventId, StreamId } from '@verbatim/domain';
import type { Clock, EventLog, Fact, Intake, Outcome, RecordIndex } from '@verbatim/ports';
import { newAppend } from './append.ts';
import type { Append } from './append.ts';
import { isCertain, mismatch, outOfOrder, overloaded, poisonous } from './faults.ts';
import { lookUp, recover } from './recover.ts';
import type { Known } from './recover.ts';
import { settle } from './settle.ts';
import type { Plan, Stamp } from './settle.ts';
import { sourceName, versionZero } from './snapshots.ts';
import type { Snapshots, Version } from './snapshots.ts';
import { forgetSurplus, newEntry, remember, Streams } from './streams.ts';
import type { Entry } from './streams.ts';

/** Facts of one partition that are waiting or being written. */
export const FACTS_PENDING_MAX = 10_000;
/** Facts settled into one append. */
const FACTS_PER_APPEND_MAX = 512;
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
  /** How many appends had failed when it came. */
  readonly failures: number;
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
  #failures = 0;
  /** By how many failures each stream lost something last, while anything waits that came before. */
  readonly #lost = new Map<StreamId, number>();
  /** Settled once everything that was handed to the log is. */
  #handedIn: Promise<unknown> = Promise.resolve();

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
      this.#queue.push({ fact, resolve, reject, failures: this.#failures });
      if (this.#isPumping) return;
      this.#isPumping = true;
      queueMicrotask(() => void this.#pump()); // facts of the same turn share an append
    }).finally(() => this.#pending--);
  }

  async #pump(): Promise<void> {
    while (this.#queue.length > 0) {
      const batch = this.#queue.splice(0, FACTS_PER_APPEND_MAX);
      try {
        await this.#process(batch);
      } catch (error) {
        for (const asked of batch) asked.reject(error);
      }
    }
    this.#isPumping = false;
    this.#lost.clear(); // whoever comes now knows of it
  }

  /** What fails while something is being read is settled first: nothing is built on a state or a head that moved. */
  async #process(batch: readonly Asked[]): Promise<void> {
    for (let known: ReadonlyMap<EventId, Known> | null = null; ;) {
      if (this.#hasFailed || this.#mustRecover) {
        await this.#repair();
        known = null;
      } else if (known !== null || this.#isPrepared(batch)) return this.#write(batch, known ?? NOTHING_KNOWN);
      else known = await this.#prepare(batch);
    }
  }

  /** Whether every stream is in memory and every id can be told from memory alone. */
  #isPrepared(batch: readonly Asked[]): boolean {
    return batch.every(({ fact }) => {
      const entry = this.#streams.get(fact.stream);
      return entry !== undefined && !isUnsure(entry, fact);
    });
  }

  async #prepare(batch: readonly Asked[]): Promise<ReadonlyMap<EventId, Known>> {
    const { snapshots, index, log, partition } = this.#options;
    // Asked for one by one: being the most recently used, none of them is let go while the others are read.
    const missing = new Set(batch.map(({ fact }) => fact.stream).filter((stream) => !this.#streams.get(stream)));
    if (missing.size > 0) {
      const found = await snapshots.load([...missing]);
      const below = snapshots.offset(partition);
      for (const stream of missing)
        this.#streams.set(stream, newEntry(found.get(stream) ?? versionZero(stream), below));
    }
    if (index === null) return NOTHING_KNOWN;
    const unsure: Fact[] = [];
    let offset = 0;
    for (const { fact } of batch) {
      const entry = this.#streams.get(fact.stream);
      if (entry === undefined || !isUnsure(entry, fact)) continue;
      unsure.push(fact);
      offset = Math.max(offset, entry.wholeFrom);
    }
    return unsure.length === 0 ? NOTHING_KNOWN : lookUp({ index, log }, unsure, [{ partition, offset }]);
  }

  #write(batch: readonly Asked[], known: ReadonlyMap<EventId, Known>): void {
    const append = newAppend();
    const stamp = this.#stamp();
    for (const asked of batch) {
      try {
        this.#take(asked, { append, stamp, known });
      } catch (error) {
        asked.reject(poisonous(error)); // a rule of ours threw, before anything was made of it: the others go on
      }
    }
    if (append.records.length > 0) this.#send(append);
    // Nothing to write, and yet no news before what it was judged by is durable.
    else this.#handedIn.then(() => append.resolve(this.#head), append.reject);
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
    { fact, resolve, reject, failures }: Asked,
    step: { append: Append; stamp: Stamp; known: ReadonlyMap<EventId, Known> },
  ): void {
    const entry = this.#streams.get(fact.stream);
    assert(entry !== undefined, 'a prepared stream is in memory');
    const earlier = entry.remembered.get(fact.id) ?? step.known.get(fact.id);
    if (earlier !== undefined) {
      if (!isSame(earlier.contentMac, fact.contentMac)) return void mismatch(earlier.outcome).then(reject);
      return resolve(earlier.outcome.then((outcome) => ({ ...outcome, isRepeated: true })));
    }
    if (isOld(entry.tentative, fact))
      return resolve(
        this.#handedIn.then(() => ({ is: 'unchanged', place: this.#place(-1), seq: 0, isRepeated: true })),
      );
    // What was said first and got lost is said again first: nothing that waited behind it overtakes it.
    if ((this.#lost.get(fact.stream) ?? 0) > failures) return reject(outOfOrder());
    resolve(this.#plan(fact, entry, step));
  }

  #plan(fact: Fact, entry: Entry, { append, stamp }: { append: Append; stamp: Stamp }): Promise<Outcome> {
    const plan = settle(entry.tentative, fact, stamp);
    const first = append.records.length;
    const outcome = append.settled.then((base) => this.#outcome(plan, base + first));
    outcome.catch(() => {}); // its asker hears of it; a stray copy in memory must not end the process
    if (plan.records.length === 0) return outcome;
    append.records.push(...plan.records);
    append.events.push(...plan.events);
    const touched = append.touched.get(fact.stream) ?? { entry, after: plan.after, lastOffset: 0, ids: [] };
    touched.after = plan.after;
    touched.lastOffset = append.records.length - 1;
    touched.ids.push(fact.id);
    append.touched.set(fact.stream, touched);
    entry.tentative = plan.after;
    entry.pending++;
    remember(entry, fact.id, { contentMac: fact.contentMac, outcome, offset: this.#head + first });
    return outcome;
  }

  /** What leaves no record of its own points at the last one before it. */
  #outcome({ ruling, own, events, after }: Plan, first: number): Outcome {
    const place = this.#place(events.length === 0 ? first - 1 : first + own);
    if (ruling.is === 'refused') return { ...ruling, place, isRepeated: false };
    return { is: ruling.is, place, seq: events[own]?.seq ?? after.seq, isRepeated: false };
  }

  #place(offset: number) {
    return { partition: this.#options.partition, offset };
  }

  #send(append: Append): void {
    const { log, partition, onWritten } = this.#options;
    const expected = this.#head;
    this.#head += append.records.length;
    this.#appends++;
    this.#handedIn = append.settled;
    for (const [index, event] of append.events.entries()) onWritten?.(expected + index, event);
    log.append(partition, expected, append.records).then(
      (base) => this.#landed(append, base),
      (error: unknown) => this.#failed(append, error),
    );
  }

  #landed({ touched, resolve }: Append, base: number): void {
    for (const { entry, after, lastOffset, ids } of touched.values()) {
      entry.durable = after;
      entry.lastOffset = base + lastOffset;
      entry.pending -= ids.length;
      forgetSurplus(entry);
    }
    this.#appends--;
    resolve(base);
    this.#streams.trim(this.#options.snapshots.offset(this.#options.partition));
    this.#rouse();
  }

  #failed(append: Append, error: unknown): void {
    this.#appends--;
    this.#undo(append, error);
    this.#rouse();
  }

  /** Everything folded on top of what failed fails too: the log refuses what was waiting behind it. */
  #undo({ touched, reject }: Append, error: unknown): void {
    this.#failures++;
    for (const [stream, { entry, ids }] of touched) {
      this.#lost.set(stream, this.#failures);
      entry.tentative = entry.durable;
      entry.pending -= ids.length;
      for (const id of ids) entry.remembered.delete(id);
    }
    this.#hasFailed = true;
    // What may or may not be there is read back before anything is built on it.
    if (!isCertain(error)) this.#mustRecover = true;
    reject(error);
  }

  #rouse(): void {
    if (this.#appends === 0) this.#whenIdle?.();
  }

  async #repair(): Promise<void> {
    if (this.#appends > 0) await new Promise<void>((resolve) => (this.#whenIdle = resolve));
    this.#whenIdle = null;
    this.#hasFailed = false;
    this.#handedIn = Promise.resolve();
    this.#head = this.#options.log.watermarks()[this.#options.partition] ?? 0;
    if (this.#mustRecover) await this.#recover();
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

/** Whether it may have been taken so long ago that memory does not know. A follower's fact is known by its position. */
const isUnsure = ({ wholeFrom, remembered }: Entry, { id, source }: Fact): boolean =>
  wholeFrom > 0 && source === undefined && !remembered.has(id);

/** A follower's fact that the stream has already taken, or a later one of the same follower. */
const isOld = ({ sources }: Version, { source }: Fact): boolean =>
  source !== undefined && (sources[sourceName(source)] ?? -1) >= source.position;

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

import type { NewRecord } from '@verbatim/ports';
import { Bell } from './bell.ts';
import { MARKER_TIME } from './envelope.ts';
import type { Written } from './envelope.ts';
import { notWritten, outcomeUnknown, overloaded, takenOver, tooLarge, writerBehind } from './faults.ts';
import type { BrokerRecord, Standing } from './standing.ts';
import { NotSent } from './wire.ts';

/** Records of one request, beyond which the next waits for the next; one append is never split. */
const BATCH_BYTES_MAX = 1024 * 1024;
export const APPEND_BYTES_MAX = 6 * 1024 * 1024;
export const PENDING_BYTES_MAX = 64 * 1024 * 1024;
const READ_BACK_MS_MAX = 10_000;
const CLAIMS_MAX = 2;

export interface WriterParts {
  /** Names this writer among all there ever were. */
  readonly name: string;
  /** Where the reader of the partition stands. */
  readonly standing: () => Standing;
  /** Writes next to each other, or fails: `NotSent`, or nobody knows. */
  readonly produce: (records: readonly Written[]) => Promise<void>;
  readonly pause: () => Promise<void>;
}

interface Append {
  readonly expected: number;
  readonly records: readonly NewRecord[];
  readonly bytes: number;
  readonly resolve: (base: number) => void;
  readonly reject: (reason: unknown) => void;
}

/** What went out in one request, and the time it may take to be read back. */
interface Batch {
  left: number;
  timer?: NodeJS.Timeout;
}

interface Sent extends Append {
  readonly batch: Batch;
}

/**
 * Writes to one partition: takes it over before the first record, sends one request at a time, and believes nothing but
 * what is read back. A request that failed in any way but `NotSent` may still arrive; so it takes the partition over from
 * itself, and what has not been read by the time the new marker is read can never count: it is refused for certain.
 */
export class Writer {
  readonly #parts: WriterParts;
  #queue: Append[] = [];
  /** Sent, in this order, and not read back yet. */
  #sent: Sent[] = [];
  #bytes = 0;
  /** The epoch we write in, as long as nobody took over. */
  #epoch: number | null = null;
  #claimed = 0;
  /** Where the partition will end once everything sent is there. */
  #next = 0;
  #newest = 0;
  #isRunning = false;
  readonly #bell = new Bell();

  constructor(parts: WriterParts) {
    this.#parts = parts;
  }

  append(expected: number, records: readonly NewRecord[]): Promise<number> {
    const bytes = records.reduce((sum, record) => sum + record.bytes.length, 0);
    if (bytes > APPEND_BYTES_MAX) return Promise.reject(tooLarge(bytes));
    if (this.#bytes + bytes > PENDING_BYTES_MAX) return Promise.reject(overloaded());
    this.#bytes += bytes;
    const appended = new Promise<number>((resolve, reject) => {
      this.#queue.push({ expected, records, bytes, resolve, reject });
    });
    if (!this.#isRunning) void this.#run();
    return appended;
  }

  /** Takes the partition over now: everything that was written before is read when this resolves. `WRITER_BEHIND` if another one was quicker. */
  async claim(): Promise<void> {
    await this.idle();
    this.#isRunning = true;
    try {
      if (!(await this.#takeOver())) throw takenOver();
    } finally {
      this.#isRunning = false;
      if (this.#queue.length > 0) void this.#run();
      this.#bell.ring();
    }
  }

  /** Resolves once nothing waits any more. */
  idle(): Promise<void> {
    return this.#bell.until(() => !this.#isRunning && this.#sent.length === 0);
  }

  /** The reader has passed this record. */
  read(record: BrokerRecord, isCounted: boolean): void {
    if (isCounted && record.offset === null) this.#passed(record);
    const { count } = this.#parts.standing();
    for (let first = this.#sent[0]; first !== undefined; first = this.#sent[0]) {
      if (first.expected + first.records.length > count) break;
      this.#sent.shift();
      this.#settle(first);
      first.resolve(first.expected);
    }
    this.#bell.ring();
  }

  /** Somebody took over; what was sent before and is not there can never count any more. */
  #passed({ writer, epoch }: BrokerRecord): void {
    if (epoch === this.#epoch) return;
    const isOurs = writer === this.#parts.name;
    this.#epoch = null;
    this.#reject(this.#sent.splice(0), isOurs ? notWritten() : takenOver());
    if (!isOurs) this.#reject(this.#queue.splice(0), takenOver());
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    await Promise.resolve(); // what is asked for in one go goes out together
    while (this.#queue.length > 0) {
      if (this.#epoch === null && !(await this.#takeOver())) continue;
      const batch = this.#take();
      if (batch.length > 0) await this.#send(batch);
    }
    this.#isRunning = false;
    this.#bell.ring();
  }

  /** Appends a marker and reads up to it. When another one was quicker, or no broker takes it, nobody waits any longer. */
  async #takeOver(): Promise<boolean> {
    for (let tries = 1; tries <= CLAIMS_MAX; tries++) {
      const epoch = Math.max(this.#parts.standing().epoch, this.#claimed) + 1;
      this.#claimed = epoch;
      const marker = { writer: this.#parts.name, epoch, offset: null, id: null, recordedAt: MARKER_TIME };
      try {
        await this.#parts.produce([{ ...marker, bytes: new Uint8Array() }]);
        await this.#bell.soon(() => this.#parts.standing().epoch >= epoch, READ_BACK_MS_MAX);
      } catch {
        await this.#parts.pause();
        continue;
      }
      return this.#begin(epoch);
    }
    this.#reject(this.#sent.splice(0), outcomeUnknown());
    this.#reject(this.#queue.splice(0), notWritten());
    return false;
  }

  /** Our marker has been read: either it counted, or somebody was quicker. */
  #begin(epoch: number): boolean {
    const standing = this.#parts.standing();
    if (standing.epoch !== epoch || standing.writer !== this.#parts.name) {
      this.#reject(this.#queue.splice(0), takenOver());
      return false;
    }
    this.#epoch = epoch;
    this.#next = standing.count;
    this.#newest = standing.newest;
    return true;
  }

  /** What goes into the next request: appends whose caller knows where the partition ends. */
  #take(): readonly Append[] {
    const batch: Append[] = [];
    let bytes = 0;
    for (let first = this.#queue[0]; first !== undefined; first = this.#queue[0]) {
      if (batch.length > 0 && bytes + first.bytes > BATCH_BYTES_MAX) break;
      this.#queue.shift();
      const wrong = this.#wrong(first);
      if (wrong !== null) {
        this.#reject([first], wrong);
        continue;
      }
      batch.push(first);
      bytes += first.bytes;
      this.#next += first.records.length;
    }
    return batch;
  }

  #wrong({ expected, records }: Append): Error | null {
    if (expected !== this.#next) return writerBehind(this.#next, expected);
    let newest = this.#newest;
    for (const { recordedAt } of records) {
      if (recordedAt < newest) return new Error('recordedAt never decreases within a partition');
      newest = recordedAt;
    }
    this.#newest = newest;
    return null;
  }

  async #send(appends: readonly Append[]): Promise<void> {
    const [writer, epoch] = [this.#parts.name, this.#epoch ?? 0];
    const records = appends.flatMap((append) =>
      append.records.map((record, index) => ({ ...record, writer, epoch, offset: append.expected + index })),
    );
    const batch: Batch = { left: appends.length };
    const sent = appends.map((append) => ({ ...append, batch }));
    this.#sent.push(...sent);
    try {
      await this.#parts.produce(records);
    } catch (error) {
      if (error instanceof NotSent) this.#neverSent(sent, error);
      else if (this.#epoch === epoch) await this.#settleSent();
      return;
    }
    // The broker has it; should it not be read back in time, nobody is left waiting.
    if (batch.left > 0) batch.timer = setTimeout(() => this.#unread(), READ_BACK_MS_MAX);
  }

  #unread(): void {
    this.#epoch = null;
    this.#reject(this.#sent.splice(0), outcomeUnknown());
  }

  /** Nothing of it left this process: it is as if it had never been asked for, nor what waits behind it. */
  #neverSent(sent: readonly Sent[], cause: Error): void {
    const waiting = sent.filter((append) => this.#sent.includes(append));
    this.#sent.length -= waiting.length; // they were the last
    this.#next = waiting[0]?.expected ?? this.#next;
    this.#reject([...waiting, ...this.#queue.splice(0)], notWritten(cause));
  }

  /** Whether what was sent is there can be told once a marker of ours is read that comes after it. */
  async #settleSent(): Promise<void> {
    this.#epoch = null;
    await this.#takeOver();
  }

  #reject(appends: readonly (Append | Sent)[], reason: Error): void {
    for (const append of appends) {
      this.#settle(append);
      append.reject(reason);
    }
    this.#bell.ring();
  }

  #settle(append: Append | Sent): void {
    this.#bytes -= append.bytes;
    if ('batch' in append && --append.batch.left === 0) clearTimeout(append.batch.timer);
  }
}

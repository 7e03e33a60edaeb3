import { assert, failpoint } from '@verbatim/kit';
import type { Fault } from '@verbatim/kit';
import { setTimeout as sleep } from 'node:timers/promises';
import type { NewRecord } from '@verbatim/ports';
import { isConstraint } from '@verbatim/sqlite';
import type { SqlGroup, Sqlite, SqlValue } from '@verbatim/sqlite';
import { closed, duplicate, outcomeUnknown, overloaded, refusal, writerBehind } from './faults.ts';
import { IdMover } from './ids.ts';
import { Pace } from './pace.ts';
import { INSERT, rowOf } from './records.ts';
import { settle } from './settle.ts';
import { checkedTo, placeOf } from './tables.ts';
import type { Head } from './tables.ts';

/** Bytes that may wait for the disk; beyond this, callers are told to come back. */
export const PENDING_BYTES_MAX = 64 * 1024 * 1024;
const RECORDS_PER_COMMIT_MAX = 4_096;
const BYTES_PER_COMMIT_MAX = 8 * 1024 * 1024;
const REOPEN_EVERY_MS = 500;
/** The check at the next start reads about so many records at most. */
const CHECKED_EVERY_RECORDS = 2_000;

export interface Append {
  readonly partition: number;
  readonly base: number;
  readonly records: readonly NewRecord[];
}

interface Waiting extends Append {
  readonly rows: readonly (readonly SqlValue[])[];
  readonly bytes: number;
  /** How often its partition had failed when it came: after one more, it is built on what is not there. */
  readonly failures: number;
  readonly resolve: (base: number) => void;
  readonly reject: (error: unknown) => void;
}

interface Partition {
  durable: Head;
  /** Where it will end once everything that waits is written. */
  tentative: Head;
  failures: number;
  lastFailure: Fault | null;
}

export interface GroupCommitOptions {
  readonly db: Sqlite;
  readonly file: string;
  readonly heads: readonly Head[];
  /** Called with each batch once it is durable, before anybody's promise resolves; with none when heads have moved. */
  readonly onDurable: (appends: readonly Append[]) => void;
}

/**
 * One transaction for everything that waits, over all partitions: at once when the disk is idle, else with what has
 * come meanwhile. After an error it reads what is there before anybody is told anything.
 */
export class GroupCommit {
  readonly #options: GroupCommitOptions;
  readonly #partitions: readonly Partition[];
  readonly #pace = new Pace();
  readonly #idMover: IdMover;
  readonly #closing = new AbortController();
  #waiting: Waiting[] = [];
  #pendingBytes = 0;
  #running: Promise<void> | null = null;
  #reopening: Promise<void> | null = null;
  /** Why nothing can be written: set while the file cannot be opened, or its last commit failed. */
  #down: Fault | null = null;
  #lastError: Fault | null = null;
  #recordsUnchecked = 0;

  constructor(options: GroupCommitOptions) {
    this.#options = options;
    this.#idMover = new IdMover(options.heads.reduce((sum, { end }) => sum + end, 0));
    this.#partitions = options.heads.map((head) => ({
      durable: head,
      tentative: head,
      failures: 0,
      lastFailure: null,
    }));
  }

  ends(): number[] {
    return this.#partitions.map(({ durable }) => durable.end);
  }

  end(partition: number): number {
    return this.#partitions[partition]?.durable.end ?? 0;
  }

  /** Why the last thing asked could not be written; null when it was. */
  trouble(): string | null {
    return (this.#down ?? this.#lastError)?.message ?? null;
  }

  append(partition: number, expected: number, records: readonly NewRecord[]): Promise<number> {
    const own = this.#partitions[partition];
    assert(own !== undefined, 'the log has this partition');
    const bytes = records.reduce((sum, record) => sum + record.bytes.length, 0);
    const refused = this.#refusalOf(own, expected, bytes);
    if (refused !== null) return Promise.reject(refused);
    const rows = records.map((record, index) => rowOf(placeOf(partition, expected + index), record));
    own.tentative = headAfter(own.tentative, records);
    this.#pendingBytes += bytes;
    return new Promise((resolve, reject) => {
      this.#waiting.push({ partition, base: expected, records, rows, bytes, failures: own.failures, resolve, reject });
      this.#running ??= Promise.resolve().then(() => this.#run()); // what comes in the same turn shares a commit
    });
  }

  #refusalOf(own: Partition, expected: number, bytes: number): Fault | null {
    if (this.#closing.signal.aborted) return closed();
    if (this.#down !== null) return this.#down;
    // Who is ahead of us has not heard yet that what it appended before was refused.
    if (expected > own.tentative.end && own.lastFailure !== null) return own.lastFailure;
    if (expected !== own.tentative.end) return writerBehind(own.tentative.end, expected);
    if (this.#pendingBytes === 0 || this.#pendingBytes + bytes <= PENDING_BYTES_MAX) return null;
    own.lastFailure = overloaded();
    return own.lastFailure;
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      await this.#pace.company(this.#waiting.length);
      await this.#commit(this.#take());
    }
    this.#running = null;
  }

  #take(): Waiting[] {
    let records = 0;
    let bytes = 0;
    const count = this.#waiting.findIndex((append) => {
      const isEnough =
        records > 0 && (records >= RECORDS_PER_COMMIT_MAX || bytes + append.bytes > BYTES_PER_COMMIT_MAX);
      records += append.records.length;
      bytes += append.bytes;
      return isEnough;
    });
    const taken = this.#waiting.splice(0, count === -1 ? this.#waiting.length : count);
    this.#pace.wrote(records);
    return taken;
  }

  async #commit(appends: readonly Waiting[]): Promise<void> {
    const batch = appends.filter((append) => !this.#isBehindFailure(append));
    if (batch.length === 0) return;
    try {
      const written = this.#options.db.run(this.#groups(batch));
      failpoint('gw.after_append_before_fsync'); // the writing thread has it, and has not said that it is durable
      await written;
      failpoint('gw.after_fsync_before_ack');
    } catch (error) {
      await this.#failed(batch, error);
      return;
    }
    this.#lastError = null;
    this.#landed(batch);
  }

  /** What waited behind something that failed fails too: it was decided on top of it. */
  #isBehindFailure({ partition, failures, bytes, reject }: Waiting): boolean {
    const own = this.#partitions[partition];
    if (own === undefined || own.failures === failures) return false;
    this.#pendingBytes -= bytes;
    reject(own.lastFailure);
    return true;
  }

  #groups(batch: readonly Waiting[]): SqlGroup[] {
    const rows = batch.flatMap((append) => append.rows);
    this.#recordsUnchecked += rows.length;
    const groups = [{ sql: INSERT, rows }, ...this.#idMover.next(rows.length)];
    if (this.#recordsUnchecked < CHECKED_EVERY_RECORDS) return groups;
    this.#recordsUnchecked = 0;
    return [...groups, checkedTo(this.ends())];
  }

  #landed(batch: readonly Waiting[]): void {
    for (const { partition, bytes, records } of batch) {
      const own = this.#partitions[partition];
      this.#pendingBytes -= bytes;
      if (own === undefined) continue;
      own.durable = headAfter(own.durable, records);
      own.lastFailure = null;
    }
    this.#options.onDurable(batch);
    for (const { resolve, base } of batch) resolve(base);
  }

  async #failed(batch: readonly Waiting[], error: unknown): Promise<void> {
    // One who writes an id a second time must not take others along.
    if (isConstraint(error) && batch.length > 1) {
      for (const append of batch) await this.#commit([append]);
      return;
    }
    const { db, file } = this.#options;
    const fault = isConstraint(error) ? duplicate(error) : await refusal(error, file);
    const there = await settle(db, this.#partitions.length, error);
    if (there === null) return this.#lose(batch, fault);
    const isThere = ({ partition, base, records }: Append): boolean =>
      (there[partition]?.end ?? 0) >= base + records.length;
    if (!isConstraint(error)) this.#lastError = fault;
    this.#landed(batch.filter(isThere));
    this.#refuse(
      batch.filter((append) => !isThere(append)),
      fault,
    );
  }

  #refuse(batch: readonly Waiting[], fault: Fault): void {
    for (const { partition, bytes } of batch) {
      this.#pendingBytes -= bytes;
      const own = this.#partitions[partition];
      if (own !== undefined) this.#fail(own, fault);
    }
    for (const { reject } of batch) reject(fault);
  }

  #fail(own: Partition, fault: Fault): void {
    own.failures++;
    own.lastFailure = fault;
    own.tentative = own.durable;
  }

  /** Nobody can tell what is there. What waits is refused, and so is what comes, until the file can be read again. */
  #lose(batch: readonly Waiting[], fault: Fault): void {
    this.#down = fault;
    for (const own of this.#partitions) this.#fail(own, fault);
    for (const { bytes } of batch) this.#pendingBytes -= bytes;
    for (const { reject } of batch) reject(outcomeUnknown(fault));
    this.#reopening = this.#reopen();
  }

  async #reopen(): Promise<void> {
    const { signal } = this.#closing;
    while (!signal.aborted) {
      await sleep(REOPEN_EVERY_MS, undefined, { signal, ref: false }).catch(() => {});
      const there = signal.aborted ? null : await settle(this.#options.db, this.#partitions.length, null);
      if (there === null) continue;
      this.#down = null;
      this.#lastError = null;
      return this.moveTo(there);
    }
  }

  /** The log ends elsewhere than we knew, and nothing waits to be written. */
  moveTo(heads: readonly Head[]): void {
    for (const [partition, own] of this.#partitions.entries()) {
      own.durable = heads[partition] ?? own.durable;
      own.tentative = own.durable;
    }
    this.#options.onDurable([]);
  }

  /** Waits for what is being written; refuses what comes from now on. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#running;
    await this.#reopening;
  }

  /** Says in the file that all of it is known to be on the disk. */
  async leaveMark(): Promise<void> {
    if (this.#down !== null) return;
    await this.#options.db.run([checkedTo(this.ends())]).catch(() => {}); // a full disk must not keep us from ending
  }
}

function headAfter(head: Head, records: readonly NewRecord[]): Head {
  let { recordedAt } = head;
  for (const record of records) {
    assert(record.recordedAt >= recordedAt, 'recordedAt never decreases within a partition');
    ({ recordedAt } = record);
  }
  return { end: head.end + records.length, recordedAt };
}

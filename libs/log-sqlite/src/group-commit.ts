import { Fault } from '@verbatim/kit';
import type { NewRecord } from '@verbatim/ports';
import { faultOf, isFull } from '@verbatim/sqlite';
import type { Sqlite, SqlGroup } from '@verbatim/sqlite';
import { crc32 } from 'node:zlib';
import { idBytes } from './reading.ts';
import { heads, placeOf, saveChecked } from './tables.ts';

/** Bytes that may wait for the disk; beyond this, callers are told to come back. */
export const PENDING_BYTES_MAX = 64 * 1024 * 1024;
const RECORDS_PER_COMMIT_MAX = 4_096;
const RETRY_AFTER_MS = 500;
/** While many small commits follow each other, each waits this long for company: a commit costs more than what is in it. */
const COMPANY_MS = 1;
const BUSY_RECORDS_PER_WINDOW = 60;
const WINDOW_MS = 100;
const COMPANY_RECORDS = 24;
const REOPEN_EVERY_MS = 500;
/** The boot check begins at most this many records before the end. */
const CHECKED_EVERY_RECORDS = 10_000;

export interface Append {
  readonly partition: number;
  readonly base: number;
  readonly records: readonly NewRecord[];
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

const INSERT = 'INSERT INTO records (place, id, recorded_at, crc, bytes) VALUES (?, ?, ?, ?, ?)';

/**
 * One transaction for everything that waits, over all partitions: at once when the disk is idle, else with what has
 * come meanwhile. After an error it reads what is there before anybody is told anything.
 */
export class GroupCommit {
  readonly #db: Sqlite;
  readonly #heads: number[];
  readonly #onDurable: (append: Append) => void;
  #waiting: Append[] = [];
  #waitingBytes = 0;
  #isBusy = false;
  #isDown = false;
  #recent = { since: 0, records: 0 };
  #sinceChecked = 0;

  constructor(db: Sqlite, durable: number[], onDurable: (append: Append) => void) {
    this.#db = db;
    this.#heads = durable;
    this.#onDurable = onDurable;
  }

  add(append: Append): void {
    if (this.#isDown) return append.reject(storageFailed());
    const bytes = sizeOf(append);
    if (this.#waitingBytes + bytes > PENDING_BYTES_MAX) return append.reject(overloaded());
    this.#waitingBytes += bytes;
    this.#waiting.push(append);
    if (this.#isBusy) return;
    this.#isBusy = true;
    queueMicrotask(() => void this.#run());
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      await this.#company();
      const batch = this.#take();
      try {
        await this.#db.run(this.#groups(batch));
        this.#landed(batch);
      } catch (error) {
        await this.#failed(batch, error);
      }
    }
    this.#isBusy = false;
  }

  async #company(): Promise<void> {
    const now = performance.now();
    if (now - this.#recent.since > WINDOW_MS) this.#recent = { since: now, records: 0 };
    const isBusyTime = this.#recent.records > BUSY_RECORDS_PER_WINDOW;
    if (isBusyTime && this.#waiting.length < COMPANY_RECORDS)
      await new Promise((resolve) => setTimeout(resolve, COMPANY_MS));
  }

  #take(): Append[] {
    let records = 0;
    let count = 0;
    while (count < this.#waiting.length && records < RECORDS_PER_COMMIT_MAX)
      records += this.#waiting[count++]?.records.length ?? 0;
    this.#recent.records += records;
    const batch = this.#waiting.splice(0, count);
    for (const append of batch) this.#waitingBytes -= sizeOf(append);
    return batch;
  }

  #groups(batch: readonly Append[]): SqlGroup[] {
    const rows = batch.flatMap(({ partition, base, records }) =>
      records.map(({ id, recordedAt, bytes }, index) => [
        placeOf(partition, base + index),
        idBytes(id),
        recordedAt,
        crc32(bytes),
        bytes,
      ]),
    );
    this.#sinceChecked += rows.length;
    if (this.#sinceChecked < CHECKED_EVERY_RECORDS) return [{ sql: INSERT, rows }];
    this.#sinceChecked = 0;
    return [{ sql: INSERT, rows }, saveChecked(this.#heads)];
  }

  #landed(batch: readonly Append[]): void {
    for (const append of batch) {
      this.#heads[append.partition] = append.base + append.records.length;
      this.#onDurable(append);
    }
    for (const { resolve } of batch) resolve();
  }

  /** What is there was written, what is not was not; what cannot be told is unknown. */
  async #failed(batch: readonly Append[], error: unknown): Promise<void> {
    const there = await this.#settle(error);
    const behind = this.#waiting.splice(0); // folded on top of what failed
    this.#waitingBytes = 0;
    if (there === null) {
      for (const { reject } of batch) reject(unknown(error));
      for (const { reject } of behind) reject(storageFailed());
      void this.#reopenUntilItWorks();
      return;
    }
    const fault = faultOf(error, { corrupt: 'LOG_CORRUPT', failed: 'STORAGE_FAILED' });
    const isThere = ({ partition, base, records }: Append) => (there[partition] ?? 0) >= base + records.length;
    this.#landed(batch.filter(isThere));
    for (const append of [...batch.filter((one) => !isThere(one)), ...behind]) append.reject(fault);
  }

  /** Where each partition really ends, durably; null when that cannot be found out. */
  async #settle(error: unknown): Promise<readonly number[] | null> {
    try {
      if (!isFull(error)) {
        await this.#db.reopen();
        await this.#db.exec('PRAGMA wal_checkpoint(TRUNCATE)'); // what is there now is written anew, and synced
      }
      return await heads(this.#db, this.#heads.length);
    } catch {
      return null;
    }
  }

  async #reopenUntilItWorks(): Promise<void> {
    this.#isDown = true;
    while (this.#isDown) {
      await new Promise((resolve) => setTimeout(resolve, REOPEN_EVERY_MS).unref());
      const there = await this.#settle(null);
      if (there === null) continue;
      for (const [partition, end] of there.entries()) this.#heads[partition] = end;
      this.#isDown = false;
    }
  }

  /** Whether a failure has not been mended yet. */
  get isDown(): boolean {
    return this.#isDown;
  }
}

const sizeOf = ({ records }: Append): number => records.reduce((sum, { bytes }) => sum + bytes.length, 0);

const overloaded = () =>
  new Fault('OVERLOADED', 'Too much is waiting for the disk; try again shortly.', {
    retryable: true,
    retryAfterMs: RETRY_AFTER_MS,
  });
const storageFailed = () =>
  new Fault('STORAGE_FAILED', 'The disk did not do what was asked; try again.', {
    retryable: true,
    retryAfterMs: RETRY_AFTER_MS,
  });
const unknown = (cause: unknown) =>
  new Fault('OUTCOME_UNKNOWN', 'Whether this was written cannot be told; ask again with the same key.', {
    retryable: true,
    outcome: 'unknown',
    retryAfterMs: RETRY_AFTER_MS,
    cause,
  });

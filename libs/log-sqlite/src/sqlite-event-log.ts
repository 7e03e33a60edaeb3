import { Fault } from '@verbatim/kit';
import type { EventLog, NewRecord, Offsets, RecordIndex, StoredRecord } from '@verbatim/ports';
import { faultOf, openSqlite } from '@verbatim/sqlite';
import type { Sqlite } from '@verbatim/sqlite';
import { GroupCommit } from './group-commit.ts';
import { find, positionAt, readAt, readRange } from './reading.ts';
import { heads, prepare, read, saveChecked } from './tables.ts';
import { Tail } from './tail.ts';

const RECORDS_PER_CHECK = 2_000;
const MS_PER_SECOND = 1_000;
const FAULTS = { corrupt: 'LOG_CORRUPT', failed: 'STORAGE_FAILED' };
const PRAGMAS = [
  'busy_timeout=5000',
  'journal_mode=WAL',
  'synchronous=FULL',
  'cache_size=-65536',
  'wal_autocheckpoint=4000',
];

export interface SqliteLogOptions {
  readonly file: string;
  readonly partitions: number;
  /** Beside a running product: nothing is written, not even the tables. */
  readonly isReadOnly?: boolean;
}

export interface SqliteEventLog extends EventLog, RecordIndex {
  /** Reads every record of every partition; a Fault `LOG_CORRUPT` names the first bad one. */
  verify(onProgress?: (records: number) => void): Promise<void>;
  /** Calls back with the seconds that each append took to become durable. */
  onAppend(listener: (seconds: number) => void): void;
  /** Looks again where the log ends: for a reader beside the process that writes it. */
  refresh(): Promise<void>;
  /** Why nothing can be appended now; null when it can. */
  trouble(): string | null;
}

/** The embedded log: one SQLite file, one fsync for everything that waits. */
export async function sqliteEventLog({
  file,
  partitions,
  isReadOnly = false,
}: SqliteLogOptions): Promise<SqliteEventLog> {
  const [db, reader] = await openBoth(file, isReadOnly);
  try {
    const meta = await (isReadOnly ? read(db, partitions) : prepare(db, partitions));
    const ends = await heads(db, partitions);
    await check(reader, meta.checked, ends);
    return new Log({ db, reader, incarnation: meta.incarnation, ends, isReadOnly });
  } catch (error) {
    await Promise.all([db.close(), reader.close()]).catch(() => {});
    throw faultOf(error, FAULTS);
  }
}

/** The writer first: a reader of a file that does not exist finds nothing to open. */
async function openBoth(file: string, isReadOnly: boolean): Promise<[Sqlite, Sqlite]> {
  try {
    const db = await openSqlite({ file, pragmas: isReadOnly ? ['busy_timeout=5000'] : PRAGMAS });
    return [db, await openSqlite({ file, pragmas: ['busy_timeout=5000', 'query_only=1', 'cache_size=-32768'] })];
  } catch (error) {
    throw faultOf(error, FAULTS);
  }
}

/** Every record since the last mark is read and compared with its CRC. */
async function check(
  db: Sqlite,
  from: Offsets,
  to: Offsets,
  onProgress: (records: number) => void = () => {},
): Promise<void> {
  for (const [partition, end] of to.entries()) {
    for (let at = from[partition] ?? 0; at < end; at += RECORDS_PER_CHECK) {
      const records = await readRange(db, { partition, from: at, to: end, recordsMax: RECORDS_PER_CHECK });
      onProgress(records.length);
    }
  }
}

interface Parts {
  readonly db: Sqlite;
  readonly reader: Sqlite;
  readonly incarnation: string;
  readonly ends: number[];
  readonly isReadOnly: boolean;
}

class Log implements SqliteEventLog {
  readonly partitions: number;
  readonly incarnation: string;
  readonly #db: Sqlite;
  readonly #reader: Sqlite;
  readonly #tail: Tail;
  readonly #commit: GroupCommit;
  /** Where each partition ends durably, and where it will once everything that waits is written. */
  readonly #durable: number[];
  readonly #expected: number[];
  readonly #waiting: number[];
  readonly #isReadOnly: boolean;
  #onAppend: (seconds: number) => void = () => {};
  #isClosed = false;

  constructor({ db, reader, incarnation, ends, isReadOnly }: Parts) {
    this.#isReadOnly = isReadOnly;
    this.partitions = ends.length;
    this.incarnation = incarnation;
    this.#db = db;
    this.#reader = reader;
    this.#tail = new Tail(ends.length);
    this.#durable = ends;
    this.#expected = [...ends];
    this.#waiting = ends.map(() => 0);
    this.#commit = new GroupCommit(db, this.#durable, ({ partition, base, records }) => {
      for (const [index, { bytes }] of records.entries()) this.#tail.add({ partition, offset: base + index, bytes });
      this.#tail.ring();
    });
  }

  append(partition: number, expected: number, records: readonly NewRecord[]): Promise<number> {
    if (this.#isClosed) return Promise.reject(new Fault('LOG_CLOSED', 'The log is closed.', { retryable: true }));
    if (this.#waiting[partition] === 0) this.#expected[partition] = this.#durable[partition] ?? 0;
    if (expected !== this.#expected[partition]) {
      return Promise.reject(
        new Fault('WRITER_BEHIND', `Partition ${partition} ends at ${this.#expected[partition]}, not ${expected}.`, {
          retryable: false,
        }),
      );
    }
    const started = performance.now();
    this.#expected[partition] = expected + records.length;
    this.#waiting[partition] = (this.#waiting[partition] ?? 0) + 1;
    return new Promise<void>((resolve, reject) =>
      this.#commit.add({ partition, base: expected, records, resolve, reject }),
    )
      .finally(() => (this.#waiting[partition] = (this.#waiting[partition] ?? 1) - 1))
      .then(() => {
        this.#onAppend((performance.now() - started) / MS_PER_SECOND);
        return expected;
      });
  }

  async *follow(
    from: Offsets,
    { recordsMax, signal }: { readonly recordsMax: number; readonly signal: AbortSignal },
  ): AsyncGenerator<readonly StoredRecord[]> {
    const at = Array.from({ length: this.partitions }, (_, partition) => from[partition] ?? 0);
    for (let turn = 0; !signal.aborted; turn++) {
      const batch: StoredRecord[] = [];
      for (let step = 0; step < this.partitions && batch.length < recordsMax; step++) {
        const partition = (turn + step) % this.partitions; // no partition waits behind a busy one
        const records = await this.#next(partition, at[partition] ?? 0, recordsMax - batch.length);
        at[partition] = (at[partition] ?? 0) + records.length;
        batch.push(...records);
      }
      if (batch.length > 0) yield batch;
      else await this.#tail.next(signal);
    }
  }

  #next(
    partition: number,
    offset: number,
    recordsMax: number,
  ): readonly StoredRecord[] | Promise<readonly StoredRecord[]> {
    const end = this.#durable[partition] ?? 0;
    if (offset >= end) return [];
    return (
      this.#tail.from(partition, offset, recordsMax) ??
      readRange(this.#reader, { partition, from: offset, to: end, recordsMax })
    );
  }

  readRange(range: {
    readonly partition: number;
    readonly from: number;
    readonly to: number;
    readonly recordsMax: number;
  }) {
    const to = Math.min(range.to, this.#durable[range.partition] ?? 0);
    return readRange(this.#reader, { ...range, to });
  }

  async readAt(
    places: readonly { readonly partition: number; readonly offset: number }[],
  ): Promise<readonly StoredRecord[]> {
    const known = places.map(({ partition, offset }) => this.#tail.from(partition, offset, 1)?.[0] ?? null);
    const missing = places.filter((_, index) => known[index] === null);
    const read = missing.length === 0 ? [] : await readAt(this.#reader, missing);
    let next = 0;
    return known.flatMap((record) => record ?? read[next++] ?? []);
  }

  positionAt(partition: number, time: number): Promise<number> {
    return positionAt(this.#reader, { partition, end: this.#durable[partition] ?? 0, time });
  }

  watermarks(): Offsets {
    return [...this.#durable];
  }

  find(ids: readonly string[]) {
    return find(this.#reader, ids);
  }

  verify(onProgress?: (records: number) => void): Promise<void> {
    return check(this.#reader, [], this.#durable, onProgress);
  }

  onAppend(listener: (seconds: number) => void): void {
    this.#onAppend = listener;
  }

  async refresh(): Promise<void> {
    for (const [partition, end] of (await heads(this.#reader, this.partitions)).entries())
      this.#durable[partition] = end;
    this.#tail.ring();
  }

  trouble(): string | null {
    return this.#commit.isDown ? 'the log cannot be written' : null;
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    if (!this.#isReadOnly) await this.#db.run([saveChecked(this.#durable)]).catch(() => {}); // a full disk must not keep us from ending
    await Promise.all([this.#reader.close(), this.#db.close()]);
  }
}

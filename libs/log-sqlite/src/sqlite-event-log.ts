import { assert } from '@verbatim/kit';
import { existsSync } from 'node:fs';
import type {
  EventLog,
  FollowOptions,
  NewRecord,
  Offsets,
  Pause,
  Place,
  ReadRange,
  RecordIndex,
  StoredRecord,
} from '@verbatim/ports';
import { follow, Tail } from '@verbatim/log-tail';
import { faultOf, openSqlite, readerBeside } from '@verbatim/sqlite';
import type { Reader, Sqlite } from '@verbatim/sqlite';
import { checkRecords, checkStructure } from './check.ts';
import { closed } from './faults.ts';
import { GroupCommit } from './group-commit.ts';
import { FAULTS, find, positionAt, readAt, readRange } from './read.ts';
import { heads, noLog, prepare } from './tables.ts';
import type { Head } from './tables.ts';
import { checkWriteAheadLog } from './write-ahead-log.ts';

const BUSY_MS_MAX = 5_000;
const BESIDE_PRAGMAS = [`busy_timeout=${BUSY_MS_MAX}`, 'cache_size=-32768'];
const PRAGMAS = [
  `busy_timeout=${BUSY_MS_MAX}`,
  'journal_mode=WAL',
  'synchronous=FULL',
  'cache_size=-65536',
  'wal_autocheckpoint=4000',
];
const SCRUB_PAUSE_MS = 20;
const MS_PER_SECOND = 1_000;

export interface SqliteLogOptions {
  readonly file: string;
  readonly partitions: number;
  /** Beside a running product: nothing is written, not even the tables. */
  readonly isReadOnly?: boolean;
}

export interface SqliteEventLog extends EventLog, RecordIndex {
  /** Reads every record and checks the whole file; a Fault `LOG_CORRUPT` names what is bad first. */
  verify(onProgress?: (records: number) => void): Promise<void>;
  /** Reads every record once, in small steps with pauses between, for as long as the signal lets it. */
  scrub(pause: Pause, signal: AbortSignal): Promise<void>;
  /** Calls back with the seconds that each append took to become durable. */
  onAppend(listener: (seconds: number) => void): void;
  /** Looks again where the log ends: for a reader beside the process that writes it. */
  refresh(): Promise<void>;
  /** Why nothing can be appended now; null when it can. */
  trouble(): string | null;
}

/** The embedded log: one SQLite file, one fsync for everything that waits. */
export async function sqliteEventLog(options: SqliteLogOptions): Promise<SqliteEventLog> {
  const db = await openWriter(options).catch((error: unknown) => {
    throw faultOf(error, FAULTS);
  });
  const reader = readerBeside(db, () => openReader(options));
  try {
    const { incarnation, checked } = await prepare(db, options);
    const ends = await heads(db, options.partitions);
    await checkRecords(reader, { from: checked, to: ends.map(({ end }) => end) });
    return new Log({ ...options, db: keepingCommitted(db, reader), reader, incarnation, heads: ends });
  } catch (error) {
    await reader.close();
    await db.close();
    throw faultOf(error, FAULTS);
  }
}

async function openWriter({ file, isReadOnly = false }: SqliteLogOptions): Promise<Sqlite> {
  if (isReadOnly && !existsSync(file)) throw noLog(file);
  if (!isReadOnly) checkWriteAheadLog(`${file}-wal`); // beside a running process it changes under our eyes
  return openSqlite({ file, pragmas: isReadOnly ? BESIDE_PRAGMAS : PRAGMAS, isReadOnly });
}

/** What writes may stall with the disk, so reading has a thread of its own. */
async function openReader({ file, partitions }: SqliteLogOptions): Promise<Sqlite> {
  const reader = await openSqlite({ file, pragmas: BESIDE_PRAGMAS, isReadOnly: true });
  await heads(reader, partitions); // only from its first question on does it hold what SQLite knows of the file
  return reader;
}

/**
 * The reader keeps SQLite's memory of what is committed alive: when the writer is opened anew after an error, what failed
 * is not taken for written because its bytes are still there.
 */
const keepingCommitted = (db: Sqlite, reader: Reader): Sqlite => ({
  ...db,
  async reopen() {
    await reader.open();
    await db.reopen();
  },
});

interface Parts extends SqliteLogOptions {
  readonly db: Sqlite;
  readonly reader: Reader;
  readonly incarnation: string;
  readonly heads: readonly Head[];
}

class Log implements SqliteEventLog {
  readonly partitions: number;
  readonly incarnation: string;
  readonly #parts: Parts;
  readonly #tail: Tail;
  readonly #commit: GroupCommit;
  #onAppend: (seconds: number) => void = () => {};
  #closing: Promise<void> | null = null;

  constructor(parts: Parts) {
    this.partitions = parts.heads.length;
    this.incarnation = parts.incarnation;
    this.#parts = parts;
    this.#tail = new Tail(parts.heads.length);
    this.#commit = new GroupCommit({
      ...parts,
      onDurable: (appends) => {
        this.#tail.add(appends);
      },
    });
  }

  async append(partition: number, expected: number, records: readonly NewRecord[]): Promise<number> {
    assert(this.#parts.isReadOnly !== true, 'a log that was opened for reading is not written');
    const started = performance.now();
    const base = await this.#commit.append(partition, expected, records);
    this.#onAppend((performance.now() - started) / MS_PER_SECOND);
    return base;
  }

  follow(from: Offsets, options: FollowOptions): AsyncIterable<readonly StoredRecord[]> {
    return follow(
      {
        tail: this.#tail,
        endOf: (partition) => this.#commit.end(partition),
        read: (range) => readRange(this.#reader(), range),
        checkOpen: () => void this.#reader(),
      },
      Array.from({ length: this.partitions }, (_, partition) => from[partition] ?? 0),
      options,
    );
  }

  /** What to read with, as long as the log is open. */
  #reader(): Reader {
    if (this.#closing !== null) throw closed();
    return this.#parts.reader;
  }

  async readRange(range: ReadRange): Promise<readonly StoredRecord[]> {
    return readRange(this.#reader(), { ...range, to: Math.min(range.to, this.#commit.end(range.partition)) });
  }

  async readAt(places: readonly Place[]): Promise<readonly StoredRecord[]> {
    const known = places.map(({ partition, offset }) => this.#tail.from(partition, offset, 1)?.[0] ?? null);
    const missing = places.filter((_, index) => known[index] === null);
    const read = missing.length === 0 ? [] : await readAt(this.#reader(), missing);
    let next = 0;
    return known.flatMap((record) => record ?? read[next++] ?? []);
  }

  async positionAt(partition: number, time: number): Promise<number> {
    return positionAt(this.#reader(), { partition, end: this.#commit.end(partition), time });
  }

  watermarks(): Offsets {
    return this.#commit.ends();
  }

  async find(ids: readonly string[]): Promise<ReadonlyMap<string, Place>> {
    return find(this.#reader(), ids);
  }

  async verify(onProgress?: (records: number) => void): Promise<void> {
    await checkRecords(this.#reader(), { from: [], to: this.watermarks(), onProgress });
    await checkStructure(this.#parts.file).catch((error: unknown) => {
      throw faultOf(error, FAULTS);
    });
  }

  async scrub(pause: Pause, signal: AbortSignal): Promise<void> {
    const onProgress = async (): Promise<void> => {
      await pause(SCRUB_PAUSE_MS, signal);
      signal.throwIfAborted();
    };
    await checkRecords(this.#reader(), { from: [], to: this.watermarks(), onProgress }).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  }

  onAppend(listener: (seconds: number) => void): void {
    this.#onAppend = listener;
  }

  async refresh(): Promise<void> {
    this.#commit.moveTo(await heads(this.#reader(), this.partitions));
  }

  trouble(): string | null {
    return this.#commit.trouble();
  }

  close(): Promise<void> {
    return (this.#closing ??= this.#end());
  }

  async #end(): Promise<void> {
    this.#tail.ring(); // who follows hears of it
    await this.#commit.close();
    if (this.#parts.isReadOnly !== true) await this.#commit.leaveMark();
    await this.#parts.reader.close(); // the writer last: it moves the write-ahead log into the file
    await this.#parts.db.close();
  }
}

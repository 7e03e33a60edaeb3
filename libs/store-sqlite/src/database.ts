import { writeFileSync } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { Fault } from '@verbatim/kit';
import { faultOf, openSqlite, readerBeside, SqliteError } from '@verbatim/sqlite';
import type { Sqlite, SqlValue } from '@verbatim/sqlite';
import { CHECKPOINTS } from './view-sql.ts';

export type Row = readonly SqlValue[];

/** One statement and what is bound to it. */
export interface Step {
  readonly sql: string;
  readonly values: Row;
}

/** views.db with two threads: the writer's, for projections, and the reader's, for questions. Errors are those of `ViewStore`. */
export interface ViewsDatabase {
  /** One transaction: all steps or none. */
  write(steps: readonly Step[]): Promise<void>;
  /** Asked after the writes that were asked for before. */
  askWriter(step: Step): Promise<readonly Row[]>;
  askReader(step: Step): Promise<readonly Row[]>;
  close(): Promise<void>;
}

export interface ViewsOptions {
  readonly file: string;
  /** What becomes of a damaged file: `refuse` (the default) is a `VIEWS_CORRUPT` Fault; `rebuild` begins anew, since the log has it all. */
  readonly onCorrupt?: 'refuse' | 'rebuild';
  /** Told when a damaged file was deleted. */
  readonly onRebuild?: (reason: string) => void;
}

const VIEWS_VERSION = 1;
const BUSY_MS_MAX = 5000;
const CACHE_KIB = 32 * 1024;
/** A longer write-ahead log moves pages that change often to the file less often. */
const WRITE_AHEAD_PAGES_MAX = 8000;
const PRAGMAS = [`busy_timeout=${BUSY_MS_MAX}`, `cache_size=-${CACHE_KIB}`, 'temp_store=MEMORY'];
const WRITER_PRAGMAS = [
  ...PRAGMAS,
  'secure_delete=ON',
  'journal_mode=WAL',
  'synchronous=NORMAL', // what a power cut takes is read from the log again
  `wal_autocheckpoint=${WRITE_AHEAD_PAGES_MAX}`,
];
const READER_PRAGMAS = [...PRAGMAS, 'query_only=ON'];
const OUR_MISTAKE = /^SQLITE_(ERROR|CONSTRAINT|MISMATCH|MISUSE|RANGE|TOOBIG)/;
const FAULTS = { corrupt: 'VIEWS_CORRUPT', failed: 'VIEWS_UNAVAILABLE' };
/** What SQLite keeps beside its file, and our note that damage was found while it was in use. */
const NOTE = '-damaged';
const BESIDE = ['', '-wal', '-shm', NOTE];

export async function openDatabase(options: ViewsOptions): Promise<ViewsDatabase> {
  const { file, onCorrupt, onRebuild } = options;
  try {
    if (onCorrupt === 'rebuild' && (await exists(file + NOTE))) throw corrupt('Damage was found while it was in use');
    return await openWriter(file);
  } catch (error) {
    if (onCorrupt !== 'rebuild' || !isCorrupt(error)) throw error;
    onRebuild?.(error.message);
    for (const suffix of BESIDE) await rm(file + suffix, { force: true });
    return openWriter(file);
  }
}

async function openWriter(file: string): Promise<ViewsDatabase> {
  // Who writes and who answers must never wait for the views, which catch up.
  return serve(file, await openOne({ file, isPatient: true }, WRITER_PRAGMAS, prepareFile));
}

async function openOne(
  options: { readonly file: string; readonly isPatient?: boolean },
  pragmas: readonly string[],
  prepare?: (sqlite: Sqlite) => Promise<void>,
) {
  const sqlite = await openSqlite({ ...options, pragmas: [] }).catch(rethrow);
  try {
    await sqlite.exec(pragmas.map((pragma) => `PRAGMA ${pragma};`).join(' '));
    await prepare?.(sqlite);
    return sqlite;
  } catch (error) {
    await sqlite.close();
    return rethrow(error);
  }
}

async function prepareFile(sqlite: Sqlite): Promise<void> {
  const [[version] = []] = await sqlite.all('PRAGMA user_version');
  if (version === VIEWS_VERSION) return;
  if (version !== 0) {
    const message = `views.db is of version ${String(version)}, this program reads ${VIEWS_VERSION}: start a newer Verbatim, or delete it`;
    throw new Fault('VIEWS_VERSION_NEWER', message, { retryable: false });
  }
  await sqlite.run([CHECKPOINTS, `PRAGMA user_version=${VIEWS_VERSION}`].map((sql) => ({ sql, rows: [[]] })));
}

function serve(file: string, writer: Sqlite): ViewsDatabase {
  let closing: Promise<void> | undefined;
  const reader = readerBeside(writer, () => openOne({ file }, READER_PRAGMAS));
  const closeBoth = async (): Promise<void> => {
    await reader.close();
    await writer.close();
  };
  const whileOpen = async <T>(ask: () => Promise<T>): Promise<T> => {
    if (closing !== undefined) throw new Fault('VIEWS_UNAVAILABLE', 'The views are closed', { retryable: true });
    try {
      return await ask();
    } catch (error) {
      const fault = faultFrom(error);
      if (isCorrupt(fault)) note(file, fault.message);
      throw fault;
    }
  };

  return {
    write: (steps) => whileOpen(() => writer.run(steps.map(({ sql, values }) => ({ sql, rows: [values] })))),
    askWriter: ({ sql, values }) => whileOpen(() => writer.all(sql, values)),
    askReader: ({ sql, values }) => whileOpen(() => reader.all(sql, values)),
    close: () => (closing ??= closeBoth()),
  };
}

/** For the next start: whoever opens a damaged file may not notice before it is too late. */
function note(file: string, reason: string): void {
  try {
    writeFileSync(file + NOTE, reason);
  } catch {
    // The fault itself is on its way; a second one about the note helps nobody.
  }
}

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

const isCorrupt = (error: unknown): error is Fault => error instanceof Fault && error.code === FAULTS.corrupt;
const corrupt = (message: string): Fault => new Fault(FAULTS.corrupt, message, { retryable: false });

function rethrow(error: unknown): never {
  throw faultFrom(error);
}

/** A statement that SQLite finds wrong is our mistake: it stays one, since trying again cannot help. */
const faultFrom = (error: unknown): unknown =>
  error instanceof SqliteError && OUR_MISTAKE.test(error.code) ? error : faultOf(error, FAULTS);

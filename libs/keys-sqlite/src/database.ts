import { Fault } from '@verbatim/kit';
import { faultOf, openSqlite, SqliteError } from '@verbatim/sqlite';
import type { Sqlite, SqlValue } from '@verbatim/sqlite';
import { corrupt } from './faults.ts';
import { groupCommit } from './group-commit.ts';
import { step } from './step.ts';
import type { Row, Step } from './step.ts';
import { KEYS_VERSION, TABLES } from './tables.ts';

const BUSY_MS_MAX = 5000;
const PRAGMAS = [
  `busy_timeout=${BUSY_MS_MAX}`,
  'secure_delete=ON',
  'journal_mode=WAL',
  'synchronous=FULL',
  'temp_store=MEMORY',
];
const OUR_MISTAKE = /^SQLITE_(ERROR|CONSTRAINT|MISMATCH|MISUSE|RANGE|TOOBIG)/;
const FAULTS = { corrupt: 'KEYS_CORRUPT', failed: 'KEYS_UNAVAILABLE' };

/** keys.db in its own thread. What is asked is done in the order of the calls. Errors are those of `Keys`. */
export interface KeysDatabase {
  all(question: Step): Promise<readonly Row[]>;
  first(question: Step): Promise<Row | undefined>;
  /** All steps or none, durable when it resolves. */
  write(steps: readonly Step[]): Promise<void>;
  /** What the question finds; if nothing, what it finds after these steps. A write is tried only where it is needed. */
  firstOrWrite(question: Step, steps: readonly Step[]): Promise<Row | undefined>;
  /** Afterwards the bytes of what was overwritten are in no file any more. */
  emptyWriteAheadLog(): Promise<void>;
  close(): Promise<void>;
}

export async function openDatabase(file: string): Promise<KeysDatabase> {
  const sqlite = await openSqlite({ file, pragmas: [] }).catch(rethrow);
  try {
    await sqlite.exec(PRAGMAS.map((pragma) => `PRAGMA ${pragma};`).join(' '));
    await prepareTables(sqlite);
  } catch (error) {
    await sqlite.close();
    throw faultFrom(error);
  }
  return serve(sqlite);
}

async function prepareTables(sqlite: Sqlite): Promise<void> {
  const [[version] = []] = await sqlite.all('PRAGMA user_version');
  if (version === KEYS_VERSION) return;
  if (version !== 0) {
    const message = `keys.db is of version ${String(version)}, this program reads ${KEYS_VERSION}: start a newer Verbatim`;
    throw new Fault('KEYS_VERSION_NEWER', message, { retryable: false });
  }
  await sqlite.run([...TABLES, `PRAGMA user_version=${KEYS_VERSION}`].map((sql) => ({ sql, rows: [[]] })));
}

function serve(sqlite: Sqlite): KeysDatabase {
  let closing: Promise<void> | undefined;
  const whileOpen = async <T>(ask: () => Promise<T>): Promise<T> => {
    if (closing !== undefined) throw new Fault('KEYS_UNAVAILABLE', 'The keys are closed', { retryable: true });
    return ask().catch(rethrow);
  };

  const all = ({ sql, values }: Step): Promise<readonly Row[]> => whileOpen(() => sqlite.all(sql, values));
  const first = async (question: Step): Promise<Row | undefined> => (await all(question))[0];
  const write = groupCommit((steps) =>
    whileOpen(() => sqlite.run(steps.map(({ sql, values }) => ({ sql, rows: [values] })))),
  );

  return {
    all,
    first,
    write,
    async firstOrWrite(question, steps) {
      const found = await first(question);
      if (found !== undefined) return found;
      await write(steps);
      return first(question);
    },
    async emptyWriteAheadLog() {
      const [[isBusy] = []] = await all(step('PRAGMA wal_checkpoint(TRUNCATE)'));
      if (isBusy === 0) return;
      throw new Fault('KEYS_UNAVAILABLE', 'Another program reads keys.db; the erasure is not complete', {
        retryable: true,
      });
    },
    close: () => (closing ??= sqlite.close()),
  };
}

function rethrow(error: unknown): never {
  throw faultFrom(error);
}

export function textOf(cell: SqlValue | undefined): string {
  if (typeof cell === 'string') return cell;
  throw unreadable();
}

/** The first cell of every row. */
export const textsOf = (rows: readonly Row[]): readonly string[] => rows.map(([cell]) => textOf(cell));

export function blobOf(cell: SqlValue | undefined): Uint8Array {
  if (cell instanceof Uint8Array) return cell;
  throw unreadable();
}

export function numberOrNullOf(cell: SqlValue | undefined): number | null {
  if (cell === null || typeof cell === 'number') return cell;
  throw unreadable();
}

const unreadable = (): Fault => corrupt('A row of keys.db is not what was written there');

/** A statement that SQLite finds wrong is our mistake: it stays one, since trying again cannot help. */
const faultFrom = (error: unknown): unknown =>
  error instanceof SqliteError && OUR_MISTAKE.test(error.code) ? error : faultOf(error, FAULTS);

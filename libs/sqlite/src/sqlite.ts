import { SqliteError } from './sqlite-error.ts';
import { startThread } from './thread.ts';
import type { Thread } from './thread.ts';
import { pack } from './values.ts';
import type { SqlGroup, SqlValue } from './values.ts';

export interface SqliteOptions {
  readonly file: string;
  /** e.g. `journal_mode=WAL`; applied at every opening. */
  readonly pragmas: readonly string[];
  /** Refuses every write. */
  readonly isReadOnly?: boolean;
  /** What is written can wait: where the processor is short, others go first. */
  readonly isPatient?: boolean;
}

/** A SQLite file in a thread of its own. What is asked is done in the order of the calls. Errors are `SqliteError`s. */
export interface Sqlite {
  /** One transaction: all of it or nothing. */
  run(groups: readonly SqlGroup[]): Promise<void>;
  all(sql: string, params?: readonly SqlValue[]): Promise<readonly (readonly SqlValue[])[]>;
  exec(sql: string): Promise<void>;
  /** Closes the file and opens it anew, in a new thread. May be tried again when it fails. */
  reopen(): Promise<void>;
  close(): Promise<void>;
}

export async function openSqlite(options: SqliteOptions): Promise<Sqlite> {
  const { file, isReadOnly = false, isPatient = false } = options;
  const pragmas = isReadOnly ? [...options.pragmas, 'query_only=1'] : options.pragmas;
  const start = (): Promise<Thread> => startThread({ file, pragmas, isPatient });
  let thread = await start();
  return {
    async run(groups) {
      const packed = pack(groups);
      await thread.ask({ kind: 'run', groups: packed.groups }, packed.transfer);
    },
    all(sql, params = []) {
      const { groups, transfer } = pack([{ sql, rows: [params] }]);
      return thread.ask({ kind: 'all', sql, params: groups[0]?.rows[0] }, transfer);
    },
    exec: async (sql) => void (await thread.ask({ kind: 'exec', sql })),
    async reopen() {
      await thread.end();
      thread = await start();
    },
    async close() {
      await thread.ask({ kind: 'close' }).catch(unlessClosed); // after what was asked before
      await thread.end();
    },
  };
}

function unlessClosed(error: unknown): void {
  if (!(error instanceof SqliteError)) throw error;
}

import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

export type SqlValue = string | number | null | Uint8Array;

/** Rows for one statement of a transaction. */
export interface SqlGroup {
  readonly sql: string;
  readonly rows: readonly (readonly SqlValue[])[];
}

export interface SqliteOptions {
  readonly file: string;
  /** e.g. `journal_mode=WAL`; applied at every opening. */
  readonly pragmas: readonly string[];
  readonly isReadOnly?: boolean;
}

/** A SQLite file in a worker thread. Errors are `SqliteError`s. */
export interface Sqlite {
  /** One transaction: all of it or nothing. */
  run(groups: readonly SqlGroup[]): Promise<void>;
  all(sql: string, params?: readonly SqlValue[]): Promise<readonly (readonly SqlValue[])[]>;
  exec(sql: string): Promise<void>;
  /** Closes the connection and opens it anew. */
  reopen(): Promise<void>;
  close(): Promise<void>;
}

/** What SQLite said; `code` is its own, e.g. SQLITE_FULL. */
export class SqliteError extends Error {
  override readonly name = 'SqliteError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

interface Reply {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: { readonly code: string; readonly message: string };
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

const OPENED = 0;

/** Beside this file in source, beside the bundle in a build. */
function workerUrl(): URL {
  const built = new URL('./sqlite-worker.mjs', import.meta.url);
  return existsSync(built) ? built : new URL('./sqlite-worker.js', import.meta.url);
}

export async function openSqlite({ file, pragmas, isReadOnly = false }: SqliteOptions): Promise<Sqlite> {
  const worker = new Worker(workerUrl(), { workerData: { file, pragmas, isReadOnly }, execArgv: [] });
  const waiting = new Map<number, Waiting>();
  let last = OPENED;

  const failAll = (error: unknown) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', ({ id, result, error }: Reply) => {
    const asker = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) asker?.resolve(result);
    else asker?.reject(new SqliteError(error.code, error.message));
  });
  worker.on('error', failAll);
  worker.on('exit', () => failAll(new SqliteError('SQLITE_CLOSED', 'The database thread has ended.')));
  const ask = (message: object, transfer: ArrayBuffer[] = []): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, ...message }, transfer);
    });

  await new Promise((resolve, reject) => waiting.set(OPENED, { resolve, reject }));
  return {
    async run(groups) {
      const { packed, transfer } = pack(groups);
      await ask({ kind: 'run', groups: packed }, transfer);
    },
    all: async (sql, params = []) => (await ask({ kind: 'all', sql, params })) as readonly SqlValue[][],
    exec: async (sql) => void (await ask({ kind: 'exec', sql })),
    reopen: async () => void (await ask({ kind: 'reopen' })),
    async close() {
      await ask({ kind: 'close' });
      await worker.terminate();
    },
  };
}

/** Byte arrays of a transaction in one buffer, handed over: cloning each would copy the pool that it lies in. */
function pack(groups: readonly SqlGroup[]): { packed: SqlGroup[]; transfer: ArrayBuffer[] } {
  let size = 0;
  for (const { rows } of groups) for (const row of rows) for (const value of row) if (value instanceof Uint8Array) size += value.byteLength;
  if (size === 0) return { packed: [...groups], transfer: [] };
  const bytes = new Uint8Array(size);
  let at = 0;
  const packValue = (value: SqlValue): SqlValue => {
    if (!(value instanceof Uint8Array)) return value;
    bytes.set(value, at);
    at += value.byteLength;
    return bytes.subarray(at - value.byteLength, at);
  };
  const packed = groups.map(({ sql, rows }) => ({ sql, rows: rows.map((row) => row.map(packValue)) }));
  return { packed, transfer: [bytes.buffer] };
}

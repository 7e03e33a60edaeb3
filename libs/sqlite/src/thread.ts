import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { SqliteError } from './sqlite-error.ts';
import type { SqlValue } from './values.ts';

/** A thread with an open SQLite file; see sqlite-worker.js for what it understands. */
export interface Thread {
  ask(message: object, transfer?: readonly ArrayBuffer[]): Promise<readonly (readonly SqlValue[])[]>;
  /** Ends the thread. Only this really closes the file: SQLite keeps it while a statement is prepared on it. */
  end(): Promise<void>;
}

interface Reply {
  readonly id: number;
  readonly rows?: readonly (readonly SqlValue[])[];
  readonly error?: { readonly code: string; readonly message: string };
}

interface Asker {
  readonly resolve: (rows: readonly (readonly SqlValue[])[]) => void;
  readonly reject: (error: unknown) => void;
}

/** The thread says this of itself once the file is open. */
const OPENED = 0;

export interface ThreadOptions {
  readonly file: string;
  readonly pragmas: readonly string[];
  /** Leaves the processor to others when it is short. */
  readonly isPatient: boolean;
}

export async function startThread(options: ThreadOptions): Promise<Thread> {
  const worker = new Worker(workerUrl(), { workerData: options, execArgv: [] });
  const askers = new Map<number, Asker>();
  let asked = OPENED;
  let hasEnded = false;

  const endWith = (error: unknown): void => {
    hasEnded = true;
    for (const { reject } of askers.values()) reject(error);
    askers.clear();
  };
  worker.on('message', ({ id, rows = [], error }: Reply) => {
    const asker = askers.get(id);
    askers.delete(id);
    if (error === undefined) asker?.resolve(rows);
    else asker?.reject(new SqliteError(error.code, error.message));
  });
  worker.on('error', endWith);
  worker.on('exit', () => endWith(closed()));

  const reply = (id: number): Promise<readonly (readonly SqlValue[])[]> =>
    new Promise((resolve, reject) => askers.set(id, { resolve, reject }));
  const end = async (): Promise<void> => void (await worker.terminate());
  try {
    await reply(OPENED);
  } catch (error) {
    await end();
    throw error;
  }
  return {
    async ask(message, transfer = []) {
      if (hasEnded) throw closed();
      const id = ++asked;
      const answer = reply(id);
      worker.postMessage({ id, ...message }, transfer);
      return answer;
    },
    end,
  };
}

/** Beside this file in source; beside the bundle in a build. */
function workerUrl(): URL {
  const built = new URL('./sqlite-worker.cjs', import.meta.url);
  return existsSync(built) ? built : new URL('./sqlite-worker.js', import.meta.url);
}

const closed = () => new SqliteError('SQLITE_CLOSED', 'The file is not open.');

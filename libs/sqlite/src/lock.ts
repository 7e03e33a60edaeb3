import { join } from 'node:path';
import Database from 'libsql';
import { Fault } from '@verbatim/kit';
import { makeDataDir, unusable } from './data-dir.ts';
import { faultOf, isBusy } from './faults.ts';
import { SqliteError } from './sqlite-error.ts';

/** No such thing as a damaged lock: there is nothing in it. */
const FAULTS = { corrupt: 'STORAGE_FAILED', failed: 'STORAGE_FAILED' };
/** How long a start waits for whoever only looks whether something runs here, as `verbatim doctor` does. */
export const LOCK_WAIT_MS = 500;
/** Held here too, for the garbage collector takes a lock back that nobody knows of any more. */
const held = new Set<Database.Database>();

/**
 * Holds the data directory for this process, by an open exclusive transaction: the operating system lets go of it when
 * the process ends, however it ends. A second process gets `DATA_DIR_LOCKED` after LOCK_WAIT_MS, a directory that cannot be
 * written `DATA_DIR_UNUSABLE`. Returns the way to let go.
 */
export function lockDataDir(dir: string): () => void {
  try {
    makeDataDir(dir);
    const lock = new Database(join(dir, 'lock.db'));
    lock.exec(`PRAGMA busy_timeout=${LOCK_WAIT_MS}`);
    lock.exec('BEGIN EXCLUSIVE');
    held.add(lock);
    return () => {
      held.delete(lock);
      lock.close();
    };
  } catch (error) {
    throw refusal(dir, error);
  }
}

/** Where libsql names no code, its message begins so. */
const CANNOT_BE_WRITTEN = /^(SQLITE_(CANTOPEN|READONLY)|ConnectionFailed)/;

function refusal(dir: string, error: unknown): unknown {
  if (error instanceof Fault) return error;
  const { code = 'SQLITE_ERROR', message } = error as { readonly code?: string; readonly message: string };
  const said = new SqliteError(code, message);
  if (CANNOT_BE_WRITTEN.test(code === '' ? message : code))
    return unusable(dir, 'lock.db in it cannot be written', said);
  if (!isBusy(said)) return faultOf(said, FAULTS);
  return new Fault(
    'DATA_DIR_LOCKED',
    `Another Verbatim is running on ${dir}; stop it first, or use another VERBATIM_DATA_DIR.`,
    { retryable: false, cause: said },
  );
}

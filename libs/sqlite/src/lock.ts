import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Fault } from '@verbatim/kit';

/**
 * Holds the data directory for this process, by an open exclusive transaction: the operating system lets go of it when
 * the process ends, however it ends. A second process gets `DATA_DIR_LOCKED` at once. Returns the way to let go.
 */
export function lockDataDir(dir: string): () => void {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const Database = createRequire(import.meta.url)('libsql') as typeof import('libsql');
  const lock = new Database(join(dir, 'lock.db'));
  try {
    lock.exec('PRAGMA busy_timeout=0');
    lock.exec('PRAGMA locking_mode=EXCLUSIVE');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    throw new Fault('DATA_DIR_LOCKED', `Another Verbatim is running on ${dir}; stop it first, or use another VERBATIM_DATA_DIR.`, {
      retryable: false,
      cause,
    });
  }
  return () => lock.close();
}

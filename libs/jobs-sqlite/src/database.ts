import { rm } from 'node:fs/promises';
import { Fault } from '@verbatim/kit';
import { faultOf, openSqlite } from '@verbatim/sqlite';
import type { Sqlite } from '@verbatim/sqlite';

const JOBS_VERSION = 1;
const BUSY_MS_MAX = 5_000;
const PRAGMAS = [
  `busy_timeout=${BUSY_MS_MAX}`,
  'journal_mode=WAL',
  'synchronous=NORMAL', // what a power cut takes is derived from the views again
  'temp_store=MEMORY',
];
const TABLES = [
  `CREATE TABLE jobs (id TEXT NOT NULL PRIMARY KEY, at INTEGER NOT NULL, claimed_until INTEGER NOT NULL) WITHOUT ROWID`,
  `CREATE INDEX jobs_by_time ON jobs (at)`,
];
const BESIDE = ['', '-wal', '-shm'];
const FAULTS = { corrupt: 'JOBS_CORRUPT', failed: 'JOBS_UNAVAILABLE' };

export const jobsFault = (error: unknown): unknown => faultOf(error, FAULTS);

/** A file that is damaged, or of another version, is begun anew: nothing is in it that cannot be derived again. */
export async function openJobs(file: string): Promise<Sqlite> {
  try {
    return await openOne(file);
  } catch (error) {
    const fault = jobsFault(error);
    if (!(fault instanceof Fault) || fault.code !== FAULTS.corrupt) throw fault;
    for (const suffix of BESIDE) await rm(file + suffix, { force: true });
    return openOne(file);
  }
}

async function openOne(file: string): Promise<Sqlite> {
  const sqlite = await openSqlite({ file, pragmas: [], isPatient: true });
  try {
    await sqlite.exec(PRAGMAS.map((pragma) => `PRAGMA ${pragma};`).join(' '));
    const [[version] = []] = await sqlite.all('PRAGMA user_version');
    if (version === 0) {
      await sqlite.run([...TABLES, `PRAGMA user_version=${JOBS_VERSION}`].map((sql) => ({ sql, rows: [[]] })));
    } else if (version !== JOBS_VERSION) {
      throw new Fault(FAULTS.corrupt, 'jobs.db is of another version', { retryable: false });
    }
    // The file has one owner: what the last one was at when it died is free.
    await sqlite.run([{ sql: 'UPDATE jobs SET claimed_until = 0 WHERE claimed_until > 0', rows: [[]] }]);
    return sqlite;
  } catch (error) {
    await sqlite.close();
    throw error;
  }
}

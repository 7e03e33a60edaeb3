import { assert, Fault } from '@verbatim/kit';
import { JOBS_PER_CALL_MAX } from '@verbatim/ports';
import type { Clock, Job, Jobs } from '@verbatim/ports';
import type { Sqlite, SqlValue } from '@verbatim/sqlite';
import { jobsFault, openJobs } from './database.ts';

const LEASE_MS = 60_000;

export interface SqliteJobsOptions {
  readonly file: string;
  /** Unix milliseconds. */
  readonly clock: Clock;
}

const SET = `INSERT INTO jobs (id, at, claimed_until) SELECT value ->> 0, value ->> 1, 0 FROM json_each(?) WHERE true
  ON CONFLICT (id) DO UPDATE SET at = excluded.at, claimed_until = 0 WHERE at <> excluded.at`;
const CANCEL = `DELETE FROM jobs WHERE id IN (SELECT value FROM json_each(?))`;
const CLAIM = `UPDATE jobs SET claimed_until = ? WHERE id IN (
  SELECT id FROM jobs WHERE at <= ? AND claimed_until <= ? ORDER BY at, id LIMIT ?) RETURNING id, at`;
const COMPLETE = `DELETE FROM jobs WHERE (id, at) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?))`;

/** Jobs in a file of their own, in a thread of its own. The file is opened with the first question: no start waits for it. */
export function sqliteJobs({ file, clock }: SqliteJobsOptions): Jobs {
  let opening: Promise<Sqlite> | undefined;
  let isClosed = false;

  const opened = (): Promise<Sqlite> => {
    if (isClosed) throw new Fault('JOBS_UNAVAILABLE', 'The jobs are closed', { retryable: true });
    opening ??= openJobs(file).catch((error: unknown) => {
      opening = undefined; // the next question tries again
      throw error;
    });
    return opening;
  };
  const asking = async <T>(ask: (sqlite: Sqlite) => Promise<T>): Promise<T> => {
    try {
      return await ask(await opened());
    } catch (error) {
      throw jobsFault(error);
    }
  };
  const write = async (sql: string, items: readonly unknown[]): Promise<void> => {
    assert(items.length <= JOBS_PER_CALL_MAX, 'a call names a bounded number of jobs');
    if (items.length > 0) await asking((sqlite) => sqlite.run([{ sql, rows: [[JSON.stringify(items)]] }]));
  };

  return {
    set: (jobs) => write(SET, jobs.map(rowOf)),
    cancel: (ids) => write(CANCEL, ids),
    async claim(limit) {
      const now = clock();
      const bound = [now + LEASE_MS, now, now, Math.min(limit, JOBS_PER_CALL_MAX)];
      return (await asking((sqlite) => sqlite.all(CLAIM, bound))).map(jobOf).toSorted(earlier);
    },
    complete: (jobs) => write(COMPLETE, jobs.map(rowOf)),
    async close() {
      isClosed = true;
      await (await opening?.catch(() => undefined))?.close();
    },
  };
}

export { LEASE_MS };

const rowOf = ({ id, at }: Job): readonly [string, number] => [id, at];

function jobOf([id, at]: readonly SqlValue[]): Job {
  assert(typeof id === 'string' && typeof at === 'number', 'a job is a name and a time');
  return { id, at };
}

const earlier = (one: Job, other: Job): number => one.at - other.at || (one.id < other.id ? -1 : 1);

import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '@verbatim/config';
import { Fault } from '@verbatim/kit';
import { sqliteJobs } from '@verbatim/jobs-sqlite';
import { loadMasterKey, sqliteKeys } from '@verbatim/keys-sqlite';
import { sqliteEventLog } from '@verbatim/log-sqlite';
import type { SqliteEventLog } from '@verbatim/log-sqlite';
import type { Jobs, Keys, ViewStore } from '@verbatim/ports';
import { sqliteViewStore } from '@verbatim/store-sqlite';

const random = (size: number) => randomBytes(size);

export interface Files {
  readonly log: SqliteEventLog;
  readonly keys: Keys;
  readonly views: ViewStore;
  readonly jobs: Jobs;
}

/** All three or none: what did open is closed again when another does not. */
export async function openFiles(config: Config, onWarning: (warning: string) => void): Promise<Files> {
  const file = (url: string, name: string) =>
    url === 'file:' ? join(config.DATA_DIR, name) : url.slice('file:'.length);
  const files = {
    log: file(config.LOG_URL, 'log.db'),
    keys: file(config.KEYS_URL, 'keys.db'),
    masterKey: config.MASTER_KEY_FILE ?? join(config.DATA_DIR, 'master.key'),
  };
  await refuseHalf(files, config.PARTITIONS);
  const masterKey = loadMasterKey(files.masterKey, random);
  const opening = await Promise.allSettled([
    sqliteEventLog({ file: files.log, partitions: config.PARTITIONS }),
    masterKey.then((key) => sqliteKeys({ file: files.keys, masterKey: key, clock: Date.now, random })),
    sqliteViewStore({ file: file(config.VIEWS_URL, 'views.db'), onCorrupt: 'rebuild', onRebuild: onWarning }),
  ]);
  const [log, keys, views] = opening;
  if (log.status === 'fulfilled' && keys.status === 'fulfilled' && views.status === 'fulfilled') {
    const jobs = sqliteJobs({ file: file(config.JOBS_URL, 'jobs.db'), clock: Date.now });
    return { log: log.value, keys: keys.value, views: views.value, jobs };
  }
  for (const one of opening) if (one.status === 'fulfilled') await one.value.close();
  for (const one of opening) if (one.status === 'rejected') throw one.reason;
  throw new Error('one of them was rejected');
}

interface Paths {
  readonly log: string;
  readonly keys: string;
  readonly masterKey: string;
}

/** What is missing beside the rest is not made anew: without its keys a log is unreadable, without its log it is a lie. */
async function refuseHalf({ log, keys, masterKey }: Paths, partitions: number): Promise<void> {
  const [hasLog, hasKeys] = [existsSync(log), existsSync(keys)];
  if (hasKeys && !existsSync(masterKey))
    throw incomplete(`${keys} is there, but not its master key ${masterKey}: put it back`);
  if (hasKeys && !hasLog) throw incomplete(`${keys} is there, but not ${log}: restore both from one backup`);
  if (hasLog && !hasKeys && (await hasRecords(log, partitions)))
    throw incomplete(`${log} is there, but not ${keys}: restore both from one backup`);
}

/** A first start that was cut off leaves a log with nothing in it. */
async function hasRecords(file: string, partitions: number): Promise<boolean> {
  const log = await sqliteEventLog({ file, partitions });
  try {
    return log.watermarks().some((end) => end > 0);
  } finally {
    await log.close();
  }
}

const incomplete = (message: string): Fault =>
  new Fault('DATA_INCOMPLETE', `${message}, or start with an empty data directory.`, { retryable: false });

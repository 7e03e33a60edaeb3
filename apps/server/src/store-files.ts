import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '@verbatim/config';
import { Fault } from '@verbatim/kit';
import { sqliteJobs } from '@verbatim/jobs-sqlite';
import { sqliteKeys } from '@verbatim/keys-sqlite';
import { sqliteEventLog } from '@verbatim/log-sqlite';
import type { SqliteEventLog } from '@verbatim/log-sqlite';
import type { Jobs, Keys, ViewStore } from '@verbatim/ports';
import { sqliteViewStore } from '@verbatim/store-sqlite';

const fileOf = (config: Config, url: string, name: string): string =>
  url === 'file:' ? join(config.DATA_DIR, name) : url.slice('file:'.length);

const logFile = (config: Config): string => fileOf(config, config.LOG_URL, 'log.db');
const keysFile = (config: Config): string => fileOf(config, config.KEYS_URL, 'keys.db');

export const openLogFile = (config: Config): Promise<SqliteEventLog> =>
  sqliteEventLog({ file: logFile(config), partitions: config.PARTITIONS });

export const openKeysFile = (config: Config, masterKey: Uint8Array): Promise<Keys> =>
  sqliteKeys({ file: keysFile(config), masterKey, clock: Date.now, random: (size) => randomBytes(size) });

export const openViewsFile = (config: Config, onWarning: (warning: string) => void): Promise<ViewStore> =>
  sqliteViewStore({
    file: fileOf(config, config.VIEWS_URL, 'views.db'),
    onCorrupt: 'rebuild',
    onRebuild: onWarning,
  });

export const openJobsFile = (config: Config): Jobs =>
  sqliteJobs({ file: fileOf(config, config.JOBS_URL, 'jobs.db'), clock: Date.now });

/** What is missing beside the rest is not made anew: without its keys a log is unreadable, without its log it is a lie. */
export async function refuseHalf(config: Config): Promise<void> {
  const cutOff = join(config.DATA_DIR, 'import-unfinished');
  if (existsSync(cutOff)) throw incomplete(`an import did not end (${cutOff}): import again`);
  const masterKey = config.MASTER_KEY_FILE ?? join(config.DATA_DIR, 'master.key');
  if (!config.LOG_URL.startsWith('file:') || !config.KEYS_URL.startsWith('file:')) return;
  const [log, keys] = [logFile(config), keysFile(config)];
  const [hasLog, hasKeys] = [existsSync(log), existsSync(keys)];
  if (hasKeys && !existsSync(masterKey))
    throw incomplete(`${keys} is there, but not its master key ${masterKey}: put it back`);
  if (hasKeys && !hasLog) throw incomplete(`${keys} is there, but not ${log}: restore both from one backup`);
  if (hasLog && !hasKeys && (await hasRecords(config)))
    throw incomplete(`${log} is there, but not ${keys}: restore both from one backup`);
}

/** A first start that was cut off leaves a log with nothing in it. */
async function hasRecords(config: Config): Promise<boolean> {
  const log = await openLogFile(config);
  try {
    return log.watermarks().some((end) => end > 0);
  } finally {
    await log.close();
  }
}

const incomplete = (message: string): Fault =>
  new Fault('DATA_INCOMPLETE', `${message}, or start with an empty data directory.`, { retryable: false });

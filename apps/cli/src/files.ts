import { existsSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Config } from '@verbatim/config';
import { Fault } from '@verbatim/kit';
import { loadMasterKey, sqliteKeys } from '@verbatim/keys-sqlite';
import { sqliteEventLog } from '@verbatim/log-sqlite';
import type { EventLog, Keys } from '@verbatim/ports';

export interface Files {
  readonly log: EventLog;
  readonly keys: Keys;
  /** Looks again where the log ends. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

export const pathOf = (url: string, config: Config, name: string): string =>
  url === 'file:' ? join(config.DATA_DIR, name) : url.slice('file:'.length);

const random = (size: number) => randomBytes(size);

/** The log, to be read beside a running product or without one; nothing of it is changed. */
export async function openFiles(config: Config): Promise<Files> {
  const { log, refresh } = await openLog(config);
  const keys = await openKeys(config, await readMasterKey(config));
  return {
    log,
    keys,
    refresh,
    close: async () => void (await Promise.all([log.close(), keys.close()])),
  };
}

/** The one that is there: whoever reads makes none. */
export async function readMasterKey(config: Config): Promise<Uint8Array> {
  const file = config.MASTER_KEY_FILE ?? join(config.DATA_DIR, 'master.key');
  if (!existsSync(file))
    throw missing(`There is no master key at ${file}; set VERBATIM_MASTER_KEY_FILE to where it is.`);
  return loadMasterKey(file, random);
}

const missing = (sentence: string): Fault => new Fault('DATA_MISSING', sentence, { retryable: false });

export async function openLog(config: Config): Promise<Pick<Files, 'log' | 'refresh'>> {
  if (!config.LOG_URL.startsWith('file:')) {
    const { kafkaEventLog } = await import('@verbatim/log-kafka');
    const log = await kafkaEventLog({ url: config.LOG_URL, partitions: config.PARTITIONS, isReadOnly: true });
    return { log, refresh: async () => {} }; // it follows by itself
  }
  const file = pathOf(config.LOG_URL, config, 'log.db');
  if (!existsSync(file)) {
    throw missing(`There is no log at ${file}; set VERBATIM_DATA_DIR to where the data is.`);
  }
  const log = await sqliteEventLog({ file, partitions: config.PARTITIONS, isReadOnly: true });
  return { log, refresh: () => log.refresh() };
}

async function openKeys(config: Config, masterKey: Uint8Array): Promise<Keys> {
  const parts = { masterKey, clock: Date.now, random };
  if (config.KEYS_URL.startsWith('file:'))
    return sqliteKeys({ file: pathOf(config.KEYS_URL, config, 'keys.db'), ...parts });
  const { mongoKeys } = await import('@verbatim/keys-mongodb');
  return mongoKeys({ url: config.KEYS_URL, ...parts });
}

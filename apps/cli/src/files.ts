import { existsSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Config } from '@verbatim/config';
import { Fault } from '@verbatim/kit';
import { loadMasterKey, sqliteKeys } from '@verbatim/keys-sqlite';
import { sqliteEventLog } from '@verbatim/log-sqlite';
import type { SqliteEventLog } from '@verbatim/log-sqlite';
import type { Keys } from '@verbatim/ports';

export interface Files {
  readonly log: SqliteEventLog;
  readonly keys: Keys;
  close(): Promise<void>;
}

const pathOf = (url: string, config: Config, name: string): string =>
  url === 'file:' ? join(config.DATA_DIR, name) : url.slice('file:'.length);

const random = (size: number) => randomBytes(size);

/** The log, to be read beside a running product or without one; nothing of it is changed. */
export async function openFiles(config: Config): Promise<Files> {
  const file = pathOf(config.LOG_URL, config, 'log.db');
  if (!existsSync(file)) {
    throw new Fault('DATA_MISSING', `There is no log at ${file}; set VERBATIM_DATA_DIR to where the data is.`, {
      retryable: false,
    });
  }
  const log = await sqliteEventLog({ file, partitions: config.PARTITIONS, isReadOnly: true });
  const masterKey = await loadMasterKey(config.MASTER_KEY_FILE ?? join(config.DATA_DIR, 'master.key'), random);
  const keys = await sqliteKeys({
    file: pathOf(config.KEYS_URL, config, 'keys.db'),
    masterKey,
    clock: Date.now,
    random,
  });
  return {
    log,
    keys,
    close: async () => void (await Promise.all([log.close(), keys.close()])),
  };
}

import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Config } from '@verbatim/config';
import { loadMasterKey, sqliteKeys } from '@verbatim/keys-sqlite';
import { sqliteEventLog } from '@verbatim/log-sqlite';
import type { SqliteEventLog } from '@verbatim/log-sqlite';
import type { Keys, ViewStore } from '@verbatim/ports';
import { sqliteViewStore } from '@verbatim/store-sqlite';

const random = (size: number) => randomBytes(size);

export interface Files {
  readonly log: SqliteEventLog;
  readonly keys: Keys;
  readonly views: ViewStore;
}

/** All three or none: what did open is closed again when another does not. */
export async function openFiles(config: Config, onWarning: (warning: string) => void): Promise<Files> {
  const file = (url: string, name: string) =>
    url === 'file:' ? join(config.DATA_DIR, name) : url.slice('file:'.length);
  const masterKey = loadMasterKey(config.MASTER_KEY_FILE ?? join(config.DATA_DIR, 'master.key'), random);
  const opening = await Promise.allSettled([
    sqliteEventLog({ file: file(config.LOG_URL, 'log.db'), partitions: config.PARTITIONS }),
    masterKey.then((key) =>
      sqliteKeys({ file: file(config.KEYS_URL, 'keys.db'), masterKey: key, clock: Date.now, random }),
    ),
    sqliteViewStore({ file: file(config.VIEWS_URL, 'views.db'), onCorrupt: 'rebuild', onRebuild: onWarning }),
  ]);
  const [log, keys, views] = opening;
  if (log.status === 'fulfilled' && keys.status === 'fulfilled' && views.status === 'fulfilled') {
    return { log: log.value, keys: keys.value, views: views.value };
  }
  for (const one of opening) if (one.status === 'fulfilled') await one.value.close();
  for (const one of opening) if (one.status === 'rejected') throw one.reason;
  throw new Error('one of them was rejected');
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '@verbatim/config';
import { Fault } from '@verbatim/kit';
import { sqliteKeyArchive } from '@verbatim/keys-sqlite';
import { sqliteEventLog } from '@verbatim/log-sqlite';
import type { EventLog, KeyArchive, ViewStore } from '@verbatim/ports';
import { sqliteViewStore } from '@verbatim/store-sqlite';
import { pathOf } from './files.ts';

/** The keys as they lie, wrapped; to be read, they have to be there. */
export async function openKeyArchive(config: Config, isToBeRead: boolean): Promise<KeyArchive> {
  if (!config.KEYS_URL.startsWith('file:')) {
    const { mongoKeyArchive } = await import('@verbatim/keys-mongodb');
    return mongoKeyArchive(config.KEYS_URL);
  }
  const file = pathOf(config.KEYS_URL, config, 'keys.db');
  if (isToBeRead && !existsSync(file))
    throw new Fault('DATA_MISSING', `There are no keys at ${file}; set VERBATIM_DATA_DIR to where the data is.`, {
      retryable: false,
    });
  return sqliteKeyArchive(file);
}

/** The log, to be written. */
export async function openNewLog(config: Config): Promise<EventLog> {
  if (config.LOG_URL.startsWith('file:'))
    return sqliteEventLog({ file: pathOf(config.LOG_URL, config, 'log.db'), partitions: config.PARTITIONS });
  const { kafkaEventLog } = await import('@verbatim/log-kafka');
  return kafkaEventLog({ url: config.LOG_URL, partitions: config.PARTITIONS });
}

export async function openViews(config: Config): Promise<ViewStore> {
  if (config.VIEWS_URL.startsWith('file:'))
    return sqliteViewStore({ file: pathOf(config.VIEWS_URL, config, 'views.db'), onCorrupt: 'rebuild', onRebuild: () => {} }); // prettier-ignore
  const { mongoViewStore } = await import('@verbatim/store-mongodb');
  return mongoViewStore(config.VIEWS_URL);
}

/** In the data directory while an import is under way: what it leaves behind when it is cut off is no installation. */
export const unfinished = (config: Config): string => join(config.DATA_DIR, 'import-unfinished');

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteEventLog } from './sqlite-event-log.ts';
import type { SqliteEventLog } from './sqlite-event-log.ts';

/** A log in a directory of its own. */
export async function arrangeLog(partitions: number) {
  const dir = await mkdtemp(join(tmpdir(), 'log-'));
  const file = join(dir, 'log.db');
  return {
    dir,
    file,
    open: (): Promise<SqliteEventLog> => sqliteEventLog({ file, partitions }),
    dispose: () => rm(dir, { recursive: true }),
  };
}

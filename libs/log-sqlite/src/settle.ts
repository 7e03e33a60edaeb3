import { isConstraint, isFull } from '@verbatim/sqlite';
import type { Sqlite } from '@verbatim/sqlite';
import { heads, settledNow } from './tables.ts';
import type { Head } from './tables.ts';

/**
 * Finds out where each partition really ends after an error at commit, in a way that a power cut cannot change any
 * more; null when it cannot be found out now. What could not be flushed is never flushed again: the file is closed and
 * opened, what its write-ahead log holds is written to another place, and the write-ahead log begins anew, so that
 * nothing of the failed transaction is left in it for a later start to find.
 */
export async function settle(db: Sqlite, partitions: number, error: unknown): Promise<readonly Head[] | null> {
  try {
    // These two are found before the end of a transaction is written: SQLite has taken it back.
    if (!isFull(error) && !isConstraint(error)) {
      await db.reopen();
      const [[isBusy] = []] = await db.all('PRAGMA wal_checkpoint(TRUNCATE)');
      if (isBusy !== 0) return null;
      await db.run([settledNow()]);
    }
    return await heads(db, partitions);
  } catch {
    return null;
  }
}

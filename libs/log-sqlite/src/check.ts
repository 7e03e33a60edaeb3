import { Fault } from '@verbatim/kit';
import { openSqlite } from '@verbatim/sqlite';
import type { Reader } from '@verbatim/sqlite';
import type { Offsets } from '@verbatim/ports';
import { RECORD_WITHOUT_ID } from './ids.ts';
import { corrupt } from './records.ts';
import { offsetOf, partitionOf } from './tables.ts';
import { readRange } from './read.ts';

const RECORDS_PER_READ = 500;

export interface CheckOptions {
  readonly from: Offsets;
  readonly to: Offsets;
  /** Called after so many more records; what it returns is waited for. */
  readonly onProgress?: ((records: number) => void | Promise<void>) | undefined;
}

/** Reads every record between these offsets; a Fault `LOG_CORRUPT` names the first that is not what was written. */
export async function checkRecords(db: Pick<Reader, 'all'>, { from, to, onProgress }: CheckOptions): Promise<void> {
  for (const [partition, end] of to.entries()) {
    const begin = from[partition] ?? 0;
    if (end < begin) throw corrupt(partition, end); // there was more once
    for (let at = begin; at < end; at += RECORDS_PER_READ) {
      const records = await readRange(db, { partition, from: at, to: end, recordsMax: RECORDS_PER_READ });
      await onProgress?.(records.length);
    }
  }
}

/** Checks what lies between the records, and the index of their ids: on a connection of its own, for it takes long. */
export async function checkStructure(file: string): Promise<void> {
  const db = await openSqlite({ file, pragmas: ['busy_timeout=5000'], isReadOnly: true });
  try {
    const [[verdict] = []] = await db.all('PRAGMA integrity_check(1)');
    if (verdict !== 'ok')
      throw new Fault('LOG_CORRUPT', `LOG_CORRUPT ${String(verdict)}; restore a backup.`, { retryable: false });
    const [[place] = []] = await db.all(RECORD_WITHOUT_ID);
    if (typeof place === 'number') throw corrupt(partitionOf(place), offsetOf(place));
  } finally {
    await db.close();
  }
}

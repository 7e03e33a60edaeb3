import { Fault } from '@verbatim/kit';
import type { Place, ReadRange, StoredRecord } from '@verbatim/ports';
import { faultOf } from '@verbatim/sqlite';
import type { Sqlite, SqlValue } from '@verbatim/sqlite';
import { crc32 } from 'node:zlib';
import { OFFSETS_PER_PARTITION_MAX, placeOf } from './tables.ts';

/** Ids looked up, or places read, in one question. */
const PER_QUESTION_MAX = 500;
const FAULTS = { corrupt: 'LOG_CORRUPT', failed: 'STORAGE_FAILED' };

const asked = <T>(question: Promise<T>): Promise<T> =>
  question.catch((error: unknown) => {
    throw faultOf(error, FAULTS);
  });

export async function readRange(db: Sqlite, { partition, from, to, recordsMax }: ReadRange): Promise<StoredRecord[]> {
  const sql = 'SELECT place, crc, bytes FROM records WHERE place >= ? AND place < ? ORDER BY place LIMIT ?';
  const rows = await asked(db.all(sql, [placeOf(partition, from), placeOf(partition, to), recordsMax]));
  const records = rows.map(whole);
  // A hole is damage too: the log is dense.
  for (const [index, { offset }] of records.entries())
    if (offset !== from + index) throw corrupt(partition, from + index);
  return records;
}

export async function readAt(db: Sqlite, places: readonly Place[]): Promise<StoredRecord[]> {
  const found = new Map<number, StoredRecord>();
  for (const some of chunks(places)) {
    const marks = some.map(() => '?').join(',');
    const numbers = some.map(({ partition, offset }) => placeOf(partition, offset));
    const rows = await asked(db.all(`SELECT place, crc, bytes FROM records WHERE place IN (${marks})`, numbers));
    for (const row of rows) found.set(Number(row[0]), whole(row));
  }
  return places.map(({ partition, offset }) => {
    const record = found.get(placeOf(partition, offset));
    if (record === undefined)
      throw new Fault('NOT_FOUND', `The log has no record at ${partition}:${offset}.`, { retryable: false });
    return record;
  });
}

export async function find(db: Sqlite, ids: readonly string[]): Promise<Map<string, Place>> {
  const found = new Map<string, Place>();
  for (const some of chunks(ids)) {
    const sql = `SELECT id, place FROM records WHERE id IN (${some.map(() => '?').join(',')})`;
    for (const [id, place] of await asked(db.all(sql, some.map(idBytes)))) {
      found.set(uuidOf(id as Uint8Array), {
        partition: Math.floor(Number(place) / OFFSETS_PER_PARTITION_MAX),
        offset: Number(place) % OFFSETS_PER_PARTITION_MAX,
      });
    }
  }
  return found;
}

/** The first offset recorded at or after `time`, by halving: `recordedAt` never decreases within a partition. */
export async function positionAt(
  db: Sqlite,
  { partition, end, time }: { partition: number; end: number; time: number },
): Promise<number> {
  let low = 0;
  let high = end;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const [row] = await asked(db.all('SELECT recorded_at FROM records WHERE place = ?', [placeOf(partition, middle)]));
    if (Number(row?.[0]) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The record, if it is what was written. */
function whole([place, crc, bytes]: readonly SqlValue[]): StoredRecord {
  const partition = Math.floor(Number(place) / OFFSETS_PER_PARTITION_MAX);
  const offset = Number(place) % OFFSETS_PER_PARTITION_MAX;
  if (!(bytes instanceof Uint8Array) || crc32(bytes) !== crc) throw corrupt(partition, offset);
  return { partition, offset, bytes };
}

export const corrupt = (partition: number, offset: number): Fault =>
  new Fault(
    'LOG_CORRUPT',
    `LOG_CORRUPT partition=${partition} position=${offset}: the record there is not what was written; restore a backup.`,
    { retryable: false },
  );

export const idBytes = (id: string): Uint8Array => Buffer.from(id.replaceAll('-', ''), 'hex');

function uuidOf(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

function* chunks<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += PER_QUESTION_MAX) yield items.slice(at, at + PER_QUESTION_MAX);
}

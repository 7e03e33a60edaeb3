import { Fault } from '@verbatim/kit';
import type { Place, ReadRange, StoredRecord } from '@verbatim/ports';
import { faultOf, isCorrupt } from '@verbatim/sqlite';
import type { Reader, SqlValue } from '@verbatim/sqlite';
import { findIds } from './ids.ts';
import { bytesOfId, COLUMNS, corrupt, idOfBytes, recordOf } from './records.ts';
import { offsetOf, partitionOf, placeOf } from './tables.ts';

/** Ids looked up, or places read, in one question. A power of two, as are the fewer of a last one: few texts, all kept prepared. */
const PER_QUESTION_MAX = 512;

export const FAULTS = { corrupt: 'LOG_CORRUPT', failed: 'STORAGE_FAILED' };

/** The records from `from` on; those up to `to` must be there, so a hole or a missing end is damage. */
export async function readRange(
  db: Pick<Reader, 'all'>,
  { partition, from, to, recordsMax }: ReadRange,
): Promise<StoredRecord[]> {
  const count = Math.min(recordsMax, to - from);
  if (count <= 0) return [];
  const sql = `SELECT ${COLUMNS} FROM records WHERE place >= ? AND place < ? ORDER BY place`;
  const rows = await db
    .all(sql, [placeOf(partition, from), placeOf(partition, from + count)])
    .catch((error: unknown) => {
      throw isCorrupt(error) ? corrupt(partition, from, error) : faultOf(error, FAULTS);
    });
  const records = rows.map(recordOf);
  const hole = records.findIndex(({ offset }, index) => offset !== from + index);
  if (hole !== -1) throw corrupt(partition, from + hole);
  if (records.length < count) throw corrupt(partition, from + records.length);
  return records;
}

export async function readAt(db: Pick<Reader, 'all'>, places: readonly Place[]): Promise<StoredRecord[]> {
  const rows = await lookUp(
    db,
    (count) => `SELECT ${COLUMNS} FROM records WHERE place IN (${'?,'.repeat(count - 1)}?)`,
    places.map(({ partition, offset }) => placeOf(partition, offset)),
  );
  const found = new Map(rows.map((row) => [row[0], recordOf(row)]));
  return places.map(({ partition, offset }) => {
    const record = found.get(placeOf(partition, offset));
    if (record !== undefined) return record;
    throw new Fault('NOT_FOUND', `The log has no record at ${partition}:${offset}.`, { retryable: false });
  });
}

export async function find(db: Pick<Reader, 'all'>, ids: readonly string[]): Promise<Map<string, Place>> {
  const rows = await lookUp(db, findIds, ids.map(bytesOfId));
  return new Map(
    rows.map(([place, id]) => [
      idOfBytes(id as Uint8Array),
      { partition: partitionOf(Number(place)), offset: offsetOf(Number(place)) },
    ]),
  );
}

async function lookUp(
  db: Pick<Reader, 'all'>,
  sqlFor: (count: number) => string,
  values: readonly SqlValue[],
): Promise<(readonly SqlValue[])[]> {
  const rows: (readonly SqlValue[])[] = [];
  for (let at = 0; at < values.length; at += PER_QUESTION_MAX) {
    const some = values.slice(at, at + PER_QUESTION_MAX);
    const last = some.at(-1) ?? null;
    while (!isPowerOfTwo(some.length)) some.push(last);
    rows.push(...(await asked(db.all(sqlFor(some.length), some))));
  }
  return rows;
}

const isPowerOfTwo = (count: number): boolean => (count & (count - 1)) === 0;

/** The first offset recorded at or after `time`, by halving: `recordedAt` never decreases within a partition. */
export async function positionAt(
  db: Pick<Reader, 'all'>,
  { partition, end, time }: { readonly partition: number; readonly end: number; readonly time: number },
): Promise<number> {
  let low = 0;
  let high = end;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const [row] = await asked(db.all('SELECT recorded_at FROM records WHERE place = ?', [placeOf(partition, middle)]));
    if (row === undefined) throw corrupt(partition, middle);
    if (Number(row[0]) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

const asked = <T>(question: Promise<T>): Promise<T> =>
  question.catch((error: unknown) => {
    throw faultOf(error, FAULTS);
  });

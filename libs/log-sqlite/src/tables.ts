import { Fault } from '@verbatim/kit';
import type { Sqlite } from '@verbatim/sqlite';
import { randomUUID } from 'node:crypto';

/** Raised when an older build could not read the file. */
const FORMAT = 1;
/** `place` = partition × this + offset: one B-tree, one growing end per partition. */
export const OFFSETS_PER_PARTITION_MAX = 2 ** 42;

export const placeOf = (partition: number, offset: number): number => partition * OFFSETS_PER_PARTITION_MAX + offset;

const TABLES = `
  CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS records (
    place INTEGER PRIMARY KEY, id BLOB NOT NULL, recorded_at INTEGER NOT NULL, crc INTEGER NOT NULL, bytes BLOB NOT NULL
  );
  CREATE UNIQUE INDEX IF NOT EXISTS records_by_id ON records (id);
`;

export interface Meta {
  readonly incarnation: string;
  /** Per partition: every record below was read and found whole, or written by a process that ended well. */
  readonly checked: readonly number[];
}

/** Makes the tables of a new log, or reads what an old one says of itself. */
export async function prepare(db: Sqlite, partitions: number): Promise<Meta> {
  await db.exec(TABLES);
  const [[rows] = []] = await db.all('SELECT count(*) FROM meta');
  return rows === 0 ? create(db, partitions) : read(db, partitions);
}

/** What a log says of itself. */
export async function read(db: Sqlite, partitions: number): Promise<Meta> {
  const meta = new Map(
    (await db.all('SELECT name, value FROM meta')).map(([name, value]) => [String(name), String(value)]),
  );
  const format = Number(meta.get('format'));
  if (format > FORMAT) {
    throw new Fault(
      'LOG_VERSION_NEWER',
      `The log was written by a newer version (format ${format}, this one knows ${FORMAT}); run that version.`,
      { retryable: false },
    );
  }
  const before = Number(meta.get('partitions'));
  if (before !== partitions) {
    throw new Fault(
      'PARTITIONS_MISMATCH',
      `The log has ${before} partitions, not ${partitions}; set VERBATIM_PARTITIONS to ${before}.`,
      { retryable: false },
    );
  }
  return { incarnation: meta.get('incarnation') ?? '', checked: JSON.parse(meta.get('checked') ?? '[]') as number[] };
}

async function create(db: Sqlite, partitions: number): Promise<Meta> {
  const incarnation = randomUUID();
  const checked = Array.from({ length: partitions }, () => 0);
  const rows = [
    ['format', String(FORMAT)],
    ['partitions', String(partitions)],
    ['incarnation', incarnation],
    ['checked', JSON.stringify(checked)],
  ];
  await db.run([{ sql: 'INSERT INTO meta (name, value) VALUES (?, ?)', rows }]);
  return { incarnation, checked };
}

export const saveChecked = (offsets: readonly number[]) => ({
  sql: "UPDATE meta SET value = ? WHERE name = 'checked'",
  rows: [[JSON.stringify(offsets)]],
});

/** Where each partition ends. */
export async function heads(db: Sqlite, partitions: number): Promise<number[]> {
  const ends: number[] = [];
  for (let partition = 0; partition < partitions; partition++) {
    const [row] = await db.all('SELECT max(place) FROM records WHERE place >= ? AND place < ?', [
      placeOf(partition, 0),
      placeOf(partition + 1, 0),
    ]);
    const last = row?.[0];
    ends.push(typeof last === 'number' ? last - placeOf(partition, 0) + 1 : 0);
  }
  return ends;
}

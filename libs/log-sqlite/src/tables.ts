import { Fault } from '@verbatim/kit';
import { randomUUID } from 'node:crypto';
import type { SqlGroup, Sqlite } from '@verbatim/sqlite';
import { ID_TABLES } from './ids.ts';

/** Raised when an older build could not read the file. */
const FORMAT = 1;
/** `place` = partition × this + offset: one B-tree, one growing end per partition. */
const OFFSETS_PER_PARTITION_MAX = 2 ** 42;

export const placeOf = (partition: number, offset: number): number => partition * OFFSETS_PER_PARTITION_MAX + offset;
export const partitionOf = (place: number): number => Math.floor(place / OFFSETS_PER_PARTITION_MAX);
export const offsetOf = (place: number): number => place % OFFSETS_PER_PARTITION_MAX;

const TABLES = [
  'CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID',
  `CREATE TABLE records (
    place INTEGER PRIMARY KEY, id BLOB NOT NULL, recorded_at INTEGER NOT NULL, crc INTEGER NOT NULL, bytes BLOB NOT NULL
  )`,
  ...ID_TABLES,
];
const SET_META = 'INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)';

const HEADS = `
  WITH RECURSIVE partitions (n, place) AS (
    SELECT 0, 0 UNION ALL SELECT n + 1, place + ${OFFSETS_PER_PARTITION_MAX} FROM partitions WHERE n + 1 < ?
  ), heads (n, head) AS (
    SELECT n, (
      SELECT max(records.place) FROM records
      WHERE records.place >= partitions.place AND records.place < partitions.place + ${OFFSETS_PER_PARTITION_MAX}
    ) FROM partitions
  )
  SELECT n, head, (SELECT recorded_at FROM records WHERE place = head) FROM heads ORDER BY n`;

export interface Meta {
  readonly incarnation: string;
  /** Per partition: every record below is known to be on the disk, whole. The rest is checked at the next start. */
  readonly checked: readonly number[];
}

/** Where a partition ends. */
export interface Head {
  readonly end: number;
  /** When its last record was recorded; 0 when there is none. */
  readonly recordedAt: number;
}

interface LogFile {
  readonly file: string;
  readonly partitions: number;
  readonly isReadOnly?: boolean;
}

export const noLog = (file: string): Fault =>
  new Fault('NOT_FOUND', `There is no log at ${file}.`, { retryable: false });

/** Makes the tables of a new log, or reads what an old one says of itself. */
export async function prepare(db: Sqlite, { file, partitions, isReadOnly = false }: LogFile): Promise<Meta> {
  const [[tables] = []] = await db.all("SELECT count(*) FROM sqlite_schema WHERE name = 'meta'");
  if (tables === 0 && isReadOnly) throw noLog(file);
  if (tables === 0) return create(db, partitions);
  const rows = await db.all('SELECT name, value FROM meta');
  const meta = new Map(rows.map(([name, value]) => [String(name), String(value)]));
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
  await db.run([...TABLES.map((sql) => ({ sql, rows: [[]] })), { sql: SET_META, rows }]);
  return { incarnation, checked };
}

/** Says that everything below these offsets is on the disk. */
export const checkedTo = (offsets: readonly number[]): SqlGroup => ({
  sql: SET_META,
  rows: [['checked', JSON.stringify(offsets)]],
});

/** A write that says nothing: once it is durable, so is everything that was done before. */
export const settledNow = (): SqlGroup => ({ sql: SET_META, rows: [['settled', randomUUID()]] });

export async function heads(db: Pick<Sqlite, 'all'>, partitions: number): Promise<Head[]> {
  const rows = await db.all(HEADS, [partitions]);
  return rows.map(([, place, recordedAt]) =>
    typeof place === 'number'
      ? { end: offsetOf(place) + 1, recordedAt: Number(recordedAt) }
      : { end: 0, recordedAt: 0 },
  );
}

import type { SqlGroup } from '@verbatim/sqlite';

/**
 * The index of ids has two parts. Ids are random, so in one index of a million each new one would change another page,
 * and the disk would write a page per record to many places. New ids go into a small part, whose pages are written over
 * and over; from there they are moved in their order, neighbours together, a part of all ids at a time.
 */
export const ID_TABLES = [
  'CREATE TABLE recent_ids (id BLOB PRIMARY KEY, place INTEGER NOT NULL) WITHOUT ROWID',
  'CREATE TABLE ids (id BLOB PRIMARY KEY, place INTEGER NOT NULL) WITHOUT ROWID',
  `CREATE TRIGGER record_has_new_id AFTER INSERT ON records BEGIN
    SELECT RAISE(ABORT, 'the id is not new') WHERE EXISTS (SELECT 1 FROM ids WHERE id = new.id);
    INSERT INTO recent_ids (id, place) VALUES (new.id, new.place);
  END`,
];

/** Where these ids lie; each may be bound once for both parts. */
export const findIds = (count: number): string => {
  const ids = Array.from({ length: count }, (_, index) => `?${index + 1}`).join(',');
  return `SELECT place, id FROM recent_ids WHERE id IN (${ids}) UNION ALL SELECT place, id FROM ids WHERE id IN (${ids})`;
};

/** Finds the first record that is not found by its id. */
export const RECORD_WITHOUT_ID = `
  SELECT place FROM records WHERE place IS NOT coalesce(
    (SELECT place FROM recent_ids WHERE recent_ids.id = records.id), (SELECT place FROM ids WHERE ids.id = records.id)
  ) LIMIT 1`;

const FIRST_BYTES = 256;
const ID_BYTES = 16;
/** After so many records the next of 256 parts is moved, so about as many ids move at a time. */
const RECORDS_PER_MOVE = 256;
const MOVE = 'INSERT INTO ids SELECT id, place FROM recent_ids WHERE id >= ? AND id <= ? ORDER BY id';
const FORGET = 'DELETE FROM recent_ids WHERE id >= ? AND id <= ?';

/** Says with each commit which ids to move. */
export class IdMover {
  #records = 0;
  #firstByte: number;

  /** Goes on about where the last process ended. */
  constructor(records: number) {
    this.#firstByte = Math.floor(records / RECORDS_PER_MOVE) % FIRST_BYTES;
  }

  next(records: number): readonly SqlGroup[] {
    this.#records += records;
    if (this.#records < RECORDS_PER_MOVE) return [];
    this.#records %= RECORDS_PER_MOVE;
    this.#firstByte = (this.#firstByte + 1) % FIRST_BYTES;
    const range = [Uint8Array.of(this.#firstByte), new Uint8Array(ID_BYTES).fill(0xff)];
    range[1]?.set([this.#firstByte]);
    return [
      { sql: MOVE, rows: [range] },
      { sql: FORGET, rows: [range] },
    ];
  }
}

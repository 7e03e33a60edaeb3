import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqlite } from './sqlite.ts';
import type { Sqlite } from './sqlite.ts';

const INSERT = 'INSERT INTO things (id, name, bytes) VALUES (?, ?, ?)';
const EVERY = 'SELECT id, name, bytes FROM things ORDER BY id';
const WAL = ['journal_mode=WAL', 'synchronous=FULL'];

describe('a SQLite file in its thread', () => {
  let dir: string;
  let file: string;
  let db: Sqlite;

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'sqlite-'));
    file = join(dir, 'things.db');
    db = await openSqlite({ file, pragmas: WAL });
    await db.exec('CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT, bytes BLOB)');
  });
  afterEach(async () => {
    await db.close();
    await rm(dir, { recursive: true });
  });

  it('gives back what was put in, bytes of a shared pool included', async () => {
    const pool = Uint8Array.from({ length: 256 }, (_, index) => index);
    const rows = [
      [1, 'a', pool.subarray(3, 5)],
      [2 ** 48 + 1, '文', pool.subarray(250)],
      [3, null, null],
      [4, '', new Uint8Array()],
    ];
    await db.run([{ sql: INSERT, rows }]);
    const found = await db.all(EVERY);
    expect(found.map((row) => row.map((value) => (value instanceof Uint8Array ? [...value] : value)))).toEqual([
      [1, 'a', [3, 4]],
      [3, null, null],
      [4, '', []],
      [2 ** 48 + 1, '文', [250, 251, 252, 253, 254, 255]],
    ]);
    expect(pool.length).toBe(256); // the caller keeps its bytes
  });

  it('finds by a single value of every kind', async () => {
    await db.run([{ sql: INSERT, rows: [[1, 'a', Uint8Array.of(7)], [2, null, null]] }]); // prettier-ignore
    expect(await db.all('SELECT id FROM things WHERE bytes = ?', [Uint8Array.of(7)])).toEqual([[1]]);
    expect(await db.all('SELECT id FROM things WHERE name IS ?', [null])).toEqual([[2]]);
    expect(await db.all('SELECT id FROM things WHERE id = ?', [2])).toEqual([[2]]);
  });

  it('writes all of a transaction or nothing, and goes on after an error', async () => {
    const groups = [
      { sql: INSERT, rows: [[1, 'a', null]] },
      { sql: INSERT, rows: [[2, 'b', null], [1, 'again', null]] }, // prettier-ignore
    ];
    await expect(db.run(groups)).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_PRIMARYKEY' });
    expect(await db.all(EVERY)).toEqual([]);
    await db.run([{ sql: INSERT, rows: [[1, 'a', null]] }]);
    expect(await db.all(EVERY)).toEqual([[1, 'a', null]]);
  });

  it('answers in the order of the calls', async () => {
    const writes = Array.from({ length: 50 }, (_, id) => db.run([{ sql: INSERT, rows: [[id, '', null]] }]));
    const counted = db.all('SELECT count(*) FROM things');
    await Promise.all(writes);
    expect(await counted).toEqual([[50]]);
  });

  it('reopens with what was written', async () => {
    await db.run([{ sql: INSERT, rows: [[1, 'a', null]] }]);
    await db.reopen();
    expect(await db.all(EVERY)).toEqual([[1, 'a', null]]);
  });

  it('keeps more statements apart than it keeps prepared', async () => {
    for (let id = 0; id < 600; id++) expect(await db.all(`SELECT ${id}`)).toEqual([[id]]);
    expect(await db.all('SELECT 0')).toEqual([[0]]);
  });

  it('leaves one whole file behind when it is closed, and says that it is', async () => {
    await db.run([{ sql: INSERT, rows: [[1, 'a', null]] }]);
    await db.close();
    await db.close();
    expect(await readdir(dir)).toEqual(['things.db']);
    await expect(db.all(EVERY)).rejects.toMatchObject({ code: 'SQLITE_CLOSED' });
  });

  it('refuses writes where it only reads', async () => {
    const reader = await openSqlite({ file, pragmas: [], isReadOnly: true });
    await expect(reader.run([{ sql: INSERT, rows: [[1, 'a', null]] }])).rejects.toMatchObject({
      code: 'SQLITE_READONLY',
    });
    await reader.close();
  });

  it('says what is wrong with a file that it cannot open', async () => {
    await expect(openSqlite({ file: join(dir, 'no', 'x.db'), pragmas: [] })).rejects.toThrow('Unable to open');
  });
});

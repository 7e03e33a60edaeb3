import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readerBeside } from './reader.ts';
import { openSqlite } from './sqlite.ts';
import type { Sqlite } from './sqlite.ts';

const COUNT = 'SELECT count(*) FROM things';
/** Long enough that whoever waits for it is seen to wait. */
const LONG = `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000000) SELECT max(i) FROM n`;

describe('a reader beside a writer', () => {
  let dir: string;
  let writer: Sqlite;
  let openings: number;
  const openOwn = (): Promise<Sqlite> => {
    openings++;
    return openSqlite({ file: join(dir, 'things.db'), pragmas: [], isReadOnly: true });
  };

  beforeEach(async () => {
    openings = 0;
    dir = await mkdtemp(join(tmpdir(), 'reader-'));
    writer = await openSqlite({ file: join(dir, 'things.db'), pragmas: ['journal_mode=WAL'] });
    await writer.exec('CREATE TABLE things (id INTEGER PRIMARY KEY)');
  });
  afterEach(async () => {
    await writer.close();
    await rm(dir, { recursive: true });
  });

  it('answers in the thread of the writer before it has its own', async () => {
    const reader = readerBeside(writer, openOwn);
    expect(await reader.all(COUNT)).toEqual([[0]]);
    expect(openings).toBe(0);
    await reader.close();
  });

  it('answers while the writer is busy once it has its own, and sees what was written', async () => {
    const reader = readerBeside(writer, openOwn);
    await reader.open();
    await writer.exec('INSERT INTO things VALUES (1)');
    const order: string[] = [];
    const busy = writer.all(LONG).then(() => order.push('writer'));
    expect(await reader.all(COUNT)).toEqual([[1]]);
    order.push('reader');
    await busy;
    expect(order).toEqual(['reader', 'writer']);
    expect(openings).toBe(1);
    await reader.close();
  });

  it('says so when it could not open, and tries again', async () => {
    let isBroken = true;
    const reader = readerBeside(writer, () => (isBroken ? Promise.reject(new Error('no thread')) : openOwn()));
    await expect(reader.open()).rejects.toThrow('no thread');
    await expect(reader.all(COUNT)).rejects.toThrow('no thread');
    isBroken = false;
    expect(await reader.all(COUNT)).toEqual([[0]]);
    expect(openings).toBe(1);
    await reader.close();
  });
});

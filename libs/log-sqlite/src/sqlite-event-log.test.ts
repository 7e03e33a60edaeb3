import { randomUUID } from 'node:crypto';
import { openSqlite } from '@verbatim/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { at, PARTITIONS, records, textsOf } from '../../ports/src/event-log.bench.ts';
import { eventLogContract } from '../../ports/src/event-log.contract.ts';
import { arrangeLog } from './bench.ts';
import { PENDING_BYTES_MAX } from './group-commit.ts';
import { sqliteEventLog } from './sqlite-event-log.ts';
import type { SqliteEventLog } from './sqlite-event-log.ts';

eventLogContract('SQLite', () => arrangeLog(PARTITIONS));

const MIB = 1024 * 1024;
const NOBODY = '00000000-0000-8000-8000-00000000ffff';

describe('the log in SQLite', () => {
  let bench: Awaited<ReturnType<typeof arrangeLog>>;
  let log: SqliteEventLog;
  beforeEach(async () => {
    bench = await arrangeLog(PARTITIONS);
    log = await bench.open();
  });
  afterEach(async () => {
    await log.close();
    await bench.dispose();
  });
  const whole = async (partition: number): Promise<string[]> =>
    textsOf(await log.readRange({ partition, from: 0, to: 1_000_000, recordsMax: 1_000_000 }));

  it('finds by id where a record lies, before and after a restart', async () => {
    const many = records(...Array.from({ length: 1_500 }, (_, index) => `${index}`));
    await log.append(2, 0, many);
    const [first = at(0, ''), , third = at(0, '')] = many;
    const expected = new Map([
      [third.id, { partition: 2, offset: 2 }],
      [first.id, { partition: 2, offset: 0 }],
    ]);
    expect(await log.find([third.id, NOBODY, first.id])).toEqual(expected);
    expect(await log.find([])).toEqual(new Map());
    await log.close();
    log = await bench.open();
    expect(await log.find([third.id, NOBODY, first.id, third.id])).toEqual(expected);
    const all = await log.find(many.map(({ id }) => id));
    expect([...all.values()].map(({ offset }) => offset).toSorted((a, b) => a - b)).toEqual(many.map((_, offset) => offset)); // prettier-ignore
  });

  it('finds ids, and refuses them, when they have moved from the small index into the large one', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({ ...at(1, `${index}`), id: randomUUID() }));
    for (let from = 0; from < many.length; from += 100) await log.append(0, from, many.slice(from, from + 100));
    const large = await openSqlite({ file: bench.file, pragmas: [], isReadOnly: true });
    const movedOffsets = new Set((await large.all('SELECT place FROM ids')).map(([place]) => place));
    await large.close();
    const places = await log.find(many.map(({ id }) => id));
    expect(many.map(({ id }) => places.get(id)?.offset)).toEqual(many.map((_, offset) => offset));
    const moved = many.filter((_, offset) => movedOffsets.has(offset));
    expect(moved.length).toBeGreaterThan(100);
    for (const record of moved.slice(0, 20))
      await expect(log.append(1, 0, [record])).rejects.toMatchObject({ code: 'DUPLICATE_ID', outcome: 'refused' });
    await log.verify();
  });

  it('refuses an id a second time, all of the append, and takes nobody along but what waits behind', async () => {
    const [known = at(0, '')] = records('a');
    await log.append(0, 0, [known]);
    const appends = [
      log.append(1, 0, records('other before')),
      log.append(0, 1, [...records('b'), known]),
      log.append(0, 3, records('behind')),
      log.append(1, 1, records('other after')),
    ];
    const says = { status: 'rejected', reason: { code: 'DUPLICATE_ID', outcome: 'refused', retryable: false } };
    expect(await Promise.allSettled(appends)).toMatchObject([{ value: 0 }, says, says, { value: 1 }]);
    expect(await whole(0)).toEqual(['a']);
    expect(await whole(1)).toEqual(['other before', 'other after']);
    expect(await log.append(0, 1, records('c'))).toBe(1);
    expect(log.trouble()).toBeNull();
  });

  it('refuses what would be more than may wait for the disk, and what comes on top of it', async () => {
    const bytes = Buffer.alloc(MIB, 'x');
    const big = () => ({ ...at(1, ''), bytes });
    const appends = Array.from({ length: PENDING_BYTES_MAX / MIB + 2 }, (_, offset) => log.append(0, offset, [big()]));
    const ended = await Promise.allSettled(appends);
    const refused = ended.slice(PENDING_BYTES_MAX / MIB);
    expect(ended.slice(0, PENDING_BYTES_MAX / MIB).every(({ status }) => status === 'fulfilled')).toBe(true);
    const says = { status: 'rejected', reason: { code: 'OVERLOADED', outcome: 'refused', retryable: true } };
    expect(refused).toMatchObject([says, says]);
    expect(await log.append(0, PENDING_BYTES_MAX / MIB, [big()])).toBe(PENDING_BYTES_MAX / MIB);
  });

  it('takes no record that is older than the one before it', async () => {
    await log.append(0, 0, [at(20, 'a')]);
    await expect(log.append(0, 1, [at(20, 'b'), at(19, 'c')])).rejects.toThrow('recordedAt never decreases');
    await log.close();
    log = await bench.open();
    await expect(log.append(0, 1, [at(19, 'b')])).rejects.toThrow('recordedAt never decreases');
    expect(await log.append(0, 1, [at(20, 'b')])).toBe(1);
  });

  it('gives all who follow the very same objects', async () => {
    const stop = new AbortController();
    const first = async () => {
      for await (const [record] of log.follow([], { recordsMax: 1, signal: stop.signal })) return record;
      return null;
    };
    const both = Promise.all([first(), first()]);
    await log.append(0, 0, records('a'));
    const [one, other] = await both;
    expect(one).toBe(other);
    expect(await first()).toBe(one);
    expect((await log.readAt([{ partition: 0, offset: 0 }]))[0]).toBe(one);
  });

  it('serves followers who are further behind than what is in memory', async () => {
    const many = 20_000;
    for (let from = 0; from < many; from += 1_000) {
      const texts = Array.from({ length: 1_000 }, (_, index) => `${from + index}`);
      await log.append(0, from, records(...texts));
    }
    const stop = new AbortController();
    let next = 0;
    for await (const batch of log.follow([], { recordsMax: 700, signal: stop.signal })) {
      expect(textsOf(batch)).toEqual(batch.map((_, index) => `${next + index}`));
      next += batch.length;
      if (next === many) break;
    }
    expect(next).toBe(many);
  });

  it('can be read beside the process that writes it, and is not written then', async () => {
    const where = { file: bench.file, partitions: PARTITIONS, isReadOnly: true };
    await log.append(0, 0, records('a'));
    const reader = await sqliteEventLog(where);
    expect(reader.watermarks()[0]).toBe(1);
    await log.append(0, 1, records('b'));
    expect(reader.watermarks()[0]).toBe(1);
    await reader.refresh();
    const range = { partition: 0, from: 0, to: 10, recordsMax: 10 };
    expect(textsOf(await reader.readRange(range))).toEqual(['a', 'b']);
    await expect(reader.append(0, 2, records('c'))).rejects.toThrow('opened for reading');
    await reader.verify();
    await reader.close();
    await expect(sqliteEventLog({ ...where, file: `${bench.file}.none` })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('says how long each append took', async () => {
    const seconds: number[] = [];
    log.onAppend((each) => seconds.push(each));
    await Promise.all([log.append(0, 0, records('a')), log.append(1, 0, records('b'))]);
    expect(seconds).toHaveLength(2);
    expect(Math.min(...seconds)).toBeGreaterThan(0);
  });

  it('scrubs in steps, for as long as it may', async () => {
    await log.append(0, 0, records(...Array.from({ length: 1_200 }, (_, index) => `${index}`)));
    const stop = new AbortController();
    let pauses = 0;
    await log.scrub(async () => void pauses++, stop.signal);
    expect(pauses).toBe(3);
    await log.scrub(async () => stop.abort(), stop.signal);
    expect(stop.signal.aborted).toBe(true);
  });
});

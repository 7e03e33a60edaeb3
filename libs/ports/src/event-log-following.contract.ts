import { describe, expect, it } from 'vitest';
import { records, textOf } from './event-log.bench.ts';
import type { EventLog, FollowOptions, Offsets, StoredRecord } from './event-log.ts';

const START: Offsets = [0, 0, 0, 0];

/** Per partition, offsets and texts. */
const told = (stored: readonly StoredRecord[]): string[][] =>
  START.map((_, partition) =>
    stored.filter((each) => each.partition === partition).map((each) => `${each.offset} ${textOf(each)}`),
  );

/** What every `EventLog` keeps to for those who follow it. `current` is the log of the running test, opened and empty. */
export function followingContract(current: () => EventLog, reopen: () => Promise<EventLog>): void {
  /** Follows until so many records have come. */
  const take = async (count: number, from: Offsets, options: Partial<FollowOptions> = {}): Promise<StoredRecord[]> => {
    const stop = new AbortController();
    const taken: StoredRecord[] = [];
    if (count === 0) return taken;
    for await (const batch of current().follow(from, { recordsMax: 100, signal: stop.signal, ...options })) {
      expect(batch.length).toBeGreaterThan(0);
      expect(batch.length).toBeLessThanOrEqual(options.recordsMax ?? 100);
      taken.push(...batch);
      if (taken.length >= count) break;
    }
    return taken;
  };
  const fill = async (): Promise<void> => {
    await current().append(0, 0, records('a', 'b', 'c'));
    await current().append(1, 0, records('d'));
    await current().append(3, 0, records('e', 'f'));
  };
  const all = [['0 a', '1 b', '2 c'], ['0 d'], [], ['0 e', '1 f']];

  describe('following', () => {
    it('from the start brings all of every partition, in order', async () => {
      await fill();
      expect(told(await take(6, START))).toEqual(all);
    });

    it('brings the same after a restart, from the disk', async () => {
      await fill();
      await reopen();
      expect(told(await take(6, START))).toEqual(all);
    });

    it('from anywhere brings what lies after, once', async () => {
      await fill();
      expect(told(await take(3, [2, 1, 0, 0]))).toEqual([['2 c'], [], [], ['0 e', '1 f']]);
      await reopen();
      expect(told(await take(3, [2, 1, 0, 0]))).toEqual([['2 c'], [], [], ['0 e', '1 f']]);
    });

    it('in batches no larger than asked for brings the same', async () => {
      await fill();
      for (const recordsMax of [1, 2, 5]) expect(told(await take(6, START, { recordsMax }))).toEqual(all);
    });

    it('passes from the past to what is appended meanwhile without a gap', async () => {
      await fill();
      await reopen();
      const following = take(106, START, { recordsMax: 7 });
      for (let index = 0; index < 100; index++) await current().append(2, index, records(`${index}`));
      const [, , third] = told(await following);
      expect(third).toEqual(Array.from({ length: 100 }, (_, index) => `${index} ${index}`));
    });

    it('waits at the end for whatever comes', async () => {
      const following = take(2, START);
      await current().append(0, 0, records('a'));
      await current().append(3, 0, records('b'));
      expect(told(await following)).toEqual([['0 a'], [], [], ['0 b']]);
    });

    it('brings the same to many', async () => {
      const many = Promise.all(Array.from({ length: 5 }, () => take(6, START)));
      await fill();
      for (const taken of await many) expect(told(taken)).toEqual(all);
    });

    it('shows nothing that the watermarks do not show', async () => {
      const stop = new AbortController();
      const append = current().append(0, 0, records('a'));
      for await (const [record] of current().follow(START, { recordsMax: 1, signal: stop.signal })) {
        expect(current().watermarks()[0]).toBeGreaterThan(record?.offset ?? 0);
        break;
      }
      await append;
    });

    it('resumes after a break without a gap, and nothing twice', async () => {
      for (let index = 0; index < 10; index++) await current().append(index % 2, index >> 1, records(`${index}`));
      const at = [...START];
      const seen: string[] = [];
      for (let turn = 0; turn < 5; turn++) {
        for (const record of await take(2, at, { recordsMax: 2 })) {
          seen.push(textOf(record));
          at[record.partition] = record.offset + 1;
        }
      }
      expect(seen.toSorted()).toEqual(Array.from({ length: 10 }, (_, index) => `${index}`));
    });

    it('ends when the signal fires, while it waits and before it begins', async () => {
      const stop = new AbortController();
      const waiting = take(1, START, { signal: stop.signal });
      stop.abort();
      expect(await waiting).toEqual([]);
      await fill();
      expect(await take(1, START, { signal: stop.signal })).toEqual([]);
    });

    it('ends with a fault when the log is closed under it', async () => {
      const [waiting] = await Promise.allSettled([take(1, START), current().close()]);
      expect(waiting).toMatchObject({ status: 'rejected', reason: { code: 'LOG_CLOSED', retryable: true } });
    });

    it('lets no partition wait for ever behind a busy one', async () => {
      const busy = Array.from({ length: 50 }, (_, index) => `${index}`);
      await current().append(0, 0, records(...busy));
      await current().append(3, 0, records('quiet'));
      const first = await take(20, START, { recordsMax: 10 });
      expect(first.map(textOf)).toContain('quiet');
    });
  });
}

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendingContract } from './event-log-appending.contract.ts';
import { followingContract } from './event-log-following.contract.ts';
import { at, PARTITIONS, records, textsOf } from './event-log.bench.ts';
import type { EventLog, Offsets } from './event-log.ts';

export interface EventLogBench {
  /** Opens the log: empty the first time, as it was left afterwards. */
  open(): Promise<EventLog>;
  /** After the log was closed. */
  dispose(): Promise<void>;
}

/** What every `EventLog` adapter keeps to. The log has `PARTITIONS` partitions. */
export function eventLogContract(name: string, arrange: () => Promise<EventLogBench>): void {
  describe(`event log: ${name}`, () => {
    let bench: EventLogBench;
    let log: EventLog;
    beforeEach(async () => {
      bench = await arrange();
      log = await bench.open();
    });
    afterEach(async () => {
      await log.close();
      await bench.dispose();
    });
    const reopen = async (): Promise<EventLog> => {
      await log.close();
      log = await bench.open();
      return log;
    };

    appendingContract(() => log);
    followingContract(() => log, reopen);
    readingContract(() => log);

    describe('after a restart', () => {
      it('everything is where it was', async () => {
        await log.append(0, 0, records('a', 'b'));
        await log.append(2, 0, records('c'));
        const before = log.incarnation;
        await reopen();
        expect(log.watermarks()).toEqual(ends(2, 0, 1));
        expect(log.incarnation).toBe(before);
        expect(await whole(log, 0)).toEqual(['a', 'b']);
        expect(await whole(log, 2)).toEqual(['c']);
        await log.append(0, 2, records('d'));
        expect(await whole(log, 0)).toEqual(['a', 'b', 'd']);
      });

      it('nothing of it is lost, whoever waited for the last of it', async () => {
        const appends = Array.from({ length: 50 }, (_, index) =>
          log.append(index % 2, index >> 1, records(`${index}`)),
        );
        await Promise.all(appends);
        await reopen();
        expect((await whole(log, 0)).length + (await whole(log, 1)).length).toBe(50);
      });
    });

    it('is closed once it is closed, and says so', async () => {
      await log.append(0, 0, records('a'));
      await Promise.all([log.close(), log.close()]);
      const says = { code: 'LOG_CLOSED', retryable: true, outcome: 'refused' };
      await expect(log.append(0, 1, records('b'))).rejects.toMatchObject(says);
      await expect(whole(log, 0)).rejects.toMatchObject(says);
    });

    it('writes down what waits before it closes', async () => {
      const append = log.append(0, 0, records('a'));
      await reopen();
      expect(await append).toBe(0);
      expect(await whole(log, 0)).toEqual(['a']);
    });
  });
}

const ends = (...offsets: number[]): Offsets => Array.from({ length: PARTITIONS }, (_, index) => offsets[index] ?? 0);

const whole = async (log: EventLog, partition: number): Promise<string[]> =>
  textsOf(await log.readRange({ partition, from: 0, to: Number.MAX_SAFE_INTEGER, recordsMax: 1_000 }));

function readingContract(current: () => EventLog): void {
  describe('reading', () => {
    beforeEach(async () => {
      await current().append(0, 0, records('a', 'b', 'c', 'd'));
      await current().append(1, 0, records('x'));
    });

    it('takes what lies in the range, and no more than asked for', async () => {
      const log = current();
      const read = async (from: number, to: number, recordsMax: number): Promise<string[]> =>
        textsOf(await log.readRange({ partition: 0, from, to, recordsMax }));
      expect(await read(0, 4, 10)).toEqual(['a', 'b', 'c', 'd']);
      expect(await read(1, 3, 10)).toEqual(['b', 'c']);
      expect(await read(1, 4, 2)).toEqual(['b', 'c']);
      expect(await read(3, 99, 10)).toEqual(['d']);
      expect(await read(4, 99, 10)).toEqual([]);
      expect(await read(2, 2, 10)).toEqual([]);
    });

    it('says where each record lies', async () => {
      const [, second] = await current().readRange({ partition: 1, from: 0, to: 1, recordsMax: 10 });
      expect(second).toBeUndefined();
      const found = await current().readAt([{ partition: 1, offset: 0 }]);
      expect(found).toMatchObject([{ partition: 1, offset: 0 }]);
    });

    it('takes records from anywhere, in the order asked, the same one twice', async () => {
      const places = [
        { partition: 1, offset: 0 },
        { partition: 0, offset: 3 },
        { partition: 0, offset: 0 },
        { partition: 0, offset: 3 },
      ];
      expect(textsOf(await current().readAt(places))).toEqual(['x', 'd', 'a', 'd']);
      expect(await current().readAt([])).toEqual([]);
    });

    it('does not find what is not there', async () => {
      for (const offset of [4, 99]) {
        const places = [{ partition: 0, offset: 1 }, { partition: 0, offset }]; // prettier-ignore
        await expect(current().readAt(places)).rejects.toMatchObject({ code: 'NOT_FOUND', retryable: false });
      }
    });

    it('finds the position of a time, ties and gaps included', async () => {
      const log = current();
      await log.append(2, 0, [at(10, 'a'), at(20, 'b'), at(20, 'c'), at(40, 'd')]);
      const positions = await Promise.all([0, 10, 11, 20, 21, 40, 41].map((time) => log.positionAt(2, time)));
      expect(positions).toEqual([0, 0, 1, 1, 3, 3, 4]);
      expect(await log.positionAt(PARTITIONS - 1, 10)).toBe(0);
    });
  });
}

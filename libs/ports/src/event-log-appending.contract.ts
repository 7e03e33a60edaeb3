import { describe, expect, it } from 'vitest';
import { at, PARTITIONS, records, textsOf } from './event-log.bench.ts';
import type { EventLog, StoredRecord } from './event-log.ts';

const MIB = 1024 * 1024;
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** What every `EventLog` keeps to when something is appended. `current` is the log of the running test, opened and empty. */
export function appendingContract(current: () => EventLog): void {
  const read = (partition: number): Promise<readonly StoredRecord[]> =>
    current().readRange({ partition, from: 0, to: Number.MAX_SAFE_INTEGER, recordsMax: 10_000 });
  const whole = async (partition: number): Promise<string[]> => textsOf(await read(partition));

  describe('appending', () => {
    it('to an empty log begins at 0, in each partition', async () => {
      const log = current();
      expect(log.partitions).toBe(PARTITIONS);
      expect(log.watermarks()).toEqual([0, 0, 0, 0]);
      expect(await log.append(0, 0, records('a', 'b'))).toBe(0);
      expect(await log.append(0, 2, records('c'))).toBe(2);
      expect(await log.append(3, 0, records('d'))).toBe(0);
      expect(log.watermarks()).toEqual([3, 0, 0, 1]);
    });

    it('keeps records in order and offsets dense', async () => {
      const log = current();
      for (let index = 0; index < 20; index++) await log.append(1, 2 * index, records(`${index}`, `${index}+`));
      const stored = await read(1);
      expect(stored.map(({ offset }) => offset)).toEqual(Array.from({ length: 40 }, (_, offset) => offset));
      expect(textsOf(stored).slice(0, 4)).toEqual(['0', '0+', '1', '1+']);
    });

    it('keeps the very bytes, be they none, all there are, or very many', async () => {
      const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
      const many = Buffer.alloc(MIB, '文');
      const shared = Buffer.from('before<this>after').subarray(6, 12);
      const bytes = [new Uint8Array(), all, many, shared];
      await current().append(
        0,
        0,
        bytes.map((each) => ({ ...at(1, ''), bytes: each })),
      );
      const stored = await read(0);
      expect(stored.map((record) => hex(record.bytes))).toEqual(bytes.map(hex));
    });

    it('takes overlapping appends in the order of the calls', async () => {
      const log = current();
      const bases: Promise<number>[] = [];
      for (let index = 0; index < 100; index++) {
        bases.push(log.append(0, index, records(`${index}`)), log.append(1, 2 * index, records(`${index}`, '+')));
        if (index % 10 === 9) await Promise.resolve(); // some come a little later
      }
      expect(await Promise.all(bases)).toEqual(Array.from({ length: 100 }, (_, index) => [index, 2 * index]).flat());
      expect(await whole(0)).toEqual(Array.from({ length: 100 }, (_, index) => `${index}`));
      expect(await whole(1)).toEqual(Array.from({ length: 100 }, (_, index) => [`${index}`, '+']).flat());
    });

    it('resolves the earlier of two overlapping appends first', async () => {
      const log = current();
      const order: number[] = [];
      const first = log.append(0, 0, records('a')).then((base) => order.push(base));
      const second = log.append(0, 1, records('b')).then((base) => order.push(base));
      await Promise.all([second, first]);
      expect(order).toEqual([0, 1]);
    });

    it('shows in the watermarks what it resolved, no sooner', async () => {
      const log = current();
      const append = log.append(0, 0, records('a'));
      expect(log.watermarks()[0]).toBe(0);
      await append;
      expect(log.watermarks()[0]).toBe(1);
    });

    it('is refused to a writer who does not know where the partition ends', async () => {
      const log = current();
      await log.append(0, 0, records('a'));
      const says = { code: 'WRITER_BEHIND', retryable: false, outcome: 'refused' };
      await expect(log.append(0, 0, records('b'))).rejects.toMatchObject(says);
      await expect(log.append(0, 2, records('b'))).rejects.toMatchObject(says);
      expect(await whole(0)).toEqual(['a']);
      expect(await log.append(0, 1, records('b'))).toBe(1);
    });

    it('is refused to a second writer who overlaps the first', async () => {
      const log = current();
      const first = log.append(0, 0, records('a'));
      await expect(log.append(0, 0, records('b'))).rejects.toMatchObject({ code: 'WRITER_BEHIND' });
      expect(await first).toBe(0);
      expect(await whole(0)).toEqual(['a']);
    });

    it('takes a thousand records as one', async () => {
      const many = records(...Array.from({ length: 1_000 }, (_, index) => `${index}`));
      const append = current().append(0, 0, many);
      const during = await whole(0);
      expect([0, 1_000]).toContain(during.length);
      await append;
      expect(await whole(0)).toHaveLength(1_000);
    });
  });
}

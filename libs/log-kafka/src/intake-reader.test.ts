import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { IntakeSender, kafkaEventLog, readIntake } from './index.ts';
import type { IntakeReader, TakenRecord } from './index.ts';

const broker = process.env['VERBATIM_TEST_KAFKA_URL'];
const PARTITIONS = 2;
const FACTS = 40;
const TIME_MS_MAX = 60_000;

const some = (name: string): string[] => Array.from({ length: FACTS }, (_, index) => `${name}${index}`);

describe.skipIf(broker === undefined)(
  'the intake on a real broker (VERBATIM_TEST_KAFKA_URL; scripts/services up kafka)',
  () => {
    let url: string;
    let sender: IntakeSender;
    const open: IntakeReader[] = [];
    beforeEach(async () => {
      url = `${broker}/test-${randomUUID()}`;
      await (await kafkaEventLog({ url, partitions: PARTITIONS })).close(); // makes the topics
      sender = new IntakeSender(url, PARTITIONS);
    });
    afterEach(async () => {
      await Promise.all(open.splice(0).map((reader) => reader.close()));
      await sender.close();
    });

    const send = async (...ids: readonly string[]): Promise<void> => {
      await Promise.all(ids.map((id, index) => sender.send(index % PARTITIONS, id, Buffer.from(id))));
    };
    const read = async (take: (ids: readonly string[]) => Promise<void> = () => Promise.resolve()) => {
      const taken: string[] = [];
      const reader = await readIntake({
        ...{ url, partitions: PARTITIONS, onOwned: () => {}, onTrouble: () => {} },
        async take(_, records: readonly TakenRecord[]) {
          const ids = records.map(({ key }) => key ?? '');
          await take(ids);
          taken.push(...ids);
        },
        onFailure: (error) => {
          throw error;
        },
      });
      open.push(reader);
      return { reader, taken };
    };

    it(
      'is gone on with where whoever closed it had come',
      async () => {
        const first = await read();
        await send(...some('a'));
        await expect.poll(() => first.taken.length, { timeout: TIME_MS_MAX }).toBe(FACTS);
        await first.reader.close();
        await send(...some('b'));
        const second = await read();
        await expect.poll(() => second.taken.length, { timeout: TIME_MS_MAX }).toBeGreaterThanOrEqual(FACTS);
        expect(second.taken.toSorted()).toEqual(some('b').toSorted());
      },
      TIME_MS_MAX,
    );

    it(
      'brings what could not be taken again, in its order',
      async () => {
        let failures = 2;
        const { taken } = await read(async () => {
          if (failures-- > 0) throw new Error('not now');
        });
        await send(...some('a'));
        await expect.poll(() => taken.length, { timeout: TIME_MS_MAX }).toBe(FACTS);
        const ofFirst = some('a').filter((_, index) => index % PARTITIONS === 0);
        expect(taken.filter((id) => ofFirst.includes(id))).toEqual(ofFirst);
      },
      TIME_MS_MAX,
    );
  },
);

import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import kafkajs from 'kafkajs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { at, PARTITIONS, records, textsOf } from '../../ports/src/event-log.bench.ts';
import { fixTopics, indexRules, kafkaAddress, kafkaEventLog, logRules } from './index.ts';
import type { KafkaEventLog } from './index.ts';
import { Wire } from './wire.ts';

const broker = process.env['VERBATIM_TEST_KAFKA_URL'];
const START_MS_MAX = 15_000;
/** Longer than a reader goes without an answer. */
const STOOD_STILL_MS = 1_200;

const whole = async (log: KafkaEventLog): Promise<string[]> =>
  textsOf(await log.readRange({ partition: 0, from: 0, to: 1_000_000, recordsMax: 1_000_000 }));
const places = (...offsets: number[]) => offsets.map((offset) => ({ partition: 0, offset }));
const textsAt = (...offsets: number[]) => offsets.map((offset) => `${offset}`);
const refused = (code: string, sentence: RegExp) => ({
  code,
  retryable: false,
  message: expect.stringMatching(sentence) as string,
});

describe.skipIf(broker === undefined)('on a real broker (VERBATIM_TEST_KAFKA_URL; scripts/services up kafka)', () => {
  let url: string;
  let open: KafkaEventLog[];
  beforeEach(() => {
    url = `${broker}/test-${randomUUID()}`;
    open = [];
  });
  afterEach(async () => {
    await Promise.all(open.map((log) => log.close()));
  });
  const start = async (options: { readonly roundMsMin?: number } = {}): Promise<KafkaEventLog> => {
    const log = await kafkaEventLog({ url, partitions: PARTITIONS, ...options });
    open.push(log);
    return log;
  };
  const opening = (partitions = PARTITIONS, address = '') =>
    kafkaEventLog({ url: address === '' ? url : address, partitions });

  describe('records that lie further back', () => {
    const COUNT = 2_400;

    /** Written by two who took turns, so that markers lie between them; nobody has them in memory. */
    async function written(): Promise<KafkaEventLog> {
      const writers = [await start(), await start()];
      for (let from = 0; from < COUNT; from += 300) {
        const log = writers[(from / 300) % 2];
        await expect.poll(() => log?.watermarks()[0]).toBe(from);
        await log?.append(0, from, records(...textsAt(...Array.from({ length: 300 }, (_, index) => from + index))));
      }
      for (const log of open.splice(0)) await log.close();
      return start();
    }

    it('come as they were asked for, however they lie', async () => {
      const log = await written();
      for (const offsets of [[0], [COUNT - 1, 0, 1_200, 1_201, 0], [299, 300, 599, 600, 2_100], [5, 900, 105, 1_000]])
        expect(textsOf(await log.readAt(places(...offsets)))).toEqual(textsAt(...offsets));
      await expect(log.readAt(places(1, COUNT))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });

    it('cost one request where they lie next to each other, and that asks for little more than them', async () => {
      const log = await written();
      const page = Array.from({ length: 50 }, (_, index) => 1_000 + index);
      await log.readAt(places(600, 1_250)); // where writers took turns was learnt on the way
      const asked = vi.spyOn(Wire.prototype, 'read');
      expect(textsOf(await log.readAt(places(...page)))).toEqual(textsAt(...page));
      expect(asked.mock.calls.map(([, , bytesMax]) => bytesMax)).toEqual([50 * 1_024]);
      const between = Array.from({ length: 10 }, (_, index) => 1_003 + 5 * index);
      expect(await log.readAt(places(...between))).toEqual(await log.readAt(places(...between)));
      expect(asked).toHaveBeenCalledTimes(1); // whoever reads what others have read asks nobody
      asked.mockRestore();
    });
  });

  describe('two processes', () => {
    it('write in turn, each from where the other ended, and read the same', async () => {
      const [ana, bo] = [await start(), await start()];
      expect(bo.incarnation).toBe(ana.incarnation);
      await ana.append(0, 0, records('a', 'b'));
      await expect.poll(() => bo.watermarks()[0]).toBe(2);
      await bo.append(0, 2, records('c'));
      await expect.poll(() => ana.watermarks()[0]).toBe(3);
      await expect(ana.append(0, 2, records('d'))).rejects.toMatchObject({ code: 'WRITER_BEHIND' });
      expect(await ana.append(0, 3, records('e'))).toBe(3);
      await expect.poll(() => bo.watermarks()[0]).toBe(4);
      expect(await whole(ana)).toEqual(['a', 'b', 'c', 'e']);
      expect(await whole(bo)).toEqual(['a', 'b', 'c', 'e']);
    });

    it('one that is told of what the other has written reads on until it has it', async () => {
      const [ana, bo] = [await start(), await start({ roundMsMin: STOOD_STILL_MS })];
      await ana.append(0, 0, records('a'));
      await expect.poll(() => bo.watermarks()[0]).toBe(1); // and does not ask again for a while
      await ana.append(0, 1, records('b', 'c'));
      expect(bo.watermarks()[0]).toBe(1);
      expect(textsOf(await bo.readAt(places(0, 2)))).toEqual(['a', 'c']);
      await expect(bo.readAt(places(3))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });

    it('one that stood still knows that it has missed something, until it has read on', async () => {
      const log = await start();
      await expect.poll(() => log.isCurrent()).toBe(true);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, STOOD_STILL_MS);
      expect(log.isCurrent()).toBe(false);
      await expect.poll(() => log.isCurrent()).toBe(true);
    });

    it('who write at the same time are told the truth', async () => {
      const logs = [await start(), await start()];
      const written: string[] = [];
      const writing = logs.map(async (log, who) => {
        for (let index = 0; index < 20; index++) {
          const name = `${who}-${index}`;
          const append = log.append(0, log.watermarks()[0] ?? 0, records(name));
          await append.then(() => written.push(name)).catch(() => {});
        }
      });
      await Promise.all(writing);
      const late = await start();
      expect((await whole(late)).toSorted()).toEqual(written.toSorted());
      expect(written.length).toBeGreaterThan(0);
    });
  });

  it('can be read from anywhere by who opens it later, past every change of writers', async () => {
    const texts: string[] = [];
    for (let turn = 0; turn < 4; turn++) {
      const log = await start();
      for (let step = 0; step < 3; step++) {
        const some = Array.from({ length: 400 }, (_, index) => `${turn} ${step} ${index}`);
        await log.append(
          0,
          texts.length,
          some.map((text, index) => at(texts.length + index + 1, text)),
        );
        texts.push(...some);
      }
    }
    const late = await start();
    expect(await whole(late)).toEqual(texts);
    for (const offset of [0, 399, 400, 1_199, 1_200, 3_601, texts.length - 1]) {
      expect(textsOf(await late.readAt([{ partition: 0, offset }]))).toEqual([texts[offset]]);
      expect(await late.positionAt(0, offset + 1)).toBe(offset);
    }
  });

  describe('what could lose something is refused at the start, with what to change', () => {
    it('another number of partitions', async () => {
      await start();
      await expect(opening(8)).rejects.toMatchObject(
        refused('LOG_TOPIC_UNFIT', /has 4 partitions, not 8: set VERBATIM_PARTITIONS=4/),
      );
    });

    it('fewer copies than asked for', async () => {
      await start();
      const more = opening(PARTITIONS, `${url}?replication=3`);
      await expect(more).rejects.toMatchObject(refused('LOG_TOPIC_UNFIT', /has 1 copies of a partition, not 3/));
      const none = opening(PARTITIONS, `${url}-new?replication=3`);
      await expect(none).rejects.toMatchObject(refused('LOG_TOPIC_UNFIT', /fewer than 3 brokers: start more/));
    });

    it('a topic that forgets, until it is mended', async () => {
      await start();
      const address = kafkaAddress(url);
      const rules = [
        logRules({ ...address, partitions: PARTITIONS }),
        indexRules({ ...address, partitions: PARTITIONS }),
      ];
      const admin = new kafkajs.Kafka({ brokers: [...address.brokers], logLevel: kafkajs.logLevel.NOTHING }).admin();
      await admin.connect();
      const configEntries = [{ name: 'retention.ms', value: '1000000000' }];
      await admin.alterConfigs({
        validateOnly: false,
        resources: [{ type: 2, name: rules[0]?.name ?? '', configEntries }],
      });
      await admin.disconnect();
      await expect(opening()).rejects.toMatchObject(refused('LOG_TOPIC_UNFIT', /it must be .*doctor --fix/));
      expect(await fixTopics(address, rules)).toEqual([]);
      await start();
    });

    it('nobody at that address, or somebody who does not answer', async () => {
      const mute = createServer(() => {}).listen(0, '127.0.0.1');
      await new Promise((resolve) => mute.once('listening', resolve));
      const began = performance.now();
      const { port } = mute.address() as AddressInfo;
      for (const where of ['kafka://127.0.0.1:1/x', `kafka://127.0.0.1:${port}/x`])
        await expect(opening(4, where)).rejects.toMatchObject(refused('LOG_UNREACHABLE', /No Kafka broker answers at/));
      expect(performance.now() - began).toBeLessThan(2 * START_MS_MAX);
      mute.close();
    });
  });
});

describe('an address of a log', () => {
  it('says where, under which names, and as whom', () => {
    expect(kafkaAddress('kafkas://ana:p%40ss@one:9092,two:9093/shop?replication=3')).toEqual({
      brokers: ['one:9092', 'two:9093'],
      prefix: 'shop.',
      ssl: true,
      sasl: { username: 'ana', password: 'p@ss', mechanism: 'scram-sha-512' },
      replication: 3,
    });
    expect(kafkaAddress('kafka://one:9092')).toMatchObject({ prefix: '', ssl: false, sasl: null, replication: 1 });
  });

  it.each([
    ['http://one:9092', /to look like kafka:/],
    ['kafka://one/shop', /broker 1 of 1 is not host:port/],
    ['kafka://one:1,two/shop', /broker 2 of 2 is not host:port/],
    ['kafka://one:1/shop?copies=3', /only replication and mechanism are known/],
    ['kafka://one:1/shop?replication=none', /replication is a number/],
    ['kafka://a:b@one:1/shop?mechanism=basic', /mechanism is one of/],
    ['kafka://a:%zz@one:1/shop', /percent-encoded/],
  ])('such as %s is refused', (wrong, sentence) => {
    expect(() => kafkaAddress(wrong)).toThrow(sentence);
  });

  it.each([
    'kafka://ana:hidden',
    'kafka://ana:hid/hidden@one:1/shop',
    'kafka://ana:x@hidden@one:1',
    'kafka://a:b?hidden@one:1',
  ])('is not repeated where a secret may stand: %s', (wrong) => {
    const said = () => {
      try {
        return JSON.stringify(kafkaAddress(wrong).brokers);
      } catch (error) {
        return String(error);
      }
    };
    expect(said()).not.toContain('hidden');
  });
});

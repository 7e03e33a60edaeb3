import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import kafkajs from 'kafkajs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kafkaAddress } from './address.ts';
import { socketFactory, Wire } from './wire.ts';

const FAILURES = 20;
const PARTITIONS = 4;
const EACH = 50;
/** More than a topic takes that says nothing else. */
const LARGE_BYTES = 2 * 1024 * 1024;
const kafkaUrl = process.env['VERBATIM_TEST_KAFKA_URL'];
const message = (text: string) => ({ key: null, value: Buffer.from(text), timestamp: Date.now(), headers: {} });
const gaveUp = (): never => {
  throw new Error('gave up');
};

it('a dead connection keeps nothing of how often it was let go', async () => {
  const server = createServer((socket) => socket.resetAndDestroy()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const socket = socketFactory({ host: '127.0.0.1', port, ssl: false, onConnect: () => {} });
  socket.on('error', () => {});
  await new Promise((resolve) => socket.once('close', resolve));
  const before = socket.listenerCount('connect');
  for (let failure = 0; failure < FAILURES; failure++) socket.unref();
  expect(socket.listenerCount('connect')).toBe(before);
  server.close();
});

describe.skipIf(kafkaUrl === undefined)('what is written', () => {
  const address = kafkaAddress(`${kafkaUrl ?? 'kafka://127.0.0.1:1'}/any`);
  const topic = `wire-${randomUUID()}`;
  const wire = new Wire(address, topic);
  const lying = async (partition: number): Promise<readonly string[]> => {
    const [found] = await wire.read({ partition, place: 0 }, 0);
    return found?.messages.map(({ value }) => value?.toString() ?? '') ?? [];
  };
  const numbers = Array.from({ length: EACH }, (_, index) => String(index));

  beforeAll(async () => {
    const kafka = new kafkajs.Kafka({ brokers: [...address.brokers], logLevel: kafkajs.logLevel.NOTHING });
    const admin = kafka.admin();
    await admin.connect();
    await admin.createTopics({ topics: [{ topic, numPartitions: PARTITIONS }], waitForLeaders: true });
    await admin.disconnect();
  });
  afterAll(() => wire.close());

  it('to many partitions at once, and to one before it has answered, lies in each in the order of the calls', async () => {
    const partitions = Array.from({ length: PARTITIONS }, (_, partition) => partition);
    await Promise.all(numbers.flatMap((n) => partitions.map((partition) => wire.produce(partition, [message(n)]))));
    for (const partition of partitions) expect(await lying(partition)).toEqual(numbers);
  });

  it('is not, where its sender says at the last moment that it must not be', async () => {
    const before = await lying(0);
    const both = [wire.produce(0, [message('never')], gaveUp), wire.produce(0, [message('last')])];
    expect(await Promise.allSettled(both)).toMatchObject([
      { status: 'rejected', reason: { message: 'gave up' } },
      { status: 'fulfilled' },
    ]);
    expect(await lying(0)).toEqual([...before, 'last']);
  });

  it('goes on in one partition while another refuses everything', async () => {
    const large = { ...message(''), value: Buffer.alloc(LARGE_BYTES) };
    const before = await lying(1);
    for (const n of ['first', 'second']) {
      const refused = wire.produce(0, [large]);
      const [, taken] = await Promise.allSettled([refused, wire.produce(1, [message(n)])]);
      expect(taken.status).toBe(n === 'first' ? 'rejected' : 'fulfilled');
    }
    expect((await lying(1)).slice(before.length)).toContain('second');
  });
});

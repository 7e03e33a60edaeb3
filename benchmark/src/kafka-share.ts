// What the log's adapter reaches of a raw producer of the same client library, in turns within one run: so many records of
// 300 bytes at a time, on all replicas in sync. Needs Kafka: scripts/services up kafka.
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import kafkajs from 'kafkajs';
import { kafkaAddress, kafkaEventLog } from '@verbatim/log-kafka';
import { percent } from './generator.ts';
import { median } from './latencies.ts';
import { progress, record } from './record.ts';
import { serviceUrl } from './services.ts';

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '1000' },
    bytes: { type: 'string', default: '300' },
    batches: { type: 'string', default: '30' },
    rounds: { type: 'string', default: '7' },
    /** How many appends the sequencer has under way at once, at most. */
    ahead: { type: 'string', default: '4' },
  },
});

const [perBatch, bytes, batches, ahead] = [values.records, values.bytes, values.batches, values.ahead].map(Number) as [number, number, number, number]; // prettier-ignore
const MS_PER_SECOND = 1000;
const ALL_REPLICAS = -1;
const value = Buffer.alloc(bytes, 'x');
const url = `${serviceUrl('kafka')}/benchmark-${randomUUID().slice(0, 8)}`;
const { brokers, prefix } = kafkaAddress(url);

const log = await kafkaEventLog({ url, partitions: 1 });
const kafka = new kafkajs.Kafka({ brokers: [...brokers], logLevel: kafkajs.logLevel.NOTHING });
const topic = `${prefix}raw`;
const admin = kafka.admin();
await admin.connect();
await admin.createTopics({ waitForLeaders: true, topics: [{ topic, numPartitions: 1, replicationFactor: 1 }] });
const producer = kafka.producer({ createPartitioner: kafkajs.Partitioners.DefaultPartitioner });
await producer.connect();

const perSecond = async (work: () => Promise<void>): Promise<number> => {
  const began = performance.now();
  await work();
  return (batches * perBatch * MS_PER_SECOND) / (performance.now() - began);
};

/** Each batch is durable before the next one leaves. */
const raw = (): Promise<number> =>
  perSecond(async () => {
    for (let batch = 0; batch < batches; batch += 1) {
      const messages = Array.from({ length: perBatch }, () => ({ key: randomUUID(), value, partition: 0 }));
      await producer.send({ topic, acks: ALL_REPLICAS, messages });
    }
  });

let end = 0;
const appended = (): Promise<number> => {
  const records = Array.from({ length: perBatch }, () => ({ id: randomUUID(), recordedAt: 1_800_000_000_000, bytes: value })); // prettier-ignore
  const appending = log.append(0, end, records);
  end += perBatch;
  return appending;
};
/** Each is durable, read back and known to count before the next one is asked for. */
const oneByOne = (): Promise<number> =>
  perSecond(async () => {
    for (let batch = 0; batch < batches; batch += 1) await appended();
  });
/** As a sequencer does that has much to do: it folds and hands in ahead of the disk. */
const several = (): Promise<number> =>
  perSecond(async () => {
    const underWay: Promise<number>[] = [];
    for (let batch = 0; batch < batches; batch += 1) {
      if (underWay.length >= ahead) await underWay.shift();
      underWay.push(appended());
    }
    await Promise.all(underWay);
  });

await raw();
await several();
const rounds: { readonly raw: number; readonly oneByOne: number; readonly several: number }[] = [];
for (let round = 1; round <= Number(values.rounds); round += 1) {
  const one = { raw: await raw(), oneByOne: await oneByOne(), several: await several() };
  rounds.push(one);
  progress(`round ${round}: ${Object.entries(one).map(([name, rate]) => `${name} ${Math.round(rate)}/s`).join(', ')}`); // prettier-ignore
}
const there = log.watermarks()[0] ?? 0;
await Promise.all([log.close(), producer.disconnect(), admin.disconnect()]);

const share = (of: 'oneByOne' | 'several'): number => median(rounds.map((round) => round[of] / round.raw));
record({
  name: 'kafka-share',
  says: `Records a second of ${bytes} bytes, ${perBatch} at a time, into one partition of one broker on this machine: a producer of kafkajs, and the log's adapter, which also says who wrote each record, reads it back and judges whether it counts. In turns, medians of ${values.rounds} rounds; the share is the median of each round's.`,
  columns: ['what', 'records/s', 'share of raw'],
  rows: [
    ['raw producer, one batch after the other', Math.round(median(rounds.map((one) => one.raw))), '100 %'],
    ['adapter, one append after the other', Math.round(median(rounds.map((one) => one.oneByOne))), percent(share('oneByOne'))], // prettier-ignore
    [`adapter, up to ${ahead} appends under way`, Math.round(median(rounds.map((one) => one.several))), percent(share('several'))], // prettier-ignore
  ],
  raw: rounds,
});
if (there !== end) progress(`WRONG: ${there} of ${end} records are there`);
process.exit(there === end ? 0 : 1);

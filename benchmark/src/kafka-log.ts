// What the log on Kafka costs one process: appending, and passing over what others have written. Needs VERBATIM_TEST_KAFKA_URL.
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { peekHeader } from '@verbatim/contracts';
import { kafkaEventLog } from '@verbatim/log-kafka';
import { sampleRecord } from '../../libs/contracts/src/golden.ts';
import { progress, record } from './record.ts';

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '200000' },
    partitions: { type: 'string', default: '8' },
    append: { type: 'string', default: '500' },
  },
});

const broker = process.env['VERBATIM_TEST_KAFKA_URL'];
if (broker === undefined) throw new Error('VERBATIM_TEST_KAFKA_URL says where Kafka is: scripts/services up kafka');
const [count, partitions, perAppend] = [values.records, values.partitions, values.append].map(Number) as [number, number, number]; // prettier-ignore
const MICROS_PER_SECOND = 1e6;
const MS_PER_SECOND = 1000;
const RECORDS_PER_BATCH = 1_000;

const url = `${broker}/benchmark-${randomUUID()}`;
const bytes = sampleRecord('MessageReceived');

async function measured(what: string, work: () => Promise<void>) {
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  await work();
  const seconds = (performance.now() - began) / MS_PER_SECOND;
  const { user, system } = process.cpuUsage(cpu);
  const row = { what, perSecond: count / seconds, cpuMicros: (user + system) / count, seconds };
  progress(JSON.stringify(row));
  return row;
}

const writing = await kafkaEventLog({ url, partitions });
const appended = await measured(`append, ${perAppend} at a time`, async () => {
  const work = async (partition: number): Promise<void> => {
    for (let end = 0; end < count / partitions; end += perAppend) {
      const batch = Array.from({ length: perAppend }, () => ({
        id: randomUUID(),
        recordedAt: 1_800_000_000_000,
        bytes,
      }));
      await writing.append(partition, end, batch);
    }
  };
  await Promise.all(Array.from({ length: partitions }, (_, partition) => work(partition)));
});
await writing.close();

const reading = await kafkaEventLog({ url, partitions });
const passed = await measured('read, and pass over by its header', async () => {
  const stop = new AbortController();
  let seen = 0;
  const from = Array.from({ length: partitions }, () => 0);
  for await (const batch of reading.follow(from, { recordsMax: RECORDS_PER_BATCH, signal: stop.signal })) {
    for (const stored of batch) peekHeader(stored.bytes);
    seen += batch.length;
    if (seen >= count) stop.abort();
  }
});
await reading.close();

const began = performance.now();
for (let index = 0; index < count; index++) peekHeader(bytes);
const peekMicros = ((performance.now() - began) / count / MS_PER_SECOND) * MICROS_PER_SECOND;

record({
  name: 'kafka-log',
  says: `The log's adapter on one broker of this machine, records of ${bytes.length} bytes in ${partitions} partitions; broker and process share its cores. CPU is that of the process alone.`,
  columns: ['what', 'records/s', 'µs of CPU per record'],
  rows: [
    ...[appended, passed].map(({ what, perSecond, cpuMicros }) => [what, Math.round(perSecond), cpuMicros] as const),
    ['the header alone', Math.round(MICROS_PER_SECOND / peekMicros), peekMicros],
  ],
  raw: { appended, passed, peekMicros, bytes: bytes.length },
});
process.exit(0);

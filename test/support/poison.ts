import kafkajs from 'kafkajs';
import type { Installation } from './installation.ts';

const MAP_ENTRIES = 100_000;

/** What no fact of ours ever looks like: not JSON, nothing, something else, too much. */
const POISONS: readonly (string | null)[] = [
  'not JSON at all',
  '',
  null,
  'null',
  '[]',
  '{}',
  '{"id":"x","accountId":"y","stream":"weather:z","type":"ItRained","occurredAt":1,"actor":{},"context":{}}',
  JSON.stringify(Object.fromEntries(Array.from({ length: MAP_ENTRIES }, (_, index) => [`key${index}`, index]))),
];

/** Puts them into every partition of a topic; returns how many. */
export async function poison(brokers: readonly string[], topic: string): Promise<number> {
  const kafka = new kafkajs.Kafka({ brokers: [...brokers], logLevel: kafkajs.logLevel.NOTHING });
  const [admin, producer] = [
    kafka.admin(),
    kafka.producer({ createPartitioner: kafkajs.Partitioners.DefaultPartitioner }),
  ];
  await admin.connect();
  const partitions = (await admin.fetchTopicMetadata({ topics: [topic] })).topics[0]?.partitions.length ?? 0;
  await admin.disconnect();
  await producer.connect();
  for (let partition = 0; partition < partitions; partition++)
    await producer.send({
      topic,
      messages: POISONS.map((value, index) => ({ partition, key: `poison-${partition}-${index}`, value })),
    });
  await producer.disconnect();
  return partitions * POISONS.length;
}

/** What `verbatim parked` lists. */
export const parked = (installation: Installation): Promise<readonly unknown[]> => installation.lines('parked');

export const replay = (installation: Installation): Promise<readonly unknown[]> =>
  installation.lines('parked', '--replay');

import type { Consumer, EachBatchPayload, KafkaMessage } from 'kafkajs';
import { kafkaAddress } from './address.ts';
import { groupConsumer, HEARTBEAT_MS } from './group-consumer.ts';
import { IntakeProgress } from './intake-progress.ts';
import { intakeRules } from './topic-rules.ts';

/** As many as a sequencer puts into one append, all or none. */
const FACTS_AT_ONCE_MAX = 512;

/** As it lies in the intake. */
export interface TakenRecord {
  readonly key: string | null;
  readonly bytes: Uint8Array;
  readonly place: number;
}

export interface IntakeReaderOptions {
  readonly url: string;
  readonly partitions: number;
  /** These partitions are ours now, and no others. */
  readonly onOwned: (partitions: readonly number[]) => void;
  /** Takes records of one partition in their order. An error means that they come again. */
  readonly take: (partition: number, records: readonly TakenRecord[]) => Promise<void>;
  readonly onTrouble: (error: unknown) => void;
  /** It cannot go on. */
  readonly onFailure: (error: unknown) => void;
}

export interface IntakeReader {
  /** Gives the partitions back. */
  close(): Promise<void>;
}

/**
 * Shares the partitions of the topic `intake` among all who read it: each has one reader at a time, as far as the group
 * knows. The group keeps how far it has come; what comes twice is known to the writer by its id.
 */
export async function readIntake(options: IntakeReaderOptions): Promise<IntakeReader> {
  const address = kafkaAddress(options.url);
  const topic = intakeRules({ ...address, partitions: options.partitions }).name;
  const consumer = groupConsumer(address, 'sequencers');
  const progress = new IntakeProgress(consumer, topic);
  const closing = new AbortController();
  const underWay = new Set<Promise<void>>();
  listen(consumer, { topic, progress }, options);
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  await consumer.run({
    autoCommit: false,
    eachBatchAutoResolve: false,
    partitionsConsumedConcurrently: options.partitions,
    eachBatch: async (payload) => {
      const taking = take(payload, { progress, closing: closing.signal }, options);
      underWay.add(taking);
      await taking.finally(() => underWay.delete(taking));
    },
  });
  return {
    async close() {
      closing.abort();
      await Promise.allSettled(underWay);
      await progress.save(); // once it is stopped nobody listens to it any more
      await consumer.disconnect();
    },
  };
}

interface Reading {
  readonly topic: string;
  readonly progress: IntakeProgress;
}

function listen(consumer: Consumer, { topic, progress }: Reading, options: IntakeReaderOptions): void {
  const { onOwned, onTrouble, onFailure } = options;
  consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
    const owned = payload.memberAssignment[topic] ?? [];
    progress.keep(owned);
    onOwned(owned);
  });
  consumer.on(consumer.events.REBALANCING, () => void progress.save());
  consumer.on(consumer.events.CRASH, ({ payload: { error, restart } }) =>
    restart ? onTrouble(error) : onFailure(error),
  );
}

const takenOf = ({ key, value, offset }: KafkaMessage): TakenRecord => ({
  key: key?.toString() ?? null,
  bytes: value ?? new Uint8Array(),
  place: Number(offset),
});

interface Taking {
  readonly progress: IntakeProgress;
  readonly closing: AbortSignal;
}

async function take(
  payload: EachBatchPayload,
  { progress, closing }: Taking,
  options: IntakeReaderOptions,
): Promise<void> {
  const { batch, heartbeat, resolveOffset, isRunning, isStale } = payload;
  const { partition } = batch;
  for (let from = 0; from < batch.messages.length; from += FACTS_AT_ONCE_MAX) {
    if (closing.aborted || !isRunning() || isStale()) return;
    await heartbeat(); // whoever slept learns here that others went on
    const some = batch.messages.slice(from, from + FACTS_AT_ONCE_MAX);
    const beating = setInterval(() => void heartbeat().catch(() => {}), HEARTBEAT_MS);
    try {
      await options.take(partition, some.map(takenOf));
    } catch (error) {
      options.onTrouble(error);
      throw error;
    } finally {
      clearInterval(beating);
    }
    const last = some.at(-1)?.offset;
    if (last === undefined) continue;
    resolveOffset(last);
    progress.taken(partition, last);
  }
}

import kafkajs from 'kafkajs';
import type { SASLOptions } from 'kafkajs';
import { kafkaAddress } from './address.ts';
import { groupOf } from './groups.ts';
import { indexRules } from './topic-rules.ts';
import { socketFactory } from './wire.ts';

const CONNECT_MS_MAX = 3_000;
const REQUEST_MS_MAX = 20_000;
/** Who says nothing for so long has lost it. */
const SESSION_MS = 6_000;
const HEARTBEAT_MS = 1_000;
const REBALANCE_MS = 6_000;
const WAIT_MS = 500;
/** Who holds it believes so for less long than the others wait. */
const BELIEVED_MS = SESSION_MS - 2 * HEARTBEAT_MS;

export interface LeaseOptions {
  readonly url: string;
  /** What it is for: one process at a time has the lease of this name. */
  readonly name: string;
  readonly onHeld: () => void;
  readonly onLost: () => void;
  readonly onFailure: (error: unknown) => void;
}

export interface Lease {
  /** False also when it has not been heard of for a while, as after having stood still. */
  isHeld(): boolean;
  close(): Promise<void>;
}

/** Says who of many does what only one may do: a group of readers of a topic with one partition. */
export async function lease(options: LeaseOptions): Promise<Lease> {
  const address = kafkaAddress(options.url);
  const { brokers, ssl, sasl, prefix } = address;
  const kafka = new kafkajs.Kafka({
    ...{ brokers: [...brokers], ssl, clientId: 'verbatim', socketFactory, logLevel: kafkajs.logLevel.NOTHING },
    ...{ connectionTimeout: CONNECT_MS_MAX, authenticationTimeout: CONNECT_MS_MAX, requestTimeout: REQUEST_MS_MAX },
    ...(sasl === null ? {} : { sasl: sasl as SASLOptions }),
  });
  const consumer = kafka.consumer({
    groupId: groupOf({ prefix }, options.name),
    ...{ sessionTimeout: SESSION_MS, heartbeatInterval: HEARTBEAT_MS, rebalanceTimeout: REBALANCE_MS },
    ...{ maxWaitTimeInMs: WAIT_MS, allowAutoTopicCreation: false },
    retry: { retries: Number.MAX_SAFE_INTEGER, initialRetryTime: 100, maxRetryTime: 1_000 },
  });
  const topic = indexRules({ ...address, partitions: 1 }).name;
  let isOurs = false;
  let heardAt = 0;
  const settle = (isNow: boolean): void => {
    heardAt = performance.now();
    if (isNow === isOurs) return;
    isOurs = isNow;
    if (isNow) options.onHeld();
    else options.onLost();
  };
  const { events } = consumer;
  consumer.on(events.GROUP_JOIN, ({ payload }) => settle((payload.memberAssignment[topic] ?? []).length > 0));
  consumer.on(events.HEARTBEAT, () => (heardAt = performance.now()));
  consumer.on(events.CRASH, ({ payload: { error, restart } }) => {
    settle(false);
    if (!restart) options.onFailure(error);
  });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: false });
  await consumer.run({ autoCommit: false, eachBatch: () => Promise.resolve() });
  return {
    isHeld: () => isOurs && performance.now() - heardAt < BELIEVED_MS,
    async close() {
      settle(false);
      await consumer.disconnect();
    },
  };
}

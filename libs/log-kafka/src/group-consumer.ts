import kafkajs from 'kafkajs';
import type { Consumer, SASLOptions } from 'kafkajs';
import type { KafkaAddress } from './address.ts';
import { groupOf } from './groups.ts';
import { socketFactory } from './wire.ts';

const CONNECT_MS_MAX = 3_000;
const REQUEST_MS_MAX = 20_000;
/** Who says nothing for so long has lost its part: others go on within ten seconds. */
export const SESSION_MS = 6_000;
export const HEARTBEAT_MS = 1_000;
const REBALANCE_MS = 6_000;
const WAIT_MS = 500;

/** A member of a group that shares something, and stays one for as long as it lives, whatever brokers do meanwhile. */
export function groupConsumer({ brokers, ssl, sasl, prefix }: KafkaAddress, name: string): Consumer {
  const kafka = new kafkajs.Kafka({
    ...{ brokers: [...brokers], ssl, clientId: 'verbatim', socketFactory, logLevel: kafkajs.logLevel.NOTHING },
    ...{ connectionTimeout: CONNECT_MS_MAX, authenticationTimeout: CONNECT_MS_MAX, requestTimeout: REQUEST_MS_MAX },
    ...(sasl === null ? {} : { sasl: sasl as SASLOptions }),
  });
  return kafka.consumer({
    groupId: groupOf({ prefix }, name),
    ...{ sessionTimeout: SESSION_MS, heartbeatInterval: HEARTBEAT_MS, rebalanceTimeout: REBALANCE_MS },
    ...{ maxWaitTimeInMs: WAIT_MS, allowAutoTopicCreation: false },
    retry: { retries: Number.MAX_SAFE_INTEGER, initialRetryTime: 100, maxRetryTime: 1_000 },
  });
}

import kafkajs from 'kafkajs';
import Cluster from 'kafkajs/src/cluster/index.js';
import Runner from 'kafkajs/src/consumer/runner.js';
import { isRebalancing, KafkaJSConnectionClosedError } from 'kafkajs/src/errors.js';
import { describe, expect, it } from 'vitest';
import { followCoordinators } from './coordinator.ts';

/** A runner of the client library whose heartbeats end so. */
function beating(error: Error): Runner {
  followCoordinators();
  const consumerGroup = { heartbeat: () => Promise.reject(error) };
  const runner = Object.create(Runner.prototype) as Runner;
  return Object.assign(runner, { consumerGroup, heartbeatInterval: 0, autoCommitOffsets: () => Promise.resolve() });
}

describe('a heartbeat', () => {
  it.each([
    ['whose broker is gone', new kafkajs.KafkaJSConnectionError('refused', { code: 'ECONNREFUSED' })],
    ['that is cut off', new KafkaJSConnectionClosedError('closed', { host: 'a', port: 9092 })],
    ['that nobody answers', new kafkajs.KafkaJSRequestTimeoutError('mute')],
  ])('%s makes the client look for the coordinator and join again', async (_, error) => {
    await expect(beating(error).heartbeat()).rejects.toSatisfy(isRebalancing);
  });

  it('that fails otherwise is told as it is', async () => {
    const error = new Error('something else');
    await expect(beating(error).heartbeat()).rejects.toBe(error);
    expect(isRebalancing(error)).toBe(false);
  });
});

describe('looking for a coordinator', () => {
  /** A cluster of which no broker answers what it is asked. */
  const silent = Object.assign(Object.create(Cluster.prototype) as Cluster, {
    brokerPool: { withBroker: () => Promise.resolve(null) },
    retrier: (ask: (bail: (error: Error) => void) => Promise<unknown>) =>
      new Promise((resolve, reject) => void ask(reject).then(resolve, reject)),
  });

  it('goes on for as long as no broker can say where it is', async () => {
    followCoordinators();
    await expect(silent.findGroupCoordinator({ groupId: 'any' })).rejects.toMatchObject({ retriable: true });
  });
});

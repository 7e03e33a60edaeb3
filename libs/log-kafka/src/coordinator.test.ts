import kafkajs from 'kafkajs';
import Cluster from 'kafkajs/src/cluster/index.js';
import ConsumerGroup from 'kafkajs/src/consumer/consumerGroup.js';
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

/** A coordinator that gives each newcomer the next name. */
function coordinating() {
  const askedAs: string[] = [];
  const coordinator = {
    joinGroup({ memberId }: { readonly memberId: string }) {
      askedAs.push(memberId);
      return Promise.resolve({
        generationId: 1,
        leaderId: 'somebody else',
        memberId: memberId || `m${askedAs.length}`,
      });
    },
    syncGroup: () => Promise.resolve({ memberAssignment: Buffer.alloc(0) }),
    leaveGroup: () => Promise.resolve(),
  };
  return {
    askedAs,
    cluster: { findGroupCoordinator: () => Promise.resolve(coordinator), committedOffsets: () => ({}) },
  };
}

/** As the client library begins one, after a crash too. */
const begin = (cluster: object): ConsumerGroup =>
  new ConsumerGroup({
    ...{ cluster, groupId: 'g', topics: [], topicConfigurations: {}, assigners: [], autoCommit: false },
    ...{ logger: { namespace: () => ({ debug() {}, info() {} }) }, instrumentationEmitter: { emit() {} } },
  });

describe('a member that is begun anew', () => {
  it('joins under the name that the group knows, unless it has left', async () => {
    followCoordinators();
    const { askedAs, cluster } = coordinating();
    await begin(cluster).joinAndSync();
    const again = begin(cluster);
    await again.joinAndSync();
    await again.leave();
    await begin(cluster).joinAndSync();
    expect(askedAs).toEqual(['', 'm1', '']);
  });

  it('is nobody that another member is', async () => {
    followCoordinators();
    const [one, other] = [coordinating(), coordinating()];
    await begin(one.cluster).joinAndSync();
    await begin(other.cluster).joinAndSync();
    expect(other.askedAs).toEqual(['']);
  });
});

import kafkajs from 'kafkajs';
import Cluster from 'kafkajs/src/cluster/index.js';
import ConsumerGroup from 'kafkajs/src/consumer/consumerGroup.js';
import Runner from 'kafkajs/src/consumer/runner.js';
import { KafkaJSGroupCoordinatorNotFound } from 'kafkajs/src/errors.js';

const ELSEWHERE = 'NOT_COORDINATOR_FOR_GROUP';

/**
 * kafkajs asks the coordinator of a group where it was when the group was joined, and while that broker is away it does
 * so for as long as its retries last: with endless ones a reader stands still until the broker is back, though another
 * has taken its place. Here a heartbeat that cannot be delivered means what the coordinator itself would say on leaving:
 * it is elsewhere now. Then kafkajs looks for it and joins again under the same name, keeping its partitions.
 */
export function followCoordinators(): void {
  const beat = Runner.prototype.heartbeat;
  if (following.has(beat)) return;
  const follow = async function (this: Runner): Promise<void> {
    try {
      await beat.call(this);
    } catch (error) {
      throw isUndelivered(error) ? Object.assign(error, { type: ELSEWHERE }) : error;
    }
  };
  following.add(follow);
  Runner.prototype.heartbeat = follow;
  seekForAsLongAsItTakes();
  keepTheirNames();
}

/**
 * While no broker can be reached none of them says who coordinates: kafkajs takes that for the end of a member, and so of
 * the process. It is worth another try, as each of the connections was.
 */
function seekForAsLongAsItTakes(): void {
  const find = Cluster.prototype.findGroupCoordinator;
  Cluster.prototype.findGroupCoordinator = async function (this: Cluster, of) {
    try {
      return await find.call(this, of);
    } catch (error) {
      throw error instanceof KafkaJSGroupCoordinatorNotFound ? Object.assign(error, { retriable: true }) : error;
    }
  };
}

/**
 * A member that could not join is begun anew by kafkajs, as somebody else: a group that came back with its broker then waits
 * for whom it knew until their sessions have run out, and nobody reads meanwhile. Here it stays who it was until it leaves.
 */
function keepTheirNames(): void {
  const { joinAndSync, leave } = ConsumerGroup.prototype;
  ConsumerGroup.prototype.joinAndSync = async function (this: ConsumerGroup): Promise<void> {
    this.memberId ??= names.get(this.cluster) ?? null;
    await joinAndSync.call(this);
    if (this.memberId !== null) names.set(this.cluster, this.memberId);
  };
  ConsumerGroup.prototype.leave = async function (this: ConsumerGroup): Promise<void> {
    await leave.call(this);
    names.delete(this.cluster);
  };
}

/** Each member has connections of its own. */
const names = new WeakMap<Cluster, string>();

const following = new WeakSet<object>();

const isUndelivered = (error: unknown): error is Error =>
  error instanceof kafkajs.KafkaJSConnectionError || error instanceof kafkajs.KafkaJSRequestTimeoutError;

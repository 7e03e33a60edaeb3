import { kafkaAddress } from './address.ts';
import { groupConsumer, HEARTBEAT_MS, SESSION_MS } from './group-consumer.ts';
import { indexRules } from './topic-rules.ts';

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
  const consumer = groupConsumer(address, options.name);
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

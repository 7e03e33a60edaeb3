import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import Cluster from 'kafkajs/src/cluster/index.js';
import type { Broker, FetchedPartition, NewMessage } from 'kafkajs/src/cluster/index.js';
import loggers from 'kafkajs/src/loggers/index.js';
import type { KafkaAddress } from './address.ts';
import { calm } from './calm.ts';
import { followCoordinators } from './coordinator.ts';
import { persistently, within } from './deadline.ts';
import { leaveTheMute } from './mute.ts';

// Every client of this process, whoever made it.
calm();
leaveTheMute();
followCoordinators();

const CONNECT_MS_MAX = 3_000;
const REQUEST_MS_MAX = 3_500;
/** Our own deadline over a whole call, with finding the leader: the library's own are per request. */
export const CALL_MS_MAX = 4_000;
/** Whoever starts waits no longer than this to learn that it cannot: topics may be new, and leaders on the move. */
export const START_MS_MAX = 10_000;
const METADATA_MS_MAX = 60_000;
const KEEP_ALIVE_MS = 60_000;
const FETCH_BYTES_MAX = 8 * 1024 * 1024;
/** Of one partition, in one answer. */
export const PARTITION_BYTES_MAX = 1024 * 1024;
/** After an error that may have been another partition's. */
const APART_REQUESTS = 100;
const ALL_REPLICAS = -1;
const COMMITTED_ONLY = 1;
const LATEST = -1;

export interface Want {
  readonly partition: number;
  readonly place: number;
}

/** What is to be written to partitions that one broker leads. */
interface Outbox {
  readonly waiting: Outgoing[];
  isBusy: boolean;
  /** So many requests are for one partition each. */
  apart: number;
}

interface Outgoing {
  readonly partition: number;
  readonly messages: readonly NewMessage[];
  readonly onSending: () => void;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Something that surely never left this process. */
export class NotSent extends Error {}

/**
 * One topic over connections of its own: a broker answers the requests of one connection in turn, so those who wait for
 * news must not share one with those who write. No retries here and no groups: who calls knows what a failure means.
 */
export class Wire {
  readonly #cluster: Cluster;
  readonly #topic: string;
  readonly #patienceMs: number;
  readonly #outboxes = new Map<string, Outbox>();
  #isStale = true;

  /** `patienceMs`: how long what may be asked twice is asked for again. */
  constructor({ brokers, ssl, sasl }: KafkaAddress, topic: string, patienceMs = CALL_MS_MAX) {
    this.#topic = topic;
    this.#patienceMs = patienceMs;
    this.#cluster = new Cluster({
      ...{ brokers, ssl, sasl: sasl ?? undefined, clientId: 'verbatim', socketFactory },
      ...{ connectionTimeout: CONNECT_MS_MAX, authenticationTimeout: CONNECT_MS_MAX, requestTimeout: REQUEST_MS_MAX },
      ...{ enforceRequestTimeout: true, reauthenticationThreshold: REQUEST_MS_MAX, metadataMaxAge: METADATA_MS_MAX },
      ...{ allowAutoTopicCreation: false, maxInFlightRequests: null, retry: { retries: 0, initialRetryTime: 1 } },
      ...{ isolationLevel: COMMITTED_ONLY, logger: loggers.createLogger({ level: 0, logCreator: () => () => {} }) },
    });
  }

  /** The brokers that lead these partitions now. */
  async leaders(partitions: readonly number[]): Promise<ReadonlyMap<string, readonly number[]>> {
    return within(CALL_MS_MAX, this.#leaders(partitions));
  }

  async #leaders(partitions: readonly number[]): Promise<ReadonlyMap<string, readonly number[]>> {
    if (this.#isStale) {
      await this.#cluster.connect();
      await this.#cluster.addMultipleTargetTopics([this.#topic]);
      await this.#cluster.refreshMetadata();
      this.#isStale = false;
    }
    return new Map(Object.entries(this.#cluster.findLeaderForPartitions(this.#topic, partitions)));
  }

  /**
   * What lies at these places of partitions that this broker leads; waits so long for the first of it. Of each partition
   * about `bytesMax` and at least one batch, whole batches as they were written.
   */
  async fetch(
    nodeId: string,
    wants: readonly Want[],
    waitMs: number,
    bytesMax = PARTITION_BYTES_MAX,
  ): Promise<readonly FetchedPartition[]> {
    const partitions = wants.map(({ partition, place }) => ({
      partition,
      fetchOffset: String(place),
      maxBytes: bytesMax,
    }));
    const { responses } = await this.#asking(nodeId, (broker) =>
      broker.fetch({
        ...{ maxWaitTime: waitMs, minBytes: 1, maxBytes: FETCH_BYTES_MAX, isolationLevel: COMMITTED_ONLY },
        topics: [{ topic: this.#topic, partitions }],
      }),
    );
    return responses.flatMap((response) => response.partitions);
  }

  /** Where the partition ends, or with a time: where its first record of that time or later lies, null when none does. */
  async seek(partition: number, time: number | null = null, patienceMs = this.#patienceMs): Promise<number | null> {
    const topics = [{ topic: this.#topic, partitions: [{ partition, timestamp: time ?? LATEST }] }];
    const { responses } = await persistently(patienceMs, async () =>
      this.#asking(await this.#leader(partition), (broker) =>
        broker.listOffsets({ isolationLevel: COMMITTED_ONLY, topics }),
      ),
    );
    const offset = Number(responses[0]?.partitions[0]?.offset ?? LATEST);
    return offset < 0 ? null : offset;
  }

  /**
   * Written next to each other on all replicas in sync, or an error: `NotSent`, or nobody knows once `onSending` was called.
   * It is called right before, and may throw: then nothing is sent, and that is the error.
   */
  async produce(partition: number, messages: readonly NewMessage[], onSending = (): void => {}): Promise<void> {
    const nodeId = await this.#leader(partition);
    const outbox = this.#outboxes.get(nodeId) ?? { waiting: [], isBusy: false, apart: 0 };
    this.#outboxes.set(nodeId, outbox);
    await new Promise<void>((resolve, reject) => {
      outbox.waiting.push({ partition, messages, onSending, resolve, reject });
      if (!outbox.isBusy) void this.#empty(nodeId, outbox);
    });
  }

  /** A broker answers one request of a connection after the other: what has come meanwhile goes out in one, whatever its partitions. */
  async #empty(nodeId: string, outbox: Outbox): Promise<void> {
    outbox.isBusy = true;
    await Promise.resolve(); // what is asked for in one go goes out together
    while (outbox.waiting.length > 0) {
      try {
        await this.#produceSome(await this.#broker(nodeId), outbox);
      } catch (cause) {
        for (const { reject } of outbox.waiting.splice(0))
          reject(new NotSent('no connection to the leader', { cause }));
      }
    }
    outbox.isBusy = false;
  }

  async #produceSome(broker: Broker, outbox: Outbox): Promise<void> {
    const some = taken(outbox);
    if (some.length === 0) return;
    const partitions = some.map(({ partition, messages }) => ({ partition, firstSequence: 0, messages }));
    const topicData = [{ topic: this.#topic, partitions }];
    try {
      const sending = broker.produce({ acks: ALL_REPLICAS, timeout: REQUEST_MS_MAX, topicData });
      await this.#noting(within(CALL_MS_MAX, sending));
      for (const { resolve } of some) resolve();
    } catch (error) {
      // One partition's error is told of all: for a while none fails by another's.
      if (some.length > 1) outbox.apart = APART_REQUESTS;
      for (const { reject } of some) reject(error);
    }
  }

  /** What lies at that place of one partition, whoever leads it. */
  read(want: Want, waitMs: number, bytesMax = PARTITION_BYTES_MAX): Promise<readonly FetchedPartition[]> {
    return persistently(this.#patienceMs, async () =>
      this.fetch(await this.#leader(want.partition), [want], waitMs, bytesMax),
    );
  }

  async close(): Promise<void> {
    await within(CALL_MS_MAX, this.#cluster.disconnect()).catch(() => {});
  }

  async #leader(partition: number): Promise<string> {
    const leaders = await this.#noting(this.leaders([partition])).catch((error: unknown) => {
      throw new NotSent('no leader is known', { cause: error });
    });
    for (const [nodeId] of leaders) return nodeId;
    throw new NotSent('there is no such partition');
  }

  #broker(nodeId: string): Promise<Broker> {
    return this.#noting(within(CALL_MS_MAX, this.#cluster.findBroker({ nodeId })));
  }

  async #asking<T>(nodeId: string, ask: (broker: Broker) => Promise<T>): Promise<T> {
    const broker = await this.#broker(nodeId);
    return this.#noting(within(CALL_MS_MAX, ask(broker)));
  }

  /** After any failure the leaders are asked for anew. */
  async #noting<T>(promise: Promise<T>): Promise<T> {
    try {
      return await promise;
    } catch (error) {
      this.#isStale = true;
      throw error;
    }
  }
}

/** The first that waits for each partition: a request names it once. */
function taken(outbox: Outbox): readonly Outgoing[] {
  const first = new Map<number, Outgoing>();
  const partitionsMax = outbox.apart > 0 ? 1 : Number.POSITIVE_INFINITY;
  outbox.apart = Math.max(0, outbox.apart - 1);
  const waiting = outbox.waiting.splice(0);
  for (const one of waiting)
    if (first.has(one.partition) || first.size === partitionsMax) outbox.waiting.push(one);
    else if (isSendable(one)) first.set(one.partition, one);
  return [...first.values()];
}

/** Asked at the last moment: whoever has given up meanwhile was told that it is not written, and it must not be. */
function isSendable({ onSending, reject }: Outgoing): boolean {
  try {
    onSending();
    return true;
  } catch (error) {
    reject(error);
    return false;
  }
}

interface SocketRequest {
  readonly host: string;
  readonly port: number;
  readonly ssl: boolean | object;
  readonly onConnect: () => void;
}

/** Without delay: each of our requests is whole when it is written. */
export const socketFactory = ({ host, port, ssl, onConnect }: SocketRequest): Socket => {
  const socket = ssl ? connectTls({ host, port, servername: host }, onConnect) : connect({ host, port }, onConnect);
  // kafkajs lets go of a dead connection with every failure, and Node notes each time for when it should connect again.
  const unref = socket.unref.bind(socket);
  socket.unref = () => (socket.destroyed ? socket : unref());
  return socket.setNoDelay(true).setKeepAlive(true, KEEP_ALIVE_MS);
};

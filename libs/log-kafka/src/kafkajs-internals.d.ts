/** The parts of kafkajs that it uses itself and does not show: what we need to read by position without a group. */
declare module 'kafkajs/src/cluster/index.js' {
  interface Message {
    readonly offset: string;
    readonly timestamp: string;
    readonly key: Buffer | null;
    readonly value: Buffer | null;
    readonly headers: Readonly<Record<string, Buffer | undefined>>;
  }

  interface FetchedPartition {
    readonly partition: number;
    readonly highWatermark: string;
    readonly messages: readonly Message[];
  }

  interface NewMessage {
    readonly key: Buffer | null;
    readonly value: Buffer;
    readonly timestamp: number;
    readonly headers: Readonly<Record<string, string>>;
  }

  interface Broker {
    fetch(request: {
      readonly maxWaitTime: number;
      readonly minBytes: number;
      readonly maxBytes: number;
      readonly isolationLevel: number;
      readonly topics: readonly {
        readonly topic: string;
        readonly partitions: readonly {
          readonly partition: number;
          readonly fetchOffset: string;
          readonly maxBytes: number;
        }[];
      }[];
    }): Promise<{ readonly responses: readonly { readonly partitions: readonly FetchedPartition[] }[] }>;
    listOffsets(request: {
      readonly isolationLevel: number;
      readonly topics: readonly {
        readonly topic: string;
        readonly partitions: readonly { readonly partition: number; readonly timestamp: number }[];
      }[];
    }): Promise<{
      readonly responses: readonly {
        readonly partitions: readonly { readonly partition: number; readonly offset: string }[];
      }[];
    }>;
    produce(request: {
      readonly acks: number;
      readonly timeout: number;
      readonly topicData: readonly {
        readonly topic: string;
        readonly partitions: readonly {
          readonly partition: number;
          readonly firstSequence: number;
          readonly messages: readonly NewMessage[];
        }[];
      }[];
    }): Promise<unknown>;
  }

  class Cluster {
    constructor(options: object);
    connect(): Promise<void>;
    disconnect(): Promise<void>;
    refreshMetadata(): Promise<void>;
    addMultipleTargetTopics(topics: readonly string[]): Promise<void>;
    findBroker(where: { readonly nodeId: string }): Promise<Broker>;
    findGroupCoordinator(of: { readonly groupId: string }): Promise<Broker>;
    /** Partitions by the id of the broker that leads them; -1: nobody does now. */
    findLeaderForPartitions(topic: string, partitions: readonly number[]): Readonly<Record<string, readonly number[]>>;
  }

  export type { Broker, FetchedPartition, Message, NewMessage };
  export default Cluster;
}

declare module 'kafkajs/src/loggers/index.js' {
  const loggers: { createLogger(options: { readonly level: number; readonly logCreator: () => () => void }): object };
  export default loggers;
}

declare module 'kafkajs/src/protocol/encoder.js' {
  /** The bytes of a request. */
  class Encoder {
    writeInt8(value: number): Encoder;
  }

  export default Encoder;
}

declare module 'kafkajs/src/network/connection.js' {
  import type { Socket } from 'node:net';

  class Connection {
    constructor(options: object);
    /** Null or undefined: it was never open. */
    readonly socket?: Socket | null;
    connect(): Promise<boolean>;
    disconnect(): Promise<boolean>;
    isConnected(): boolean;
    send(request: object): Promise<unknown>;
  }

  export default Connection;
}

declare module 'kafkajs/src/network/requestQueue/index.js' {
  class RequestQueue {
    constructor(options: object);
    readonly pending: readonly unknown[];
    scheduleCheckPendingRequests(): void;
    push(request: object): void;
    fulfillRequest(response: { readonly correlationId: number; readonly payload: null; readonly size: number }): void;
    maybeThrottle(ms: number): void;
    destroy(): void;
  }

  export default RequestQueue;
}

declare module 'kafkajs/src/consumer/consumerGroup.js' {
  import type Cluster from 'kafkajs/src/cluster/index.js';

  class ConsumerGroup {
    constructor(options: object);
    readonly cluster: Cluster;
    /** Null: it has not joined, or the group does not know it any more. */
    memberId: string | null;
    joinAndSync(): Promise<void>;
    leave(): Promise<void>;
  }

  export default ConsumerGroup;
}

declare module 'kafkajs/src/consumer/runner.js' {
  class Runner {
    heartbeat(): Promise<void>;
  }

  export default Runner;
}

declare module 'kafkajs/src/errors.js' {
  /** Whether a member of a group has to look for its coordinator and join again. */
  export function isRebalancing(error: unknown): boolean;

  export class KafkaJSConnectionClosedError extends Error {
    constructor(message: string, at: { readonly host: string; readonly port: number });
  }

  export class KafkaJSGroupCoordinatorNotFound extends Error {
    readonly retriable: boolean;
  }
}

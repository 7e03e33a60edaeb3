import { setTimeout as sleep } from 'node:timers/promises';
import type { FetchedPartition } from 'kafkajs/src/cluster/index.js';
import { recordOf } from './envelope.ts';
import type { BrokerRecord } from './standing.ts';
import type { Wire } from './wire.ts';

const WAIT_MS = 500;
const RETRY_MS = 200;

export interface ReaderParts {
  readonly wire: Wire;
  readonly partitions: readonly number[];
  /** Place of the next record wanted. */
  readonly placeOf: (partition: number) => number;
  /** A request costs as much as many records: while much is coming, one in this time brings all of it. */
  readonly roundMsMin: number;
  readonly take: (partition: number, records: readonly BrokerRecord[]) => void;
  /** Told each time that all of a broker's partitions were read to where they ended. */
  readonly onEnd: () => void;
  /** Told of every failure, and with null when all goes well again. */
  readonly onTrouble: (error: unknown) => void;
}

/** Reads all partitions from where they stand and then whatever comes: one waiting request per broker, no group. */
export class Reader {
  readonly #parts: ReaderParts;
  readonly #stop = new AbortController();
  readonly #running: Promise<void>;

  constructor(parts: ReaderParts) {
    this.#parts = parts;
    this.#running = this.#run();
  }

  async close(): Promise<void> {
    this.#stop.abort();
    await this.#parts.wire.close(); // ends the requests that wait
    await this.#running;
  }

  async #run(): Promise<void> {
    const { wire, partitions, onTrouble } = this.#parts;
    while (!this.#stop.signal.aborted) {
      try {
        await this.#round(await wire.leaders(partitions));
      } catch (error) {
        if (!this.#stop.signal.aborted) onTrouble(error);
        await sleep(RETRY_MS, undefined, { signal: this.#stop.signal }).catch(() => {});
      }
    }
  }

  /** Until one broker fails: then the leaders may be others. */
  async #round(leaders: ReadonlyMap<string, readonly number[]>): Promise<void> {
    const round = { isOver: false };
    const polls = [...leaders].map(async ([nodeId, partitions]) => {
      try {
        await this.#poll(nodeId, partitions, round);
      } finally {
        round.isOver = true;
      }
    });
    for (const poll of await Promise.allSettled(polls)) if (poll.status === 'rejected') throw poll.reason;
  }

  async #poll(nodeId: string, partitions: readonly number[], round: { readonly isOver: boolean }): Promise<void> {
    const { wire, placeOf, roundMsMin, onTrouble, onEnd } = this.#parts;
    while (!round.isOver && !this.#stop.signal.aborted) {
      const wants = partitions.map((partition) => ({ partition, place: placeOf(partition) }));
      const next = sleep(roundMsMin, undefined, { signal: this.#stop.signal }).catch(() => {}); // long past where it had to wait for news
      const fetched = await wire.fetch(nodeId, wants, WAIT_MS);
      onTrouble(null);
      for (const each of fetched) this.#give(each);
      if (fetched.every(({ partition, highWatermark }) => placeOf(partition) >= Number(highWatermark))) onEnd();
      await next;
    }
  }

  #give({ partition, messages }: FetchedPartition): void {
    // The broker gives whole batches: what was read before comes again.
    const from = this.#parts.placeOf(partition);
    const records = messages.map((message) => recordOf(partition, message)).filter(({ place }) => place >= from);
    if (records.length > 0) this.#parts.take(partition, records);
  }
}

import { setTimeout as sleep } from 'node:timers/promises';
import { kafkaAddress } from './address.ts';
import { notWritten, outcomeUnknown, overloaded } from './faults.ts';
import { intakeRules } from './topic-rules.ts';
import { NotSent, Wire } from './wire.ts';

const BATCH_RECORDS_MAX = 512;
/** Whoever asks is told within this time that no broker takes it. */
const SEND_MS_MAX = 2_000;
const AGAIN_MS = 100;
const PENDING_MAX = 20_000;

interface Pending {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly until: number;
  mayBeThere: boolean;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Brings facts into the topic `intake`: one request at a time per partition, in the order of the calls. What may have
 * arrived is sent once more, which does no harm: a fact with the same id is taken once.
 */
export class IntakeSender {
  readonly #wire: Wire;
  readonly #queues = new Map<number, Pending[]>();
  readonly #running = new Map<number, Promise<void>>();
  #pending = 0;

  constructor(url: string, partitions: number) {
    const address = kafkaAddress(url);
    this.#wire = new Wire(address, intakeRules({ ...address, partitions }).name);
  }

  /** Resolves once it is durable. Faults: `OVERLOADED`, `STORAGE_FAILED` (it is not there), `OUTCOME_UNKNOWN`. */
  send(partition: number, id: string, bytes: Uint8Array): Promise<void> {
    if (this.#pending >= PENDING_MAX) return Promise.reject(overloaded());
    this.#pending++;
    const sent = new Promise<void>((resolve, reject) => {
      const queue = this.#queues.get(partition) ?? [];
      this.#queues.set(partition, queue);
      queue.push({ id, bytes, until: performance.now() + SEND_MS_MAX, mayBeThere: false, resolve, reject });
      if (!this.#running.has(partition)) this.#running.set(partition, this.#run(partition, queue));
    });
    return sent.finally(() => this.#pending--);
  }

  async #run(partition: number, queue: Pending[]): Promise<void> {
    await Promise.resolve(); // what is asked for in one go goes out together
    while (queue.length > 0) {
      const batch = queue.slice(0, BATCH_RECORDS_MAX);
      try {
        await this.#wire.produce(partition, batch.map(messageOf));
        for (const { resolve } of queue.splice(0, batch.length)) resolve();
      } catch (error) {
        const isGone = error instanceof NotSent;
        for (const one of batch) one.mayBeThere ||= !isGone;
        this.#giveUp(queue, error);
        if (queue.length > 0) await sleep(AGAIN_MS);
      }
    }
    this.#running.delete(partition);
  }

  #giveUp(queue: Pending[], cause: unknown): void {
    const now = performance.now();
    while (queue[0] !== undefined && queue[0].until < now) {
      const late = queue.shift();
      late?.reject(late.mayBeThere ? outcomeUnknown(cause) : notWritten(cause));
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#running.values());
    await this.#wire.close();
  }
}

const messageOf = ({ id, bytes }: Pending) => ({
  key: Buffer.from(id),
  value: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  timestamp: Date.now(),
  headers: {},
});

import { setTimeout as sleep } from 'node:timers/promises';
import { kafkaAddress } from './address.ts';
import { notWritten, outcomeUnknown, overloaded } from './faults.ts';
import { intakeRules } from './topic-rules.ts';
import { NotSent, Wire } from './wire.ts';

const BATCH_RECORDS_MAX = 512;
/** Whoever asks is told within this time that no broker takes it, or that nobody knows. */
const SEND_MS_MAX = 2_000;
const AGAIN_MS = 100;
const PENDING_MAX = 20_000;

interface Pending {
  readonly id: string;
  readonly bytes: Uint8Array;
  /** It has left this process once: it may arrive, whatever is said of it. */
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

  /**
   * Resolves once it is durable. Faults, within two seconds: `OVERLOADED`, `BROKER_UNAVAILABLE` (it never left this
   * process), `OUTCOME_UNKNOWN`.
   */
  async send(partition: number, id: string, bytes: Uint8Array): Promise<void> {
    if (this.#pending >= PENDING_MAX) throw overloaded();
    this.#pending++;
    const queue = this.#queues.get(partition) ?? [];
    this.#queues.set(partition, queue);
    let timer: NodeJS.Timeout | undefined;
    try {
      await new Promise<void>((resolve, reject) => {
        queue.push({ id, bytes, mayBeThere: false, resolve, reject });
        timer = setTimeout(() => giveUp(queue), SEND_MS_MAX);
        if (!this.#running.has(partition)) this.#running.set(partition, this.#run(partition, queue));
      });
    } finally {
      clearTimeout(timer);
      this.#pending--;
    }
  }

  async #run(partition: number, queue: Pending[]): Promise<void> {
    await Promise.resolve(); // what is asked for in one go goes out together
    while (queue.length > 0) {
      const batch = queue.slice(0, BATCH_RECORDS_MAX);
      const onSending = (): void => {
        if (queue[0] !== batch[0]) throw new NotSent('its sender was told that no broker takes it');
        for (const one of batch) one.mayBeThere = true;
      };
      try {
        await this.#wire.produce(partition, batch.map(messageOf), onSending);
        for (const { resolve } of batch) resolve();
        if (queue[0] === batch[0]) queue.splice(0, batch.length); // else they were given up meanwhile
      } catch {
        await sleep(AGAIN_MS);
      }
    }
    this.#running.delete(partition);
  }

  async close(): Promise<void> {
    await Promise.all(this.#running.values());
    await this.#wire.close();
  }
}

/** The first has waited too long. What waits behind it must not overtake it: its sender will ask again for the first. */
function giveUp(queue: Pending[]): void {
  for (const { mayBeThere, reject } of queue.splice(0)) reject(mayBeThere ? outcomeUnknown() : notWritten());
}

const messageOf = ({ id, bytes }: Pending) => ({
  key: Buffer.from(id),
  value: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  timestamp: Date.now(),
  headers: {},
});

import type { Consumer } from 'kafkajs';

/** What was taken since is read once more by who goes on after a crash, and known by its id: it may be as much as this. */
const SAVE_AFTER_MS = 1_000;

/**
 * Tells the group how far each partition has been taken: now and then, since it costs the broker as much as a fact does,
 * and at the end. It only ever says what is in the log, so it may say it late, twice, or of partitions that others have now.
 */
export class IntakeProgress {
  readonly #consumer: Pick<Consumer, 'commitOffsets'>;
  readonly #topic: string;
  readonly #next = new Map<number, string>();
  #timer: NodeJS.Timeout | undefined;

  constructor(consumer: Pick<Consumer, 'commitOffsets'>, topic: string) {
    this.#consumer = consumer;
    this.#topic = topic;
  }

  /** Everything up to this offset has been taken. */
  taken(partition: number, offset: string): void {
    this.#next.set(partition, String(BigInt(offset) + 1n));
    this.#timer ??= setTimeout(() => void this.save(), SAVE_AFTER_MS);
  }

  /** Of other partitions their new owners tell: ours would be behind theirs. */
  keep(partitions: readonly number[]): void {
    for (const partition of this.#next.keys()) if (!partitions.includes(partition)) this.#next.delete(partition);
  }

  /** Never fails: what could not be told is told with what comes next, or read once more. */
  async save(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const told = [...this.#next].map(([partition, offset]) => ({ topic: this.#topic, partition, offset }));
    if (told.length === 0) return;
    await this.#consumer.commitOffsets(told).then(
      () => this.#forget(told),
      () => {},
    );
  }

  #forget(told: readonly { readonly partition: number; readonly offset: string }[]): void {
    for (const { partition, offset } of told) if (this.#next.get(partition) === offset) this.#next.delete(partition);
  }
}

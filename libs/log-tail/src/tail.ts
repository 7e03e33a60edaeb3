import type { StoredRecord } from '@verbatim/ports';

/** What became durable in one append. */
export interface Appended {
  readonly partition: number;
  readonly base: number;
  readonly records: readonly { readonly bytes: Uint8Array }[];
}

/** Recent records kept per partition, for all who follow the tail. */
const RECORDS_PER_PARTITION_MAX = 8_192;
/** And of all partitions together. */
const TAIL_BYTES_MAX = 32 * 1024 * 1024;

/**
 * The end of the log in memory, so that nobody reads from the disk what was written a moment ago. Everybody gets the
 * same objects: what was made of a record once can be remembered by it.
 */
export class Tail {
  readonly #records: StoredRecord[][];
  #waiting = new Set<() => void>();
  #bytes = 0;

  constructor(partitions: number) {
    this.#records = Array.from({ length: partitions }, () => []);
  }

  /** What has become durable together. Rings, also when there is nothing: the log may end elsewhere than before. */
  add(appends: readonly Appended[]): void {
    const pool = new Pool(appends);
    for (const { partition, base, records } of appends)
      for (const [index, { bytes }] of records.entries())
        this.#push({ partition, offset: base + index, bytes: pool.keep(bytes) });
    this.ring();
  }

  #push(record: StoredRecord): void {
    const records = this.#records[record.partition] ?? [];
    const last = records.at(-1);
    if (last !== undefined && record.offset !== last.offset + 1) this.#drop(records, records.length);
    records.push(record);
    this.#bytes += record.bytes.length;
    if (records.length > RECORDS_PER_PARTITION_MAX) this.#drop(records, RECORDS_PER_PARTITION_MAX / 2);
    if (this.#bytes > TAIL_BYTES_MAX) for (const some of this.#records) this.#drop(some, Math.ceil(some.length / 2));
  }

  #drop(records: StoredRecord[], count: number): void {
    for (const { bytes } of records.splice(0, count)) this.#bytes -= bytes.length;
  }

  /** Records from `offset` on; null if they are not in memory. */
  from(partition: number, offset: number, recordsMax: number): readonly StoredRecord[] | null {
    const records = this.#records[partition] ?? [];
    const first = records[0]?.offset ?? 0;
    if (offset < first || offset >= first + records.length) return null;
    return records.slice(offset - first, offset - first + recordsMax);
  }

  /** Wakes whoever waits for more. */
  ring(): void {
    const waiting = this.#waiting;
    this.#waiting = new Set();
    for (const wake of waiting) wake();
  }

  /** Resolves with the next ring, or when the signal fires. */
  next(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = (): void => {
        signal.removeEventListener('abort', wake);
        this.#waiting.delete(wake);
        resolve();
      };
      this.#waiting.add(wake);
      signal.addEventListener('abort', wake, { once: true });
    });
  }
}

/**
 * One buffer for the bytes of a commit. As they were made they lie in buffers shared with much else, which keeping them
 * would keep as well: ten times as much as is counted.
 */
class Pool {
  readonly #bytes: Uint8Array;
  #used = 0;

  constructor(appends: readonly Appended[]) {
    let size = 0;
    for (const { records } of appends) for (const { bytes } of records) size += bytes.length;
    this.#bytes = new Uint8Array(size);
  }

  keep(bytes: Uint8Array): Uint8Array {
    this.#bytes.set(bytes, this.#used);
    this.#used += bytes.length;
    return this.#bytes.subarray(this.#used - bytes.length, this.#used);
  }
}

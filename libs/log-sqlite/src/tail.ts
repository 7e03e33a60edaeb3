import type { StoredRecord } from '@verbatim/ports';

/** Recent records kept per partition, for all who follow the tail. */
const RECORDS_PER_PARTITION_MAX = 4_096;
const BYTES_MAX = 32 * 1024 * 1024;

/** The end of the log in memory, so that nobody reads from the disk what was written a moment ago. */
export class Tail {
  readonly #records: StoredRecord[][];
  readonly #waiting = new Set<() => void>();
  #bytes = 0;

  constructor(partitions: number) {
    this.#records = Array.from({ length: partitions }, () => []);
  }

  add(record: StoredRecord): void {
    const records = this.#records[record.partition];
    records?.push(record);
    this.#bytes += record.bytes.length;
    if (records !== undefined && records.length > 2 * RECORDS_PER_PARTITION_MAX)
      this.#drop(records, RECORDS_PER_PARTITION_MAX);
    if (this.#bytes > BYTES_MAX) for (const some of this.#records) this.#drop(some, Math.ceil(some.length / 2));
  }

  #drop(records: StoredRecord[], count: number): void {
    for (const { bytes } of records.splice(0, count)) this.#bytes -= bytes.length;
  }

  /** Records from `offset` on, if the tail reaches back that far; null if not. */
  from(partition: number, offset: number, recordsMax: number): readonly StoredRecord[] | null {
    const records = this.#records[partition] ?? [];
    const first = records[0]?.offset;
    if (first === undefined || offset < first) return null;
    return records.slice(offset - first, offset - first + recordsMax);
  }

  /** Wakes whoever waits for more. */
  ring(): void {
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }

  /** Resolves with the next ring, or when the signal fires. */
  next(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = () => {
        signal.removeEventListener('abort', wake);
        this.#waiting.delete(wake);
        resolve();
      };
      this.#waiting.add(wake);
      signal.addEventListener('abort', wake, { once: true });
    });
  }
}

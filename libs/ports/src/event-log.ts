/** A record on its way into the log: bytes that nobody changes any more. */
export interface NewRecord {
  /** The event's id (a UUID). Unique over the whole log. */
  readonly id: string;
  /** Unix milliseconds; never decreases within a partition. */
  readonly recordedAt: number;
  readonly bytes: Uint8Array;
}

/** A record as the log gives it back: the very bytes that were appended. */
export interface StoredRecord {
  readonly partition: number;
  /** 0, 1, 2 … per partition, no gap. */
  readonly offset: number;
  readonly bytes: Uint8Array;
}

/** Per partition, the offset of the next record: what a reader wants next, or where the log ends. Index = partition. */
export type Offsets = readonly number[];

export interface FollowOptions {
  /** Records per batch at most. */
  readonly recordsMax: number;
  readonly signal: AbortSignal;
}

export interface ReadRange {
  readonly partition: number;
  /** First offset wanted. */
  readonly from: number;
  /** First offset no longer wanted. */
  readonly to: number;
  readonly recordsMax: number;
}

/**
 * Where every event lives, for ever, in a fixed number of partitions. One writer per partition appends; anybody follows.
 * Errors are Faults: `STORAGE_FULL`, `STORAGE_FAILED`, `BROKER_UNAVAILABLE`, `OVERLOADED`, `LOG_CLOSED` (retryable, refused), `OUTCOME_UNKNOWN`
 * (retryable, unknown), `DUPLICATE_ID`, `LOG_CORRUPT`, `LOG_VERSION_NEWER`, `PARTITIONS_MISMATCH` (not retryable).
 */
export interface EventLog {
  readonly partitions: number;
  /** Names this log's life: new after create, restore and import; the same after a restart. */
  readonly incarnation: string;

  /**
   * Appends all records to one partition, next to each other, or none. Resolves with the offset of the first once they
   * would survive a power cut. `expected` is where the caller believes the partition ends; if it does not, nothing is
   * written (`WRITER_BEHIND`, not retryable). Appends of one partition may overlap: they land in the order of the calls,
   * and when one fails, so do all later ones that were already waiting.
   */
  append(partition: number, expected: number, records: readonly NewRecord[]): Promise<number>;

  /** What lies after `from` in every partition, then whatever comes, in batches that are never empty, until the signal. */
  follow(from: Offsets, options: FollowOptions): AsyncIterable<readonly StoredRecord[]>;

  readRange(range: ReadRange): Promise<readonly StoredRecord[]>;

  /** The records at these places, in the order asked; a place past the end is a `NOT_FOUND` Fault. */
  readAt(places: readonly Place[]): Promise<readonly StoredRecord[]>;

  /** The first offset of the partition whose record was recorded at or after `time`; the end when there is none. */
  positionAt(partition: number, time: number): Promise<number>;

  /** Where each partition ends now: everything below is durable. */
  watermarks(): Offsets;

  close(): Promise<void>;
}

export interface Place {
  readonly partition: number;
  readonly offset: number;
}

/** Finds what was written before, for ever. Only the embedded log has one; in a cluster the sequencer's state serves. */
export interface RecordIndex {
  /**
   * Where each of these ids was written; an id that never was is missing from the answer. Everything that these
   * partitions hold before `until` is found, whatever came later perhaps; without it, everything that was written by now.
   */
  find(ids: readonly string[], until?: readonly Place[]): Promise<ReadonlyMap<string, Place>>;
}

import type { EventId, StreamId } from '@verbatim/domain';
import type { Outcome } from '@verbatim/ports';
import type { Version } from './snapshots.ts';

/** Facts of one stream whose outcome is kept in memory; older ones are looked up in the log's index. */
export const REMEMBERED_PER_STREAM_MAX = 512;
/** Streams of one partition kept in memory. */
export const STREAMS_MAX = 2_000;

export interface Remembered {
  /** Where its record lies, or will. */
  readonly offset: number;
  readonly contentMac: Uint8Array;
  readonly outcome: Promise<Outcome>;
}

/** One stream in the writer's memory. */
export interface Entry {
  /** What is durable, and what is only on its way to the disk. */
  durable: Version;
  tentative: Version;
  /** Offset of the stream's last durable record. */
  lastOffset: number;
  /** Facts of it that are on their way to the disk. */
  pending: number;
  readonly remembered: Map<EventId, Remembered>;
  /** `remembered` holds every fact of the stream from this offset on. 0: all it ever had, so that a new id is known to be new. */
  wholeFrom: number;
}

/** As a snapshot has it, which holds everything below `snapshotOffset`. */
export const newEntry = (version: Version, snapshotOffset: number): Entry => ({
  durable: version,
  tentative: version,
  lastOffset: -1,
  pending: 0,
  remembered: new Map(),
  wholeFrom: version.seq === 0 ? 0 : snapshotOffset,
});

export const remember = (entry: Entry, id: EventId, what: Remembered): void => void entry.remembered.set(id, what);

/** Lets go of the oldest facts, but of none that is not durable: no index would find it. */
export function forgetSurplus(entry: Entry): void {
  let surplus = entry.remembered.size - entry.pending - REMEMBERED_PER_STREAM_MAX;
  for (const [oldest, { offset }] of entry.remembered) {
    if (surplus-- <= 0) return;
    entry.remembered.delete(oldest);
    entry.wholeFrom = Math.max(entry.wholeFrom, offset + 1);
  }
}

/** The writer's memory: least recently used streams go first, and only those that a snapshot already holds. */
export class Streams {
  readonly #entries = new Map<StreamId, Entry>();

  get(stream: StreamId): Entry | undefined {
    const entry = this.#entries.get(stream);
    if (entry !== undefined) {
      this.#entries.delete(stream); // to the end: most recently used
      this.#entries.set(stream, entry);
    }
    return entry;
  }

  has(stream: StreamId): boolean {
    return this.#entries.has(stream);
  }

  set(stream: StreamId, entry: Entry): void {
    this.#entries.set(stream, entry);
  }

  clear(): void {
    this.#entries.clear();
  }

  get size(): number {
    return this.#entries.size;
  }

  /** Lets go of what is too much. `snapshotOffset`: everything below it is in a snapshot. */
  trim(snapshotOffset: number): void {
    let surplus = this.#entries.size - STREAMS_MAX;
    for (const [stream, entry] of this.#entries) {
      if (surplus-- <= 0) return;
      if (entry.pending === 0 && entry.lastOffset < snapshotOffset) this.#entries.delete(stream);
    }
  }
}

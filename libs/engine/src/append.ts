import type { AnyRecorded, EventId, StreamId } from '@verbatim/domain';
import type { NewRecord } from '@verbatim/ports';
import type { Version } from './snapshots.ts';
import type { Entry } from './streams.ts';

/** What an append does to one stream. */
export interface Touched {
  readonly entry: Entry;
  after: Version;
  /** Of the stream's last record, counted within the append. */
  lastOffset: number;
  /** The facts in it. */
  readonly ids: EventId[];
}

/** Records on their way into the log together. */
export interface Append {
  readonly records: NewRecord[];
  readonly events: AnyRecorded[];
  readonly touched: Map<StreamId, Touched>;
  /** The offset of its first record, once it is durable. */
  readonly settled: Promise<number>;
  readonly resolve: (base: number) => void;
  readonly reject: (error: unknown) => void;
}

export function newAppend(): Append {
  const later: { resolve?: (base: number) => void; reject?: (error: unknown) => void } = {};
  const settled = new Promise<number>((resolve, reject) => Object.assign(later, { resolve, reject }));
  settled.catch(() => {}); // each asker hears of it by its own promise
  return {
    ...{ records: [], events: [], touched: new Map(), settled },
    resolve: (base) => later.resolve?.(base),
    reject: (error) => later.reject?.(error),
  };
}

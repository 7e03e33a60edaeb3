import type { StoredRecord } from '@verbatim/ports';
import { recordOf } from './envelope.ts';
import { corrupt } from './faults.ts';
import type { Marks } from './marks.ts';
import { counts, past } from './standing.ts';
import type { Standing } from './standing.ts';
import { PARTITION_BYTES_MAX } from './wire.ts';
import type { Wire } from './wire.ts';

const WAIT_MS = 100;
/** Answers without anything new, after which what the log has promised is not there. */
const EMPTY_MAX = 50;
/** About as much as a record has with its headers: an answer brings as much as is asked for, wanted or not. */
const RECORD_BYTES = 1024;
const ANSWER_BYTES_MIN = 16 * 1024;

export interface Range {
  readonly partition: number;
  /** Where to begin. */
  readonly start: Standing;
  readonly isWanted: (offset: number, recordedAt: number) => boolean;
  /** So many are wanted, and are there. */
  readonly count: number;
  /** So many records lie from the beginning to the last that is wanted, about. */
  readonly span: number;
}

/** Reads what lies further back, judging on the way what counts. */
export class RangeReader {
  readonly wire: Wire;

  constructor(wire: Wire) {
    this.wire = wire;
  }

  /** What is learnt on the way is marked. */
  async read(range: Range, marks: Pick<Marks, 'pass' | 'turn'>): Promise<readonly StoredRecord[]> {
    const { partition, isWanted, count, span } = range;
    const bytesMax = Math.min(Math.max(span * RECORD_BYTES, ANSWER_BYTES_MIN), PARTITION_BYTES_MAX);
    const found: StoredRecord[] = [];
    let standing = range.start;
    for (let empty = 0; found.length < count;) {
      const before = standing.place;
      for (const record of await this.#fetch(partition, before, bytesMax)) {
        if (found.length === count) break;
        const isCounted = counts(standing, record);
        if (record.offset !== null && isCounted && isWanted(record.offset, record.recordedAt))
          found.push({ partition, offset: record.offset, bytes: record.bytes });
        const next = past(standing, record);
        if (record.offset === null && isCounted) marks.turn(standing, next);
        standing = next;
      }
      marks.pass(standing);
      empty = standing.place === before ? empty + 1 : 0;
      if (empty === EMPTY_MAX) throw corrupt(`partition ${partition} has nothing at ${before}`);
    }
    return found;
  }

  async #fetch(partition: number, place: number, bytesMax: number) {
    const fetched = await this.wire.read({ partition, place }, WAIT_MS, bytesMax);
    return fetched
      .flatMap(({ messages }) => messages.map((message) => recordOf(partition, message)))
      .filter((record) => record.place >= place);
  }
}

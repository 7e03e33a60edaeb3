import type { StoredRecord } from '@verbatim/ports';
import { recordOf } from './envelope.ts';
import { corrupt } from './faults.ts';
import { counts, past } from './standing.ts';
import type { Standing } from './standing.ts';
import type { Wire } from './wire.ts';

const WAIT_MS = 100;
/** Answers without anything new, after which what the log has promised is not there. */
const EMPTY_MAX = 50;

export interface Range {
  readonly partition: number;
  /** Where to begin. */
  readonly start: Standing;
  readonly isWanted: (offset: number, recordedAt: number) => boolean;
  /** So many are wanted, and are there. */
  readonly count: number;
}

/** Reads what lies further back, judging on the way what counts. */
export class RangeReader {
  readonly wire: Wire;

  constructor(wire: Wire) {
    this.wire = wire;
  }

  /** `onPassed` hears where the reading stood from time to time. */
  async read(range: Range, onPassed: (standing: Standing) => void): Promise<readonly StoredRecord[]> {
    const { partition, isWanted, count } = range;
    const found: StoredRecord[] = [];
    let standing = range.start;
    for (let empty = 0; found.length < count;) {
      const before = standing.place;
      for (const record of await this.#fetch(partition, before)) {
        if (found.length === count) break;
        if (record.offset !== null && counts(standing, record) && isWanted(record.offset, record.recordedAt))
          found.push({ partition, offset: record.offset, bytes: record.bytes });
        standing = past(standing, record);
      }
      onPassed(standing);
      empty = standing.place === before ? empty + 1 : 0;
      if (empty === EMPTY_MAX) throw corrupt(`partition ${partition} has nothing at ${before}`);
    }
    return found;
  }

  async #fetch(partition: number, place: number) {
    const fetched = await this.wire.read({ partition, place }, WAIT_MS);
    return fetched
      .flatMap(({ messages }) => messages.map((message) => recordOf(partition, message)))
      .filter((record) => record.place >= place);
  }
}

import { BEGINNING } from './standing.ts';
import type { Standing } from './standing.ts';

/** So many records between two marks at most cost little memory, and are read in one go. */
const RECORDS_PER_MARK = 1_000;

/**
 * Where readers of one partition stood, at places apart: from there on anybody can read without having read what is
 * before. Kept in the order of the places.
 */
export class Marks {
  readonly #marks: Standing[] = [BEGINNING];

  /** Takes what is told to us by others, or learnt by reading; in any order. */
  add(standing: Standing): void {
    const index = this.#after(standing.place, ({ place }) => place);
    if (this.#marks[index - 1]?.place === standing.place) return;
    this.#marks.splice(index, 0, standing);
  }

  /** A reader went by a change of writers: up to it, and from it on, everything may count. */
  turn(before: Standing, after: Standing): void {
    this.add(before);
    this.add(after);
  }

  /** A reader went by here: worth a mark when the last is far, or is another writer's. */
  pass(standing: Standing): void {
    const before = this.before('place', standing.place);
    if (standing.place - before.place >= RECORDS_PER_MARK || standing.epoch !== before.epoch) this.add(standing);
  }

  /** The last mark at or before that place, or that offset. */
  before(what: 'place' | 'count', value: number): Standing {
    return this.#marks[this.#after(value, (mark) => mark[what]) - 1] ?? BEGINNING;
  }

  /**
   * From where to read to come to this record: from itself, where all records between two marks count; else from the mark
   * before it. `end` is where the reader of the partition stands.
   */
  from(what: 'place' | 'count', value: number, end: Standing): Standing {
    const index = this.#after(value, (mark) => mark[what]);
    const [before, after] = [this.#marks[index - 1] ?? BEGINNING, this.#marks[index] ?? end];
    const between = after.place - before.place;
    const isWhole = after.epoch === before.epoch && between === after.count - before.count;
    const step = value - before[what];
    return isWhole && step <= between ? { ...before, place: before.place + step, count: before.count + step } : before;
  }

  /** The index of the first mark beyond that value. */
  #after(value: number, of: (mark: Standing) => number): number {
    let [low, high] = [0, this.#marks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (of(this.#marks[middle] ?? BEGINNING) <= value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

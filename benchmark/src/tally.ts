/** What went wrong with messages that were numbered 0, 1, 2… per conversation. All zero is the only good result. */
export interface Faults {
  readonly lost: number;
  readonly doubled: number;
  readonly outOfOrder: number;
}

/** Checks that each conversation's numbers come once and in order. */
export class Tally {
  readonly #next: Int32Array;
  readonly #early: Set<number>[];
  #doubled = 0;
  #outOfOrder = 0;
  #seen = 0;

  constructor(conversations: number) {
    this.#next = new Int32Array(conversations);
    this.#early = Array.from({ length: conversations }, () => new Set<number>());
  }

  /** How many different ones have come. */
  get seen(): number {
    return this.#seen;
  }

  /** True the first time that number comes. */
  take(conversation: number, number: number): boolean {
    const next = this.#next[conversation] ?? 0;
    const early = this.#early[conversation];
    if (number < next || early?.has(number) === true) {
      this.#doubled += 1;
      return false;
    }
    this.#seen += 1;
    if (number === next) this.#advance(conversation, early);
    else {
      this.#outOfOrder += 1;
      early?.add(number);
    }
    return true;
  }

  faults(sent: number): Faults {
    return { lost: sent - this.#seen, doubled: this.#doubled, outOfOrder: this.#outOfOrder };
  }

  #advance(conversation: number, early: Set<number> | undefined): void {
    let next = (this.#next[conversation] ?? 0) + 1;
    while (early?.delete(next) === true) next += 1;
    this.#next[conversation] = next;
  }
}

/** Who comes in one turn of the event loop at most; others wait for the next. */
const PER_TURN_MAX = 4;

export interface TurnstileOptions {
  readonly perTurnMax?: number;
  /** Calls back once everything else that is ready has had its turn. */
  readonly nextTurn?: (callback: () => void) => void;
}

/** Lets so many through at a time, in the order of their coming: when thousands come at once, what is going on goes on. */
export class Turnstile {
  readonly #perTurnMax: number;
  readonly #nextTurn: (callback: () => void) => void;
  readonly #waiting: (() => void)[] = [];
  /** Where the first of those who wait stands: taking from the front of a long array costs its length. */
  #first = 0;
  #passed = 0;
  #isTurning = false;

  constructor({
    perTurnMax = PER_TURN_MAX,
    nextTurn = (callback) => void setImmediate(callback),
  }: TurnstileOptions = {}) {
    this.#perTurnMax = perTurnMax;
    this.#nextTurn = nextTurn;
  }

  /** Resolves when it is one's turn: at once, where nobody else comes. */
  async pass(): Promise<void> {
    if (this.#passed < this.#perTurnMax) this.#let();
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  #let(): void {
    this.#passed += 1;
    if (this.#isTurning) return;
    this.#isTurning = true;
    this.#nextTurn(() => this.#turn());
  }

  #turn(): void {
    this.#isTurning = false;
    this.#passed = 0;
    const next = this.#waiting.slice(this.#first, this.#first + this.#perTurnMax);
    this.#first += next.length;
    if (2 * this.#first >= this.#waiting.length) {
      this.#waiting.splice(0, this.#first);
      this.#first = 0;
    }
    for (const go of next) {
      this.#let();
      go();
    }
  }
}

import type { Clock } from '@verbatim/ports';

const MS_PER_SECOND = 1_000;

/** So many per second, with a burst: how fast one socket may ask. */
export class TokenBucket {
  readonly #perSecond: number;
  readonly #burst: number;
  readonly #monotonic: Clock;
  #tokens: number;
  #at: number;

  constructor(rate: { readonly perSecond: number; readonly burst: number }, monotonic: Clock) {
    this.#perSecond = rate.perSecond;
    this.#burst = rate.burst;
    this.#monotonic = monotonic;
    this.#tokens = rate.burst;
    this.#at = monotonic();
  }

  /** 0 when one may go ahead; otherwise how many milliseconds to wait. */
  take(): number {
    const now = this.#monotonic();
    this.#tokens = Math.min(this.#burst, this.#tokens + ((now - this.#at) * this.#perSecond) / MS_PER_SECOND);
    this.#at = now;
    if (this.#tokens < 1) return Math.ceil(((1 - this.#tokens) * MS_PER_SECOND) / this.#perSecond);
    this.#tokens--;
    return 0;
  }
}

import { LRUCache } from 'lru-cache';
import { TokenBucket } from '@verbatim/edge';
import { Fault } from '@verbatim/kit';

const NAMES_MAX = 20_000;

export interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

export const RATES = {
  /** Per address and e-mail: people mistype, guessers are many. */
  login: { perSecond: 0.2, burst: 20 },
  /** Per address, whoever they say they are. */
  loginAddress: { perSecond: 2, burst: 60 },
  setup: { perSecond: 0.5, burst: 20 },
  visitor: { perSecond: 10, burst: 600 },
  /** Per visitor, as on a socket. */
  signal: { perSecond: 20, burst: 60 },
} as const satisfies Readonly<Record<string, Rate>>;

export type RateName = keyof typeof RATES;

/** How often the same somebody may ask for the same. The least recent are forgotten: nobody is locked out for good. */
export class RateLimits {
  readonly #isOn: boolean;
  readonly #buckets = new LRUCache<string, TokenBucket>({ maxSize: NAMES_MAX, sizeCalculation: () => 1 });

  constructor(isOn: boolean) {
    this.#isOn = isOn;
  }

  take(rate: RateName, name: string): void {
    if (!this.#isOn) return;
    const key = `${rate}:${name}`;
    const bucket = this.#buckets.get(key) ?? new TokenBucket(RATES[rate], monotonic);
    this.#buckets.set(key, bucket);
    const retryAfterMs = bucket.take();
    if (retryAfterMs > 0)
      throw new Fault('RATE_LIMITED', 'Too many of these; try again later.', { retryable: true, retryAfterMs });
  }
}

const monotonic = (): number => performance.now();

/** Resolves after that time, or at once when the signal fires. Never rejects. */
export type Pause = (ms: number, signal: AbortSignal) => Promise<void>;

/** Milliseconds that never go backwards. */
export type Clock = () => number;

/** In [0, 1). */
export type Random = () => number;

const BACKOFF_MS_BASE = 500;
const BACKOFF_MS_MAX = 15_000;
const DOUBLINGS_MAX = 10;

/** Anything between nothing and a bound that doubles: thousands that were cut off together do not come back together. */
export const fullJitterMs = (attempt: number, random: Random, baseMs = BACKOFF_MS_BASE): number =>
  Math.floor(random() * Math.min(BACKOFF_MS_MAX, baseMs * 2 ** Math.min(attempt, DOUBLINGS_MAX)));

export const realPause: Pause = (ms, signal) =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });

export const realClock: Clock = () => performance.now();

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';
const KEY_CHARS = 22;

/** 132 random bits in the alphabet of message ids and idempotency keys. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(KEY_CHARS));
  return Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]).join('');
}

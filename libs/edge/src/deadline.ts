import { Fault } from '@verbatim/kit';

/** Every call ends within this time: in an answer, a definite error, or "unknown, ask again with the same key". */
export const CALL_MS_MAX = 10_000;

const unknown = () =>
  new Fault('OUTCOME_UNKNOWN', 'The outcome is not known yet; ask again with the same key.', {
    retryable: true,
    outcome: 'unknown',
  });

/** The promise's own outcome, or after so long that nobody knows it. Not by `Promise.race`, which makes four more promises of each. */
export const within = <T>(promise: Promise<T>, ms: number = CALL_MS_MAX, late = unknown): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(late()), ms).unref();
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });

import { Fault } from '@verbatim/kit';

/** Every call ends within this time: in an answer, a definite error, or "unknown, ask again with the same key". */
export const CALL_MS_MAX = 10_000;

const unknown = () =>
  new Fault('OUTCOME_UNKNOWN', 'The outcome is not known yet; ask again with the same key.', {
    retryable: true,
    outcome: 'unknown',
  });

export async function within<T>(promise: Promise<T>, ms: number = CALL_MS_MAX): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(unknown()), ms);
    timer.unref();
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

import { Fault } from '@verbatim/kit';
import type { Outcome } from '@verbatim/ports';

const RETRY_AFTER_MS = 500;

/** Refused, and the log ends where this writer believes it does. */
export const isCertain = (error: unknown): boolean =>
  error instanceof Fault && error.outcome === 'refused' && error.code !== 'WRITER_BEHIND';

export const overloaded = () =>
  new Fault('OVERLOADED', 'Too much is waiting to be written; try again shortly.', {
    retryable: true,
    retryAfterMs: RETRY_AFTER_MS,
  });

export const outOfOrder = () =>
  new Fault('OUT_OF_ORDER', 'An earlier one could not be written; send that one again first.', {
    retryable: true,
    retryAfterMs: RETRY_AFTER_MS,
  });

/** Tells what the first one became, if it became anything. */
export async function mismatch(first: Promise<Outcome>): Promise<Fault> {
  const outcome = await first.catch(() => null);
  const as = outcome?.is === 'recorded' ? ` (seq ${outcome.seq})` : '';
  const sentence = `This key was used before with other content${as}; use a new key for new content.`;
  return new Fault('IDEMPOTENCY_MISMATCH', sentence, { retryable: false });
}

/** Whoever sends it again gets the same. */
export const poisonous = (cause: unknown) =>
  new Fault('FACT_POISONOUS', 'The rules of this version cannot deal with this; nothing was written.', {
    retryable: false,
    cause,
  });

export const factMalformed = (cause?: unknown) =>
  new Fault('FACT_MALFORMED', 'These bytes are not a fact for this partition.', { retryable: false, cause });

export const factTooLarge = (bytes: number) =>
  new Fault('TOO_LARGE', `${bytes} bytes are more than a fact may have.`, { retryable: false });

const SET_ASIDE: ReadonlySet<string> = new Set(['FACT_POISONOUS', 'FACT_MALFORMED', 'TOO_LARGE']);

/** Whether a fact fails whoever takes it and whenever: it is to be set aside, so that nothing waits behind it. */
export const isPoison = (error: unknown): error is Fault => error instanceof Fault && SET_ASIDE.has(error.code);

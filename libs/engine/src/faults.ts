import { Fault } from '@verbatim/kit';

const RETRY_AFTER_MS = 500;

/** Refused, and the log ends where this writer believes it does. */
export const isCertain = (error: unknown): boolean =>
  error instanceof Fault && error.outcome === 'refused' && error.code !== 'WRITER_BEHIND';

export const overloaded = () =>
  new Fault('OVERLOADED', 'Too much is waiting to be written; try again shortly.', {
    retryable: true,
    retryAfterMs: RETRY_AFTER_MS,
  });

export const mismatch = () =>
  new Fault('IDEMPOTENCY_MISMATCH', 'This key was used before with other content; use a new key for new content.', {
    retryable: false,
  });

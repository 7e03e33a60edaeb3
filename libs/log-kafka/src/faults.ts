import { Fault } from '@verbatim/kit';

const RETRY_AFTER_MS = 500;

export const outcomeUnknown = (cause?: unknown): Fault =>
  new Fault('OUTCOME_UNKNOWN', 'Whether this was written cannot be told; ask again with the same key.', {
    retryable: true,
    outcome: 'unknown',
    retryAfterMs: RETRY_AFTER_MS,
    cause,
  });

export const notWritten = (cause?: unknown): Fault =>
  new Fault('BROKER_UNAVAILABLE', 'No broker took it; try again.', {
    retryable: true,
    retryAfterMs: RETRY_AFTER_MS,
    cause,
  });

export const unreachable = (cause?: unknown): Fault =>
  new Fault('BROKER_UNAVAILABLE', 'No broker answers; try again.', {
    retryable: true,
    retryAfterMs: RETRY_AFTER_MS,
    cause,
  });

export const overloaded = (): Fault =>
  new Fault('OVERLOADED', 'Too much is waiting for the broker; try again shortly.', {
    retryable: true,
    retryAfterMs: RETRY_AFTER_MS,
  });

export const tooLarge = (bytes: number): Fault =>
  new Fault('TOO_LARGE', `${bytes} bytes are more than the log takes at once.`, { retryable: false });

export const writerBehind = (end: number, expected: number): Fault =>
  new Fault('WRITER_BEHIND', `The partition ends at ${end}, not at ${expected}.`, { retryable: false });

export const takenOver = (): Fault =>
  new Fault('WRITER_BEHIND', 'Another writer has taken this partition over.', { retryable: false });

export const closed = (): Fault => new Fault('LOG_CLOSED', 'The log is closed.', { retryable: true });

export const notFound = (): Fault => new Fault('NOT_FOUND', 'The log has no such record.', { retryable: false });

export const corrupt = (what: string): Fault =>
  new Fault('LOG_CORRUPT', `The log is damaged: ${what}.`, { retryable: false });

export const versionNewer = (version: number, known: number): Fault =>
  new Fault(
    'LOG_VERSION_NEWER',
    `The log at VERBATIM_LOG_URL is of version ${version}, this program reads ${known}: start a newer Verbatim.`,
    { retryable: false },
  );

export const missing = (topic: string): Fault =>
  new Fault('DATA_MISSING', `Nothing is in ${topic}: correct VERBATIM_LOG_URL, or start the product once.`, {
    retryable: false,
  });

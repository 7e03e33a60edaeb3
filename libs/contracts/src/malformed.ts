import { Fault } from '@verbatim/kit';

/** Bytes of ours that nobody can read: the log is damaged, or written by something else. */
export const malformed = (what: string, cause?: unknown): Fault =>
  new Fault('RECORD_MALFORMED', `These bytes are not ${what}.`, { retryable: false, cause });

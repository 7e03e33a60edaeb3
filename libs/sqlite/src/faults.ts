import { Fault } from '@verbatim/kit';
import { SqliteError } from './sqlite-error.ts';

export interface FaultNames {
  /** Code for a damaged file. */
  readonly corrupt: string;
  /** Code for everything else that the disk or the database could not do. */
  readonly failed: string;
}

const RETRY_AFTER_MS = 1_000;
const FULL = /^SQLITE_FULL|ENOSPC/;
const CORRUPT = /^SQLITE_(CORRUPT|NOTADB)/;
const CONSTRAINT = /^SQLITE_CONSTRAINT/;
const BUSY = /^SQLITE_BUSY/;

const says =
  (pattern: RegExp) =>
  (error: unknown): boolean =>
    error instanceof SqliteError && pattern.test(error.code);

export const isFull = says(FULL);
export const isCorrupt = says(CORRUPT);
export const isConstraint = says(CONSTRAINT);
export const isBusy = says(BUSY);

/** What SQLite said, as a Fault of ours; anything that SQLite did not say is passed on. */
export function faultOf(error: unknown, { corrupt, failed }: FaultNames): unknown {
  if (!(error instanceof SqliteError)) return error;
  if (isFull(error)) return storageFull(error);
  if (isCorrupt(error)) return new Fault(corrupt, 'The file is damaged.', { retryable: false, cause: error });
  return new Fault(failed, 'The disk did not do what was asked; try again.', {
    retryable: true,
    retryAfterMs: RETRY_AFTER_MS,
    cause: error,
  });
}

export const storageFull = (cause: unknown): Fault =>
  new Fault('STORAGE_FULL', 'The disk is full; free some space and try again.', {
    retryable: true,
    retryAfterMs: RETRY_AFTER_MS,
    cause,
  });

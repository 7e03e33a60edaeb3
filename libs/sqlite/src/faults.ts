import { Fault } from '@verbatim/kit';
import { SqliteError } from './sqlite.ts';

export interface FaultNames {
  /** Code for a damaged file. */
  readonly corrupt: string;
  /** Code for everything else that the disk or the database could not do. */
  readonly failed: string;
}

const FULL = /^SQLITE_FULL|ENOSPC/;
const CORRUPT = /^SQLITE_(CORRUPT|NOTADB)/;

export const isFull = (error: unknown): boolean => error instanceof SqliteError && FULL.test(error.code);
export const isCorrupt = (error: unknown): boolean => error instanceof SqliteError && CORRUPT.test(error.code);

/** What SQLite said, as a Fault of ours; anything that SQLite did not say is passed on. */
export function faultOf(error: unknown, { corrupt, failed }: FaultNames): unknown {
  if (!(error instanceof SqliteError)) return error;
  if (isFull(error)) return new Fault('STORAGE_FULL', 'The disk is full; free some space and try again.', { retryable: true, retryAfterMs: 1_000, cause: error });
  if (isCorrupt(error)) return new Fault(corrupt, 'The file is damaged.', { retryable: false, cause: error });
  return new Fault(failed, 'The disk did not do what was asked; try again.', { retryable: true, retryAfterMs: 1_000, cause: error });
}

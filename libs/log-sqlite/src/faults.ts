import { Fault } from '@verbatim/kit';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { faultOf, isCorrupt, storageFull } from '@verbatim/sqlite';
import { FAULTS } from './read.ts';

const RETRY_AFTER_MS = 500;
/** With less than this left, whatever SQLite said, the disk is full. */
const DISK_BYTES_MIN = 64 * 1024;

/** Why what was not written was not. */
export async function refusal(error: unknown, file: string): Promise<Fault> {
  const fault = faultOf(error, FAULTS);
  if (fault instanceof Fault && (fault.code === 'STORAGE_FULL' || isCorrupt(error))) return fault;
  if (await isDiskFull(file)) return storageFull(error);
  return new Fault('STORAGE_FAILED', 'The disk did not do what was asked; try again.', {
    retryable: true,
    retryAfterMs: RETRY_AFTER_MS,
    cause: error,
  });
}

async function isDiskFull(file: string): Promise<boolean> {
  try {
    const { bavail, bsize } = await statfs(dirname(file));
    return bavail * bsize < DISK_BYTES_MIN;
  } catch {
    return false;
  }
}

export const outcomeUnknown = (cause: unknown): Fault =>
  new Fault('OUTCOME_UNKNOWN', 'Whether this was written cannot be told; ask again with the same key.', {
    retryable: true,
    outcome: 'unknown',
    retryAfterMs: RETRY_AFTER_MS,
    cause,
  });

export const overloaded = (): Fault =>
  new Fault('OVERLOADED', 'Too much is waiting for the disk; try again shortly.', {
    retryable: true,
    retryAfterMs: RETRY_AFTER_MS,
  });

export const writerBehind = (end: number, expected: number): Fault =>
  new Fault('WRITER_BEHIND', `The partition ends at ${end}, not at ${expected}.`, { retryable: false });

export const duplicate = (cause: unknown): Fault =>
  new Fault('DUPLICATE_ID', 'The log has a record of this id already.', { retryable: false, cause });

export const closed = (): Fault => new Fault('LOG_CLOSED', 'The log is closed.', { retryable: true });

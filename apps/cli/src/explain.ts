import { ApiError } from '@verbatim/client';
import { EXIT, exitCodeOf } from '@verbatim/config';
import { Fault } from '@verbatim/kit';

/** Ends the command with one sentence that says what to change; only a bug of ours shows where it happened. */
export function explain(error: unknown): never {
  if (error instanceof Fault || error instanceof ApiError) {
    process.stderr.write(`${error.code}: ${error.message}\n`);
    process.exit(exitCodeOf(error.code));
  }
  process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
  process.exit(EXIT.failure);
}

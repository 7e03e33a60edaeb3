import { ApiError } from '@verbatim/client';
import { Fault } from '@verbatim/kit';

const EXIT_FAILURE = 1;
const EXIT_SETTINGS = 2;
const EXIT_DATA = 3;
const DATA_REFUSED =
  /^(LOG_CORRUPT|KEYS_CORRUPT|.*_VERSION_NEWER|PARTITIONS_MISMATCH|MASTER_KEY_WRONG|DATA_DIR_LOCKED)$/;

/** Ends the command with one sentence that says what to change; only a bug of ours shows where it happened. */
export function explain(error: unknown): never {
  if (error instanceof Fault || error instanceof ApiError) {
    process.stderr.write(`${error.code}: ${error.message}\n`);
    if (DATA_REFUSED.test(error.code)) process.exit(EXIT_DATA);
    process.exit(error.code === 'CONFIG_INVALID' ? EXIT_SETTINGS : EXIT_FAILURE);
  }
  process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
  process.exit(EXIT_FAILURE);
}

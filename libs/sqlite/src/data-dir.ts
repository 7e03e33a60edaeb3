import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Fault } from '@verbatim/kit';

const OWNER_ONLY = 0o700;

/** What is wrong, by the code of the operating system. */
const WRONG: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'its file system is read-only',
  ENOENT: 'no directory can be made there',
  ENOTDIR: 'it is no directory, or lies in none',
  EEXIST: 'it is no directory',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
};

/** The directory is there when this returns, and ours to write. `DATA_DIR_UNUSABLE` says why not. */
export function makeDataDir(dir: string): void {
  try {
    make(dir);
    accessSync(dir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    const { code = '' } = cause as { readonly code?: string };
    const wrong = WRONG[code];
    throw wrong === undefined ? cause : unusable(dir, wrong, cause);
  }
}

export const unusable = (dir: string, wrong: string, cause: unknown): Fault =>
  new Fault(
    'DATA_DIR_UNUSABLE',
    `${dir} cannot hold the data: ${wrong}. Change its owner, or set VERBATIM_DATA_DIR to another directory.`,
    { retryable: false, cause },
  );

/** Step by step: Node's own way (`recursive`) never ends where a parent takes no directories, as /proc does. */
function make(dir: string): void {
  if (existsSync(dir)) {
    if (!statSync(dir).isDirectory()) throw Object.assign(new Error('a file'), { code: 'ENOTDIR' });
    return;
  }
  make(dirname(dir));
  try {
    mkdirSync(dir, { mode: OWNER_ONLY });
  } catch (error) {
    if (!existsSync(dir)) throw error; // otherwise somebody else made it meanwhile
  }
}

import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '@verbatim/config';

const TOKEN_BYTES = 24;
const OWNER_ONLY = 0o600;

/** What lets the first person in: from the settings, or made once and kept beside the data. */
export function setupToken({ SETUP_TOKEN, DATA_DIR }: Config): string {
  if (SETUP_TOKEN !== undefined) return SETUP_TOKEN;
  const file = join(DATA_DIR, 'setup-token');
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    writeFileSync(file, `${token}\n`, { mode: OWNER_ONLY });
    return token;
  }
}

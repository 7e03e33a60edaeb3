import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyArchiveContract } from '../../ports/src/key-archive.contract.ts';
import { sqliteKeyArchive, sqliteKeys } from './index.ts';

const masterKey = randomBytes(32);

keyArchiveContract('sqlite', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'verbatim-key-archive-'));
  const file = join(directory, 'keys.db');
  return {
    keys: () => sqliteKeys({ file, masterKey, clock: () => 1, random: randomBytes }),
    archive: () => sqliteKeyArchive(file),
    dispose: () => rm(directory, { recursive: true }),
  };
});

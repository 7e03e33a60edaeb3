import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadMasterKey } from './index.ts';

describe('the master key', () => {
  let directory: string;
  let file: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'verbatim-master-'));
    file = join(directory, 'master.key');
  });
  afterEach(() => rm(directory, { recursive: true }));

  const placed = async (bytes: Uint8Array, mode: number): Promise<void> => {
    await writeFile(file, bytes);
    await chmod(file, mode);
  };

  it('is made on the first start, for the owner alone, and found on the next', async () => {
    const key = await loadMasterKey(file, randomBytes);
    expect(key).toHaveLength(32);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(Uint8Array.from(await readFile(file))).toEqual(key);
    expect(await loadMasterKey(file, randomBytes)).toEqual(key);
    expect(await readdir(directory)).toEqual(['master.key']);
  });

  it('is one for all who start at the same time', async () => {
    const made = await Promise.all(Array.from({ length: 10 }, () => loadMasterKey(file, randomBytes)));
    expect(new Set(made.map((key) => Buffer.from(key).toString('hex'))).size).toBe(1);
    expect(await readdir(directory)).toEqual(['master.key']);
  });

  it.each(['640', '604', '620', '666', '601'])('is refused when its mode is %s', async (mode) => {
    await placed(randomBytes(32), Number.parseInt(mode, 8));
    const message = expect.stringContaining(`chmod 600 ${file}`) as string;
    const refusal = { code: 'MASTER_KEY_EXPOSED', retryable: false, message };
    await expect(loadMasterKey(file, randomBytes)).rejects.toMatchObject(refusal);
  });

  it.each([0, 31, 33, 64])('is refused when it has %i bytes', async (size) => {
    await placed(randomBytes(size), 0o600);
    await expect(loadMasterKey(file, randomBytes)).rejects.toMatchObject({ code: 'MASTER_KEY_INVALID' });
    expect(await readFile(file)).toHaveLength(size);
  });

  it('may be read-only, and behind a link', async () => {
    const bytes = randomBytes(32);
    await placed(bytes, 0o400);
    await symlink(file, `${file}.link`);
    expect(await loadMasterKey(`${file}.link`, randomBytes)).toEqual(Uint8Array.from(bytes));
  });

  it('is refused with a reason where it cannot be made', async () => {
    const nowhere = join(directory, 'missing', 'master.key');
    await expect(loadMasterKey(nowhere, randomBytes)).rejects.toMatchObject({ code: 'MASTER_KEY_UNREADABLE' });
    await expect(loadMasterKey(directory, randomBytes)).rejects.toMatchObject({ code: 'MASTER_KEY_UNREADABLE' });
  });
});

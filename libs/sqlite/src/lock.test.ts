import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LOCK_WAIT_MS, lockDataDir } from './lock.ts';

const locked = expect.objectContaining({
  code: 'DATA_DIR_LOCKED',
  retryable: false,
  message: expect.stringMatching(/^Another Verbatim is running on .*; stop it first/) as string,
}) as Error;

/** Another program that locks the directory given to it as `lockDataDir` does. */
const LOCKER = `
  const lock = new (require('libsql'))(process.argv[1] + '/lock.db');
  try { lock.exec('BEGIN EXCLUSIVE'); } catch ({ code }) { console.log(code); process.exit(3); }
  process.stdout.write('locked');
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), Number(process.argv[2] ?? 3_600_000));
`;

describe('a data directory', () => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'lock-'));
  });
  afterEach(() => rm(dir, { recursive: true }));

  it('belongs to one at a time', () => {
    const unlock = lockDataDir(dir);
    expect(() => lockDataDir(dir)).toThrow(locked);
    unlock();
    lockDataDir(dir)();
  });

  it('is made when it is not there', () => {
    const inside = join(dir, 'new', 'data');
    lockDataDir(inside)();
    expect(existsSync(join(inside, 'lock.db'))).toBe(true);
  });

  it('is refused to a second process', async () => {
    const unlock = lockDataDir(dir);
    await expect(promisify(execFile)(process.execPath, ['-e', LOCKER, dir])).rejects.toMatchObject({
      code: 3,
      stdout: 'SQLITE_BUSY\n',
    });
    unlock();
  });

  it('is free again when its process was killed', async () => {
    const other = spawn(process.execPath, ['-e', LOCKER, dir], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(other.stdout, 'data');
    expect(() => lockDataDir(dir)).toThrow(locked);
    other.kill('SIGKILL');
    await once(other, 'exit');
    lockDataDir(dir)();
  });

  it('is waited for when somebody only looked', async () => {
    const looking = spawn(process.execPath, ['-e', LOCKER, dir, String(LOCK_WAIT_MS / 10)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(looking.stdout, 'data');
    expect(() => lockDataDir(dir)()).not.toThrow();
  });

  it('that cannot be one is refused with what is wrong with it', async () => {
    await writeFile(join(dir, 'file'), '');
    await symlink(join(dir, 'nowhere'), join(dir, 'link'));
    await mkdir(join(dir, 'taken', 'lock.db'), { recursive: true });
    // Where there is no /proc, any other place that takes no directories would do.
    const places = ['file', 'file/data', 'link', 'taken', '../'.repeat(20) + 'proc/data'];
    for (const place of places) {
      const unusable = { code: 'DATA_DIR_UNUSABLE', message: expect.stringMatching(/VERBATIM_DATA_DIR/) as string };
      expect(() => lockDataDir(join(dir, place))).toThrow(expect.objectContaining(unusable) as Error);
    }
  });
});

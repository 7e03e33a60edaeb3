import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, textsOf } from '../../ports/src/event-log.bench.ts';
import { sqliteEventLog } from './sqlite-event-log.ts';
import type { SqliteEventLog } from './sqlite-event-log.ts';

const DISK = 'size=4m';
const BALLAST_BYTES = 1024 * 1024;
const TEXT = '要写很多字才能把磁盘写满。'.repeat(200);
/** The promise is 200 ms; a busy machine may take ten times that. */
const ANSWER_MS_MAX = 2_000;

const dir = await mkdtemp(join(tmpdir(), 'full-'));
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', DISK, 'none', dir], { encoding: 'utf8' });
const reason = mounted.status === 0 ? null : (mounted.error?.message ?? mounted.stderr.trim());
if (reason !== null)
  process.stderr.write(`SKIPPED: a disk that is full: no small one can be mounted here (${reason})\n`);

afterAll(async () => {
  if (reason === null) spawnSync('umount', [dir]);
  await rm(dir, { recursive: true });
});

describe.skipIf(reason !== null)('a disk that is full', () => {
  const file = join(dir, 'log.db');
  const ballast = join(dir, 'ballast');
  const written: string[] = [];
  let log: SqliteEventLog;
  beforeAll(async () => {
    await writeFile(ballast, Buffer.alloc(BALLAST_BYTES));
    log = await sqliteEventLog({ file, partitions: 2 });
  });
  afterAll(() => log.close());

  let count = 0;
  const write = async (): Promise<void> => {
    const text = `${++count} ${TEXT}`;
    await log.append(1, written.length, [at(count, text)]);
    written.push(text);
  };
  const fault = async (): Promise<{ code: string; ms: number }> => {
    const started = performance.now();
    try {
      await write();
      return { code: 'none', ms: 0 };
    } catch (error) {
      return { ...(error as { code: string; retryable: boolean; outcome: string }), ms: performance.now() - started };
    }
  };
  const read = async (): Promise<string[]> =>
    textsOf(await log.readRange({ partition: 1, from: 0, to: written.length + 1, recordsMax: 10_000 }));

  it('is said to be full, at once, as often as it is asked', async () => {
    let last = await fault();
    while (last.code === 'none') last = await fault();
    for (let again = 0; again < 10; again++) {
      expect(last).toMatchObject({ code: 'STORAGE_FULL', retryable: true, outcome: 'refused' });
      expect(last.ms).toBeLessThan(ANSWER_MS_MAX);
      last = await fault();
    }
    expect(written.length).toBeGreaterThan(50);
    expect(log.trouble()).toContain('full');
  });

  it('fails all that waits behind what failed', async () => {
    const end = written.length;
    const appends = Array.from({ length: 5 }, (_, index) => log.append(1, end + index, [at(count, TEXT)]));
    for (const { status, ...rest } of await Promise.allSettled(appends)) {
      expect(status).toBe('rejected');
      expect(rest).toMatchObject({ reason: { code: 'STORAGE_FULL', outcome: 'refused' } });
    }
    expect(log.watermarks()).toEqual([0, end]);
  });

  it('is read as before', async () => {
    expect(await read()).toEqual(written);
    await log.verify();
    expect(await log.positionAt(1, 10)).toBe(9);
  });

  it('is written again once there is room, without a restart, and nothing is lost', async () => {
    await rm(ballast);
    const before = written.length;
    for (let more = 0; more < 20; more++) await write();
    expect(log.trouble()).toBeNull();
    expect(written.length).toBe(before + 20);
    await log.close();
    log = await sqliteEventLog({ file, partitions: 2 });
    expect(await read()).toEqual(written);
    await log.verify();
  });

  it('keeps everything when it is closed and opened while full', async () => {
    while ((await fault()).code === 'none');
    await log.close();
    log = await sqliteEventLog({ file, partitions: 2 });
    expect(await read()).toEqual(written);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textsOf } from '../../ports/src/event-log.bench.ts';
import type { Report } from './appender.bench.ts';
import { arrangeLog } from './bench.ts';
import { failFlushes, startAppender, whyNotStrace } from './process.bench.ts';
import type { Appender } from './process.bench.ts';

const KILLS = 3;
/** The promise is 200 ms; a busy machine may take ten times that. */
const ANSWER_MS_MAX = 2_000;

const reason = whyNotStrace();
if (reason !== null) process.stderr.write(`SKIPPED: a flush that fails: ${reason}\n`);

const isWritten = ({ code }: Report): boolean => code === undefined;
const isRefused = ({ outcome }: Report): boolean => outcome === 'refused';

describe('a process that appends', () => {
  let bench: Awaited<ReturnType<typeof arrangeLog>>;
  let appender: Appender | undefined;
  beforeEach(async () => {
    bench = await arrangeLog(2);
  });
  afterEach(async () => {
    await appender?.kill();
    await bench.dispose();
  });

  /** All that a start finds. */
  const found = async (): Promise<string[]> => {
    const log = await bench.open();
    await log.verify();
    const parts = log
      .watermarks()
      .map((to, partition) => log.readRange({ partition, from: 0, to, recordsMax: Number.MAX_SAFE_INTEGER }));
    const texts = (await Promise.all(parts)).flatMap(textsOf);
    await log.close();
    return texts;
  };
  const agree = async (reports: readonly Report[]): Promise<void> => {
    const texts = await found();
    expect(new Set(texts).size).toBe(texts.length);
    const there = new Set(texts);
    expect(reports.filter(isWritten).filter(({ text }) => !there.has(text))).toEqual([]);
    expect(reports.filter(isRefused).filter(({ text }) => there.has(text))).toEqual([]);
  };

  it('loses nothing that it said was written when it is killed, again and again', async () => {
    const reports: Report[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      appender = await startAppender(bench.file);
      reports.push(...(await appender.killAfter(100 + 77 * kill)));
      await agree(reports);
    }
    expect(reports.filter(isWritten).length).toBeGreaterThanOrEqual(300);
  });

  it.skipIf(reason !== null)('says that it failed when a flush fails once, and means it', async () => {
    appender = await startAppender(bench.file);
    const before = await appender.order(20);
    const stop = await failFlushes(appender.pid, 'next');
    const during = await appender.order(20);
    await stop();
    const after = await appender.order(20);
    expect([...before, ...after].every(isWritten)).toBe(true);
    const failed = during.filter((report) => !isWritten(report));
    expect(failed.map(({ code, outcome }) => `${code} ${outcome}`)).toContain('STORAGE_FAILED refused');
    expect(failed.every(isRefused)).toBe(true);
    expect(failed.length).toBeLessThan(during.length); // it went on by itself
    await appender.kill();
    await agree([...before, ...during, ...after]);
  });

  it.skipIf(reason !== null)('leaves nothing to be found of what failed, when it is killed next', async () => {
    appender = await startAppender(bench.file);
    const before = await appender.order(20);
    const stop = await failFlushes(appender.pid, 'next');
    const during = await appender.order(1);
    await appender.kill();
    await stop();
    expect(during).toMatchObject([{ code: 'STORAGE_FAILED', outcome: 'refused' }]);
    await agree([...before, ...during]);
  });

  it.skipIf(reason !== null)(
    'says that it does not know while no flush succeeds, and goes on when they do',
    async () => {
      appender = await startAppender(bench.file);
      const before = await appender.order(20);
      const stop = await failFlushes(appender.pid, 'all');
      const during = [...(await appender.order(2)), ...(await appender.order(20))];
      expect(new Set(during.map(({ code }) => code))).toEqual(new Set(['OUTCOME_UNKNOWN', 'STORAGE_FAILED']));
      const refused = during.filter(({ code }) => code === 'STORAGE_FAILED');
      expect(refused.every(isRefused)).toBe(true);
      expect(Math.max(...refused.map(({ ms }) => ms))).toBeLessThan(ANSWER_MS_MAX);
      await stop();
      const after: Report[] = [];
      while (!after.some(isWritten)) after.push(...(await appender.order(1)));
      after.push(...(await appender.order(20)));
      expect(after.slice(-20).filter((report) => !isWritten(report))).toEqual([]);
      await appender.kill();
      await agree([...before, ...during, ...after]);
    },
  );
});

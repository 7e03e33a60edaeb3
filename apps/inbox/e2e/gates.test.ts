import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, openPage, rows } from './browser.ts';
import { openSpeaker } from './crowd.ts';
import { lengthenList } from './long-list.ts';
import { quantile, slownessOf } from './meter.ts';
import { changeRows, keepMemory, open, readAll, scriptBytes, scrollFar, switchAll } from './speed.ts';
import { openStage } from './stage.ts';
import type { Stage } from './stage.ts';

// What the product promises. Times are what the page's own thread took of the processor, for other programs on the machine
// are not the product's, and measured against what the machine makes of a known piece of work just then. The best of a few
// attempts counts.
const SCRIPT_BYTES_MAX = 180_000;
const OPENING_MS_MAX = 1_500;
const OPENING_TIMES_SLOWER = 4;
const SWITCH_MS_MAX = 50;
const FRAME_MS_MAX = 50;
const CHANGES = { perSecond: 200, seconds: 4 };
const CONVERSATIONS = 250;
const ROWS = 5_000;
const ROWS_SCROLLED = 100_000;
const LONG = { longThreads: 5, messages: 1_000 };
const SWITCHES = 1_000;
const HEAP_BYTES_MORE_MAX = 1_000_000;
const NODES_MORE_MAX = 200;
const LISTENERS_MORE_MAX = 20;
const ATTEMPTS = 4;

describe.skipIf(!hasBrowser)('the inbox is quick', { timeout: 900_000 }, () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage({ conversations: CONVERSATIONS, ...LONG });
  }, 900_000);
  afterAll(async () => {
    await stage?.close();
  });

  /** Measures until the bound holds, a few times at most: milliseconds as on a quiet machine. */
  async function bestOf(bound: number, measure: () => Promise<number>): Promise<number> {
    let best = Infinity;
    for (let at = 0; at < ATTEMPTS && best > bound; at += 1) {
      const before = await slownessOf(stage.browser);
      const ms = await measure();
      const times = (before + (await slownessOf(stage.browser))) / 2;
      process.stderr.write(`${ms.toFixed(1)} ms on a machine ${times.toFixed(1)} times slower\n`);
      best = Math.min(best, ms / times);
    }
    return best;
  }

  it('loads in at most 180 KB of script', async () => {
    const bytes = await scriptBytes(stage.browser, stage.page, stage.url);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(SCRIPT_BYTES_MAX);
  });

  it('answers within 1.5 s on a processor four times slower', async () => {
    const ms = await bestOf(OPENING_MS_MAX, async () => {
      const { ownMs } = await open(stage.page, stage.url, OPENING_TIMES_SLOWER);
      return ownMs;
    });
    expect(ms).toBeLessThanOrEqual(OPENING_MS_MAX);
  });

  it('switches within 50 ms between conversations of 1,000 messages, with 5,000 rows in the list', async () => {
    const { page, url, long } = stage;
    await lengthenList(page, ROWS);
    await page.goto(`${url}/all`);
    await rows(page).first().waitFor();
    await readAll(page, { count: ROWS, long });
    const ms = await bestOf(SWITCH_MS_MAX, async () => {
      const switches = await switchAll(page, long);
      expect(switches.filter(({ isAtOnce }) => !isAtOnce)).toEqual([]);
      const cpuMs = switches.map((one) => one.cpuMs);
      return quantile(cpuMs, 0.95);
    });
    expect(ms).toBeLessThanOrEqual(SWITCH_MS_MAX);
  });

  it('draws every frame in time while 200 rows change each second', async () => {
    const { page, url, key, ids } = stage;
    const speaker = await openSpeaker({ url, key });
    const ms = await bestOf(FRAME_MS_MAX, async () =>
      Math.max(...(await changeRows(page, speaker, ids.slice(-CHANGES.perSecond), CHANGES))),
    );
    speaker.close();
    expect(ms).toBeLessThanOrEqual(FRAME_MS_MAX);
  });

  it('keeps no more in memory after 1,000 switches', async () => {
    const more = await keepMemory(stage.page, SWITCHES);
    expect(more.nodes).toBeLessThanOrEqual(NODES_MORE_MAX);
    expect(more.listeners).toBeLessThanOrEqual(LISTENERS_MORE_MAX);
    expect(more.heapBytes).toBeLessThanOrEqual(HEAP_BYTES_MORE_MAX);
  });

  it('scrolls through 100,000 rows without a stutter or a hole', async () => {
    const { page } = await openPage(stage.browser, { storageState: await stage.page.context().storageState() });
    const ms = await bestOf(FRAME_MS_MAX, async () => {
      const { frames, holes } = await scrollFar(page, stage.url, ROWS_SCROLLED);
      expect(holes).toBe(0);
      return Math.max(...frames);
    });
    expect(ms).toBeLessThanOrEqual(FRAME_MS_MAX);
    await page.context().close();
  });
});

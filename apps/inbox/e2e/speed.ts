import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { openPage, rows } from './browser.ts';
import type { Speaker } from './crowd.ts';
import { lengthenList, ROWS_AS_ASKED } from './long-list.ts';
import { framesOf, openMeter, sum, traceOf } from './meter.ts';
import type { Memory } from './meter.ts';

/** The script that somebody who is signed in loads until the first row is there, as it goes over the line. */
export async function scriptBytes(browser: Browser, signedIn: Page, url: string): Promise<number> {
  const { page } = await openPage(browser, { storageState: await signedIn.context().storageState() });
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.body());
  });
  await page.goto(`${url}/all`);
  await rows(page).first().waitFor();
  const bytes = sum((await Promise.all(scripts)).map((script) => gzipSync(script).length));
  await page.context().close();
  return bytes;
}

export interface Opening {
  /** From the start of the navigation until rows are on screen and the page answers. */
  readonly wallMs: number;
  /** The same without the time in which the page had work to do and other programs had the processor. */
  readonly ownMs: number;
  /** What the page's main thread had to do until then. */
  readonly cpuMs: number;
}

/** Lets every page say when its first rows have been drawn and it is free to answer. */
export const watchOpening = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    // No function in here has a name: what runs the benchmarks would keep it by a helper that the page does not have.
    new MutationObserver((_, observer) => {
      if (document.querySelector('[data-row]') === null) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const drawn = new MessageChannel();
        drawn.port1.addEventListener('message', () => performance.mark('interactive'));
        drawn.port1.start();
        drawn.port2.postMessage(null);
      });
    }).observe(document, { childList: true, subtree: true });
  });

/** Opens the inbox on a machine that is so many times slower, with nothing but the browser's own cache. */
export async function open(page: Page, url: string, timesSlower: number): Promise<Opening> {
  const meter = await openMeter(page);
  await meter.throttle(timesSlower);
  let wallMs = 0;
  const { tasks, marks } = await traceOf(page, async () => {
    await page.goto(`${url}/all`);
    await page.waitForFunction(() => performance.getEntriesByName('interactive').length > 0);
    wallMs = await page.evaluate(() => performance.getEntriesByName('interactive')[0]?.startTime ?? 0);
  });
  await meter.throttle(1);
  const end = marks.get('interactive');
  if (end === undefined) throw new Error('The trace has no end.');
  const until = tasks.filter(({ startMs }) => startMs >= end - wallMs && startMs < end);
  const takenMs = sum(until.map((task) => Math.max(0, task.wallMs - task.cpuMs)));
  return { wallMs, ownMs: wallMs - takenMs, cpuMs: sum(until.map(({ cpuMs }) => cpuMs)) };
}

export interface Switch {
  /** CPU of the page's main thread, until the frame has been drawn. */
  readonly cpuMs: number;
  readonly wallMs: number;
  /** The conversation was there in the first frame after the click. */
  readonly isAtOnce: boolean;
}

/** From each conversation to the next, there and back. */
export async function switchAll(page: Page, ids: readonly string[]): Promise<readonly Switch[]> {
  const switches: Switch[] = [];
  for (const id of [...ids, ...ids.toReversed().slice(1)]) switches.push(await switchTo(page, id));
  return switches;
}

/** Clicks on a row as a person does, and waits for the frame after it. */
async function switchTo(page: Page, conversationId: string): Promise<Switch> {
  let seen = { wallMs: 0, isAtOnce: false };
  const { tasks } = await traceOf(page, async () => {
    seen = await page.evaluate(
      (id) =>
        new Promise<typeof seen>((resolve, reject) => {
          const row = document.querySelector<HTMLElement>(`[data-row="${id}"]`);
          if (row === null) {
            reject(new Error(`The row of ${id} is not on screen.`));
            return;
          }
          const before = performance.now();
          row.click();
          requestAnimationFrame(() => {
            const isAtOnce = document.querySelector('[role=log]')?.textContent.includes(id) === true;
            const drawn = new MessageChannel();
            drawn.port1.addEventListener('message', () => resolve({ wallMs: performance.now() - before, isAtOnce }));
            drawn.port1.start();
            drawn.port2.postMessage(null);
          });
        }),
      conversationId,
    );
  });
  return { ...seen, cpuMs: sum(tasks.map(({ cpuMs }) => cpuMs)) };
}

/** Has the whole list loaded, and every message of some conversations. */
export async function readAll(
  page: Page,
  { count, long }: { readonly count: number; readonly long: readonly string[] },
): Promise<void> {
  await loadRows(page, count);
  for (const id of long) {
    await page.locator(`[data-row="${id}"]`).click();
    await page.locator('[role=log]').evaluate(async (log) => {
      const older = ':scope > div > div:first-child > button';
      while (log.querySelector(older) !== null) {
        log.querySelector<HTMLButtonElement>(older)?.click();
        await new Promise((drawn) => requestAnimationFrame(drawn));
      }
    });
  }
}

/** Under a pointer the list would keep its order. */
const offTheList = (page: Page): Promise<void> => page.mouse.move(0, 0);

const listOf = (page: Page): ReturnType<Page['locator']> => page.getByRole('list').filter({ has: rows(page) });

/** Scrolls on until the list has loaded so many rows; then back to the first. */
const loadRows = (page: Page, count: number): Promise<void> =>
  listOf(page).evaluate(async (list, wanted) => {
    const scroller = list.parentElement ?? list;
    while (Number(list.firstElementChild?.getAttribute('aria-setsize')) < wanted) {
      scroller.scrollTop = scroller.scrollHeight;
      await new Promise((drawn) => requestAnimationFrame(drawn));
    }
    scroller.scrollTop = 0;
  }, count);

/** What each frame waited for while rows change, so many a second. */
export async function changeRows(
  page: Page,
  speaker: Speaker,
  ids: readonly string[],
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
): Promise<readonly number[]> {
  await offTheList(page);
  const { tasks } = await traceOf(page, async () => {
    const startedAt = performance.now();
    for (let sent = 0; sent < perSecond * seconds;) {
      const due = Math.min(perSecond * seconds, ((performance.now() - startedAt) / 1_000) * perSecond);
      for (; sent < due; sent += 1) speaker.say(ids[sent % ids.length] ?? '', `changed ${sent}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await speaker.settled();
    await rows(page)
      .getByText(`changed ${perSecond * seconds - 1}`)
      .waitFor();
  });
  return framesOf(tasks);
}

export interface Scrolling {
  /** What each frame waited for, in CPU milliseconds. */
  readonly frames: readonly number[];
  /** How often a place in the list showed no row. */
  readonly holes: number;
}

const SCROLL_STEPS = 200;

/** Loads a very long list to its end, then goes through all of it; the last rows to load are watched too. */
export async function scrollFar(page: Page, url: string, count: number): Promise<Scrolling> {
  await lengthenList(page, count);
  await page.goto(`${url}/all`);
  await rows(page).first().waitFor();
  await loadRows(page, count - ROWS_AS_ASKED);
  const loading = await traceOf(page, () => loadRows(page, count));
  let holes = 0;
  const scrolling = await traceOf(page, async () => {
    holes = await scrollThrough(page, SCROLL_STEPS);
  });
  return { frames: [...framesOf(loading.tasks), ...framesOf(scrolling.tasks)], holes };
}

const scrollThrough = (page: Page, steps: number): Promise<number> =>
  listOf(page).evaluate(async (list, count) => {
    const scroller = list.parentElement ?? list;
    const { scrollHeight, clientHeight } = scroller;
    let holes = 0;
    for (let step = 1; step <= count; step += 1) {
      const top = ((scrollHeight - clientHeight) * step) / count;
      scroller.scrollTop = top;
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const first = Number(list.firstElementChild?.getAttribute('aria-posinset')) - 1;
      const rowPx = scrollHeight / Number(list.firstElementChild?.getAttribute('aria-setsize'));
      if (first * rowPx > top || (first + list.childElementCount) * rowPx < top + clientHeight - 1) holes += 1;
    }
    return holes;
  }, steps);

const ROWS_WALKED = 50;
const WARM_UP_SHARE = 0.2;

/** What is alive after so many switches more than after the first fifth as many. */
export async function keepMemory(page: Page, switches: number): Promise<Memory> {
  const meter = await openMeter(page);
  await offTheList(page);
  await walk(page, switches * WARM_UP_SHARE, ROWS_WALKED);
  const before = await meter.memory();
  await walk(page, switches, ROWS_WALKED);
  const after = await meter.memory();
  return {
    heapBytes: after.heapBytes - before.heapBytes,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
  };
}

/** Goes down and up the list by the keyboard, and waits for each conversation to be there. */
const walk = (page: Page, switches: number, turnAfter: number): Promise<void> =>
  page.evaluate(
    async ([count, turn]) => {
      for (let at = 0; at < count; at += 1) {
        const code = Math.floor(at / turn) % 2 === 0 ? 'KeyJ' : 'KeyK';
        document.body.dispatchEvent(new KeyboardEvent('keydown', { code, altKey: true, bubbles: true }));
        do await new Promise((drawn) => requestAnimationFrame(drawn));
        while (document.querySelector('[role=log]') === null);
      }
    },
    [switches, turnAfter] as const,
  );

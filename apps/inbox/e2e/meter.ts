import type { Browser, CDPSession, Page } from 'playwright-core';

/** What a page costs, told by the browser itself. */
export interface Meter {
  /** What is alive after everything that can be collected has been. */
  readonly memory: () => Promise<Memory>;
  /** Makes the page's CPU so many times slower. */
  readonly throttle: (times: number) => Promise<void>;
}

export interface Memory {
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What refers to each other across the script's heap and the document's takes more than one round. */
const COLLECTIONS = 4;

export async function openMeter(page: Page): Promise<Meter> {
  const session = await page.context().newCDPSession(page);
  return {
    memory: () => memoryOf(session),
    throttle: async (rate) => void (await session.send('Emulation.setCPUThrottlingRate', { rate })),
  };
}

async function memoryOf(session: CDPSession): Promise<Memory> {
  for (let at = 0; at < COLLECTIONS; at += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heapBytes: usedSize, nodes, listeners: jsEventListeners };
}

const WORK = { times: 7, elements: 3_000 };
/**
 * What the work takes on a quiet machine: not measured on one, but where it took 51 and 65 ms, frames of rows that take 45 ms
 * on a quiet machine took 59 and 85.
 */
const WORK_MS = 34;

/**
 * How many times slower than a quiet machine this one is right now, at least 1. Other programs slow a page down even in
 * CPU time: they take the caches and the memory from it. Measured by work of the kind that an inbox does.
 */
export async function slownessOf(browser: Browser): Promise<number> {
  const page = await browser.newPage();
  try {
    const takenMs = await page.evaluate(({ times, elements }) => {
      const taken: number[] = [];
      for (let time = 0; time < times; time += 1) {
        const begun = performance.now();
        const told = JSON.stringify(
          Array.from({ length: elements }, (_, at) => ({ id: `row-${at}`, text: `said ${at}` })),
        );
        const rows = new Map((JSON.parse(told) as { id: string; text: string }[]).map((row) => [row.id, row]));
        const list = document.createElement('div');
        for (const { id, text } of rows.values()) {
          const row = document.createElement('p');
          row.dataset['row'] = id;
          row.textContent = text;
          list.append(row);
        }
        document.body.replaceChildren(list);
        list.getBoundingClientRect();
        taken.push(performance.now() - begun);
      }
      return Math.min(...taken);
    }, WORK);
    return Math.max(1, takenMs / WORK_MS);
  } finally {
    await page.close();
  }
}

/** One task of the page's main thread. */
export interface Task {
  readonly startMs: number;
  readonly wallMs: number;
  /** The processor's time alone: what other programs on the machine took meanwhile is not in it. */
  readonly cpuMs: number;
  readonly drawsFrame: boolean;
}

export interface Trace {
  /** What the page's main thread did, in order. */
  readonly tasks: readonly Task[];
  /** When the page said so (`performance.mark`), by the same clock. */
  readonly marks: ReadonlyMap<string, number>;
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** What the page's main thread does while something runs. */
export async function traceOf(page: Page, run: () => Promise<void>): Promise<Trace> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('The page has no browser of its own to trace.');
  await browser.startTracing(page, { categories: CATEGORIES });
  let json: Buffer | undefined;
  try {
    await run();
  } finally {
    json = await browser.stopTracing();
  }
  return readTrace((JSON.parse(json.toString('utf8')) as { readonly traceEvents: readonly TraceEvent[] }).traceEvents);
}

interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: Readonly<Record<string, unknown>>;
}

const US_PER_MS = 1_000;

function readTrace(events: readonly TraceEvent[]): Trace {
  const own = events.filter(mainThreadOf(events)).toSorted((a, b) => a.ts - b.ts);
  const commits = own.filter(({ name }) => name === 'Commit').map(({ ts }) => ts);
  const marks = new Map(
    own.filter(({ cat }) => cat === 'blink.user_timing').map(({ name, ts }) => [name, ts / US_PER_MS]),
  );
  let next = 0;
  const tasks = own.flatMap(({ name, ts, dur, tdur }) => {
    if (name !== 'RunTask' || dur === undefined || tdur === undefined) return []; // cut off by the ends of the trace
    while ((commits[next] ?? Infinity) < ts) next += 1;
    const drawsFrame = (commits[next] ?? Infinity) <= ts + dur;
    return [{ startMs: ts / US_PER_MS, wallMs: dur / US_PER_MS, cpuMs: tdur / US_PER_MS, drawsFrame }];
  });
  if (tasks.length === 0) throw new Error('This browser does not tell how much CPU its tasks took.');
  return { tasks, marks };
}

/** The page's own main thread: of the browser's pages the one that did the most. */
function mainThreadOf(events: readonly TraceEvent[]): (event: TraceEvent) => boolean {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args['name'] === 'CrRendererMain');
  const count = ({ pid, tid }: TraceEvent): number =>
    events.filter((event) => event.pid === pid && event.tid === tid && event.name === 'RunTask').length;
  const [main] = mains.toSorted((a, b) => count(b) - count(a));
  if (main === undefined) throw new Error('Nothing of the page was traced.');
  return ({ pid, tid }) => pid === main.pid && tid === main.tid;
}

/** A pause that is as long as a frame: one would have been drawn in it, had there been anything to draw. */
const FRAME_MS = 1_000 / 60;

/** How long each frame had to wait for the work before it, in CPU milliseconds: what is between one frame, or pause, and the next. */
export function framesOf(tasks: readonly Task[]): readonly number[] {
  const frames: number[] = [];
  let work = 0;
  let end = 0;
  for (const { startMs, wallMs, cpuMs, drawsFrame } of tasks) {
    if (startMs - end > FRAME_MS && work > 0) {
      frames.push(work);
      work = 0;
    }
    work += cpuMs;
    end = startMs + wallMs;
    if (!drawsFrame) continue;
    frames.push(work);
    work = 0;
  }
  return work > 0 ? [...frames, work] : frames;
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The value that a share of all values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (value === undefined) throw new Error('Of no values there is no quantile.');
  return value;
}

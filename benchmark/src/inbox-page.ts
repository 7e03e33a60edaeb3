// What the inbox asks of a browser: script, opening on a slow processor, switching, changing rows, scrolling, memory.
import { parseArgs } from 'node:util';
import { openPage, rows } from '../../apps/inbox/e2e/browser.ts';
import { openSpeaker } from '../../apps/inbox/e2e/crowd.ts';
import { quantile } from '../../apps/inbox/e2e/meter.ts';
import {
  changeRows,
  keepMemory,
  open,
  readAll,
  scriptBytes,
  scrollFar,
  switchAll,
} from '../../apps/inbox/e2e/speed.ts';
import { openStage } from '../../apps/inbox/e2e/stage.ts';
import { median } from './latencies.ts';
import { progress, record } from './record.ts';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '5000' },
    scrolled: { type: 'string', default: '100000' },
    messages: { type: 'string', default: '1000' },
    switches: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '5' },
  },
});

const TIMES_SLOWER = 4;
const LONG_THREADS = 10;
const CHANGES = { perSecond: 200, seconds: 5 };
const KB_BYTES = 1_000;

type Figure = readonly [what: string, values: readonly number[], gate: string];

const runs = Number(values.runs);
const scrolled = Number(values.scrolled);
const conversations = Number(values.rows);
const p95 = (all: readonly number[]): number => quantile(all, 0.95);
const spread = (all: readonly number[]): Readonly<Record<string, number>> => ({
  count: all.length,
  p50: quantile(all, 0.5),
  p95: p95(all),
  p99: quantile(all, 0.99),
  max: Math.max(...all),
});

async function repeat<Result>(what: string, measure: () => Promise<Result>): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (let at = 0; at < runs; at += 1) {
    results.push(await measure());
    progress(`${what} ${at + 1}/${runs}`);
  }
  return results;
}

const stage = await openStage({ conversations, longThreads: LONG_THREADS, messages: Number(values.messages) });
try {
  const { browser, page, url, key, ids, long } = stage;
  const bytes = await scriptBytes(browser, page, url);
  const openings = await repeat('opening', () => open(page, url, TIMES_SLOWER));
  await readAll(page, { count: conversations, long });
  const switches = await repeat('switching', () => switchAll(page, long));
  const speaker = await openSpeaker({ url, key });
  const changes = await repeat('changing', () => changeRows(page, speaker, ids.slice(-CHANGES.perSecond), CHANGES));
  speaker.close();
  const memory = await keepMemory(page, Number(values.switches));
  progress('memory');
  const { page: far } = await openPage(browser, { storageState: await page.context().storageState() });
  const scrollings = await repeat('scrolling', () => scrollFar(far, url, scrolled));
  await rows(far).first().waitFor();

  const figures: readonly Figure[] = [
    ['script of the first load, KB gz', [bytes / KB_BYTES], '≤ 180'],
    ['interactive, processor 4 × slower, ms', openings.map(({ ownMs }) => ownMs), '≤ 1,500'],
    ['… as the clock on the wall had it, ms', openings.map(({ wallMs }) => wallMs), ''],
    ['… of it the main thread, ms', openings.map(({ cpuMs }) => cpuMs), ''],
    ['switching, p95, ms', switches.map((all) => p95(all.map(({ cpuMs }) => cpuMs))), '≤ 50'],
    ['… click to drawn frame on the wall, p50, ms', switches.map((all) => median(all.map(({ wallMs }) => wallMs))), ''],
    ['work before a frame, 200 rows/s changing, p95, ms', changes.map(p95), ''],
    ['… the most, ms', changes.map((frames) => Math.max(...frames)), '≤ 50'],
    [`work before a frame, ${scrolled} rows scrolled, p95, ms`, scrollings.map(({ frames }) => p95(frames)), ''],
    ['… the most, ms', scrollings.map(({ frames }) => Math.max(...frames)), '≤ 50'],
    ['… times that a place showed no row', scrollings.map(({ holes }) => holes), '0'],
    [`heap more after ${values.switches} switches, KB`, [memory.heapBytes / KB_BYTES], '≤ 1,000'],
    ['… nodes', [memory.nodes], '≤ 200'],
    ['… listeners', [memory.listeners], '≤ 20'],
  ];
  record({
    name: 'inbox-page',
    says: `${conversations} rows in the list, ${values.messages} messages in each conversation that is switched to. Times are what the page's main thread took of the processor, unless they say otherwise.`,
    columns: ['', 'median', 'least', 'most', 'gate'],
    rows: figures.map(([what, all, gate]) => [what, median(all), Math.min(...all), Math.max(...all), gate]),
    raw: {
      bytes,
      openings,
      switches,
      changes: changes.map(spread),
      scrollings: scrollings.map(({ frames }) => spread(frames)),
      memory,
    },
  });
} finally {
  await stage.close();
}

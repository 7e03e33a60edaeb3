// How long after a visitor's ack the conversation's row is on an agent's screen: alone, and under load.
import { parseArgs } from 'node:util';
import { setUp } from './account.ts';
import { complaints, generate, inProcess, voidReasons } from './generator.ts';
import { median } from './latencies.ts';
import { progress, record } from './record.ts';
import type { ProbeJob, ProbeResult } from './row-probe-process.ts';
import { newDataDir, removeDataDir, startServer } from './server.ts';

const { values } = parseArgs({
  options: {
    rates: { type: 'string', default: '0,1000' },
    runs: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '15' },
  },
});

const WARM_UP_SECONDS = 3;
const PROBES_PER_SECOND = 5;
const LOAD = { visitors: 200, agents: 20, readsBack: false } as const;

async function run(perSecond: number): Promise<ProbeResult> {
  const dataDir = newDataDir();
  const server = await startServer(dataDir);
  try {
    const { httpUrl, socketUrl, pid: serverPid } = server;
    const place = { ...(await setUp(server)), httpUrl, socketUrl };
    const seconds = Number(values.seconds);
    const load = {
      ...place,
      ...LOAD,
      serverPid,
      perSecond,
      warmUpSeconds: WARM_UP_SECONDS,
      seconds: seconds + WARM_UP_SECONDS,
    };
    const probe: ProbeJob = { ...place, perSecond: PROBES_PER_SECOND, delaySeconds: WARM_UP_SECONDS, seconds };
    const [probed, loaded] = await Promise.all([
      inProcess<ProbeResult>('row-probe-process.ts', probe),
      perSecond === 0 ? null : generate(load),
    ]);
    const bad = loaded === null ? [] : [...voidReasons(loaded), ...complaints(loaded)];
    progress(
      `${perSecond}/s: row p50 ${probed.row.p50.toFixed(1)} p99 ${probed.row.p99.toFixed(1)} ms, missing ${probed.missing} ${bad.join('; ')}`,
    );
    return probed;
  } finally {
    await server.stop();
    removeDataDir(dataDir);
  }
}

const rates = values.rates.split(',').map(Number);
const results = new Map<number, ProbeResult[]>(rates.map((rate) => [rate, []]));
for (let round = 0; round < Number(values.runs); round += 1) {
  for (const rate of rates) results.get(rate)?.push(await run(rate));
}
record({
  name: 'inbox-row',
  says: `Milliseconds from a visitor's ack to the row on an agent's screen, ${PROBES_PER_SECOND} probes a second, medians of the runs; the load is that of throughput.ts.`,
  columns: ['messages/s beside', 'p50', 'p99', 'worst p99', 'probes missing', 'runs'],
  rows: rates.map((rate) => {
    const runs = results.get(rate) ?? [];
    const p99s = runs.map(({ row }) => row.p99);
    const missing = runs.reduce((sum, one) => sum + one.missing, 0);
    return [rate, median(runs.map(({ row }) => row.p50)), median(p99s), Math.max(...p99s), missing, runs.length];
  }),
  raw: Object.fromEntries(results),
});

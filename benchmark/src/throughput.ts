// Durable messages per second: visitor → agent's socket → reply → visitor. A message and its reply count two.
import { parseArgs } from 'node:util';
import { api, setUp } from './account.ts';
import { complaints, generate, percent, voidReasons } from './generator.ts';
import { median } from './latencies.ts';
import type { JobResult } from './load-process.ts';
import { readBack } from './read-back.ts';
import { progress, record } from './record.ts';
import { newDataDir, removeDataDir, startServer } from './server.ts';

const { values } = parseArgs({
  options: {
    rates: { type: 'string', default: '500,3000,10000' },
    runs: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '10' },
    'warm-up': { type: 'string', default: '3' },
    visitors: { type: 'string', default: '200' },
    agents: { type: 'string', default: '20' },
  },
});

/** One rate against a fresh installation. Everything must still be there after it was killed and started again. */
async function run(perSecond: number): Promise<JobResult> {
  const dataDir = newDataDir();
  let server = await startServer(dataDir);
  try {
    const { httpUrl, socketUrl, pid: serverPid } = server;
    const account = await setUp(server);
    const result = await generate({
      ...account,
      httpUrl,
      socketUrl,
      serverPid,
      perSecond,
      seconds: Number(values.seconds),
      warmUpSeconds: Number(values['warm-up']),
      visitors: Number(values.visitors),
      agents: Number(values.agents),
      readsBack: false,
    });
    await server.stop('SIGKILL');
    server = await startServer(dataDir);
    const people = result.visitors.map((visitor) => ({ ...visitor, visitorToken: '' }));
    return { ...result, readBack: await readBack(api(server.httpUrl, account.apiKey), people, result.sentEach) };
  } finally {
    await server.stop();
    removeDataDir(dataDir);
  }
}

const COLUMNS = [
  'messages/s',
  'achieved',
  'ack p50 / p99 ms',
  'round trip p50 / p99 ms',
  'worst p99',
  'worst',
  'server CPU',
  'µs/message',
  'generator CPU',
  'runs',
  'content',
];

function row(perSecond: number, all: readonly JobResult[]): (string | number)[] {
  const good = all.filter((one) => voidReasons(one).length === 0);
  const runs = good.length === 0 ? all : good;
  const mid = (of: (one: JobResult) => number): number => median(runs.map(of));
  const ms = (of: (one: JobResult) => number): string => mid(of).toFixed(1);
  const wrong = all.flatMap(complaints);
  return [
    perSecond,
    Math.round(mid(({ achievedPerSecond }) => achievedPerSecond)),
    `${ms(({ ack }) => ack.p50)} / ${ms(({ ack }) => ack.p99)}`,
    `${ms(({ roundTrip }) => roundTrip.p50)} / ${ms(({ roundTrip }) => roundTrip.p99)}`,
    Math.max(...runs.map(({ roundTrip }) => roundTrip.p99)),
    Math.max(...runs.map(({ roundTrip }) => roundTrip.max)),
    percent(mid(({ serverCpuShare }) => serverCpuShare)),
    Math.round(mid(({ serverCpuMicrosPerMessage }) => serverCpuMicrosPerMessage)),
    percent(mid(({ generatorCpuShare }) => generatorCpuShare)),
    good.length === all.length ? all.length : `${good.length} of ${all.length} valid`,
    wrong.length === 0 ? 'all there once, in order' : wrong.join('; '),
  ];
}

/** The conversations' ids are of no interest afterwards. */
const figures = (result: JobResult): object => ({ ...result, visitors: result.visitors.length, sentEach: undefined });

const rates = values.rates.split(',').map(Number);
const results = new Map<number, JobResult[]>(rates.map((rate) => [rate, []]));
for (let round = 1; round <= Number(values.runs); round += 1) {
  for (const rate of rates) {
    const result = await run(rate);
    results.get(rate)?.push(result);
    const voids = voidReasons(result);
    progress(
      `${rate}/s run ${round}: round trip p50 ${result.roundTrip.p50.toFixed(1)} p99 ${result.roundTrip.p99.toFixed(1)} ms, ` +
        `server CPU ${percent(result.serverCpuShare)}, generator ${percent(result.generatorCpuShare)}, backlog ${result.backlog}` +
        (voids.length === 0 ? '' : ` VOID: ${voids.join(', ')}`) +
        complaints(result)
          .map((complaint) => `\n  WRONG: ${complaint}`)
          .join(''),
    );
  }
}
record({
  name: 'throughput',
  says:
    `${values.visitors} visitor sockets, ${values.agents} agent sockets, texts of about 110 characters, ${values.seconds} s after ` +
    `${values['warm-up']} s of warm-up; open loop, latency from the intended send. Medians of the runs; content is compared ` +
    'after the server was killed and started again.',
  columns: COLUMNS,
  rows: rates.map((rate) => row(rate, results.get(rate) ?? [])),
  raw: Object.fromEntries([...results].map(([rate, all]) => [rate, all.map(figures)])),
});
process.exitCode = [...results.values()].flat().some((result) => complaints(result).length > 0) ? 1 : 0;

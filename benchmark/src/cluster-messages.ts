// Messages through an edge, routers and a projector in processes of their own: what they cost, how long an ack and the
// event on an agent's screen take, by rate, partitions and routers. Needs services: scripts/services up.
import { parseArgs } from 'node:util';
import { api } from './account.ts';
import { Cluster } from './cluster.ts';
import type { Shape } from './cluster.ts';
import { complaints, generate, percent, voidReasons } from './generator.ts';
import { median } from './latencies.ts';
import type { Summary } from './latencies.ts';
import type { JobResult } from './load-process.ts';
import { readBack } from './read-back.ts';
import { progress, record } from './record.ts';

const { values } = parseArgs({
  options: {
    /** Partitions × routers. */
    shapes: { type: 'string', default: '8x1,1x1,64x1,8x2,64x2' },
    rates: { type: 'string', default: '300,1000,2500' },
    runs: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '10' },
    'warm-up': { type: 'string', default: '4' },
    visitors: { type: 'string', default: '100' },
    agents: { type: 'string', default: '10' },
  },
});

interface Run extends JobResult {
  readonly viewsBehindMs: number;
}

/** One rate against a fresh installation: everything is killed at the end, begun anew, and read back. */
async function run(shape: Shape, perSecond: number): Promise<Run> {
  const cluster = await Cluster.start(shape);
  try {
    const account = await cluster.setUp();
    const { httpUrl, socketUrl, pid: serverPid } = cluster.of('edge');
    const result = await generate(
      {
        ...{ ...account, httpUrl, socketUrl, serverPid, perSecond, beside: cluster.pids(), readsBack: false },
        ...{ seconds: Number(values.seconds), warmUpSeconds: Number(values['warm-up']) },
        ...{ visitors: Number(values.visitors), agents: Number(values.agents) },
      },
      { isPinned: false },
    );
    const viewsBehindMs = await cluster.caughtUp();
    await cluster.killAndRestart();
    const people = result.visitors.map((visitor) => ({ ...visitor, visitorToken: '' }));
    const back = await readBack(api(cluster.of('edge').httpUrl, account.apiKey), people, result.sentEach);
    return { ...result, readBack: back, viewsBehindMs };
  } finally {
    await cluster.stop();
  }
}

const COLUMNS = [
  'partitions × routers',
  'messages/s',
  'achieved',
  'ack p50 / p99 ms',
  'on screen after ack p50 / p99 ms',
  'µs/message: edge',
  'routers',
  'projector',
  'broker',
  'views’ server',
  'generator CPU',
  'views behind at the end, s',
  'content',
];

interface Measured {
  readonly shape: Shape;
  readonly perSecond: number;
  readonly runs: Run[];
}

const sumOf = ({ besideMicrosPerMessage: all }: JobResult, name: RegExp): number =>
  Object.entries(all).reduce((sum, [each, micros]) => sum + (name.test(each) ? micros : 0), 0);

function row({ shape, perSecond, runs: all }: Measured): (string | number)[] {
  const good = all.filter((one) => voidReasons(one).length === 0);
  const runs = good.length === 0 ? all : good;
  const mid = (of: (one: Run) => number): number => median(runs.map(of));
  const both = (of: (one: Run) => Summary): string =>
    `${mid((one) => of(one).p50).toFixed(1)} / ${mid((one) => of(one).p99).toFixed(1)}`;
  const micros = (name: RegExp): number => Math.round(mid((one) => sumOf(one, name)));
  const wrong = all.flatMap(complaints);
  return [
    `${shape.partitions} × ${shape.routers}`,
    perSecond,
    Math.round(mid(({ achievedPerSecond }) => achievedPerSecond)),
    both(({ ack }) => ack),
    both(({ screen }) => screen),
    ...[/^edge$/, /^router/, /^projector$/, /^broker$/, /^(ferretdb|postgres)$/].map(micros),
    percent(mid(({ generatorCpuShare }) => generatorCpuShare)),
    mid(({ viewsBehindMs }) => viewsBehindMs) / 1000,
    wrong.length === 0 ? `all there once, in order${good.length === 0 ? ' (VOID)' : ''}` : wrong.join('; '),
  ];
}

const shapes = values.shapes.split(',').map((text): Shape => {
  const [partitions = 8, routers = 1] = text.split('x').map(Number);
  return { partitions, routers };
});
const measured: Measured[] = shapes.flatMap((shape) =>
  values.rates.split(',').map((rate) => ({ shape, perSecond: Number(rate), runs: [] })),
);
for (let round = 1; round <= Number(values.runs); round += 1) {
  for (const one of measured) {
    const result = await run(one.shape, one.perSecond);
    one.runs.push(result);
    progress(row({ ...one, runs: [result] }).join(' | ') + voidReasons(result).map((why) => ` VOID: ${why}`).join('')); // prettier-ignore
  }
}
record({
  name: 'cluster-messages',
  says:
    `One edge, routers and one projector as processes over Kafka (one copy), MongoDB's protocol and Redis on the same machine, nobody pinned; ` +
    `${values.visitors} visitor sockets, ${values.agents} agent sockets, texts of about 110 characters, ${values.seconds} s after ${values['warm-up']} s of warm-up; a message and its ` +
    'reply count two. Open loop, latency from the intended send. CPU in µs of a core per message, the services’ too. Medians of the runs. At the end all ' +
    'roles are killed and begun anew, and every thread is read back and compared.',
  columns: COLUMNS,
  rows: measured.map(row),
  raw: measured.map(({ shape, perSecond, runs }) => ({
    ...{ shape, perSecond },
    runs: runs.map((one) => ({ ...one, visitors: one.visitors.length, sentEach: undefined })),
  })),
});
process.exitCode = measured.some(({ runs }) => runs.flatMap(complaints).length > 0) ? 1 : 0;

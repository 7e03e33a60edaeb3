// CPU of each role while nothing happens, for so many partitions that it follows. Needs services: scripts/services up.
import { parseArgs } from 'node:util';
import { Cluster, pause } from './cluster.ts';
import { percent } from './generator.ts';
import { progress, record } from './record.ts';

const { values } = parseArgs({
  options: {
    partitions: { type: 'string', default: '1,8,64' },
    seconds: { type: 'string', default: '20' },
    settle: { type: 'string', default: '8' },
  },
});

const MS_PER_SECOND = 1000;
const ROLES = ['edge', 'router1', 'projector'] as const;

async function idle(partitions: number): Promise<Readonly<Record<string, number>>> {
  const cluster = await Cluster.start({ partitions, routers: 1 });
  try {
    await cluster.setUp();
    await pause(Number(values.settle) * MS_PER_SECOND);
    const [began, before] = [performance.now(), ROLES.map((role) => cluster.of(role).cpuMs())];
    await pause(Number(values.seconds) * MS_PER_SECOND);
    const wallMs = performance.now() - began;
    const shares = ROLES.map((role, index) => [role, (cluster.of(role).cpuMs() - (before[index] ?? 0)) / wallMs]);
    return Object.fromEntries(shares) as Readonly<Record<string, number>>;
  } finally {
    await cluster.stop();
  }
}

const rows: { readonly partitions: number; readonly shares: Readonly<Record<string, number>> }[] = [];
for (const partitions of values.partitions.split(',').map(Number)) {
  const shares = await idle(partitions);
  progress(`${partitions} partitions: ${ROLES.map((role) => `${role} ${percent(shares[role] ?? 0)}`).join(', ')}`);
  rows.push({ partitions, shares });
}
record({
  name: 'cluster-idle',
  says: `CPU of each role in a process of its own, as a share of a core, over ${values.seconds} s in which nobody does anything.`,
  columns: ['partitions', 'edge', 'router', 'projector'],
  rows: rows.map(({ partitions, shares }) => [partitions, ...ROLES.map((role) => percent(shares[role] ?? 0))]),
  raw: rows,
});

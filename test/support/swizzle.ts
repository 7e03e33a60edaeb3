import { setTimeout as sleep } from 'node:timers/promises';
import type { Cluster } from './cluster.ts';
import type { Proxy } from './proxy.ts';
import { seeded, shuffled } from './random.ts';

/** Between two steps at most. Some stop for longer than a group waits for a member that says nothing. */
const STEP_MS_MAX = 1_500;
const STOPPED_MS_MAX = 6_000;

interface Part {
  readonly name: string;
  readonly stop: () => void;
  readonly goOn: () => void;
}

/** Some of all parts stop one by one, and go on in another order; which, and when, is the seed's alone. Resolves with what was done. */
export async function swizzle(cluster: Cluster, seed: number): Promise<string> {
  const random = seeded(seed);
  const all = shuffled(partsOf(cluster, random), random);
  const chosen = all.slice(0, 1 + Math.floor(random() * all.length));
  for (const { stop } of chosen) {
    stop();
    await sleep(random() * STEP_MS_MAX);
  }
  await sleep(random() * STOPPED_MS_MAX);
  const back = shuffled(chosen, random);
  for (const { goOn } of back) {
    goOn();
    await sleep(random() * STEP_MS_MAX);
  }
  const names = (parts: readonly Part[]): string => parts.map(({ name }) => name).join(', ');
  return `stopped ${names(chosen)}; went on ${names(back)}`;
}

function partsOf(cluster: Cluster, random: () => number): readonly Part[] {
  const processes = cluster.ids().map((id) => ({
    name: id,
    stop: () => cluster.signal(id, 'SIGSTOP'),
    goOn: () => cluster.signal(id, 'SIGCONT'),
  }));
  const ways: readonly (readonly [string, readonly Proxy[]])[] = [
    ['edges to brokers', cluster.kafka.doors('edges')],
    ['others to brokers', cluster.kafka.doors('others')],
    ['MongoDB', [cluster.mongo]],
  ];
  return [...processes, ...ways.map(([name, proxies]) => way(name, proxies, random() < 0.5))];
}

/** The way to a server is cut, or swallows everything. */
const way = (name: string, proxies: readonly Proxy[], isCut: boolean): Part => ({
  name: `${name} (${isCut ? 'cut' : 'mute'})`,
  stop: () => proxies.forEach((proxy) => (isCut ? proxy.cut() : proxy.silence('up', 'down'))),
  goOn: () => proxies.forEach((proxy) => proxy.heal()),
});

// How long a partition with so many events stands still when its router is killed, or asked to end. Needs services: scripts/services up.
import { parseArgs } from 'node:util';
import { decodeRecord } from '@verbatim/contracts';
import { kafkaEventLog } from '@verbatim/log-kafka';
import { newVisitors } from './account.ts';
import { Cluster, pause } from './cluster.ts';
import { fillPartition } from './full-partition.ts';
import { median } from './latencies.ts';
import { openSocket } from './raw-socket.ts';
import { progress, record } from './record.ts';

const { values } = parseArgs({
  options: { events: { type: 'string', default: '1000000' }, runs: { type: 'string', default: '5' } },
});

const ROLES = ['projector', 'edge', 'router1', 'router2'] as const;
const VISITORS = 10;
const SAY_EVERY_MS = 50;
const LOOK_MS = 200;
/** So long one router must have been the only one to write before the next is ended. */
const SETTLED_MS = 8_000;
const TAKEN_MS_MAX = 120_000;
const APPENDS = /^verbatim_log_append_seconds_count.* (\d+)$/m;

/** Everything that is written to the partition, as it can be read. */
class Watch {
  writer = '';
  since = performance.now();
  recorded = 0;

  static async start(url: string, signal: AbortSignal): Promise<Watch> {
    const watch = new Watch();
    const log = await kafkaEventLog({ url, partitions: 1, isReadOnly: true });
    void (async () => {
      for await (const batch of log.follow(log.watermarks(), { recordsMax: 1_000, signal }))
        for (const { bytes } of batch) watch.#saw(decodeRecord(bytes).writer);
      await log.close();
    })();
    return watch;
  }

  #saw(writer: string): void {
    this.recorded += 1;
    if (writer === this.writer) return;
    this.writer = writer;
    this.since = performance.now();
  }

  /** Milliseconds until somebody else writes. */
  async passed(before: string, from: number): Promise<number> {
    for (const end = from + TAKEN_MS_MAX; this.writer === before;) {
      if (performance.now() > end) throw new Error('nobody takes the partition over');
      await pause(1);
    }
    return this.since - from;
  }

  async settled(): Promise<void> {
    for (let seen = -1; performance.now() - this.since < SETTLED_MS || this.recorded === seen;) {
      seen = this.recorded;
      await pause(LOOK_MS);
    }
  }
}

/** Visitors who go on writing in conversations that there are; resolves with how to stop them. */
async function people(cluster: Cluster, inboxId: string): Promise<() => Promise<void>> {
  const { httpUrl, socketUrl } = cluster.of('edge');
  const visitors = await newVisitors(httpUrl, inboxId, VISITORS);
  const sockets = await Promise.all(visitors.map(({ visitorToken }) => openSocket(socketUrl, visitorToken)));
  const own = Date.now();
  const over = new AbortController();
  const saying = (async () => {
    for (let count = 0; !over.signal.aborted; count += 1, await pause(SAY_EVERY_MS))
      sockets[count % VISITORS]?.say({ send: { clientMessageId: `${own}-${count}`, text: 'Is anybody there?' } });
  })();
  return async () => {
    over.abort();
    await saying;
    for (const socket of sockets) socket.close();
  };
}

async function owner(cluster: Cluster, among: readonly string[]): Promise<string> {
  const counts = () =>
    Promise.all(
      among.map(async (name) => {
        const text = await (await fetch(`${cluster.of(name).opsUrl}/metrics`)).text();
        return Number(APPENDS.exec(text)?.[1] ?? 0);
      }),
    );
  for (let before = await counts(); ;) {
    await pause(LOOK_MS);
    const now = await counts();
    const found = among.filter((_, index) => (now[index] ?? 0) > (before[index] ?? 0));
    if (found.length === 1 && found[0] !== undefined) return found[0];
    before = now;
  }
}

interface Kind {
  readonly what: string;
  readonly routers: readonly string[];
  readonly signal: 'SIGKILL' | 'SIGTERM';
}

const KINDS: readonly Kind[] = [
  { what: 'killed, another one stands by', routers: ['router1', 'router2'], signal: 'SIGKILL' },
  { what: 'asked to end, another one stands by', routers: ['router1', 'router2'], signal: 'SIGTERM' },
  { what: 'killed and begun anew, the only one', routers: ['router1'], signal: 'SIGKILL' },
];

async function measured({ what, routers, signal }: Kind, cluster: Cluster, watch: Watch): Promise<number> {
  await watch.settled();
  const one = await owner(cluster, routers);
  const [before, from] = [watch.writer, performance.now()];
  const ended = cluster.of(one).stop(signal);
  const [ms] = await Promise.all([watch.passed(before, from), ...(routers.length > 1 ? [] : [ended.then(() => cluster.begin(one, 'router'))])]); // prettier-ignore
  await ended;
  if (routers.length > 1) await cluster.begin(one, 'router');
  await cluster.ready(one);
  progress(`${what}: ${Math.round(ms)} ms`);
  return ms;
}

const cluster = await Cluster.start({ partitions: 1, routers: 2 });
const stop = new AbortController();
const runs: { readonly what: string; readonly ms: readonly number[] }[] = [];
let events = 0;
try {
  const account = await cluster.setUp();
  await cluster.caughtUp();
  for (const role of ROLES) await cluster.of(role).stop();
  events = await fillPartition({ settings: cluster.settings, events: Number(values.events) });
  await cluster.views(async (client) => {
    // To a router the other views only have to be as far.
    const positions = client.db().collection<{ _id: string; offsets: number[] }>('checkpoints');
    await positions.updateMany({ _id: { $not: /^states_/ } }, { $set: { offsets: [events] } });
  });
  for (const role of ROLES) await cluster.begin(role, role.replace(/\d$/, ''));
  for (const role of ROLES) await cluster.ready(role);
  progress(`${events} events are there`);
  const watch = await Watch.start(cluster.settings['VERBATIM_LOG_URL'] ?? '', stop.signal);
  const leave = await people(cluster, account.inboxId);
  for (const kind of KINDS) {
    if (kind.routers.length === 1) await cluster.of('router2').stop();
    const ms: number[] = [];
    for (let run = 0; run < Number(values.runs); run += 1) ms.push(await measured(kind, cluster, watch));
    runs.push({ what: kind.what, ms });
  }
  await leave();
} finally {
  stop.abort();
  await cluster.stop();
}
record({
  name: 'take-over',
  says: `A partition of Kafka with ${events} events, in which ten visitors go on writing: from the end of its router to the first message that another one has recorded, as it can be read from the log. Until the group misses a killed member it takes up to 6 seconds of it. Snapshots are those of the projection, and the other views only say that they are as far; roles, services and generator share the machine.`,
  columns: ['the router is', 'ms', 'worst', 'runs'],
  rows: runs.map(({ what, ms }) => [what, Math.round(median(ms)), Math.round(Math.max(...ms)), ms.length]),
  raw: { events, runs },
});
process.exit(0);

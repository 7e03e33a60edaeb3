// How fast a projector that has nothing folds a log into views on MongoDB's protocol. Needs services: scripts/services up.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MongoClient } from 'mongodb';
import type { Db } from 'mongodb';
import { setUp } from './account.ts';
import type { CatchUp, CatchUpJob } from './catch-up-process.ts';
import { pause } from './cluster.ts';
import { inProcess } from './generator.ts';
import { median } from './latencies.ts';
import { cpuMs, cpuMsOfTree } from './process-usage.ts';
import { progress, record } from './record.ts';
import { newDataDir, removeDataDir, startServer } from './server.ts';
import { servicePids, serviceUrl } from './services.ts';

const { values } = parseArgs({
  options: {
    messages: { type: 'string', default: '40000' },
    conversations: { type: 'string', default: '800' },
    partitions: { type: 'string', default: '8' },
    runs: { type: 'string', default: '3' },
  },
});

const LOOK_MS = 20;
const STILL_MS = 3_000;
const MS_PER_SECOND = 1000;
const name = `benchmark-${randomUUID().slice(0, 8)}`;
const shared = newDataDir();
const databases = new Set<string>();

const database = (what: string): string => {
  databases.add(`${name}-${what}`);
  return `${serviceUrl('mongo')}${name}-${what}`;
};
const common = {
  VERBATIM_LOG_URL: `${serviceUrl('kafka')}/${name}`,
  VERBATIM_KEYS_URL: database('keys'),
  VERBATIM_PARTITIONS: values.partitions,
  VERBATIM_MASTER_KEY_FILE: join(shared, 'master.key'),
};

/** Real messages of real visitors, written by one process that keeps its own views in a file. */
async function fill(): Promise<void> {
  const dataDir = newDataDir();
  const server = await startServer(dataDir, common, { isPinned: false });
  try {
    const { httpUrl, socketUrl } = server;
    const size = { messages: Number(values.messages), conversations: Number(values.conversations) };
    await inProcess('fill-process.ts', { ...(await setUp(server)), ...size, httpUrl, socketUrl }, { isPinned: false });
  } finally {
    await server.stop();
    removeDataDir(dataDir);
  }
}

interface Run {
  readonly events: number;
  readonly messages: number;
  readonly seconds: number;
  readonly projectorMicros: number;
  readonly besideMicros: Readonly<Record<string, number>>;
}

/** One of the views that are written together. */
const MAIN_VIEW = /^messages_v\d+$/;

const reached = async (db: Db): Promise<number> => {
  const all = await db.collection<{ _id: string; offsets: number[] }>('checkpoints').find().toArray();
  const main = all.find(({ _id }) => MAIN_VIEW.test(_id));
  return (main?.offsets ?? []).reduce((sum, offset) => sum + offset, 0);
};

interface Usage {
  readonly at: number;
  readonly own: number;
  readonly beside: readonly number[];
}

interface Watched {
  readonly events: number;
  readonly before: Usage;
  readonly after: Usage;
}

/** From the first step that is seen to the last, after which nothing more came for a while: what a start costs is no part of it. */
async function watch(db: Db, used: () => Usage): Promise<Watched> {
  const steps: { readonly offset: number; readonly usage: Usage }[] = [];
  for (let still = 0; steps.length < 2 || still < STILL_MS; still += LOOK_MS) {
    await pause(LOOK_MS);
    const offset = await reached(db);
    if (offset <= (steps.at(-1)?.offset ?? 0)) continue;
    steps.push({ offset, usage: used() });
    still = 0;
  }
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) throw new Error('nothing was folded');
  return { events: last.offset - first.offset, before: first.usage, after: last.usage };
}

const settingsOf = (url: string): Readonly<Record<string, string>> => ({
  ...common,
  VERBATIM_ROLES: 'projector',
  VERBATIM_VIEWS_URL: url,
  VERBATIM_SIGNALS_URL: serviceUrl('redis'),
  VERBATIM_JOBS_URL: serviceUrl('redis'),
});

/** All views at once, as the role does it. */
async function catchUp(round: number): Promise<Run> {
  const url = database(`views-${round}`);
  const client = new MongoClient(url);
  const dataDir = newDataDir();
  const services = Object.entries(servicePids());
  const profile = process.env['BENCHMARK_PROFILE'];
  const node = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
  const server = await startServer(dataDir, settingsOf(url), { isPinned: false, node });
  const used = (): Usage => ({
    ...{ at: performance.now(), own: cpuMs(server.pid) },
    beside: services.map(([, pid]) => cpuMsOfTree(pid)),
  });
  try {
    const { events, before, after } = await watch(client.db(), used);
    const perEvent = (from = 0, to = 0): number => ((to - from) * MS_PER_SECOND) / events;
    return {
      events,
      messages: await client.db().collection('messages_v2').countDocuments({}),
      seconds: (after.at - before.at) / MS_PER_SECOND,
      projectorMicros: perEvent(before.own, after.own),
      besideMicros: Object.fromEntries(
        services.map(([one], index) => [one, perEvent(before.beside[index], after.beside[index])]),
      ),
    };
  } finally {
    await server.stop();
    removeDataDir(dataDir);
    await client.close();
  }
}

/** One of them alone, in a process of its own. */
const alone = (view: CatchUpJob['view'], round: number): Promise<CatchUp> =>
  inProcess<CatchUp>(
    'catch-up-process.ts',
    {
      ...{ view, logUrl: common.VERBATIM_LOG_URL, keysUrl: common.VERBATIM_KEYS_URL },
      ...{ viewsUrl: database(`${view}-${round}`), masterKeyFile: common.VERBATIM_MASTER_KEY_FILE },
      partitions: Number(values.partitions),
    },
    { isPinned: false },
  );

const ALONE = ['conversations', 'messages', 'audit'] as const;
const each = new Map<CatchUpJob['view'], CatchUp[]>(ALONE.map((view) => [view, []]));
const runs: Run[] = [];
try {
  await fill();
  progress('filled');
  for (let round = 1; round <= Number(values.runs); round += 1) {
    const run = await catchUp(round);
    runs.push(run);
    progress(JSON.stringify(run));
    for (const [view, own] of each) {
      own.push(await alone(view, round));
      progress(`${view} alone: ${JSON.stringify(own.at(-1))}`);
    }
  }
} finally {
  for (const one of databases) {
    const client = new MongoClient(serviceUrl('mongo'));
    await client.db(one).dropDatabase();
    await client.close();
  }
  removeDataDir(shared);
}
const mid = (of: (run: Run) => number): number => median(runs.map(of));
record({
  name: 'cluster-catch-up',
  says: `A projector whose database is empty folds ${values.messages} messages of ${values.conversations} conversations from ${values.partitions} partitions of Kafka into MongoDB's protocol (FerretDB over PostgreSQL, on the same machine): all views and snapshots at once as the role does, from its first step to its last; and one projection alone.`,
  columns: ['projection', 'events/s', 'µs/event: projector', 'broker', 'FerretDB', 'PostgreSQL', 'runs', 'messages there'], // prettier-ignore
  rows: [
    [
      'all of them, with the snapshots',
      Math.round(mid(({ events, seconds }) => events / seconds)),
      Math.round(mid(({ projectorMicros }) => projectorMicros)),
      ...['broker', 'ferretdb', 'postgres'].map((one) => Math.round(mid(({ besideMicros }) => besideMicros[one] ?? 0))), // prettier-ignore
      runs.length,
      Math.min(...runs.map(({ messages }) => messages)),
    ],
    ...[...each].map(([view, own]) => [
      view,
      Math.round(median(own.map(({ events, seconds }) => events / seconds))),
      Math.round(median(own.map(({ cpuMicros }) => cpuMicros))),
      ...['', '', '', own.length, ''],
    ]),
  ],
  raw: { all: runs, alone: Object.fromEntries(each) },
});

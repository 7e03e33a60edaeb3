import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { setUp } from './account.ts';
import type { Account } from './account.ts';
import { newDataDir, removeDataDir, startServer } from './server.ts';
import type { Server } from './server.ts';
import { servicePids, serviceUrl } from './services.ts';

export interface Shape {
  readonly partitions: number;
  readonly routers: number;
}

interface Process {
  readonly role: string;
  readonly dataDir: string;
  server: Server;
}

const LOOK_MS = 20;
const CAUGHT_UP_MS_MAX = 120_000;

/** Roles in processes of their own over Kafka, MongoDB's protocol and Redis, nobody pinned to a core. */
export class Cluster {
  readonly #name = `benchmark-${randomUUID().slice(0, 8)}`;
  readonly #shared = newDataDir();
  readonly #processes = new Map<string, Process>();
  readonly #shape: Shape;

  private constructor(shape: Shape) {
    this.#shape = shape;
  }

  /** One edge, one projector, and so many routers. */
  static async start(shape: Shape): Promise<Cluster> {
    const cluster = new Cluster(shape);
    await cluster.begin('edge', 'edge'); // alone: it makes the topics
    await Promise.all([
      cluster.begin('projector', 'projector'),
      ...Array.from({ length: shape.routers }, (_, index) => cluster.begin(`router${index + 1}`, 'router')),
    ]);
    await Promise.all([...cluster.#processes.keys()].map((name) => cluster.ready(name)));
    return cluster;
  }

  get settings(): Readonly<Record<string, string>> {
    const mongo = serviceUrl('mongo');
    return {
      VERBATIM_LOG_URL: `${serviceUrl('kafka')}/${this.#name}`,
      VERBATIM_VIEWS_URL: `${mongo}${this.#name}-views`,
      VERBATIM_KEYS_URL: `${mongo}${this.#name}-keys`,
      VERBATIM_SIGNALS_URL: serviceUrl('redis'),
      VERBATIM_JOBS_URL: serviceUrl('redis'),
      VERBATIM_PARTITIONS: String(this.#shape.partitions),
      VERBATIM_MASTER_KEY_FILE: join(this.#shared, 'master.key'),
    };
  }

  async begin(name: string, role: string): Promise<Server> {
    const dataDir = this.#processes.get(name)?.dataDir ?? newDataDir();
    const profile = process.env['BENCHMARK_PROFILE'];
    const node = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${join(profile, name)}`];
    const server = await startServer(dataDir, { ...this.settings, VERBATIM_ROLES: role }, { isPinned: false, node });
    this.#processes.set(name, { role, dataDir, server });
    return server;
  }

  of(name: string): Server {
    const found = this.#processes.get(name);
    if (found === undefined) throw new Error(`no process ${name}`);
    return found.server;
  }

  /** By name, the services beneath them too as far as they run here. */
  pids(): Readonly<Record<string, number>> {
    const own = [...this.#processes].map(([name, { server }]) => [name, server.pid] as const);
    return { ...Object.fromEntries(own), ...servicePids() };
  }

  setUp(): Promise<Account> {
    return setUp(this.of('edge'));
  }

  /** Resolves once it says so itself. */
  async ready(name: string): Promise<void> {
    const isReady = async (): Promise<boolean> => (await fetch(`${this.of(name).opsUrl}/readyz`)).status === 200;
    for (const end = performance.now() + CAUGHT_UP_MS_MAX; !(await isReady().catch(() => false));) {
      if (performance.now() > end) throw new Error(`${name} does not become ready`);
      await pause(LOOK_MS);
    }
  }

  /** Milliseconds until the views have everything that is in the log. */
  async caughtUp(): Promise<number> {
    const began = performance.now();
    const url = `${this.of('edge').opsUrl}/metrics`;
    for (;;) {
      const lag = /^verbatim_projection_lag_seconds.* ([\d.e+-]+)$/m.exec(await (await fetch(url)).text())?.[1];
      if (lag !== undefined && Number(lag) === 0) return performance.now() - began;
      if (performance.now() - began > CAUGHT_UP_MS_MAX) throw new Error('the views do not catch up');
      await pause(LOOK_MS);
    }
  }

  /** Kills all of them at once, and begins them anew on what is in the services. */
  async killAndRestart(): Promise<void> {
    await Promise.all([...this.#processes.values()].map(({ server }) => server.stop('SIGKILL')));
    await Promise.all([...this.#processes].map(([name, { role }]) => this.begin(name, role)));
    await Promise.all([...this.#processes.keys()].map((name) => this.ready(name)));
  }

  /** The database of the views, for who looks or deletes. */
  async views<T>(use: (client: MongoClient) => Promise<T>): Promise<T> {
    const client = new MongoClient(this.settings['VERBATIM_VIEWS_URL'] ?? '');
    try {
      return await use(client);
    } finally {
      await client.close();
    }
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#processes.values()].map(({ server }) => server.stop()));
    for (const { dataDir } of this.#processes.values()) removeDataDir(dataDir);
    removeDataDir(this.#shared);
    for (const what of ['views', 'keys']) {
      const client = new MongoClient(`${serviceUrl('mongo')}${this.#name}-${what}`);
      await client.db().dropDatabase();
      await client.close();
    }
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

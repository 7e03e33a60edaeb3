import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { eventually } from './eventually.ts';
import { install } from './installation.ts';
import type { Installation, Product } from './installation.ts';
import { ownKafka } from './own-kafka.ts';
import type { OwnKafka } from './own-kafka.ts';
import { ownRedis } from './own-redis.ts';
import type { OwnRedis } from './own-redis.ts';
import { Proxy } from './proxy.ts';

const READY_MS_MAX = 30_000;

export interface Process {
  readonly installation: Installation;
  product: Product;
}

export interface ClusterOptions {
  /** Where the broker's jars are, and MongoDB. */
  readonly jars: string;
  readonly mongoUrl: string;
  readonly brokers?: number;
  readonly partitions?: number;
}

/** Servers of the test's own, each behind a proxy, and the roles as processes over them. */
export class Cluster {
  readonly name = `faults-${randomUUID().slice(0, 8)}`;
  readonly kafka: OwnKafka;
  readonly mongo: Proxy;
  redis: OwnRedis;
  readonly #processes = new Map<string, Process>();
  readonly #options: ClusterOptions;
  readonly #shared = mkdtempSync(join(tmpdir(), 'verbatim-cluster-'));

  private constructor(options: ClusterOptions, servers: Pick<Cluster, 'kafka' | 'mongo' | 'redis'>) {
    this.#options = options;
    this.kafka = servers.kafka;
    this.mongo = servers.mongo;
    this.redis = servers.redis;
  }

  static async start(options: ClusterOptions): Promise<Cluster> {
    const mongo = await Proxy.before(options.mongoUrl.replace(/^mongodb:/, 'http:'));
    const redis = await ownRedis('--appendonly', 'yes', '--maxmemory-policy', 'noeviction');
    const kafka = await ownKafka(options.jars, options.brokers).catch(async (error: unknown) => {
      mongo.close();
      await redis.end('SIGKILL');
      throw error;
    });
    return new Cluster(options, { kafka, mongo, redis });
  }

  /** What every role is given; edges reach the broker by a door of their own. */
  settings(isEdge: boolean): Readonly<Record<string, string>> {
    const { brokers = 1, partitions = 4 } = this.#options;
    const mongo = `mongodb://127.0.0.1:${this.mongo.port}/${this.name}`;
    return {
      VERBATIM_LOG_URL: `${isEdge ? this.kafka.edgeUrl : this.kafka.url}/${this.name}?replication=${brokers}`,
      VERBATIM_VIEWS_URL: `${mongo}-views`,
      VERBATIM_KEYS_URL: `${mongo}-keys`,
      VERBATIM_SIGNALS_URL: `redis://${this.redis.at}`,
      VERBATIM_JOBS_URL: `redis://${this.redis.at}`,
      VERBATIM_PARTITIONS: String(partitions),
      VERBATIM_MASTER_KEY_FILE: join(this.#shared, 'master.key'),
    };
  }

  async begin(id: string, role: string, root?: string): Promise<Process> {
    const dir = mkdtempSync(join(tmpdir(), `verbatim-${id}-`));
    const settings = { ...this.settings(role === 'edge'), VERBATIM_ROLES: role };
    const installation = install(dir, settings, root);
    const begun = { installation, product: await installation.start() };
    this.#processes.set(id, begun);
    return begun;
  }

  of(id: string): Process {
    const found = this.#processes.get(id);
    if (found === undefined) throw new Error(`no process ${id}`);
    return found;
  }

  ids(): readonly string[] {
    return [...this.#processes.keys()];
  }

  signal(id: string, signal: NodeJS.Signals): void {
    process.kill(this.of(id).product.pid, signal);
  }

  /** Ends it, and begins it again where it was. */
  async restart(id: string, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const one = this.of(id);
    await one.product.end(signal);
    one.product = await one.installation.start();
  }

  async end(id: string): Promise<void> {
    await this.of(id).product.end();
    await this.of(id).installation.dispose();
    this.#processes.delete(id);
  }

  /** Begins again what has ended. */
  async revive(id: string): Promise<void> {
    const one = this.of(id);
    one.product = await one.installation.start();
  }

  /** The status of `/readyz`, and why. */
  async readiness(id: string): Promise<{ readonly status: number; readonly why: string }> {
    const answer = await fetch(`${this.of(id).product.opsUrl}/readyz`).catch(() => null);
    return { status: answer?.status ?? 0, why: (await answer?.text())?.trim() ?? '' };
  }

  async ready(...ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      const { status, why } = await eventually(() => this.readiness(id), (is) => is.status === 200, READY_MS_MAX); // prettier-ignore
      if (status !== 200) throw new Error(`${id} does not become ready: ${why}`);
    }
  }

  /** What the processes have said, for who looks why something went wrong. */
  said(): string {
    return [...this.#processes].map(([id, { product }]) => `--- ${id}\n${product.said().slice(-4_000)}`).join('\n');
  }

  async dispose(): Promise<void> {
    for (const { installation } of this.#processes.values()) await installation.dispose();
    this.mongo.heal();
    for (const each of ['views', 'keys']) {
      const client = new MongoClient(`${this.#options.mongoUrl}${this.name}-${each}`);
      await client.db().dropDatabase();
      await client.close();
    }
    this.mongo.close();
    await Promise.all([this.kafka.dispose(), this.redis.end('SIGKILL')]);
    rmSync(this.#shared, { recursive: true, force: true });
  }
}

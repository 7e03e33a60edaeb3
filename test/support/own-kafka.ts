import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import kafkajs from 'kafkajs';
import { eventually } from './eventually.ts';
import { freePort } from './free-port.ts';
import { Proxy } from './proxy.ts';

const CLUSTER_ID = 'verbatimKafkaBBBBBBBBB';
/** Three brokers that start on a busy machine elect a leader late. */
const READY_MS_MAX = 180_000;
const END_MS_MAX = 60_000;
const SAID_CHARS_MAX = 2_000;
const ASK_MS_MAX = 2_000;

interface Broker {
  readonly id: number;
  readonly settings: string;
  /** The doors by which it is reached, each through a proxy: edges use one of their own. */
  readonly edges: Proxy;
  readonly others: Proxy;
  child: ChildProcess | null;
}

/** Brokers of the test's own, which it may end, stop and cut off. */
export interface OwnKafka {
  /** `kafka://host:port,…`: for edges, and for everybody else. */
  readonly edgeUrl: string;
  readonly url: string;
  readonly brokers: readonly string[];
  /** One of the two doors, of all brokers. */
  readonly doors: (which: 'edges' | 'others') => readonly Proxy[];
  start(index?: number): Promise<void>;
  end(signal: NodeJS.Signals, index?: number): Promise<void>;
  signal(signal: NodeJS.Signals, index: number): void;
  dispose(): Promise<void>;
}

/** `jars`: the folder that `scripts/services` has fetched. */
export async function ownKafka(jars: string, count = 1): Promise<OwnKafka> {
  const dir = mkdtempSync(join(tmpdir(), 'verbatim-kafka-'));
  const ports = await Promise.all(
    Array.from({ length: count }, () => Promise.all([freePort(), freePort(), freePort()])),
  );
  const voters = ports.map(([, , controller], index) => `${index + 1}@127.0.0.1:${controller}`).join(',');
  const brokers = await Promise.all(ports.map((own, index) => prepared({ dir, voters, count, id: index + 1 }, own)));
  const of = (index: number): Broker => {
    const broker = brokers[index];
    if (broker === undefined) throw new Error(`no broker ${index}`);
    return broker;
  };
  const format = ['kafka.tools.StorageTool', 'format', '-g', '-t', CLUSTER_ID, '-c'];
  for (const { settings } of brokers) await java(jars, [...format, settings]);
  const start = (index: number): Promise<void> => begin(jars, of(index));
  const end = (signal: NodeJS.Signals, index: number): Promise<void> => endOf(of(index), signal);
  const dispose = async (): Promise<void> => {
    for (const [index, { edges, others, child }] of brokers.entries()) {
      child?.kill('SIGCONT');
      await end('SIGKILL', index);
      edges.close();
      others.close();
    }
    rmSync(dir, { recursive: true, force: true });
  };
  await Promise.all(brokers.map((_, index) => start(index))).catch(async (error: unknown) => {
    await dispose();
    throw error;
  });
  const urlOf = (which: 'edges' | 'others') =>
    `kafka://${brokers.map((broker) => `127.0.0.1:${broker[which].port}`).join(',')}`;
  return {
    edgeUrl: urlOf('edges'),
    url: urlOf('others'),
    brokers: brokers.map(({ others }) => `127.0.0.1:${others.port}`),
    doors: (which) => brokers.map((broker) => broker[which]),
    start: (index = 0) => start(index),
    end: (signal, index = 0) => end(signal, index),
    signal: (signal, index) => void of(index).child?.kill(signal),
    dispose,
  };
}

const SMALL = ['-Xmx256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Dorg.slf4j.simpleLogger.defaultLogLevel=error']; // prettier-ignore

async function begin(jars: string, broker: Broker): Promise<void> {
  const file = `${broker.settings}.log`;
  const said = openSync(file, 'a');
  const stdio = ['ignore', said, said] as const;
  const child = spawn('java', [...SMALL, '-cp', `${jars}/*`, 'kafka.Kafka', broker.settings], { stdio: [...stdio] });
  closeSync(said);
  broker.child = child;
  const isOver = () => child.exitCode !== null || child.signalCode !== null;
  const isUp = async () => isOver() || answers(`127.0.0.1:${broker.others.port}`);
  if (!(await eventually(isUp, (is) => is, READY_MS_MAX)) || isOver())
    throw new Error(`broker ${broker.id} does not come up: ${readFileSync(file, 'utf8').slice(-SAID_CHARS_MAX)}`);
}

async function endOf({ id, child }: Broker, signal: NodeJS.Signals): Promise<void> {
  if (child === null || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'close');
  child.kill(signal);
  const isStuck = await Promise.race([gone.then(() => false), sleep(END_MS_MAX, true, { ref: false })]);
  if (!isStuck) return;
  child.kill('SIGKILL');
  throw new Error(`broker ${id} does not end`);
}

/** Other servers are started meanwhile. */
const java = (jars: string, args: readonly string[]): Promise<unknown> =>
  promisify(execFile)('java', [...SMALL, '-cp', `${jars}/*`, ...args]);

async function answers(broker: string): Promise<boolean> {
  const admin = new kafkajs.Kafka({
    ...{ brokers: [broker], logLevel: kafkajs.logLevel.NOTHING, connectionTimeout: ASK_MS_MAX },
    ...{ requestTimeout: ASK_MS_MAX, retry: { retries: 0 } },
  }).admin();
  try {
    await admin.connect();
    await admin.listTopics();
    return true;
  } catch {
    return false;
  } finally {
    await admin.disconnect().catch(() => {});
  }
}

interface Node {
  readonly dir: string;
  readonly voters: string;
  readonly count: number;
  readonly id: number;
}

async function prepared(
  node: Node,
  [edgePort, port, controllerPort]: readonly [number, number, number],
): Promise<Broker> {
  const edges = await Proxy.before(`http://127.0.0.1:${edgePort}`);
  const others = await Proxy.before(`http://127.0.0.1:${port}`);
  const settings = join(node.dir, `broker-${node.id}.properties`);
  const inner = await freePort();
  writeFileSync(settings, properties(node, { edgePort, port, controllerPort, inner, edges: edges.port, others: others.port })); // prettier-ignore
  return { id: node.id, settings, edges, others, child: null };
}

const properties = (
  { dir, voters, count, id }: Node,
  at: Readonly<Record<string, number>>,
): string => `process.roles=broker,controller
node.id=${id}
controller.quorum.voters=${voters}
listeners=EDGES://127.0.0.1:${at['edgePort']},OTHERS://127.0.0.1:${at['port']},INNER://127.0.0.1:${at['inner']},CONTROLLER://127.0.0.1:${at['controllerPort']}
advertised.listeners=EDGES://127.0.0.1:${at['edges']},OTHERS://127.0.0.1:${at['others']},INNER://127.0.0.1:${at['inner']}
listener.security.protocol.map=EDGES:PLAINTEXT,OTHERS:PLAINTEXT,INNER:PLAINTEXT,CONTROLLER:PLAINTEXT
controller.listener.names=CONTROLLER
inter.broker.listener.name=INNER
log.dirs=${join(dir, `data-${id}`)}
auto.create.topics.enable=false
offsets.topic.num.partitions=1
offsets.topic.replication.factor=${count}
transaction.state.log.num.partitions=1
transaction.state.log.replication.factor=${count}
transaction.state.log.min.isr=1
group.initial.rebalance.delay.ms=0
log.cleaner.dedupe.buffer.size=8388608
broker.session.timeout.ms=2000
broker.heartbeat.interval.ms=300
controller.quorum.election.timeout.ms=500
controller.quorum.fetch.timeout.ms=1000
controller.quorum.election.backoff.max.ms=300
`;

import { existsSync } from 'node:fs';
import kafkajs from 'kafkajs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setUp } from './support/account.ts';
import { Cluster } from './support/cluster.ts';
import { eventually } from './support/eventually.ts';
import { isLong } from './support/long.ts';
import { hangUpAll } from './support/peer.ts';
import { introduce, underFault } from './support/under-fault.ts';
import type { Scene } from './support/under-fault.ts';

const jars = process.env['VERBATIM_TEST_KAFKA_JARS'] ?? '';
const mongoUrl = process.env['VERBATIM_TEST_MONGODB_URL'] ?? '';
const BROKERS = 3;
const KILLS = 3;
const ROW_MS_MAX = 600_000;
const IN_SYNC_MS_MAX = 60_000;
/** Others have taken over everything by then, though the broker is still away. */
const RESUMED_MS_MAX = 30_000;
/** Who leads its first partition, of one, is asked by all groups. */
const GROUPS = '__consumer_offsets';

/** Three brokers take the memory of three: on demand, by `npm run test:faults`. */
describe.skipIf(!isLong || !existsSync(jars) || mongoUrl === '')('three brokers with three copies, two in sync', () => {
  let cluster: Cluster;
  let scene: Scene;

  beforeAll(async () => {
    cluster = await Cluster.start({ jars, mongoUrl, brokers: BROKERS });
    const edge = await cluster.begin('edge', 'edge');
    await Promise.all([cluster.begin('projector', 'projector'), cluster.begin('router', 'router')]);
    scene = { cluster, account: await setUp(edge.installation, edge.product), at: edge.product };
    await introduce(scene);
  }, ROW_MS_MAX);
  afterAll(async () => {
    hangUpAll();
    await cluster?.dispose();
  });

  /** What those brokers that live say of a topic's first partition; null while nobody answers. */
  async function partition(topic = `${cluster.name}.conversations`, dead = 0) {
    const brokers = cluster.kafka.brokers.filter((_, index) => index !== dead - 1);
    const admin = new kafkajs.Kafka({
      ...{ brokers, logLevel: kafkajs.logLevel.NOTHING, retry: { retries: 2 } },
    }).admin();
    try {
      await admin.connect();
      const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
      return topics[0]?.partitions.find(({ partitionId }) => partitionId === 0) ?? null;
    } catch {
      return null;
    } finally {
      await admin.disconnect().catch(() => {});
    }
  }
  const inSync = (copies: number) =>
    eventually(partition, (is) => (is?.isr.length ?? 0) >= copies && (is?.leader ?? -1) >= 0, IN_SYNC_MS_MAX);

  it('the topics are made so that two copies must have what is acknowledged', async () => {
    expect(await inSync(BROKERS)).toMatchObject({ replicas: expect.arrayContaining([1, 2, 3]) as number[] });
  });

  it.each([
    ['leads the log', () => undefined],
    ['coordinates the readers of the intake', () => GROUPS],
  ])('F8: the broker that %s is killed under load, again and again', { timeout: ROW_MS_MAX }, (what, topicOf) =>
    underFault(scene, { name: `F8: who ${what}` }, async ({ load, asksOnce, acknowledgedDuring }) => {
      for (let kill = 0; kill < KILLS; kill++) {
        await inSync(BROKERS);
        const leader = (await partition(topicOf()))?.leader ?? 0;
        expect(leader).toBeGreaterThan(0);
        const begun = performance.now();
        const since = (): number => Math.round(performance.now() - begun);
        await cluster.kafka.end('SIGKILL', leader - 1);
        expect(await acknowledgedDuring(() => load.more(50))).toBeGreaterThan(0);
        const acknowledged = since();
        // Acknowledged is what the intake has; that a router has read it back says more.
        expect((await eventually(asksOnce, ({ code }) => code === 'ok', RESUMED_MS_MAX)).code).toBe('ok');
        const written = since();
        const went = await eventually(() => partition(topicOf(), leader), (is) => is !== null && is.leader >= 0 && is.leader !== leader, IN_SYNC_MS_MAX); // prettier-ignore
        expect([leader, -1, undefined]).not.toContain(went?.leader);
        process.stderr.write(`broker ${leader} killed: 50 acknowledged by others within ${acknowledged} ms, one written after ${written} ms\n`); // prettier-ignore
        await cluster.kafka.start(leader - 1);
        expect((await inSync(BROKERS))?.isr).toHaveLength(BROKERS);
      }
    }),
  );

  it('F19: the leader stands still under load, and comes back', { timeout: ROW_MS_MAX }, () =>
    underFault(scene, { name: 'F19: a broker that stands still' }, async ({ load }) => {
      const leader = (await inSync(BROKERS))?.leader ?? 1;
      cluster.kafka.signal('SIGSTOP', leader - 1);
      await load.more(50);
      cluster.kafka.signal('SIGCONT', leader - 1);
      await load.more(50);
    }),
  );
});

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

  /** What the brokers say of the log's first partition; null while nobody answers. */
  async function partition() {
    const admin = new kafkajs.Kafka({
      ...{ brokers: [...cluster.kafka.brokers], logLevel: kafkajs.logLevel.NOTHING, retry: { retries: 2 } },
    }).admin();
    try {
      await admin.connect();
      const { topics } = await admin.fetchTopicMetadata({ topics: [`${cluster.name}.conversations`] });
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

  it('F8: the leader is killed under load, again and again', { timeout: ROW_MS_MAX }, () =>
    underFault(scene, 'F8: three brokers', async ({ load, acknowledgedDuring }) => {
      for (let kill = 0; kill < KILLS; kill++) {
        const leader = (await inSync(BROKERS))?.leader ?? 1;
        const begun = performance.now();
        await cluster.kafka.end('SIGKILL', leader - 1);
        expect(await acknowledgedDuring(() => load.more(50))).toBeGreaterThan(0);
        const went = await eventually(partition, (is) => is !== null && is.leader >= 0 && is.leader !== leader, IN_SYNC_MS_MAX); // prettier-ignore
        expect(went?.leader).not.toBe(leader);
        process.stderr.write(`broker ${leader} killed: 50 acknowledged by others within ${Math.round(performance.now() - begun)} ms\n`); // prettier-ignore
        await cluster.kafka.start(leader - 1);
        expect((await inSync(BROKERS))?.isr).toHaveLength(BROKERS);
      }
    }),
  );

  it('F19: the leader stands still under load, and comes back', { timeout: ROW_MS_MAX }, () =>
    underFault(scene, 'F19: a broker that stands still', async ({ load }) => {
      const leader = (await inSync(BROKERS))?.leader ?? 1;
      cluster.kafka.signal('SIGSTOP', leader - 1);
      await load.more(50);
      cluster.kafka.signal('SIGCONT', leader - 1);
      await load.more(50);
    }),
  );
});

import { existsSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setUp } from './support/account.ts';
import type { Account } from './support/account.ts';
import { fiveTimes, listed, once, onlooker, reopenings, snoozed, toldBy } from './support/asking.ts';
import { Cluster } from './support/cluster.ts';
import { eventually } from './support/eventually.ts';
import { inShort } from './support/long.ts';
import { lyingBuild } from './support/lying-build.ts';
import type { Lie } from './support/lying-build.ts';
import { ownRedis } from './support/own-redis.ts';
import { greet, hangUpAll } from './support/peer.ts';
import { parked, poison, replay } from './support/poison.ts';
import { swizzle } from './support/swizzle.ts';
import { introduce, rows } from './support/under-fault.ts';
import type { Scene } from './support/under-fault.ts';

const NO_PRIORITIES: Lie = {
  file: 'domain/src/conversation/judge.ts',
  of: "if (state.phase === 'none') return begin(fact, context);",
  instead: `if (fact.type === 'PriorityChanged') throw new TypeError('a bug');
  if (state.phase === 'none') return begin(fact, context);`,
};
const NO_LABELS: Lie = {
  file: 'engine/src/documents.ts',
  of: 'const after = this.view.apply(doc, one);',
  instead: `if (this.view.schema.name === 'conversations' && one.event.data.add?.includes('fatal')) throw new TypeError('a bug');
        const after = this.view.apply(doc, one);`,
};

const jars = process.env['VERBATIM_TEST_KAFKA_JARS'] ?? '';
const mongoUrl = process.env['VERBATIM_TEST_MONGODB_URL'] ?? '';
const isThere = existsSync(jars) && mongoUrl !== '';

const KILLS = inShort(1, 20);
const BROKER_STARTS = inShort(1, 6);
const AWAY_MS = inShort(8_000, 60_000);
const BROKER_AWAY_MS = inShort(8_000, 180_000);
/** Longer than the group waits for a member that says nothing. */
const PAUSED_MS = inShort(10_000, 60_000);
const ROLLS = inShort(1, 10);
/** Whoever writes without a broker is told so within two seconds; what is measured here has a way to go beside that. */
const TOLD_MS_MAX = inShort(10_000, 3_500);
/** Whoever asks is told within three seconds that what they ask for is away; a busy machine takes longer for its part. */
const API_MS_MAX = inShort(10_000, 3_000);
/** `/readyz` tells the truth within five seconds, and a busy machine a little later. */
const READY_MS_MAX = inShort(10_000, 5_000);
/** Far enough away that a slow machine has said so before it is over. */
const [DUE_MS, DUE_MS_MAX] = [10_000, 60_000];
/** A failure is played again with VERBATIM_TEST_SEED. In short the same is played each time. */
const FIRST_SEED = Number(process.env['VERBATIM_TEST_SEED'] ?? inShort(81_078, Date.now() % 1_000_000));
const SEEDS = Array.from({ length: inShort(1, 200) }, (_, index) => FIRST_SEED + index);
const ROW_MS_MAX = inShort(400_000, 1_200_000);

describe.skipIf(!isThere)('the roles, over servers that fail', () => {
  let cluster: Cluster;
  let account: Account;
  let scene: Scene;

  beforeAll(async () => {
    cluster = await Cluster.start({ jars, mongoUrl });
    const [edge] = await Promise.all([
      cluster.begin('edge', 'edge'),
      cluster.begin('projector', 'projector'),
      cluster.begin('router', 'router'),
    ]);
    await cluster.begin('second', 'router');
    account = await setUp(edge.installation, edge.product);
    scene = { cluster, account, at: edge.product };
    await introduce(scene);
  }, ROW_MS_MAX);
  afterAll(async () => {
    hangUpAll();
    await cluster?.dispose();
  });

  const under = rows(() => scene);

  /** Within five seconds everybody who needs it says that it is not ready; and that it is, once all is well. */
  async function saysSo(...ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      const told = await eventually(() => cluster.readiness(id), ({ status }) => status === 503, READY_MS_MAX); // prettier-ignore
      expect(told, id).toMatchObject({ status: 503 });
    }
  }

  it('F1: each role is killed', { timeout: ROW_MS_MAX }, () =>
    under(async ({ load }) => {
      for (const id of ['router', 'projector', 'edge'])
        for (let kill = 0; kill < KILLS; kill++) {
          await cluster.restart(id, 'SIGKILL');
          await load.more(10);
        }
    }),
  );

  it('F8: the broker is restarted, and killed', { timeout: ROW_MS_MAX }, () =>
    under(async ({ load }) => {
      for (let start = 0; start < BROKER_STARTS; start++)
        for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
          await cluster.kafka.end(signal);
          await cluster.kafka.start();
          await load.more(10);
        }
    }),
  );

  it('F9: no broker can be reached', { timeout: ROW_MS_MAX }, () =>
    under(async ({ asksOnce, acknowledgedDuring }) => {
      const doors = [...cluster.kafka.doors('edges'), ...cluster.kafka.doors('others')];
      for (const door of doors) door.cut();
      await sleep(500); // what was on its way has been answered
      const during = await acknowledgedDuring(async () => {
        const told = await asksOnce();
        expect(told.code).toBe('BROKER_UNAVAILABLE');
        expect(told.ms).toBeLessThan(TOLD_MS_MAX);
        await saysSo('edge', 'router', 'projector');
        await sleep(BROKER_AWAY_MS);
      });
      expect(during).toBe(0);
      for (const door of doors) door.heal();
      await cluster.ready(...cluster.ids());
    }),
  );

  it('F9: the broker takes connections and says nothing', { timeout: ROW_MS_MAX }, () =>
    under(async ({ asksOnce }) => {
      const doors = [...cluster.kafka.doors('edges'), ...cluster.kafka.doors('others')];
      for (const door of doors) door.silence('up', 'down');
      const told = await asksOnce();
      expect(['BROKER_UNAVAILABLE', 'OUTCOME_UNKNOWN']).toContain(told.code);
      expect(told.ms).toBeLessThan(TOLD_MS_MAX);
      await saysSo('edge', 'router', 'projector');
      await sleep(BROKER_AWAY_MS);
      for (const door of doors) door.heal();
      await cluster.ready(...cluster.ids());
    }),
  );

  it.for(['up', 'down'] as const)(
    'F10: nothing goes %s between an edge and the broker',
    { timeout: ROW_MS_MAX },
    (direction) =>
      under(async ({ asksOnce }) => {
        for (const door of cluster.kafka.doors('edges')) door.silence(direction);
        const told = await asksOnce();
        expect(['BROKER_UNAVAILABLE', 'OUTCOME_UNKNOWN']).toContain(told.code);
        expect(told.ms).toBeLessThan(TOLD_MS_MAX);
        await saysSo('edge');
        expect(await cluster.readiness('router')).toMatchObject({ status: 200 });
        await sleep(AWAY_MS);
        for (const door of cluster.kafka.doors('edges')) door.heal();
      }),
  );

  it.for(['refuses', 'says nothing'] as const)('F11: MongoDB %s', { timeout: ROW_MS_MAX }, (how) =>
    under(async ({ load, acknowledgedDuring }) => {
      const { visitorToken: stranger } = await account.newVisitor();
      const agent = await greet(scene.at.socketUrl, account.apiKey);
      const before = await listed(scene);
      const topics = ['inbox:all', ...load.conversations.slice(0, 1).map((id) => `conversation:${id}`)];
      const late = onlooker(scene);
      expect(before).toMatchObject({ status: 200, staleSince: null });
      if (how === 'refuses') cluster.mongo.cut();
      else cluster.mongo.silence('up', 'down');
      const begun = performance.now();
      const acknowledged = await acknowledgedDuring(async () => {
        const told = await Promise.all([
          toldBy(() => once(scene, account.apiKey).get('/conversations', { query: { status: 'queued' } })),
          toldBy(() => once(scene, stranger).post('/visitor/messages', { text: 'hello' })),
        ]);
        for (const { code, ms } of told) {
          expect(['KEYS_UNAVAILABLE', 'VIEWS_UNAVAILABLE']).toContain(code);
          expect(ms).toBeLessThan(API_MS_MAX);
        }
        await saysSo('edge', 'router', 'projector');
        for (const topic of topics) late.client.subscribe(topic);
        expect(await agent.next('stale')).toMatchObject({ since: expect.any(String) });
        const { ms, ...known } = await listed(scene);
        expect(known).toEqual({ status: 200, staleSince: expect.any(String), rows: before.rows });
        expect(ms).toBeLessThan(API_MS_MAX);
        await load.more(30);
        await sleep(Math.max(0, AWAY_MS - (performance.now() - begun)));
      });
      expect(late.refused).toEqual([]); // what is only away is asked for again
      process.stderr.write(`F11: ${acknowledged} acknowledged while MongoDB ${how}\n`);
      cluster.mongo.heal();
      await cluster.ready(...cluster.ids());
      expect(await agent.next('stale')).toEqual({ since: null });
      await expect.poll(() => late.synced).toEqual(new Set(topics));
      late.client.close();
      expect(await listed(scene)).toMatchObject({ status: 200, staleSince: null });
    }, AWAY_MS),
  );

  it('F12: Redis loses everything, and dies', { timeout: ROW_MS_MAX }, () =>
    under(async ({ load, acknowledgedDuring }) => {
      const asleep = await Promise.all([snoozed(scene, DUE_MS), snoozed(scene, DUE_MS)]);
      const redis = new Redis(`redis://${cluster.redis.at}`);
      await redis.flushall();
      redis.disconnect();
      const port = cluster.redis.at.replace(/.*:/, '');
      await cluster.redis.end('SIGKILL');
      expect(await acknowledgedDuring(() => sleep(inShort(2_000, AWAY_MS)))).toBeGreaterThan(0);
      cluster.redis = await ownRedis('--port', port, '--appendonly', 'yes', '--maxmemory-policy', 'noeviction');
      for (const id of asleep) await expect.poll(() => reopenings(scene, id), { timeout: DUE_MS_MAX }).toBe(1);
      await load.more(10);
      for (const id of asleep) expect(await reopenings(scene, id)).toBe(1);
    }),
  );

  it('F13: the same message five times at once, and again after its router was killed', { timeout: ROW_MS_MAX }, () =>
    under(async () => {
      const { visitorToken } = await account.newVisitor();
      const [first, ...others] = await fiveTimes(scene, visitorToken);
      for (const id of ['router', 'second']) await cluster.restart(id, 'SIGKILL');
      expect(new Set([...others, ...(await fiveTimes(scene, visitorToken))])).toEqual(new Set([first]));
    }),
  );

  it('F18: poison in the intake stops nobody', { timeout: ROW_MS_MAX }, () =>
    under(async ({ load }) => {
      const { installation } = cluster.of('edge');
      const before = (await parked(installation)).length;
      const sent = await poison(cluster.kafka.brokers, `${cluster.name}.intake`);
      const begun = performance.now();
      await load.more(20);
      process.stderr.write(`F18: 20 messages within ${Math.round(performance.now() - begun)} ms of the poison\n`);
      const all = await eventually(() => parked(installation), (lines) => lines.length >= before + sent, DUE_MS_MAX); // prettier-ignore
      expect(all).toHaveLength(before + sent);
      expect(all).toContainEqual(expect.objectContaining({ what: 'fact', key: 'poison-0-0', partition: 0 }));
      const metrics = await (await fetch(`${cluster.of('router').product.opsUrl}/metrics`)).text();
      expect(metrics).toContain('verbatim_parked{what="facts"}');
    }),
  );

  it('F18: what a build with a bug could not take is replayed by one without', { timeout: ROW_MS_MAX }, () =>
    under(async ({ load }) => {
      const [id = ''] = load.conversations;
      const api = account.apiAt(scene.at.httpUrl);
      for (const one of ['router', 'second']) await cluster.of(one).product.end();
      const root = await lyingBuild(NO_PRIORITIES);
      await cluster.begin('buggy', 'router', root);
      const asked = api.post(`/conversations/${id}/priority`, { priority: 'urgent' }, { key: 'urgent' });
      const told = asked.catch((error: unknown) => error);
      await load.more(20);
      await cluster.end('buggy');
      rmSync(root, { recursive: true });
      for (const one of ['router', 'second']) await cluster.revive(one);
      await replay(cluster.of('edge').installation);
      await load.more(10);
      await told;
      const shown = () => api.get<{ priority: string }>(`/conversations/${id}`);
      expect(await eventually(shown, ({ priority }) => priority === 'urgent')).toMatchObject({ priority: 'urgent' });
    }),
  );

  it(
    'F18: a document that a build with a bug could not fold stands still alone, and catches up',
    { timeout: ROW_MS_MAX },
    () =>
      under(async ({ load }) => {
        const [id = '', other = ''] = load.conversations;
        const api = account.apiAt(scene.at.httpUrl);
        const labels = (of: string) => api.get<{ labels: readonly string[] }>(`/conversations/${of}`);
        await cluster.of('projector').product.end();
        const root = await lyingBuild(NO_LABELS);
        const { product } = await cluster.begin('buggy', 'projector', root);
        await api.post(`/conversations/${id}/labels`, { add: ['fatal'] });
        await load.more(20);
        await api.post(`/conversations/${other}/labels`, { add: ['fine'] });
        expect(await eventually(() => labels(other), (is) => is.labels.includes('fine'))).toMatchObject({ labels: ['fine'] }); // prettier-ignore
        const standing = await (await fetch(`${product.opsUrl}/parked`)).json();
        expect(standing).toMatchObject({ parked: [{ view: 'conversations', key: id, type: 'ConversationLabeled' }] });
        await cluster.end('buggy');
        rmSync(root, { recursive: true });
        await cluster.revive('projector');
        expect(await eventually(() => labels(id), (is) => is.labels.includes('fatal'))).toMatchObject({ labels: ['fatal'] }); // prettier-ignore
      }),
  );

  it('F19: the owner of partitions stands still, and comes back', { timeout: ROW_MS_MAX }, () =>
    under(async ({ load }) => {
      cluster.signal('router', 'SIGSTOP');
      const waking = sleep(PAUSED_MS).then(() => cluster.signal('router', 'SIGCONT'));
      await load.more(30);
      await waking;
      await load.more(30);
    }),
  );

  it('F19: routers come and go', { timeout: ROW_MS_MAX }, () =>
    under(async ({ load }) => {
      for (let time = 0; time < inShort(1, 10); time++) {
        await cluster.of('second').product.end();
        await load.more(10);
        cluster.of('second').product = await cluster.of('second').installation.start();
        await load.more(10);
      }
    }),
  );

  it.for(SEEDS)('F27: some stop one by one, and go on in another order, seed %i', { timeout: ROW_MS_MAX }, (seed) =>
    under(async ({ load }) => {
      process.stderr.write(`F27: seed ${seed}: ${await swizzle(cluster, seed)}\n`);
      await cluster.ready(...cluster.ids());
      await load.more(10);
    }),
  );

  it('F20: everything is restarted in turn', { timeout: ROW_MS_MAX }, () =>
    under(async ({ load }) => {
      for (let roll = 0; roll < ROLLS; roll++)
        for (const id of cluster.ids()) {
          await cluster.restart(id);
          await cluster.ready(id);
          await load.more(10);
        }
    }),
  );
});

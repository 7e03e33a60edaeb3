import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rest } from '@verbatim/client';
import { setUp } from './support/account.ts';
import type { Account, Visitor } from './support/account.ts';
import { hire } from './support/agents.ts';
import { check } from './support/checker.ts';
import { eventually } from './support/eventually.ts';
import { History } from './support/history.ts';
import { install } from './support/installation.ts';
import type { Installation, Product } from './support/installation.ts';
import { Load } from './support/load.ts';
import { inShort } from './support/long.ts';
import { greet } from './support/peer.ts';
import { readBack } from './support/reading.ts';
import { shownAll } from './support/shown-all.ts';

const kafka = process.env['VERBATIM_TEST_KAFKA_URL'];
const mongo = process.env['VERBATIM_TEST_MONGODB_URL'];
const redis = process.env['VERBATIM_TEST_REDIS_URL'];
const isThere = kafka !== undefined && mongo !== undefined && redis !== undefined;

const ROUNDS = inShort(1, 20);
const MESSAGES_BETWEEN = 20;
const EXIT_SETTINGS = 2;
/** Longer than the group waits for a member that says nothing. */
const PAUSED_MS = inShort(10_000, 60_000);
/** The promise is five seconds; a busy machine may take longer. */
const REVOKED_MS_MAX = inShort(20_000, 5_000);
const CLOSE_AUTH = 4401;
const BACK_MS_MAX = 30_000;
const TIMES_AGAIN = 5;

interface Row {
  readonly status: string;
}

interface Process {
  readonly installation: Installation;
  product: Product;
}

describe.skipIf(!isThere)(
  'roles in processes of their own, over Kafka, MongoDB and Redis',
  () => {
    const name = `roles-${randomUUID()}`;
    const shared = mkdtempSync(join(tmpdir(), 'verbatim-roles-'));
    const settings = {
      VERBATIM_LOG_URL: `${kafka}/${name}`,
      VERBATIM_VIEWS_URL: `${mongo}${name}-views`,
      VERBATIM_KEYS_URL: `${mongo}${name}-keys`,
      VERBATIM_SIGNALS_URL: redis ?? '',
      VERBATIM_JOBS_URL: redis ?? '',
      VERBATIM_PARTITIONS: '4',
      VERBATIM_MASTER_KEY_FILE: join(shared, 'master.key'),
    };
    const processes = new Map<string, Process>();
    const history = new History();
    let account: Account;
    let load: Load;

    const begin = async (id: string, roles: string): Promise<Process> => {
      const installation = install(mkdtempSync(join(tmpdir(), `verbatim-${id}-`)), {
        ...settings,
        VERBATIM_ROLES: roles,
      });
      const begun = { installation, product: await installation.start() };
      processes.set(id, begun);
      return begun;
    };
    const of = (id: string): Process => {
      const found = processes.get(id);
      if (found === undefined) throw new Error(`no process ${id}`);
      return found;
    };
    /** What is written now is soon in the views. */
    const isShown = async (): Promise<void> => {
      const shown = () => account.api.get<unknown>('/conversations').then((page) => JSON.stringify(page));
      const before = await shown();
      await load.more(MESSAGES_BETWEEN);
      expect(await eventually(shown, (now) => now !== before)).not.toBe(before);
    };
    const isReady = async (id: string): Promise<boolean> =>
      (await fetch(`${of(id).product.opsUrl}/readyz`).catch(() => null))?.status === 200;

    beforeAll(async () => {
      const [edge] = await Promise.all([
        begin('edge', 'edge'),
        begin('projector', 'projector'),
        begin('router', 'router'),
      ]);
      account = await setUp(edge.installation, edge.product);
      load = await Load.start({ ...edge.product, account, history, visitors: 2, agents: 1, everyMs: 20 });
    });
    afterAll(async () => {
      load?.close();
      for (const { installation } of processes.values()) await installation.dispose();
      for (const each of ['views', 'keys']) {
        const client = new MongoClient(`${mongo}${name}-${each}`);
        await client.db().dropDatabase();
        await client.close();
      }
    });

    it('messages go through', async () => {
      await load.more(MESSAGES_BETWEEN);
      for (const id of processes.keys()) expect(await eventually(() => isReady(id), (is) => is)).toBe(true); // prettier-ignore
    });

    it.each(['router', 'projector', 'edge'])('a %s that is killed comes back', async (id) => {
      for (let round = 0; round < ROUNDS; round++) {
        await load.more(MESSAGES_BETWEEN);
        await of(id).product.end('SIGKILL');
        of(id).product = await of(id).installation.start();
      }
      await load.more(MESSAGES_BETWEEN);
    });

    it('roles that have nothing to do yet say so, and are ready', async () => {
      const { product } = await begin('idle', 'assistant,webhooks');
      expect(product.said()).toContain('nothing to do for assistant and webhooks');
      expect(await eventually(() => isReady('idle'), (is) => is)).toBe(true); // prettier-ignore
      expect(await product.end('SIGTERM')).toMatchObject({ code: 0 });
      processes.delete('idle');
    });

    it('a second router shares the partitions, and goes on alone when the first is killed', async () => {
      await begin('second', 'router');
      await load.more(MESSAGES_BETWEEN);
      await of('router').product.end('SIGKILL');
      await load.more(MESSAGES_BETWEEN);
      of('router').product = await of('router').installation.start();
      await load.more(MESSAGES_BETWEEN);
    });

    it('a second projector stands by, and goes on when the first is killed or stands still', async () => {
      await begin('standby', 'projector');
      await load.more(MESSAGES_BETWEEN);
      await of('projector').product.end('SIGKILL');
      await isShown();
      of('projector').product = await of('projector').installation.start();
      process.kill(of('standby').product.pid, 'SIGSTOP');
      await isShown();
      process.kill(of('standby').product.pid, 'SIGCONT');
      await isShown();
    });

    it('what a router did not know while it stood still counts for nothing', async () => {
      process.kill(of('router').product.pid, 'SIGSTOP');
      const waking = setTimeout(() => process.kill(of('router').product.pid, 'SIGCONT'), PAUSED_MS);
      await load.more(MESSAGES_BETWEEN);
      clearTimeout(waking);
      process.kill(of('router').product.pid, 'SIGCONT');
      await load.more(MESSAGES_BETWEEN);
    });

    it('a router that is asked to end hands over', async () => {
      await of('second').product.end();
      await load.more(MESSAGES_BETWEEN);
    });

    it('an older system is told that its message is durable when nobody gives the verdict, and then the verdict', async () => {
      const url = `${of('edge').product.httpUrl}/api/v1`;
      const inbox = await account.api.post<{ id: string; key: string }>('/inboxes', { name: 'Till', type: 'rest' });
      const say = async (under: string) => {
        const headers = {
          ...{ authorization: `Bearer ${inbox.key}`, 'content-type': 'application/json' },
          'idempotency-key': under,
        };
        const body = JSON.stringify({ contact: { externalId: 'till 7' }, text: `said under ${under}` });
        const answer = await fetch(`${url}/inboxes/${inbox.id}/messages`, { method: 'POST', headers, body });
        return { status: answer.status, body: (await answer.json()) as { readonly messageId?: string } };
      };
      expect(await say('first')).toMatchObject({ status: 201 });
      process.kill(of('router').product.pid, 'SIGSTOP');
      const pending = await say('second');
      process.kill(of('router').product.pid, 'SIGCONT');
      expect(pending).toMatchObject({ status: 202, body: { messageId: expect.any(String) as string } });
      expect(await eventually(() => say('second'), ({ status }) => status !== 202)).toEqual({ ...pending, status: 201 }); // prettier-ignore
    });

    it('what is signed out or revoked at one edge ends at another within 5 seconds', async () => {
      const { httpUrl, socketUrl } = of('edge').product;
      const [agent] = await hire(account, httpUrl, { count: 1 });
      if (agent === undefined) throw new Error('nobody was hired');
      const { product: other } = await begin('other', 'edge'); // a start knows who is on record
      const { resumeToken } = (await greet(socketUrl, await agent.ticket())).welcome;
      const made = await account.api.post<{ id: string; key: string }>('/api-keys', { name: 'k', scopes: ['read'] });
      const ends = async (token: string, end: () => Promise<unknown>): Promise<void> => {
        const there = await greet(other.socketUrl, token);
        const started = performance.now();
        await end();
        expect(await there.next('error')).toMatchObject({ code: 'AUTH_REVOKED' });
        expect(await there.closed).toMatchObject({ code: CLOSE_AUTH });
        expect(performance.now() - started).toBeLessThan(REVOKED_MS_MAX);
      };
      await ends(String(resumeToken), () => agent.call('DELETE', '/sessions'));
      await ends(made.key, () => account.api.delete(`/api-keys/${made.id}`));
    });

    it('a customer whose chat is open at two edges goes on in the same next conversation', async () => {
      const edges = [of('edge').product, of('other').product];
      const { id: inboxId } = await account.api.post<{ id: string }>('/inboxes', { name: 'Two', type: 'websocket' });
      await account.api.patch(`/inboxes/${inboxId}`, { reopenWithinHours: 0 });
      const register = () =>
        Promise.all(
          edges.map(({ httpUrl }) =>
            rest({ baseUrl: httpUrl, fetch })
              .post<Visitor>(`/inboxes/${inboxId}/visitors`)
              .catch(() => null),
          ),
        );
      const [visitor] = await eventually(register, (all) => !all.includes(null)); // both know the inbox
      const token = visitor?.visitorToken ?? '';
      const tabs = await Promise.all(edges.map(({ socketUrl }) => greet(socketUrl, token)));
      const statuses = (id: string) =>
        Promise.all(
          edges.map(
            ({ httpUrl }) =>
            account.apiAt(httpUrl).get<Row>(`/conversations/${id}`).then(({ status }) => status, () => null), // prettier-ignore
          ),
        );
      const are = (id: string, isIt: (status: string | null) => boolean) =>
        eventually(() => statuses(id), (all) => all.every(isIt)); // prettier-ignore
      const had: string[] = [];
      for (let time = 0; time < TIMES_AGAIN; time++) {
        const tab = tabs[time % 2];
        tab?.say({ send: { clientMessageId: `m${time}`, text: 'hello again' } });
        const conversationId = String((await tab?.next('ack'))?.conversationId);
        had.push(conversationId);
        await are(conversationId, (status) => status !== null);
        await account.api.post(`/conversations/${conversationId}/resolve`, {});
        expect(await are(conversationId, (status) => status === 'resolved')).toEqual(['resolved', 'resolved']);
      }
      expect(new Set(had).size).toBe(TIMES_AGAIN);
      for (const tab of tabs) tab.close();
    });

    it('other words under the name of an earlier message are refused at every edge', async () => {
      const { visitorToken } = await account.newVisitor();
      const [tab, other] = await Promise.all(
        ['edge', 'other'].map((id) => greet(of(id).product.socketUrl, visitorToken)),
      );
      const say = (text: string) => ({ send: { clientMessageId: 'one', text } });
      tab?.say(say('yes'));
      const first = await tab?.next('ack');
      await other?.next('event'); // it has read of it
      other?.say(say('yes'));
      expect(await other?.next('ack')).toMatchObject({ messageId: first?.messageId });
      for (const one of [tab, other]) {
        one?.say(say('no'));
        expect(await one?.next('error')).toMatchObject({ code: 'IDEMPOTENCY_MISMATCH', ref: 'one', retryable: false });
        one?.close();
      }
    });

    it('has lost nothing that was acknowledged, doubled nothing, and changed no order', async () => {
      await load.stop();
      const { installation } = of('edge');
      await shownAll(load, installation);
      await readBack(history, { installation, api: account.api, conversations: load.conversations });
      const verdict = check(history);
      process.stderr.write(`roles as processes: ${verdict.acknowledged} messages acknowledged\n`);
      expect(verdict.findings.slice(0, 5)).toEqual([]);
      expect(verdict.acknowledged).toBeGreaterThan(MESSAGES_BETWEEN * 8);
    });

    it('roles over files are refused with one sentence', async () => {
      const alone = install(undefined, { VERBATIM_ROLES: 'edge' });
      const { code, said } = await alone.startInVain();
      expect(said).toContain('VERBATIM_ROLES other than all need servers that several processes share: set');
      expect(said.trim().split('\n')).toHaveLength(1);
      expect(code).toBe(EXIT_SETTINGS);
      await alone.dispose();
    });
  },
  BACK_MS_MAX * 4,
);

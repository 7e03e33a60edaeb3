import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rest } from '@verbatim/client';
import type { ConversationRow, EventJson, Page } from '@verbatim/client';
import { inLanes, setUp } from './support/account.ts';
import type { Account } from './support/account.ts';
import { hire, isThere } from './support/agents.ts';
import type { Agent } from './support/agents.ts';
import { eventually } from './support/eventually.ts';
import { install } from './support/installation.ts';
import type { Installation, Product } from './support/installation.ts';
import { inShort } from './support/long.ts';

const kafka = process.env['VERBATIM_TEST_KAFKA_URL'];
const mongo = process.env['VERBATIM_TEST_MONGODB_URL'];
const redis = process.env['VERBATIM_TEST_REDIS_URL'];
const isReachable = kafka !== undefined && mongo !== undefined && redis !== undefined;

const STARTS = 500;
const AGENTS = 5;
const CAPACITY = 4;
const PLACES = AGENTS * CAPACITY;
/** So many are in when the first router dies. */
const BEGUN = 100;
const LATE = 100;
const LANES = 25;
const PAGE = 200;
/** Longer than the group waits for a member that says nothing. */
const PAUSED_MS = inShort(12_000, 60_000);
/** The group misses a silent member after six seconds. A machine that is busy with other tests is given more time. */
const MOVED_MS_MAX = inShort(60_000, 10_000);
const SETTLED_MS_MAX = 60_000;
const STEP_MS_MAX = 180_000 + PAUSED_MS;

interface Process {
  readonly installation: Installation;
  product: Product;
}

interface Counts {
  readonly all: Readonly<Record<string, number>>;
}

describe.skipIf(!isReachable)('two routers, one killed and one paused while five hundred customers arrive', () => {
  const name = `routers-${randomUUID()}`;
  const shared = mkdtempSync(join(tmpdir(), 'verbatim-routers-'));
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
  let account: Account;
  let agents: readonly Agent[];
  let visitors: readonly { readonly conversationId: string; readonly visitorToken: string }[];

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
  const pid = (id: string): number => of(id).product.pid;
  const counts = async () => (await account.api.get<Counts>('/conversations/counts')).all;
  const isSettled = ({ open = 0, queued = 0 }: Counts['all']) => open === PLACES && open + queued === STARTS;

  const isReady = async (id: string): Promise<boolean> =>
    (await fetch(`${of(id).product.opsUrl}/readyz`).catch(() => null))?.status === 200;

  async function rows(status: string): Promise<readonly ConversationRow[]> {
    const found: ConversationRow[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const query = { status, limit: String(PAGE), ...(cursor === '' ? {} : { cursor }) };
      const page: Page<ConversationRow> = await account.api.get('/conversations', { query });
      found.push(...page.items);
      cursor = page.nextCursor;
    }
    return found;
  }
  async function recorded(type: string): Promise<readonly EventJson[]> {
    const found: EventJson[] = [];
    for (let after: string | null = ''; after !== null;) {
      const query = { type, limit: String(PAGE), ...(after === '' ? {} : { after }) };
      const page: { items: readonly EventJson[]; nextCursor: string | null } = await account.api.get('/events', {
        query,
      });
      found.push(...page.items);
      after = page.nextCursor;
    }
    return found;
  }
  /** Says it under one id until it is heard, as every client does. */
  async function says(visitor: { readonly visitorToken: string }, clientMessageId: string): Promise<void> {
    for (;;) {
      try {
        const { httpUrl: baseUrl } = of('edge').product;
        await rest({ baseUrl, fetch, token: visitor.visitorToken }).post('/visitor/messages', {
          clientMessageId,
          text: 'hello',
        });
        return;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }

  beforeAll(async () => {
    const [edge] = await Promise.all([
      begin('edge', 'edge'),
      begin('projector', 'projector'),
      begin('router', 'router'),
    ]);
    await begin('second', 'router');
    account = await setUp(edge.installation, edge.product);
    agents = await hire(account, edge.product.httpUrl, { count: AGENTS, capacity: CAPACITY });
    await Promise.all(agents.map((agent) => isThere(agent)));
    visitors = await inLanes(STARTS, LANES, () => account.newVisitor());
  }, STEP_MS_MAX);
  afterAll(async () => {
    for (const { installation } of processes.values()) await installation.dispose();
    for (const each of ['views', 'keys']) {
      const client = new MongoClient(`${mongo}${name}-${each}`);
      await client.db().dropDatabase();
      await client.close();
    }
  });

  it('gives twenty of them an agent, and nobody two', { timeout: STEP_MS_MAX }, async () => {
    let heard = 0;
    let isPaused = false;
    const asked = new Set<number>();
    const all = inLanes(STARTS, LANES, async (index) => {
      const visitor = visitors[index];
      if (visitor === undefined) throw new Error('there is one for each');
      // The last of them come while one router stands still, whatever this machine can do.
      if (index >= STARTS - LATE)
        await eventually(
          () => isPaused,
          (is) => is,
          STEP_MS_MAX,
        );
      asked.add(index);
      await says(visitor, `first-${index}`);
      asked.delete(index);
      heard++;
    });
    await eventually(
      () => heard,
      (is) => is >= BEGUN,
      SETTLED_MS_MAX,
    );
    await of('router').product.end('SIGKILL');
    of('router').product = await of('router').installation.start();
    await eventually(
      () => isReady('router'),
      (is) => is,
      SETTLED_MS_MAX,
    );
    process.kill(pid('second'), 'SIGSTOP');
    const pausedAt = performance.now();
    isPaused = true;
    const hanging = [...asked];
    await eventually(
      () => hanging.some((index) => asked.has(index)),
      (is) => !is,
      STEP_MS_MAX,
    );
    const movedMs = performance.now() - pausedAt;
    process.stderr.write(`work moved within ${Math.round(movedMs)} ms\n`);
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, PAUSED_MS - movedMs)));
    process.kill(pid('second'), 'SIGCONT');
    await all;
    expect(await eventually(counts, isSettled, SETTLED_MS_MAX)).toMatchObject({
      open: PLACES,
      queued: STARTS - PLACES,
    });
    expect(movedMs).toBeLessThan(MOVED_MS_MAX);
  });

  it('has each of them on record once, and no agent with more than there is room for', async () => {
    const assigned = (await recorded('ConversationAssigned')).map(({ conversationId }) => conversationId);
    expect(assigned).toHaveLength(PLACES);
    expect(new Set(assigned).size).toBe(PLACES);
    const held = await rows('open');
    expect(agents.map(({ id }) => held.filter(({ assigneeId }) => assigneeId === id).length)).toEqual(
      agents.map(() => CAPACITY),
    );
    const board = await account.api.get<{ agents: readonly { agentId: string; load: number }[] }>('/routing/board');
    for (const { id } of agents)
      expect(board.agents).toContainEqual(expect.objectContaining({ agentId: id, load: CAPACITY }));
    const reserved = (await recorded('AgentReserved')) as unknown as readonly {
      agentReserved: { conversationId: string };
    }[];
    expect(new Set(reserved.map(({ agentReserved }) => agentReserved.conversationId))).toEqual(new Set(assigned));
  });

  it('gives the place that becomes free to who waits longest', async () => {
    const waiting = (await rows('queued')).toSorted(
      (a, b) => Date.parse(a.waitingSince ?? '') - Date.parse(b.waitingSince ?? ''),
    );
    const [freed] = await rows('open');
    const places = await inLanes(STARTS, LANES, async (index) => {
      const { visitorToken: token = '', conversationId = '' } = visitors[index] ?? {};
      const { queue } = await rest({ baseUrl: of('edge').product.httpUrl, fetch, token }).get<{
        queue: { position: number } | null;
      }>('/visitor/events', { query: { last: '0' } });
      return { conversationId, position: queue?.position ?? 0 };
    });
    const next = places.find(({ position }) => position === 1)?.conversationId ?? '';
    expect(waiting[0]?.waitingSince).toBe(waiting.find(({ id }) => id === next)?.waitingSince);
    await account.api.post(`/conversations/${freed?.id}/resolve`, {});
    const row = await eventually(
      () => account.api.get<ConversationRow>(`/conversations/${next}`),
      ({ status }) => status === 'open',
    );
    expect(row).toMatchObject({ status: 'open', assigneeId: freed?.assigneeId });
    expect(await eventually(counts, ({ queued }) => queued === STARTS - PLACES - 1)).toMatchObject({
      open: PLACES,
      queued: STARTS - PLACES - 1,
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rest } from '@verbatim/client';
import type { ConversationRow, Page } from '@verbatim/client';
import { inLanes, setUp } from './support/account.ts';
import type { Account, Visitor } from './support/account.ts';
import { hire, isThere } from './support/agents.ts';
import type { Agent, Answered } from './support/agents.ts';
import { eventually } from './support/eventually.ts';
import { install } from './support/installation.ts';
import type { Product } from './support/installation.ts';

const STARTS = 500;
const AGENTS = 5;
const CAPACITY = 4;
const PLACES = AGENTS * CAPACITY;
const LANES = 40;
const PAGE = 200;

interface Explained {
  readonly decision: { readonly candidates: readonly object[] } | null;
  readonly agent: { readonly agentId: string; readonly verdict: string } | null;
  readonly sentence: { readonly en: string; readonly zh: string };
}

interface Counts {
  readonly all: Readonly<Record<string, number>>;
}

const installation = install();
let product: Product;
let account: Account;
let agents: readonly Agent[];
beforeAll(async () => {
  product = await installation.start();
  account = await setUp(installation, product);
  agents = await hire(account, product.httpUrl, { count: AGENTS, capacity: CAPACITY });
});
afterAll(() => installation.dispose());

const counts = async () => (await account.api.get<Counts>('/conversations/counts')).all;
const says = ({ visitorToken }: Visitor, text: string) =>
  rest({ baseUrl: product.httpUrl, fetch, token: visitorToken }).post('/visitor/messages', { text });

/** As many visitors write, all at once. */
async function start(count: number): Promise<readonly Visitor[]> {
  const visitors = await inLanes(count, LANES, () => account.newVisitor());
  await inLanes(count, LANES, (index) => says(visitors[index] as Visitor, `question ${index}`));
  return visitors;
}

async function rows(query: Readonly<Record<string, string>>): Promise<readonly ConversationRow[]> {
  const found: ConversationRow[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: Page<ConversationRow> = await account.api.get('/conversations', {
      query: { ...query, limit: String(PAGE), ...(cursor === '' ? {} : { cursor }) },
    });
    found.push(...page.items);
    cursor = page.nextCursor;
  }
  return found;
}

const open = () => rows({ status: 'open' });
const loads = async (): Promise<readonly number[]> => {
  const held = await open();
  return agents.map(({ id }) => held.filter(({ assigneeId }) => assigneeId === id).length);
};
const place = async ({ visitorToken }: Visitor): Promise<number> => {
  const api = rest({ baseUrl: product.httpUrl, fetch, token: visitorToken });
  const { queue } = await api.get<{ queue: { position: number } | null }>('/visitor/events', { query: { last: '0' } });
  return queue?.position ?? 0;
};
function three(): readonly [Agent, Agent, Agent] {
  const [ana, ben, cem] = agents;
  if (ana === undefined || ben === undefined || cem === undefined) throw new Error('agents were hired');
  return [ana, ben, cem];
}
async function heldBy(agent: Agent): Promise<ConversationRow> {
  const row = (await open()).find(({ assigneeId }) => assigneeId === agent.id);
  if (row === undefined) throw new Error('the agent has a conversation');
  return row;
}
const resolve = (id: string) => account.api.post(`/conversations/${id}/resolve`, {});

describe('routing', () => {
  let visitors: readonly Visitor[];

  it('leaves everything in the queue while nobody accepts', async () => {
    await start(3);
    await Promise.all((agents ?? []).slice(0, 2).map((agent) => isThere(agent, 'online', false)));
    expect(await eventually(counts, ({ queued }) => queued === 3)).toMatchObject({ queued: 3, open: 0 });
    for (const { id } of await rows({ status: 'queued' })) await resolve(id);
  });

  it('gives five agents with four places each exactly twenty of five hundred that come at once', async () => {
    await Promise.all(agents.map((agent) => isThere(agent)));
    visitors = await start(STARTS);
    const isAll = ({ open: has = 0, queued = 0 }: Readonly<Record<string, number>>) =>
      has >= PLACES && has + queued === STARTS;
    expect(await eventually(counts, isAll)).toMatchObject({ open: PLACES, queued: STARTS - PLACES });
    expect(await loads()).toEqual(agents.map(() => CAPACITY));
  });

  it('gives the place that becomes free to who waits longest', async () => {
    const places = await inLanes(STARTS, LANES, (index) => place(visitors[index] as Visitor));
    const waiting = places.filter((position) => position > 0).toSorted((a, b) => a - b);
    expect(waiting).toEqual(Array.from({ length: STARTS - PLACES }, (_, index) => index + 1));
    const next = visitors[places.indexOf(1)]?.conversationId ?? '';
    const [freed] = await open();
    await resolve(freed?.id ?? '');
    const row = await eventually(
      () => account.api.get<ConversationRow>(`/conversations/${next}`),
      ({ status }) => status === 'open',
    );
    expect(row).toMatchObject({ status: 'open', assigneeId: freed?.assigneeId });
    expect(await counts()).toMatchObject({ open: PLACES, queued: STARTS - PLACES - 1 });
  });

  it('gives nothing more to who signs off, and at once to who comes back', async () => {
    const [ana] = three();
    await isThere(ana, 'offline');
    for (const { id } of (await open()).filter(({ assigneeId }) => assigneeId === ana.id)) await resolve(id);
    const others = PLACES - CAPACITY;
    expect(await eventually(counts, (is) => is['open'] === others)).toMatchObject({ open: others });
    await isThere(ana);
    expect(await eventually(counts, (is) => is['open'] === PLACES)).toMatchObject({ open: PLACES });
    expect(await loads()).toEqual(agents.map(() => CAPACITY));
  });

  it('obeys who takes a conversation, and counts it', async () => {
    const [ana] = three();
    const [waiting] = await rows({ status: 'queued' });
    const taken = await ana.call('POST', `/conversations/${waiting?.id}/assign`, { agentId: ana.id });
    expect(taken).toMatchObject({ status: 200, body: { assigneeId: ana.id } });
    const me = await eventually(
      () => ana.call('GET', '/me'),
      ({ body }) => body.availability.load === CAPACITY + 1,
    );
    expect(me.body.availability).toMatchObject({ load: CAPACITY + 1, capacity: CAPACITY });
    await resolve(waiting?.id ?? '');
    await eventually(
      () => ana.call('GET', '/me'),
      ({ body }) => body.availability.load === CAPACITY,
    );
    expect(await counts()).toMatchObject({ open: PLACES });
  });

  it('shows a supervisor all of it', async () => {
    const board = await account.api.get<{ teams: object[]; agents: { agentId: string; load: number }[] }>(
      '/routing/board',
    );
    const { queued = 0 } = await counts();
    expect(board.teams).toContainEqual(expect.objectContaining({ teamId: null, waiting: queued, open: PLACES }));
    for (const { id } of agents)
      expect(board.agents).toContainEqual(expect.objectContaining({ agentId: id, load: CAPACITY, presence: 'online' }));
  });

  it('says why, to whoever asks', async () => {
    const [ana, ben] = three();
    const held = await heldBy(ben);
    const why = async (id: string, agentId = '') =>
      account.api.get<Explained>('/routing/explain', {
        query: { conversationId: id, ...(agentId === '' ? {} : { agentId }) },
      });
    const assigned = await why(held.id, ana.id);
    expect(assigned.decision).toMatchObject({ agentId: ben.id, policy: 'least-loaded' });
    expect(assigned.decision?.candidates[0]).toMatchObject({ agentId: ben.id });
    expect(assigned.agent?.agentId).toBe(ana.id);
    expect(await why(held.id, ben.id)).toMatchObject({ agent: { verdict: 'chosen' } });
    const [waiting] = await rows({ status: 'queued' });
    const waits = await why(waiting?.id ?? '', ana.id);
    expect(waits).toMatchObject({
      decision: { agentId: null, filtered: { full: AGENTS } },
      agent: { verdict: 'full' },
    });
    expect(waits.sentence.en).toMatch(/had no free place/);
    expect(waits.sentence.zh).toMatch(/名额已满/);
  });

  it('refuses what cannot be, and leaves everything as it was', async () => {
    const [ana, ben] = three();
    const held = await heldBy(ana);
    const nobody = '0198c5a2-3f4e-7abc-9def-000000000099';
    const at = (deed: string, id = held.id) => `/conversations/${id}/${deed}`;
    const refused: readonly (readonly [Promise<Answered>, number, string])[] = [
      [ben.call('POST', at('assign'), { agentId: nobody }), 409, 'AGENT_NOT_FOUND'],
      [ben.call('POST', at('assign'), { teamId: nobody }), 409, 'TEAM_NOT_FOUND'],
      [ana.call('POST', at('transfer'), { agentId: ana.id }), 409, 'TRANSFER_TO_SELF'],
      [ana.call('GET', `/routing/explain?conversationId=${nobody}`), 404, 'NOT_FOUND'],
      [ana.call('GET', `/routing/explain?conversationId=${held.id}&agentId=${nobody}`), 409, 'AGENT_NOT_FOUND'],
      [ana.call('GET', '/routing/board'), 403, 'FORBIDDEN'],
      [ana.call('PUT', '/me/availability', { presence: 'asleep', accepting: true }), 400, 'INVALID_TYPE'],
      [ana.call('POST', `/routing/offers/${held.id}/accept`, {}), 409, 'OFFER_GONE'],
    ];
    for (const [asked, status, code] of refused) expect(await asked, code).toMatchObject({ status, body: { code } });
    for (const capacity of [-1, 1e9])
      await expect(account.api.patch(`/agents/${ana.id}`, { capacity })).rejects.toMatchObject({
        code: 'CAPACITY_OUT_OF_RANGE',
      });
    expect(await loads()).toEqual(agents.map(() => CAPACITY));
  });

  it('hands nothing to who is offline', async () => {
    const [ana, ben] = three();
    const held = await heldBy(ana);
    await isThere(ben, 'offline');
    const handed = await ana.call('POST', `/conversations/${held.id}/transfer`, { agentId: ben.id });
    expect(handed).toMatchObject({ status: 409, body: { code: 'AGENT_OFFLINE' } });
    await isThere(ben);
  });

  it('lets somebody who reassigns twice at once be obeyed twice, one after the other', async () => {
    const [ana, ben, cem] = three();
    const held = await heldBy(ana);
    const give = (to: string) => account.api.post(`/conversations/${held.id}/assign`, { agentId: to });
    await Promise.all([give(ben.id), give(cem.id)]);
    const owner = (await account.api.get<ConversationRow>(`/conversations/${held.id}`)).assigneeId;
    expect([ben.id, cem.id]).toContain(owner);
    // Ana's place is free again, and the next one is hers.
    const isFull = (now: readonly number[]) =>
      now[0] === CAPACITY && now.reduce((sum, one) => sum + one, 0) === PLACES + 1;
    const now = await eventually(loads, isFull);
    expect(now).toEqual(agents.map(({ id }) => (id === owner ? CAPACITY + 1 : CAPACITY)));
  });
});

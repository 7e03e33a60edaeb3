import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rest } from '@verbatim/client';
import type { ConversationRow, Page } from '@verbatim/client';
import { inLanes, setUp } from './support/account.ts';
import type { Account, Visitor } from './support/account.ts';
import { hire, isThere } from './support/agents.ts';
import type { Agent } from './support/agents.ts';
import { eventually } from './support/eventually.ts';
import { install } from './support/installation.ts';
import type { Product } from './support/installation.ts';

const STARTS = 500;
const AGENTS = 5;
const CAPACITY = 4;
const PLACES = AGENTS * CAPACITY;
const LANES = 40;
const PAGE = 200;

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
    const [ana] = agents;
    if (ana === undefined) throw new Error('an agent was hired');
    await isThere(ana, 'offline');
    for (const { id } of (await open()).filter(({ assigneeId }) => assigneeId === ana.id)) await resolve(id);
    const others = PLACES - CAPACITY;
    expect(await eventually(counts, (is) => is['open'] === others)).toMatchObject({ open: others });
    await isThere(ana);
    expect(await eventually(counts, (is) => is['open'] === PLACES)).toMatchObject({ open: PLACES });
    expect(await loads()).toEqual(agents.map(() => CAPACITY));
  });

  it('obeys who takes a conversation, and counts it', async () => {
    const [ana] = agents;
    if (ana === undefined) throw new Error('an agent was hired');
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
});

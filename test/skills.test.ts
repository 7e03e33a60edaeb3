import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rest } from '@verbatim/client';
import { setUp } from './support/account.ts';
import type { Account, Visitor } from './support/account.ts';
import { hire, isThere } from './support/agents.ts';
import type { Agent, Wanted } from './support/agents.ts';
import { eventually } from './support/eventually.ts';
import { install } from './support/installation.ts';
import type { Product } from './support/installation.ts';

interface Row {
  readonly status: string;
  readonly assigneeId: string | null;
}
interface Explained {
  readonly decision: { readonly filtered: Readonly<Record<string, number>> };
  readonly sentence: { readonly en: string; readonly zh: string };
}
interface Made {
  readonly id: string;
}

const installation = install();
let product: Product;
let account: Account;
beforeAll(async () => {
  product = await installation.start();
  account = await setUp(installation, product);
});
afterAll(() => installation.dispose());

/** A team with an inbox of its own, and one agent for each wish. */
async function office(policy: string, ...wishes: readonly (Wanted & Readonly<Record<string, unknown>>)[]) {
  const { id: teamId } = await account.api.post<Made>('/teams', { name: policy, policy });
  const { id: inboxId } = await account.api.post<Made>('/inboxes', { name: 'Shop', type: 'websocket', teamId });
  const agents: Agent[] = [];
  for (const wish of wishes) {
    const [agent] = await hire(account, product.httpUrl, { count: 1, teamIds: [teamId], ...wish });
    if (agent === undefined) throw new Error('an agent was hired');
    await isThere(agent);
    agents.push(agent);
  }
  return { teamId, inboxId, agents };
}

/** A visitor who has written: the conversation's id. */
async function asks(inboxId: string, body: object = {}, headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(`${product.httpUrl}/api/v1/inboxes/${inboxId}/visitors`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const { visitorToken, conversationId } = (await response.json()) as Visitor;
  await rest({ baseUrl: product.httpUrl, fetch, token: visitorToken }).post('/visitor/messages', { text: 'hello' });
  return conversationId;
}

const row = (id: string) => account.api.get<Row>(`/conversations/${id}`);
const owner = async (id: string, agentId: string) =>
  expect(
    await eventually(
      () => row(id).catch(() => null),
      (one) => one?.assigneeId === agentId,
    ),
  ).toMatchObject({
    status: 'open',
  });
const explain = (conversationId: string) =>
  account.api.get<Explained>('/routing/explain', { query: { conversationId } });
const waits = async (conversationId: string, why: string) => {
  const isSaid = ({ decision }: Explained) => (decision?.filtered[why] ?? 0) > 0;
  const explained = await eventually(() => explain(conversationId), isSaid);
  expect((await row(conversationId)).status).toBe('queued');
  return explained;
};

describe('who speaks the language', () => {
  it('gets the conversation, whether the page or the browser says which it is', async () => {
    const { inboxId, agents } = await office('skills', { languages: ['en-GB'] }, { languages: ['zh'] });
    const [english, chinese] = agents;
    await owner(await asks(inboxId, { language: 'zh-CN' }), chinese?.id ?? '');
    await owner(await asks(inboxId, {}, { 'accept-language': 'zh-TW,en;q=0.5' }), chinese?.id ?? '');
    await owner(await asks(inboxId, {}, { 'accept-language': 'en-US' }), english?.id ?? '');
  });

  it('is waited for; a colleague who learns it gets what waits, and the reason is told in both languages', async () => {
    const { inboxId, agents } = await office('skills', { languages: ['en'] });
    const id = await asks(inboxId, { language: 'fr' });
    const { sentence } = await waits(id, 'lacks-skill');
    expect(sentence).toEqual({
      en: expect.stringMatching(/\bagents? lacks? what it asks for/),
      zh: expect.stringContaining('缺少所需技能'),
    });
    await account.api.patch(`/agents/${agents[0]?.id}`, { languages: ['en', 'fr-CA'] });
    await owner(id, agents[0]?.id ?? '');
  });

  it('is asked for no more once the team chooses otherwise, and is once it chooses so', async () => {
    const { teamId, inboxId, agents } = await office('skills', { capacity: 1 });
    const id = await asks(inboxId, { language: 'ja' });
    await waits(id, 'lacks-skill');
    await account.api.patch(`/teams/${teamId}`, { policy: 'round-robin' });
    await owner(id, agents[0]?.id ?? '');

    const next = await asks(inboxId, { language: 'ja' });
    await waits(next, 'full');
    await account.api.patch(`/teams/${teamId}`, { policy: 'skills' });
    await waits(next, 'lacks-skill');
  });
});

it('a label on the conversation asks for an agent who has it', async () => {
  const { inboxId, agents } = await office('skills', { skills: ['billing'], capacity: 1 }, { capacity: 0 });
  await owner(await asks(inboxId), agents[0]?.id ?? '');
  const id = await asks(inboxId);
  await waits(id, 'full');
  await account.api.post(`/conversations/${id}/labels`, { add: ['billing', 'refund'] });
  await waits(id, 'lacks-skill');
  await account.api.patch(`/agents/${agents[1]?.id}`, { skills: ['refund', 'billing'], capacity: 1 });
  await owner(id, agents[1]?.id ?? '');
});

it('nobody gets more over a channel than they may have of it', async () => {
  const { inboxId, agents } = await office('least-loaded', { capacity: 4, channelCapacity: { websocket: 1 } });
  const agent = agents[0]?.id ?? '';
  await owner(await asks(inboxId), agent);
  const second = await asks(inboxId);
  const { sentence } = await waits(second, 'channel-full');
  expect(sentence.zh).toContain('在该渠道已达接待上限');
  await account.api.patch(`/agents/${agent}`, { channelCapacity: { websocket: 2 } });
  await owner(second, agent);
  const third = await asks(inboxId);
  await waits(third, 'channel-full');
  await account.api.post(`/conversations/${second}/resolve`, {});
  await owner(third, agent);
});

it.each([
  [{ languages: ['not a language'] }, 'INVALID_TYPE'],
  [{ skills: [''] }, 'INVALID_TYPE'],
  [{ channelCapacity: { pigeon: 1 } }, 'UNKNOWN_FIELD'],
  [{ channelCapacity: { websocket: 1e9 } }, 'CAPACITY_OUT_OF_RANGE'],
  [{ channelCapacity: { websocket: -1 } }, 'CAPACITY_OUT_OF_RANGE'],
])('refuses %o', async (wish, code) => {
  const [agent] = await hire(account, product.httpUrl, { count: 1 });
  const before = await account.api.get<{ items: readonly Made[] }>('/agents');
  await expect(account.api.patch(`/agents/${agent?.id}`, wish)).rejects.toMatchObject({ code });
  expect(await account.api.get('/agents')).toEqual(before);
});

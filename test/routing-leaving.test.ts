import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rest } from '@verbatim/client';
import type { ConversationRow, EventJson } from '@verbatim/client';
import { setUp } from './support/account.ts';
import type { Account, Visitor } from './support/account.ts';
import { hire, isThere } from './support/agents.ts';
import type { Agent } from './support/agents.ts';
import { eventually } from './support/eventually.ts';
import { install } from './support/installation.ts';
import type { Product } from './support/installation.ts';

const installation = install();
let product: Product;
let account: Account;
beforeAll(async () => {
  product = await installation.start();
  account = await setUp(installation, product);
});
afterAll(() => installation.dispose());

const says = ({ visitorToken }: Visitor) =>
  rest({ baseUrl: product.httpUrl, fetch, token: visitorToken }).post('/visitor/messages', { text: 'hello' });
const becomes = (id: string, isSo: (row: ConversationRow) => boolean) =>
  eventually(() => account.api.get<ConversationRow>(`/conversations/${id}`), isSo);
const unassignments = async (id: string) =>
  (await account.api.get<{ items: readonly EventJson[] }>(`/conversations/${id}/events`)).items.filter(
    ({ type }) => type === 'ConversationUnassigned',
  );

/** One has what a customer waits for; the other has just come. */
async function two(): Promise<{ leaver: Agent; other: Agent; visitor: Visitor }> {
  const [leaver, other] = await hire(account, product.httpUrl, { count: 2, capacity: 4 });
  if (leaver === undefined || other === undefined) throw new Error('they were hired');
  await isThere(leaver);
  const visitor = await account.newVisitor();
  await says(visitor);
  await becomes(visitor.conversationId, ({ assigneeId }) => assigneeId === leaver.id);
  await isThere(other);
  return { leaver, other, visitor };
}

/** It is the other one's now, and was given back once. */
async function goesTo({ other, visitor: { conversationId } }: { other: Agent; visitor: Visitor }): Promise<void> {
  expect(await becomes(conversationId, ({ assigneeId }) => assigneeId === other.id)).toMatchObject({ status: 'open' });
  expect(await unassignments(conversationId)).toMatchObject([{ conversationUnassigned: { reason: 'agent-gone' } }]);
  await isThere(other, 'offline');
}

describe('what a customer waits for finds somebody else', () => {
  it('when the agent signs off, though no time was set for it', async () => {
    const all = await two();
    await isThere(all.leaver, 'offline');
    await goesTo(all);
  });

  it('when the agent is deactivated', async () => {
    const all = await two();
    await account.api.patch(`/agents/${all.leaver.id}`, { active: false });
    await goesTo(all);
  });

  it('when they write again in what was resolved by an agent who has left since', async () => {
    const all = await two();
    await account.api.post(`/conversations/${all.visitor.conversationId}/resolve`, {});
    await isThere(all.leaver, 'offline');
    await says(all.visitor);
    await goesTo(all);
  });
});

it('what happens in the routing of an account is read by its stream', async () => {
  const stream = `routing:${account.accountId}`;
  const { items } = await account.api.get<{ items: readonly EventJson[] }>('/events', { query: { stream } });
  expect(new Set(items.map((event) => (event as unknown as { stream: string }).stream))).toEqual(new Set([stream]));
  expect(items.map(({ type }) => type)).toContain('AgentReserved');
});

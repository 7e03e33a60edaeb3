import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rest } from '@verbatim/client';
import type { ConversationRow } from '@verbatim/client';
import { setUp } from './support/account.ts';
import type { Account } from './support/account.ts';
import { hire, isThere } from './support/agents.ts';
import type { Agent } from './support/agents.ts';
import { eventually } from './support/eventually.ts';
import { install } from './support/installation.ts';
import type { Product } from './support/installation.ts';
import { isLong } from './support/long.ts';
import { greet, hangUpAll } from './support/peer.ts';
import type { Peer } from './support/peer.ts';

const GRACE_SECONDS = 1;
const MS_PER_SECOND = 1_000;
/** The shortest there is. */
const IDLE_MINUTES = 1;
const IDLE_MS_MAX = 90_000;
/** A message after a conversation was resolved begins the next one. */
const REOPEN_HOURS = 0;
const TIMES = 3;

const installation = install();
let product: Product;
let account: Account;
beforeAll(async () => {
  const settings = { VERBATIM_AGENT_GRACE_SECONDS: String(GRACE_SECONDS), VERBATIM_AUTO_AWAY_MINUTES: String(IDLE_MINUTES) }; // prettier-ignore
  product = await installation.start(settings);
  account = await setUp(installation, product);
});
afterAll(async () => {
  hangUpAll();
  await installation.dispose();
});

interface Presence {
  readonly agentId: string;
  readonly presence: string;
}

const presenceOf = async ({ id }: Agent): Promise<string | undefined> =>
  (await account.api.get<{ items: readonly Presence[] }>('/presence')).items.find(({ agentId }) => agentId === id)
    ?.presence;
const becomes = (agent: Agent, wanted: string, msMax?: number) =>
  eventually(() => presenceOf(agent), (is) => is === wanted, msMax); // prettier-ignore
const arrives = async (agent: Agent): Promise<Peer> => greet(product.socketUrl, await agent.ticket());

/** Of one team, with an inbox of its own. */
async function team(policy: string, count: number) {
  const { id: teamId } = await account.api.post<{ id: string }>('/teams', { name: policy, policy });
  const asked = { name: policy, type: 'websocket', teamId };
  const { id: inboxId } = await account.api.post<{ id: string }>('/inboxes', asked);
  await account.api.patch(`/inboxes/${inboxId}`, { reopenWithinHours: REOPEN_HOURS });
  const agents = await hire(account, product.httpUrl, { count, capacity: 20, teamIds: [teamId] });
  await Promise.all(agents.map((agent) => isThere(agent)));
  return { inboxId, agents };
}

describe('an agent with several devices', () => {
  it('is there until the last of them is gone', async () => {
    const [agent] = await hire(account, product.httpUrl, { count: 1 });
    if (agent === undefined) throw new Error('she was hired');
    const [desk, telephone] = [await arrives(agent), await arrives(agent)];
    desk.say({ available: { presence: 'online', accepting: true } });
    expect(await becomes(agent, 'online')).toBe('online');
    desk.socket.close();
    await pause(3 * GRACE_SECONDS * MS_PER_SECOND);
    expect(await presenceOf(agent)).toBe('online');
    telephone.socket.close();
    expect(await becomes(agent, 'offline')).toBe('offline');
  });

  it.skipIf(!isLong)('is away when nothing is done at any of them, and back with the first thing that is', async () => {
    const [agent] = await hire(account, product.httpUrl, { count: 1 });
    if (agent === undefined) throw new Error('she was hired');
    const [desk, telephone] = [await arrives(agent), await arrives(agent)];
    desk.say({ available: { presence: 'online', accepting: true } });
    expect(await becomes(agent, 'online')).toBe('online');
    expect(await becomes(agent, 'away', IDLE_MS_MAX)).toBe('away');
    telephone.say({ typing: { conversationId: crypto.randomUUID(), on: true } });
    expect(await becomes(agent, 'online')).toBe('online');
  });
});

describe('a customer who comes again', () => {
  it('gets the agent they had last, whomever the policy would choose for a stranger', async () => {
    const { inboxId, agents } = await team('sticky', 2);
    const anyone = rest({ baseUrl: product.httpUrl, fetch });
    const { visitorToken } = await anyone.post<{ visitorToken: string }>(`/inboxes/${inboxId}/visitors`);
    const visitor = rest({ baseUrl: product.httpUrl, fetch, token: visitorToken });
    const begins = async (): Promise<ConversationRow> => {
      const { conversationId } = await visitor.post<{ conversationId: string }>('/visitor/messages', { text: 'hello' });
      const row = () => account.api.get<ConversationRow>(`/conversations/${conversationId}`);
      return eventually(row, ({ assigneeId }) => assigneeId != null);
    };
    const had: unknown[] = [];
    for (let time = 0; time < TIMES; time++) {
      const { id, assigneeId } = await begins();
      if (time > 0) expect(assigneeId).toBe(had.at(-1));
      // Whoever the ring says, it is the other one whom they get to know this time.
      const other = agents.find((agent) => agent.id !== assigneeId);
      await account.api.post(`/conversations/${id}/assign`, { agentId: other?.id });
      await account.api.post(`/conversations/${id}/resolve`, {});
      had.push(other?.id);
    }
    expect(new Set(had).size).toBe(2);
  });
});

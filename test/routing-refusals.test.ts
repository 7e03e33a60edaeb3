import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rest } from '@verbatim/client';
import type { ConversationRow, EventJson } from '@verbatim/client';
import { OWNER, setUp } from './support/account.ts';
import type { Account } from './support/account.ts';
import { hire, isThere } from './support/agents.ts';
import type { Agent, Answered } from './support/agents.ts';
import { eventually } from './support/eventually.ts';
import { install } from './support/installation.ts';
import type { Product } from './support/installation.ts';
import { greet, hangUpAll } from './support/peer.ts';
import type { Peer } from './support/peer.ts';

const CAPACITY = 4;
const NOBODY = '0198c5a2-3f4e-7abc-9def-000000000099';

interface Refusal {
  readonly type: string;
  readonly requestRefused?: { readonly kind: string; readonly code: string };
  readonly actor: { readonly id: string };
}

const installation = install();
let product: Product;
let account: Account;
let agents: readonly Agent[];
/** Another account of the same installation: its agent and its team. */
let rival: { readonly agentId: string; readonly teamId: string };
beforeAll(async () => {
  product = await installation.start();
  account = await setUp(installation, product);
  agents = await hire(account, product.httpUrl, { count: 3, capacity: CAPACITY, role: 'supervisor' });
  await Promise.all(agents.map((agent) => isThere(agent)));
  rival = await besides();
});
afterAll(async () => {
  hangUpAll();
  await installation.dispose();
});

async function besides(): Promise<typeof rival> {
  const setupToken = readFileSync(join(installation.dataDir, 'setup-token'), 'utf8').trim();
  const owner = { ...OWNER, email: 'rival@example.com' };
  const anyone = rest({ baseUrl: product.httpUrl, fetch });
  const made = await anyone.post<{ agent: { id: string }; apiKey: { key: string } }>('/accounts', {
    ...{ setupToken, account: { name: 'Other Shop' }, owner },
  });
  const api = rest({ baseUrl: product.httpUrl, fetch, token: made.apiKey.key });
  return { agentId: made.agent.id, teamId: (await api.post<{ id: string }>('/teams', { name: 'Theirs' })).id };
}

function three(): readonly [Agent, Agent, Agent] {
  const [ana, ben, cem] = agents;
  if (ana === undefined || ben === undefined || cem === undefined) throw new Error('agents were hired');
  return [ana, ben, cem];
}

const rowOf = (id: string) => account.api.get<ConversationRow>(`/conversations/${id}`);
const onRecord = async (id: string): Promise<readonly Refusal[]> =>
  (await account.api.get<{ items: readonly Refusal[] }>(`/conversations/${id}/events`, { query: { limit: '200' } }))
    .items;

/** Somebody has written, and an agent has it. */
async function begun(): Promise<ConversationRow> {
  const { visitorToken, conversationId } = await account.newVisitor();
  await rest({ baseUrl: product.httpUrl, fetch, token: visitorToken }).post('/visitor/messages', { text: 'hello' });
  return eventually(
    () => rowOf(conversationId),
    ({ status }) => status === 'open',
  );
}

/** It is Ana's, and Ben's is free. */
async function anas(): Promise<string> {
  const { id } = await begun();
  const [ana] = three();
  await account.api.post(`/conversations/${id}/assign`, { agentId: ana.id });
  return id;
}

const heardBy = async (agent: Agent, id: string): Promise<Peer> => {
  const peer = await greet(product.socketUrl, await agent.ticket());
  peer.say({ subscribe: { topic: `conversation:${id}` } });
  await peer.next('event');
  return peer;
};

/** A refusal is answered as soon as it is written; what is read shows it a moment later. */
const addedTo = (id: string, before: number, count: number) =>
  eventually(
    async () => (await onRecord(id)).slice(before),
    (events) => events.length >= count,
  );

const refusedOfAccount = async () =>
  (
    await account.api.get<{ items: readonly EventJson[] }>('/events', {
      query: { type: 'RequestRefused', limit: '200' },
    })
  ).items;

const codes = (events: readonly Refusal[]): readonly string[] =>
  events.flatMap(({ requestRefused }) => (requestRefused === undefined ? [] : [requestRefused.code]));

describe('what cannot be routed so is refused, is on record, and leaves everything as it was', () => {
  it.each([
    ['an agent whom nobody knows', 'assign', () => ({ agentId: NOBODY }), 'AGENT_NOT_FOUND'],
    [
      'an agent of another account, with a note',
      'transfer',
      () => ({ agentId: rival.agentId, note: 'for you' }),
      'AGENT_NOT_FOUND',
    ],
    ['a team of another account', 'assign', () => ({ teamId: rival.teamId }), 'TEAM_NOT_FOUND'],
    [
      'a team of another account, with a note',
      'transfer',
      () => ({ teamId: rival.teamId, note: 'for you' }),
      'TEAM_NOT_FOUND',
    ],
    ['oneself', 'transfer', () => ({ agentId: three()[0].id }), 'TRANSFER_TO_SELF'],
    ['whoever has it already', 'transfer', () => ({ agentId: three()[0].id }), 'TRANSFER_TO_SAME'],
  ])('%s, by %s', async (_, deed, body, code) => {
    const [ana, ben] = three();
    const id = await anas();
    const asker = code === 'TRANSFER_TO_SAME' ? ben : ana;
    const [tab, before, row] = [await heardBy(asker, id), await onRecord(id), await rowOf(id)];
    const answer = await asker.call('POST', `/conversations/${id}/${deed}`, body());
    expect(answer).toMatchObject({ status: 409, body: { code } });
    const after = await addedTo(id, before.length, 1);
    expect(after.map(({ type, actor }) => [type, actor.id])).toEqual([['RequestRefused', asker.id]]);
    expect(codes(after)).toEqual([code]);
    const heard = await tab.next('event', ({ event }) => event.type === 'RequestRefused');
    expect(codes([heard.event as unknown as Refusal])).toEqual([code]);
    expect({ ...(await rowOf(id)), seq: row.seq }).toEqual(row);
  });

  it('whoever is offline, and what is resolved', async () => {
    const [ana, ben] = three();
    const id = await anas();
    await isThere(ben, 'offline');
    const said: Answered[] = [];
    said.push(await ana.call('POST', `/conversations/${id}/transfer`, { agentId: ben.id, note: 'yours' }));
    await isThere(ben);
    await ana.call('POST', `/conversations/${id}/resolve`, {});
    said.push(await ana.call('POST', `/conversations/${id}/assign`, { agentId: ben.id }));
    said.push(await ana.call('POST', `/conversations/${id}/transfer`, { agentId: ben.id }));
    said.push(await ana.call('POST', `/conversations/${id}/snooze`, {}));
    const wanted = ['AGENT_OFFLINE', 'CONVERSATION_RESOLVED', 'CONVERSATION_RESOLVED', 'CONVERSATION_RESOLVED'];
    expect(said.map(({ status, body }) => [status, body.code])).toEqual(wanted.map((code) => [409, code]));
    const all = await eventually(
      async () => codes(await onRecord(id)),
      (is) => is.length >= wanted.length,
    );
    expect(all).toEqual(wanted);
    expect(await rowOf(id)).toMatchObject({ status: 'resolved', assigneeId: ana.id });
  });

  it('two supervisors who saw the same and choose at once: one is obeyed, the other told', async () => {
    const [ana, ben, cem] = three();
    const id = await anas();
    const give = (by: Agent, to: Agent) =>
      by.call('POST', `/conversations/${id}/assign`, { agentId: to.id, from: ana.id });
    const answers = await Promise.all([give(ben, ben), give(cem, cem)]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused).toMatchObject({ body: { code: 'ASSIGNEE_CHANGED' } });
    const refusals = await eventually(
      async () => codes(await onRecord(id)),
      (is) => is.length > 0,
    );
    expect(refusals).toEqual(['ASSIGNEE_CHANGED']);
    expect((await rowOf(id)).assigneeId).toBe(answers[0]?.status === 200 ? ben.id : cem.id);
  });

  it('two supervisors who choose at once, saying nothing of what they saw: one is obeyed, the other told', async () => {
    const [ana, ben, cem] = three();
    const id = await anas();
    const give = (by: Agent, to: string | null) => by.call('POST', `/conversations/${id}/assign`, { agentId: to });
    const before = (await onRecord(id)).length;
    const answers = await Promise.all([give(ben, ben.id), give(cem, cem.id), give(ana, null)]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409]);
    const refusals = await eventually(
      async () => codes((await onRecord(id)).slice(before)),
      (is) => is.length >= 2,
    );
    expect(refusals).toEqual(['ASSIGNEE_CHANGED', 'ASSIGNEE_CHANGED']);
    // Who asks again has seen it; and nobody is in their own way.
    const again = await Promise.all([give(ben, cem.id), give(ben, ana.id)]);
    expect(again.map(({ status }) => status)).toEqual([200, 200]);
    expect((await rowOf(id)).assigneeId).toBe(ana.id);
  });

  it('a team of another account, for an inbox', async () => {
    const before = (await refusedOfAccount()).length;
    const inbox = account.api.patch(`/inboxes/${account.inboxId}`, { teamId: rival.teamId });
    await expect(inbox).rejects.toMatchObject({ code: 'TEAM_NOT_FOUND', status: 409, path: '/teamId' });
    const recorded = await eventually(
      async () => (await refusedOfAccount()).slice(before),
      (is) => is.length > 0,
    );
    expect(recorded).toMatchObject([{ requestRefused: { kind: 'InboxUpdated', code: 'TEAM_NOT_FOUND' } }]);
  });

  it.each([-1, 1_001, 1e9])('a capacity of %d, for who is here and for who is new', async (capacity) => {
    const [ana] = three();
    const before = (await refusedOfAccount()).length;
    const email = `new${capacity}@example.com`;
    const asked = [
      account.api.patch(`/agents/${ana.id}`, { capacity }),
      account.api.post('/agents', { name: 'New', email, capacity }),
    ];
    for (const one of asked)
      await expect(one).rejects.toMatchObject({ code: 'CAPACITY_OUT_OF_RANGE', status: 400, path: '/capacity' });
    const recorded = (await eventually(
      async () => (await refusedOfAccount()).slice(before),
      (is) => is.length >= asked.length,
    )) as unknown as readonly Refusal[];
    expect(recorded.map(({ requestRefused }) => requestRefused)).toEqual([
      expect.objectContaining({ kind: 'AgentUpdated', code: 'CAPACITY_OUT_OF_RANGE' }),
      expect.objectContaining({ kind: 'AgentInvited', code: 'CAPACITY_OUT_OF_RANGE' }),
    ]);
    const staff = (
      await account.api.get<{ items: readonly { id: string; capacity: number; email: string }[] }>('/agents')
    ).items;
    expect(staff.find(({ id }) => id === ana.id)).toMatchObject({ capacity: CAPACITY });
    expect(staff.some((one) => one.email === email)).toBe(false);
    // The name that was refused is free again.
    await account.api.post('/agents', { name: 'New', email, capacity: 1 });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cookieOf, openHouse, setUp } from './house.ts';

const NOBODY = '00000000-0000-7000-8000-000000000000';
const HOUR_MS = 3_600_000;

describe('handing on and putting off', () => {
  let house: Awaited<ReturnType<typeof openHouse>>;
  let shop: Awaited<ReturnType<typeof setUp>>;
  let key: string;
  let ben: string;
  let team: string;

  beforeAll(async () => {
    house = await openHouse();
    shop = await setUp(house);
    key = shop.apiKey.key;
    const person = { name: 'Ben', email: 'ben@shop.example', role: 'agent', password: 'correct horse battery' };
    ben = String((await house.call('/agents', { key, body: person })).body['id']);
    team = String((await house.call('/teams', { key, body: { name: 'Returns' } })).body['id']);
  });
  afterAll(() => house.close());

  /** A new visitor's conversation, with nobody as its agent. */
  async function talk(): Promise<string> {
    const visitor = await house.call(`/inboxes/${shop.inbox.id}/visitors`, { body: {} });
    const token = String(visitor.body['visitorToken']);
    const said = await house.call('/visitor/messages', { key: token, body: { text: 'hello' } });
    return String(said.body['conversationId']);
  }
  const deed = (id: string, name: string, body: unknown, headers = {}) =>
    house.call(`/conversations/${id}/${name}`, { key, body, headers });
  /** A refusal is answered before the views show it. */
  async function viewsThere(): Promise<void> {
    for (const [partition, end] of house.core.log.watermarks().entries())
      if (end > 0) await house.core.waitForViews({ partition, offset: end - 1 }, 5_000);
  }
  const typesOf = async (id: string) => {
    await viewsThere();
    const { body } = await house.call(`/conversations/${id}/events`, { key });
    return (body.items ?? []).map(({ type }) => String(type));
  };

  it('is handed to nobody who is not there; assigning it to them is possible', async () => {
    const id = await talk();
    expect(await deed(id, 'transfer', { agentId: ben, note: 'for tomorrow' })).toMatchObject({
      status: 409,
      body: { code: 'AGENT_OFFLINE', path: '/agentId' },
    });
    expect((await typesOf(id)).slice(-1)).toEqual(['RequestRefused']);
    expect(await deed(id, 'assign', { agentId: ben })).toMatchObject({ status: 200, body: { assigneeId: ben } });
    const signIn = { email: 'ben@shop.example', password: 'correct horse battery' };
    const cookie = cookieOf(await house.call('/sessions', { body: signIn }));
    const here = { presence: 'online', accepting: false };
    expect(await house.call('/me/availability', { method: 'PUT', cookie, body: here })).toMatchObject({ status: 200 });
  });

  it('a transfer with a note is one thing, however often it is asked for', async () => {
    const id = await talk();
    const ask = { agentId: ben, note: 'knows about boilers' };
    const first = await deed(id, 'transfer', ask, { 'idempotency-key': 't1' });
    expect(first).toMatchObject({ status: 200, body: { status: 'open', handler: 'human', assigneeId: ben } });
    const types = await typesOf(id);
    expect(types.slice(-3)).toEqual(['ConversationTransferred', 'NoteAdded', 'ConversationAssigned']);
    expect(await deed(id, 'transfer', ask, { 'idempotency-key': 't1' })).toMatchObject({ status: 200 });
    expect(await typesOf(id)).toEqual(types);
    const { note: _, ...silent } = ask;
    expect(await deed(id, 'transfer', silent, { 'idempotency-key': 't1' })).toMatchObject({
      status: 409,
      body: { code: 'IDEMPOTENCY_MISMATCH' },
    });
    const { body } = await house.call(`/conversations/${id}/messages`, { key });
    expect(body.items?.filter(({ kind }) => kind === 'note')).toMatchObject([{ text: 'knows about boilers' }]);
  });

  it('of two who choose at once from the same, one is told', async () => {
    const id = await talk();
    const both = await Promise.all([ben, shop.agent.id].map((agentId) => deed(id, 'assign', { agentId, from: null })));
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 409]));
    expect(both.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'ASSIGNEE_CHANGED' });
    const types = await typesOf(id);
    expect(types.filter((type) => type === 'ConversationAssigned')).toHaveLength(1);
    expect(types.slice(-1)).toEqual(['RequestRefused']);
  });

  it('to a team it waits there', async () => {
    const id = await talk();
    await deed(id, 'assign', { agentId: ben });
    expect(await deed(id, 'transfer', { teamId: team })).toMatchObject({
      status: 200,
      body: { status: 'queued', teamId: team, assigneeId: null },
    });
  });

  it('to whom it cannot go is refused by a rule, and on record, with nothing half done', async () => {
    const id = await talk();
    await deed(id, 'assign', { agentId: ben });
    const before = await typesOf(id);
    const refusals: readonly (readonly [string, object, string])[] = [
      ['transfer', { agentId: NOBODY, note: 'x' }, 'AGENT_NOT_FOUND'],
      ['transfer', { teamId: NOBODY }, 'TEAM_NOT_FOUND'],
      ['transfer', { agentId: shop.agent.id, note: 'mine' }, 'TRANSFER_TO_SELF'],
      ['transfer', { agentId: ben }, 'TRANSFER_TO_SAME'],
      ['assign', { agentId: NOBODY }, 'AGENT_NOT_FOUND'],
      ['assign', { teamId: NOBODY }, 'TEAM_NOT_FOUND'],
    ];
    for (const [name, body, code] of refusals)
      expect(await deed(id, name, body), code).toMatchObject({ status: 409, body: { code } });
    expect((await typesOf(id)).slice(before.length)).toEqual(refusals.map(() => 'RequestRefused'));
    expect(await house.call(`/conversations/${id}`, { key })).toMatchObject({ body: { assigneeId: ben } });
  });

  it('what is resolved is given to nobody; who takes it opens it again', async () => {
    const id = await talk();
    await deed(id, 'resolve', {});
    for (const name of ['assign', 'transfer'])
      expect(await deed(id, name, { agentId: ben })).toMatchObject({
        status: 409,
        body: { code: 'CONVERSATION_RESOLVED' },
      });
    expect(await deed(id, 'snooze', {})).toMatchObject({ status: 409, body: { code: 'CONVERSATION_RESOLVED' } });
    expect(await deed(id, 'assign', { agentId: shop.agent.id })).toMatchObject({
      status: 200,
      body: { status: 'open', assigneeId: shop.agent.id },
    });
  });

  it('is put off until a time, or until the customer writes', async () => {
    const id = await talk();
    const until = new Date(Date.now() + HOUR_MS).toISOString();
    expect(await deed(id, 'snooze', { until })).toMatchObject({
      status: 200,
      body: { status: 'snoozed', snoozedUntil: until },
    });
    expect(await deed(id, 'snooze', {})).toMatchObject({
      status: 200,
      body: { status: 'snoozed', snoozedUntil: null },
    });
    const { body } = await house.call(`/conversations/${id}/events`, { key });
    const ends = (body.items ?? []).flatMap(({ conversationSnoozed }) => conversationSnoozed ?? []);
    expect(ends).toMatchObject([{ until }, { until: null }]);
  });

  it.each([
    ['2001-01-01T00:00:00Z', 'TIME_RANGE'],
    ['9999-12-31T00:00:00Z', 'TIME_RANGE'],
    ['tomorrow', 'INVALID_TYPE'],
    [1_900_000_000_000, 'INVALID_TYPE'],
  ])('until %s: %s', async (until, code) => {
    const id = await talk();
    expect(await deed(id, 'snooze', { until })).toMatchObject({ status: 400, body: { code, path: '/until' } });
    expect(await house.call(`/conversations/${id}`, { key })).toMatchObject({ body: { status: 'queued' } });
  });

  it('answers a retry as it was then, even when the time has passed', async () => {
    const id = await talk();
    const until = new Date(Date.now() + 500).toISOString();
    const headers = { 'idempotency-key': 's1' };
    expect(await deed(id, 'snooze', { until }, headers)).toMatchObject({ status: 200 });
    while (Date.now() <= Date.parse(until)) await house.call('/me', { key });
    expect(await deed(id, 'snooze', { until }, headers)).toMatchObject({ status: 200 });
    expect((await typesOf(id)).filter((type) => type === 'ConversationSnoozed')).toHaveLength(1);
  });

  it('lists the conversations of one contact', async () => {
    const id = await talk();
    await talk();
    const { body: row } = await house.call(`/conversations/${id}`, { key });
    const { id: contactId } = row['contact'] as { readonly id: string };
    const { body } = await house.call(`/conversations?contactId=${contactId}`, { key });
    expect(body.items).toMatchObject([{ id }]);
  });
});

describe('settings of an inbox', () => {
  let house: Awaited<ReturnType<typeof openHouse>>;
  let shop: Awaited<ReturnType<typeof setUp>>;
  beforeAll(async () => {
    house = await openHouse();
    shop = await setUp(house);
  });
  afterAll(() => house.close());
  const patch = (body: object) =>
    house.call(`/inboxes/${shop.inbox.id}`, { key: shop.apiKey.key, method: 'PATCH', body });

  it('null is as if they had never been said, and what is not named stays', async () => {
    const said = { reopenWithinHours: 2, autoResolveAfterMinutes: 90, reassignAfterMinutes: 0.5 };
    expect(await patch(said)).toMatchObject({ status: 200, body: said });
    expect(await patch({ reopenWithinHours: null, autoResolveAfterMinutes: null })).toMatchObject({
      status: 200,
      body: { reopenWithinHours: null, autoResolveAfterMinutes: null, reassignAfterMinutes: 0.5 },
    });
    const { body: team } = await house.call('/teams', { key: shop.apiKey.key, body: { name: 'Returns' } });
    expect(await patch({ teamId: team['id'] })).toMatchObject({ body: { teamId: team['id'] } });
    expect(await patch({ teamId: null })).toMatchObject({ body: { teamId: null, reassignAfterMinutes: 0.5 } });
  });

  it.each([
    ['autoResolveAfterMinutes', 0],
    ['autoResolveAfterMinutes', 525_601],
    ['reassignAfterMinutes', -1],
    ['reassignAfterMinutes', 1e9],
  ])('%s of %s: no', async (name, value) => {
    expect(await patch({ [name]: value })).toMatchObject({
      status: 400,
      body: { code: 'NUMBER_RANGE', path: `/${name}` },
    });
  });

  it('and of a team likewise', async () => {
    const { key } = shop.apiKey;
    const made = await house.call('/teams', { key, body: { name: 'Night', policy: 'sticky' } });
    const change = (body: object) => house.call(`/teams/${String(made.body['id'])}`, { key, method: 'PATCH', body });
    expect(await change({ name: 'Late', reassignAfterMinutes: 5 })).toMatchObject({
      status: 200,
      body: { name: 'Late', policy: 'sticky', reassignAfterMinutes: 5 },
    });
    expect(await change({ policy: null, reassignAfterMinutes: null })).toMatchObject({
      body: { name: 'Late', policy: null, reassignAfterMinutes: null },
    });
    expect(await change({ policy: 'by-astrology' })).toMatchObject({ status: 400, body: { path: '/policy' } });
    expect(await change({ reassignAfterMinutes: 0 })).toMatchObject({ status: 400, body: { code: 'NUMBER_RANGE' } });
    const nobodys = '/teams/00000000-0000-7000-8000-000000000000';
    expect(await house.call(nobodys, { key, method: 'PATCH', body: {} })).toMatchObject({ status: 404 });
  });

  it('a name is always there', async () => {
    expect(await patch({ name: null })).toMatchObject({ status: 400, body: { path: '/name' } });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cookieOf, openHouse, OWNER, setUp, SETUP_TOKEN } from './house.ts';

describe('the first day of an installation', () => {
  let house: Awaited<ReturnType<typeof openHouse>>;
  let shop: Awaited<ReturnType<typeof setUp>>;

  beforeAll(async () => {
    house = await openHouse();
    shop = await setUp(house);
  });
  afterAll(() => house.close());

  it('is set up once', async () => {
    const again = await house.call('/setup', {
      body: { setupToken: SETUP_TOKEN, account: { name: 'Other' }, owner: OWNER },
    });
    expect(again).toMatchObject({ status: 409, body: { code: 'ALREADY_SET_UP' } });
    const guess = await house.call('/setup', {
      body: { setupToken: 'not it, surely', account: { name: 'X' }, owner: OWNER },
    });
    expect(guess).toMatchObject({ status: 401, body: { code: 'AUTH_FAILED' } });
  });

  it('signs the owner in by a cookie', async () => {
    const wrong = await house.call('/sessions', { body: { email: OWNER.email, password: 'not this one' } });
    expect(wrong).toMatchObject({ status: 401, body: { code: 'AUTH_FAILED' } });
    const entered = await house.call('/sessions', { body: { email: 'Olga@Shop.example', password: OWNER.password } });
    expect(entered).toMatchObject({
      status: 200,
      body: { agent: { name: 'Olga', role: 'owner' }, account: { name: 'Shop' } },
    });
    expect(entered.headers.get('set-cookie')).toMatch(
      /^verbatim_session=[\w-]{43}; Max-Age=1209600; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    const cookie = cookieOf(entered);
    expect(await house.call('/me', { cookie })).toMatchObject({ status: 200, body: { agent: { id: shop.agent.id } } });
    const { body } = await house.call('/socket-tickets', { cookie, body: {} });
    const ticket = String(body['ticket']);
    const caller = await house.identity.authenticateToken(ticket, { origin: null });
    expect(caller).toMatchObject({ kind: 'staff', agentId: shop.agent.id, role: 'owner' });
    await expect(house.identity.authenticateToken(ticket, { origin: null })).rejects.toMatchObject({
      code: 'AUTH_FAILED',
    });
    expect(await house.call('/sessions', { method: 'DELETE', cookie })).toMatchObject({ status: 204 });
    expect(await house.call('/me', { cookie })).toMatchObject({ status: 401, body: { code: 'AUTH_EXPIRED' } });
  });

  it('brings a message to the inbox and a reply back', async () => {
    const key = shop.apiKey.key;
    const visitor = await house.call(`/inboxes/${shop.inbox.id}/visitors`, { body: { name: 'Ana' } });
    expect(visitor.status).toBe(201);
    const token = String(visitor.body['visitorToken']);
    const conversationId = String(visitor.body['conversationId']);
    const said = await house.call('/visitor/messages', {
      key: token,
      body: { clientMessageId: 'm1', text: 'Is the shop open?' },
    });
    expect(said).toMatchObject({ status: 201, body: { conversationId } });
    const position = said.headers.get('verbatim-position') ?? '';
    const rows = await house.call('/conversations?view=unassigned&status=queued,open', {
      key,
      headers: { 'verbatim-position': position },
    });
    expect(rows).toMatchObject({
      status: 200,
      body: {
        items: [
          {
            id: conversationId,
            status: 'queued',
            contact: { name: 'Ana' },
            lastMessage: { text: 'Is the shop open?' },
            unread: 1,
          },
        ],
      },
    });
    const again = await house.call('/visitor/messages', {
      key: token,
      body: { clientMessageId: 'm1', text: 'Is the shop open?' },
    });
    expect(again.body).toEqual(said.body);
    const other = await house.call('/visitor/messages', {
      key: token,
      body: { clientMessageId: 'm1', text: 'Is it?' },
    });
    expect(other).toMatchObject({ status: 409, body: { code: 'IDEMPOTENCY_MISMATCH' } });
    const reply = await house.call(`/conversations/${conversationId}/messages`, {
      key,
      body: { clientMessageId: 'r1', text: 'Until six.' },
    });
    expect(reply.status).toBe(201);
    const thread = await house.call(`/conversations/${conversationId}/messages`, {
      key,
      headers: { 'verbatim-position': reply.headers.get('verbatim-position') ?? '' },
    });
    expect(thread.body.items?.map(({ kind, text, status }) => [kind, text, status])).toEqual([
      ['incoming', 'Is the shop open?', 'accepted'],
      ['activity', null, null],
      ['outgoing', 'Until six.', 'accepted'],
      ['activity', null, null],
    ]);
    const labelled = await house.call(`/conversations/${conversationId}/labels`, { key, body: { add: ['vip'] } });
    expect(labelled).toMatchObject({ status: 200, body: { labels: ['vip'] } });
    const resolved = await house.call(`/conversations/${conversationId}/resolve`, { key, body: {} });
    expect(resolved).toMatchObject({ status: 200, body: { status: 'resolved' } });
    const unassigned = await house.call(`/conversations/${conversationId}/assign`, { key, body: { agentId: null } });
    expect(unassigned).toMatchObject({ status: 409, body: { code: 'CONVERSATION_RESOLVED' } });
  });
});

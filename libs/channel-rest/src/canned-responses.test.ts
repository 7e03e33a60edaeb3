import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, setUp, SETUP_TOKEN } from './house.ts';

const MISSING = '00000000-0000-4000-8000-000000000000';

describe('canned responses', () => {
  let house: Awaited<ReturnType<typeof openHouse>>;
  let shop: Awaited<ReturnType<typeof setUp>>;
  let key: string;
  const post = (body: unknown, more = {}) => house.call('/canned-responses', { key, body, ...more });

  beforeAll(async () => {
    house = await openHouse();
    shop = await setUp(house);
    key = shop.apiKey.key;
  });
  afterAll(() => house.close());

  it('are made, changed, listed by shortcut and deleted; a retry is answered with the first outcome', async () => {
    const team = await house.call('/teams', { key, body: { name: 'Sales' } });
    const teamId = String(team.body['id']);
    const again = { headers: { 'idempotency-key': 'first' } };
    const made = await post({ shortcut: 'hi', text: 'Hello {{contact.name}}', teamId }, again);
    expect(made).toMatchObject({
      status: 201,
      body: { shortcut: 'hi', text: 'Hello {{contact.name}}', teamId, inboxId: null },
    });
    expect((await post({ shortcut: 'hi', text: 'Hello {{contact.name}}', teamId }, again)).body).toEqual(made.body);
    expect(await post({ shortcut: 'ho', text: 'x' }, again)).toMatchObject({
      status: 409,
      body: { code: 'IDEMPOTENCY_MISMATCH' },
    });
    await post({ shortcut: '你好', text: '您好' });
    await post({ shortcut: 'bye', text: 'See you' });
    const path = `/canned-responses/${String(made.body['id'])}`;
    const patched = await house.call(path, { method: 'PATCH', key, body: { text: 'Good day', teamId: null } });
    expect(patched).toMatchObject({ status: 200, body: { shortcut: 'hi', text: 'Good day', teamId: null } });
    const listed = await house.call('/canned-responses', { key });
    expect(listed.body.items?.map(({ shortcut }) => shortcut)).toEqual(['bye', 'hi', '你好']);
    expect((await house.call(path, { method: 'DELETE', key })).status).toBe(204);
    expect(await house.call(path, { method: 'PATCH', key, body: { text: 'x' } })).toMatchObject({ status: 404 });
    expect((await house.call('/canned-responses', { key })).body.items).toHaveLength(2);
  });

  it.each([
    ['no shortcut', { text: 'x' }, 400, 'INVALID_TYPE'],
    ['a slash', { shortcut: '/x', text: 'x' }, 400, 'INVALID_TYPE'],
    ['two words', { shortcut: 'a b', text: 'x' }, 400, 'INVALID_TYPE'],
    ['markup for a shortcut', { shortcut: '<b>', text: 'x' }, 400, 'INVALID_TYPE'],
    ['41 letters', { shortcut: 'x'.repeat(41), text: 'x' }, 400, 'TEXT_TOO_LONG'],
    ['nothing to say', { shortcut: 'x', text: ' \n' }, 400, 'EMPTY_TEXT'],
    ['8,001 characters', { shortcut: 'x', text: 'x'.repeat(8_001) }, 400, 'TEXT_TOO_LONG'],
    ['half a surrogate pair', { shortcut: 'x', text: '\ud83d' }, 400, 'INVALID_TEXT'],
    ['an unknown field', { shortcut: 'x', text: 'x', role: 'owner' }, 400, 'UNKNOWN_FIELD'],
    ['a missing team', { shortcut: 'x', text: 'x', teamId: MISSING }, 409, 'TEAM_NOT_FOUND'],
    ['a missing inbox', { shortcut: 'x', text: 'x', inboxId: MISSING }, 409, 'INBOX_NOT_FOUND'],
    ['a shortcut that is taken', { shortcut: 'BYE', text: 'x' }, 409, 'SHORTCUT_TAKEN'],
  ])('with %s are refused, and none is kept', async (_, body, status, code) => {
    const before = (await house.call('/canned-responses', { key })).body;
    expect(await post(body)).toMatchObject({ status, body: { code } });
    expect((await house.call('/canned-responses', { key })).body).toEqual(before);
  });

  it('that are refused say which field is meant', async () => {
    expect((await post({ shortcut: 'BYE', text: 'x' })).body['path']).toBe('/shortcut');
    expect((await post({ shortcut: 'x', text: 'x', teamId: MISSING })).body['path']).toBe('/teamId');
  });

  it('of another account are the same as none', async () => {
    const rival = await house.call('/accounts', {
      body: {
        setupToken: SETUP_TOKEN,
        account: { name: 'Rival' },
        owner: { name: 'Rik', email: 'rik@rival.example', password: 'a long enough password' },
      },
    });
    const rivalKey = (rival.body['apiKey'] as { readonly key: string }).key;
    expect((await house.call('/canned-responses', { key: rivalKey })).body.items).toEqual([]);
    const ours = String((await house.call('/canned-responses', { key })).body.items?.[0]?.['id']);
    const theirInbox = (rival.body['inbox'] as { readonly id: string }).id;
    expect(await post({ shortcut: 'y', text: 'y', inboxId: theirInbox })).toMatchObject({
      body: { code: 'INBOX_NOT_FOUND' },
    });
    for (const call of [{ method: 'PATCH', body: { text: 'x' } }, { method: 'DELETE' }]) {
      const foreign = await house.call(`/canned-responses/${ours}`, { ...call, key: rivalKey });
      const missing = await house.call(`/canned-responses/${MISSING}`, { ...call, key: rivalKey });
      expect({ ...foreign.body, requestId: '' }).toEqual({ ...missing.body, requestId: '' });
      expect(foreign.status).toBe(404);
    }
  });

  it('that a reply was made of are told with it, to staff', async () => {
    const visitor = await house.call(`/inboxes/${shop.inbox.id}/visitors`, { body: {} });
    const token = String(visitor.body['visitorToken']);
    await house.call('/visitor/messages', { key: token, body: { text: 'hello' } });
    const path = `/conversations/${String(visitor.body['conversationId'])}`;
    const sent = await house.call(`${path}/messages`, { key, body: { text: 'Good day', origin: 'canned' } });
    expect(sent.status).toBe(201);
    expect(await house.call(`${path}/messages`, { key, body: { text: 'x', origin: 'api' } })).toMatchObject({
      status: 400,
    });
    const position = sent.headers.get('verbatim-position') ?? '';
    const told = await house.call(`${path}/events`, { key, headers: { 'verbatim-position': position } });
    const replied = told.body.items?.find(({ type }) => type === 'AgentReplied');
    expect(replied).toMatchObject({ agentReplied: { origin: 'canned' } });
    const heard = await house.call('/visitor/events', { key: token });
    expect(JSON.stringify(heard.body)).toContain('Good day');
    expect(JSON.stringify(heard.body)).not.toContain('"canned"');
  });
});

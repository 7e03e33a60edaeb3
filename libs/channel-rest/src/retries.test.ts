import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cookieOf, openHouse, OWNER, setUp } from './house.ts';

describe('asking again', () => {
  let house: Awaited<ReturnType<typeof openHouse>>;
  let shop: Awaited<ReturnType<typeof setUp>>;
  let key: string;

  beforeAll(async () => {
    house = await openHouse();
    shop = await setUp(house);
    key = shop.apiKey.key;
  });
  afterAll(() => house.close());

  const under = (id: string) => ({ key, headers: { 'idempotency-key': id } });

  it.each([
    ['/teams', { name: 'Night' }, { name: 'Day' }],
    ['/inboxes', { name: 'Shop', type: 'rest' }, { name: 'Shop', type: 'tcp' }],
    ['/api-keys', { name: 'Robot', scopes: ['read'] }, { name: 'Robot', scopes: ['write'] }],
    [
      '/agents',
      { name: 'Ben', email: 'ben@shop.example', role: 'agent' },
      { name: 'Bob', email: 'ben@shop.example', role: 'agent' },
    ],
  ])('%s: the first answer again, and never another thing', async (path, body, other) => {
    const [first, again] = [
      await house.call(path, { ...under('k1'), body }),
      await house.call(path, { ...under('k1'), body }),
    ];
    expect(first).toMatchObject({ status: 201 });
    expect(again.body).toEqual(first.body);
    expect(await house.call(path, { ...under('k1'), body: other })).toMatchObject({
      status: 409,
      body: { code: 'IDEMPOTENCY_MISMATCH', ref: 'k1' },
    });
    expect((await house.call(path, { ...under('k1'), body })).body).toEqual(first.body);
  });

  it('five at once are one', async () => {
    const five = Array.from({ length: 5 }, () => house.call('/teams', { ...under('five'), body: { name: 'Five' } }));
    const ids = (await Promise.all(five)).map(({ status, body }) => [status, body['id']]);
    expect(new Set(ids.map(String)).size).toBe(1);
    const { body } = await house.call('/teams', { key });
    expect(body.items?.filter(({ name }) => name === 'Five')).toHaveLength(1);
  });

  it('a revoked key stays revoked, whoever asks for it again', async () => {
    const body = { name: 'Short', scopes: ['read'] };
    const made = await house.call('/api-keys', { ...under('k2'), body });
    const robot = String(made.body['key']);
    expect(await house.call('/me', { key: robot })).toMatchObject({ status: 200 });
    expect(await house.call(`/api-keys/${String(made.body['id'])}`, { method: 'DELETE', key })).toMatchObject({
      status: 204,
    });
    expect(await house.call('/me', { key: robot })).toMatchObject({ status: 401, body: { code: 'AUTH_REVOKED' } });
    await house.call('/api-keys', { ...under('k2'), body });
    expect(await house.call('/me', { key: robot })).toMatchObject({ status: 401, body: { code: 'AUTH_REVOKED' } });
  });

  it('a session sees what it has just changed without asking for it', async () => {
    const cookie = cookieOf(await house.call('/sessions', { body: { email: OWNER.email, password: OWNER.password } }));
    const visitor = await house.call(`/inboxes/${shop.inbox.id}/visitors`, { body: {} });
    const said = await house.call('/visitor/messages', {
      key: String(visitor.body['visitorToken']),
      body: { text: 'anybody?' },
    });
    const path = `/conversations/${String(said.body['conversationId'])}`;
    for (let index = 0; index < 20; index++) {
      await house.call(`${path}/messages`, { cookie, body: { text: `reply ${index}` } });
      const { body } = await house.call(`${path}/messages?limit=1`, { cookie });
      expect(body.items?.map(({ text, kind }) => (kind === 'activity' ? `reply ${index}` : text))).toEqual([
        `reply ${index}`,
      ]);
    }
  });

  it('a position that the views never reach', async () => {
    const answer = await house.call('/conversations', { key, headers: { 'verbatim-position': '0:999999' } });
    expect(answer).toMatchObject({ status: 503, body: { code: 'VIEW_BEHIND', retryable: true } });
    expect(answer.headers.get('retry-after')).toBe('1');
  });
});

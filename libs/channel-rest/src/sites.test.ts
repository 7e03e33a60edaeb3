import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cookieOf, openHouse, OWNER, setUp } from './house.ts';

const EVIL = 'https://evil.example';
const SHOP = 'https://shop.example';

describe('other sites', () => {
  let house: Awaited<ReturnType<typeof openHouse>>;
  let shop: Awaited<ReturnType<typeof setUp>>;
  let cookie: string;

  beforeAll(async () => {
    house = await openHouse();
    shop = await setUp(house);
    cookie = cookieOf(await house.call('/sessions', { body: { email: OWNER.email, password: OWNER.password } }));
  });
  afterAll(() => house.close());

  it.each([
    ['an Origin of their own', { origin: EVIL }],
    ['an Origin of nobody', { origin: 'null' }],
    ['our name as theirs', { origin: 'http://127.0.0.1.evil.example' }],
    ['what the browser says of them', { 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
  ])('change nothing with our cookie: %s', async (_, headers) => {
    for (const [method, path] of [
      ['POST', '/teams'],
      ['DELETE', '/sessions'],
      ['PUT', '/me/password'],
      ['PATCH', `/agents/${shop.agent.id}`],
    ] as const) {
      const answer = await house.call(path, { method, cookie, headers, body: { name: 'theirs' } });
      expect(answer).toMatchObject({ status: 403, body: { code: 'CROSS_SITE' } });
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'send no forms: %s',
    async (type) => {
      const answer = await house.call('/teams', {
        cookie,
        body: '{"name":"theirs"}',
        headers: { 'content-type': type },
      });
      expect(answer).toMatchObject({ status: 415 });
      const empty = await house.call('/socket-tickets', { method: 'POST', cookie });
      expect(empty).toMatchObject({ status: 415 });
    },
  );

  it('our own page may', async () => {
    for (const headers of [
      { origin: house.url },
      { 'sec-fetch-site': 'same-origin' },
      { origin: house.url.replace('127.0.0.1', 'localhost') },
    ]) {
      expect(await house.call('/socket-tickets', { cookie, body: {}, headers })).toMatchObject({ status: 201 });
    }
  });

  it('show the chat only where the inbox lists them', async () => {
    const path = `/inboxes/${shop.inbox.id}/visitors`;
    const preflight = (origin: string) =>
      house.call(path, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } });
    // They may ask, and read why not: else nobody could tell a visitor, or the owner of the site.
    expect((await preflight(SHOP)).status).toBe(204);
    const refused = await house.call(path, { body: {}, headers: { origin: SHOP } });
    expect(refused).toMatchObject({ status: 403, body: { code: 'ORIGIN_NOT_ALLOWED' } });
    expect(refused.headers.get('access-control-allow-origin')).toBe(SHOP);
    const unknown = await house.call(`/inboxes/${shop.agent.id}/visitors`, { body: {}, headers: { origin: SHOP } });
    expect([unknown.status, unknown.headers.get('access-control-allow-origin')]).toEqual([404, SHOP]);
    const changed = await house.call(`/inboxes/${shop.inbox.id}`, {
      method: 'PATCH',
      key: shop.apiKey.key,
      body: { allowedOrigins: [SHOP] },
    });
    expect(changed).toMatchObject({ status: 200, body: { allowedOrigins: [SHOP] } });

    const allowed = await preflight(SHOP);
    expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([204, SHOP]);
    expect(allowed.headers.get('access-control-allow-headers')).toContain('content-type');
    const visitor = await house.call(path, { body: {}, headers: { origin: SHOP } });
    expect([visitor.status, visitor.headers.get('access-control-allow-origin')]).toEqual([201, SHOP]);
    expect(visitor.headers.get('access-control-allow-credentials')).toBeNull();
    expect(await house.call(path, { body: {}, headers: { origin: EVIL } })).toMatchObject({ status: 403 });
    const token = String(visitor.body['visitorToken']);
    const stolen = await house.call('/visitor/messages', {
      key: token,
      body: { text: 'x' },
      headers: { origin: EVIL },
    });
    expect(stolen).toMatchObject({ status: 403, body: { code: 'ORIGIN_NOT_ALLOWED' } });
    expect(await house.call(path, { body: {}, headers: { origin: house.url } })).toMatchObject({ status: 201 });
  });
});

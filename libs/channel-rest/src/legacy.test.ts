import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, setUp } from './house.ts';
import type { Reply } from './house.ts';

describe('a legacy system', () => {
  let house: Awaited<ReturnType<typeof openHouse>>;
  let shop: Awaited<ReturnType<typeof setUp>>;
  let inboxId: string;
  let inboxKey: string;
  let messages = 0;

  beforeAll(async () => {
    house = await openHouse();
    shop = await setUp(house);
    const made = await house.call('/inboxes', { key: shop.apiKey.key, body: { name: 'Legacy', type: 'rest' } });
    inboxId = String(made.body['id']);
    inboxKey = String(made.body['key']);
  });
  afterAll(() => house.close());

  const say = (body: object, under = `k${messages++}`): Promise<Reply> =>
    house.call(`/inboxes/${inboxId}/messages`, {
      key: inboxKey,
      headers: { 'idempotency-key': under },
      body: { text: 'hello', ...body },
    });
  const rowOf = async (said: Reply) =>
    house.call(`/conversations/${String(said.body['conversationId'])}`, {
      key: shop.apiKey.key,
      headers: { 'verbatim-position': said.headers.get('verbatim-position') ?? '' },
    });

  it('writes in the name of a customer, who is known by name from the first message on', async () => {
    const contact = {
      externalId: 'customer 7/ä',
      name: 'Ana',
      email: 'ana@home.example',
      attributes: { plan: 'gold' },
    };
    const said = await say({ contact, occurredAt: '2026-01-02T03:04:05.678+01:00' });
    expect(said).toMatchObject({ status: 201, body: { messageId: expect.any(String) as string } });
    const { body: row } = await rowOf(said);
    expect(row).toMatchObject({
      inboxId,
      channel: 'rest',
      contact: { name: 'Ana' },
      lastMessage: { kind: 'incoming', text: 'hello' },
    });
    const path = `/contacts/${(row['contact'] as { readonly id: string }).id}`;
    expect(await house.call(path, { key: shop.apiKey.key })).toMatchObject({
      body: { email: 'ana@home.example', attributes: { plan: 'gold' } },
    });
    const { body: events } = await house.call(`/conversations/${String(row['id'])}/events`, { key: shop.apiKey.key });
    expect(events.items?.[1]).toMatchObject({ type: 'MessageReceived', occurredAt: '2026-01-02T02:04:05.678Z' });

    const again = await say({ contact: { externalId: contact.externalId, name: 'Anna' } });
    expect(again.body['conversationId']).toBe(said.body['conversationId']);
    expect((await rowOf(again)).body).toMatchObject({ contact: { name: 'Anna' } });
    expect(await house.call(path, { key: shop.apiKey.key })).toMatchObject({ body: { email: 'ana@home.example' } });
  });

  it('may ask again, at once or later, and gets the first answer', async () => {
    const body = { contact: { externalId: 'again', attributes: { a: '1', b: '2' } }, text: 'once' };
    const five = await Promise.all(Array.from({ length: 5 }, () => say(body, 'same')));
    for (const reply of five) expect(reply).toMatchObject({ status: 201, body: five[0]?.body });
    const turned = { text: 'once', contact: { attributes: { b: '2', a: '1' }, externalId: 'again' } };
    expect((await say(turned, 'same')).body).toEqual(five[0]?.body);
    const thread = await house.call(`/conversations/${String(five[0]?.body['conversationId'])}/messages`, {
      key: shop.apiKey.key,
      headers: { 'verbatim-position': five[0]?.headers.get('verbatim-position') ?? '' },
    });
    expect(thread.body.items?.filter(({ kind }) => kind === 'incoming')).toHaveLength(1);
  });

  it.each([
    ['another text', { text: 'twice' }],
    ['another customer', { contact: { externalId: 'other' } }],
    ['another thread', { conversationKey: 'order-1' }],
    ['another time', { occurredAt: '2026-01-01T00:00:00Z' }],
  ])('does not get %s under a key that is taken', async (_, other) => {
    const body = { contact: { externalId: 'taken' }, text: 'first' };
    const first = await say(body, 'taken');
    expect(await say({ ...body, ...other }, 'taken')).toMatchObject({
      status: 409,
      body: { code: 'IDEMPOTENCY_MISMATCH', ref: 'taken' },
    });
    expect((await say(body, 'taken')).body).toEqual(first.body);
  });

  it('keeps its threads apart, also when one was resolved', async () => {
    const [c, d] = [{ contact: { externalId: 'c' } }, { contact: { externalId: 'd' } }];
    const [none, one, two, foreign] = await Promise.all([
      say(c),
      say({ ...c, conversationKey: '1' }),
      say({ ...c, conversationKey: '2' }),
      say({ ...d, conversationKey: '1' }),
    ]);
    const ids = [none, one, two, foreign].map(({ body }) => body['conversationId']);
    expect(new Set(ids).size).toBe(4);
    await rowOf(one);
    await house.call(`/conversations/${String(ids[1])}/resolve`, { key: shop.apiKey.key, body: {} });
    const later = await say({ ...c, conversationKey: '1' });
    expect(later.body['conversationId']).toBe(ids[1]);
    expect((await rowOf(later)).body).toMatchObject({ status: 'queued', contact: (await rowOf(two)).body['contact'] });
  });

  it.each([
    ['no key', {}, 'IDEMPOTENCY_KEY_INVALID', '/Idempotency-Key'],
    ['a long key', { 'idempotency-key': 'x'.repeat(65) }, 'IDEMPOTENCY_KEY_INVALID', '/Idempotency-Key'],
  ])('needs an Idempotency-Key: %s', async (_, headers, code, path) => {
    const body = { contact: { externalId: 'x' }, text: 'x' };
    const answer = await house.call(`/inboxes/${inboxId}/messages`, { key: inboxKey, headers, body });
    expect(answer).toMatchObject({ status: 400, body: { code, path } });
  });

  it.each([
    ['no contact', { contact: undefined }, 'INVALID_TYPE', '/contact'],
    ['no id', { contact: { name: 'x' } }, 'INVALID_TYPE', '/contact/externalId'],
    ['an empty id', { contact: { externalId: '' } }, 'INVALID_TYPE', '/contact/externalId'],
    ['an unknown field', { seq: 1 }, 'UNKNOWN_FIELD', '/seq'],
    ['an unknown field of the contact', { contact: { externalId: 'x', id: 'y' } }, 'UNKNOWN_FIELD', '/contact/id'],
    ['a day that is not', { occurredAt: '2026-02-30T00:00:00Z' }, 'INVALID_TYPE', '/occurredAt'],
    ['a time of no zone', { occurredAt: '2026-02-03T00:00:00' }, 'INVALID_TYPE', '/occurredAt'],
    ['only spaces', { text: ' ' }, 'EMPTY_TEXT', '/text'],
  ])('is refused with %s', async (_, body, code, path) => {
    const answer = await say({ contact: { externalId: 'x' }, ...body });
    expect(answer).toMatchObject({ status: 400, body: { code, path } });
  });

  it('with a wrong key, another inbox or one of another type gets nowhere', async () => {
    const website = await house.call('/inboxes', { key: shop.apiKey.key, body: { name: 'Site', type: 'websocket' } });
    const post = (id: string, key: string) =>
      house.call(`/inboxes/${id}/messages`, {
        key,
        headers: { 'idempotency-key': 'z' },
        body: { contact: { externalId: 'x' }, text: 'x' },
      });
    const [siteId, siteKey] = [String(website.body['id']), String(website.body['key'])];
    expect(await post(siteId, inboxKey)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    expect(await post(siteId, siteKey)).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
    expect(await post(inboxId, `${inboxKey.slice(0, -1)}${inboxKey.endsWith('x') ? 'y' : 'x'}`)).toMatchObject({
      status: 401,
      body: { code: 'AUTH_FAILED' },
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, setUp, SETUP_TOKEN } from './house.ts';
import type { Reply } from './house.ts';

const PLAN = { of: 'contact', name: 'plan', label: 'Plan', type: 'list', options: ['free', 'pro'] };
const ATTRIBUTES_MAX = 50;

describe('attributes', () => {
  let house: Awaited<ReturnType<typeof openHouse>>;
  let shop: Awaited<ReturnType<typeof setUp>>;
  let key: string;
  let talk = '';
  const define = (body: unknown, more = {}) => house.call('/attributes', { key, body, ...more });
  const note = (attributes: unknown, more = {}): Promise<Reply> =>
    house.call(`/conversations/${talk}/attributes`, { key, body: { attributes }, ...more });
  const events = async () =>
    ((await house.call(`/conversations/${talk}/events?limit=200`, { key })).body.items ?? []).filter(
      ({ type }) => type === 'AttributeChanged',
    );

  beforeAll(async () => {
    house = await openHouse();
    shop = await setUp(house);
    key = shop.apiKey.key;
    const visitor = await house.call(`/inboxes/${shop.inbox.id}/visitors`, { body: { name: 'Li' } });
    await house.call('/visitor/messages', { key: String(visitor.body['visitorToken']), body: { text: 'hello' } });
    talk = String(visitor.body['conversationId']);
  });
  afterAll(() => house.close());

  it('are defined, changed, listed by name and retired; a retry is answered with the first outcome', async () => {
    const again = { headers: { 'idempotency-key': 'first' } };
    const made = await define(PLAN, again);
    expect(made).toMatchObject({ status: 201, body: PLAN });
    expect((await define(PLAN, again)).body).toEqual(made.body);
    expect(await define({ name: 'Order no.', of: 'conversation' })).toMatchObject({
      status: 201,
      body: { of: 'conversation', name: 'Order no.', label: null, type: 'text', options: [] },
    });
    const path = `/attributes/${String(made.body['id'])}`;
    expect(await house.call(path, { method: 'PATCH', key, body: { label: null, options: ['pro'] } })).toMatchObject({
      status: 200,
      body: { name: 'plan', label: null, type: 'list', options: ['pro'] },
    });
    expect((await house.call('/attributes', { key })).body.items?.map(({ name }) => name)).toEqual([
      'Order no.',
      'plan',
    ]);
    expect((await house.call(path, { method: 'DELETE', key })).status).toBe(204);
    expect(await house.call(path, { method: 'PATCH', key, body: { label: 'x' } })).toMatchObject({ status: 404 });
    const audit = await house.call('/audit?action=AttributeRetired', { key });
    expect(audit.body.items).toHaveLength(1);
  });

  it.each([
    ['no name', { of: 'contact' }, 400, 'INVALID_TYPE', '/name'],
    ['an empty name', { name: ' ' }, 400, 'INVALID_TYPE', '/name'],
    ['101 letters', { name: 'x'.repeat(101) }, 400, 'TEXT_TOO_LONG', '/name'],
    ['an unknown kind', { name: 'x', type: 'colour' }, 400, 'INVALID_TYPE', '/type'],
    ['a list of nothing', { name: 'x', type: 'list' }, 400, 'INVALID_TYPE', '/options'],
    ['an option twice', { name: 'x', type: 'list', options: ['a', 'a'] }, 400, 'INVALID_TYPE', '/options'],
    ['a name that is taken', { name: 'Order no.', of: 'conversation' }, 409, 'ATTRIBUTE_TAKEN', '/name'],
  ])('with %s are refused, where it is wrong, and none is kept', async (_, body, status, code, path) => {
    const before = (await house.call('/attributes', { key })).body;
    expect(await define(body)).toMatchObject({ status, body: { code, path } });
    expect((await house.call('/attributes', { key })).body).toEqual(before);
  });

  it('that are lists stay lists of something', async () => {
    const { body } = await define({ ...PLAN, name: 'size' });
    const path = `/attributes/${String(body['id'])}`;
    expect(await house.call(path, { method: 'PATCH', key, body: { options: null } })).toMatchObject({ status: 400 });
    expect(await house.call(path, { method: 'PATCH', key, body: { type: 'text', options: null } })).toMatchObject({
      status: 200,
    });
    expect(await house.call(path, { method: 'PATCH', key, body: { type: 'list' } })).toMatchObject({ status: 400 });
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
    expect((await house.call('/attributes', { key: rivalKey })).body.items).toEqual([]);
    const ours = String((await house.call('/attributes', { key })).body.items?.[0]?.['id']);
    const taken = await house.call(`/attributes/${ours}`, { method: 'PATCH', key: rivalKey, body: { label: 'x' } });
    expect(taken).toMatchObject({ status: 404 });
    expect(
      await house.call(`/conversations/${talk}/attributes`, { key: rivalKey, body: { attributes: { a: 'b' } } }),
    ).toMatchObject({ status: 404 });
  });

  it('of a conversation are set and taken away, each with what was before, and the row says so', async () => {
    const again = { headers: { 'idempotency-key': 'n1' } };
    const answer = await note({ 'Order no.': 'A-113', parcels: 2, paid: true }, again);
    expect(answer).toMatchObject({
      status: 200,
      body: { id: talk, attributes: { 'Order no.': 'A-113', parcels: 2, paid: true } },
    });
    expect((await note({ 'Order no.': 'A-113', parcels: 2, paid: true }, again)).body).toEqual(answer.body);
    expect(await events()).toHaveLength(3);
    expect((await note({ parcels: null, paid: true })).body['attributes']).toEqual({
      'Order no.': 'A-113',
      paid: true,
    });
    expect((await events()).at(-1)?.['attributeChanged']).toEqual({ name: 'parcels', before: '2', after: null });
    expect(await events()).toHaveLength(4);
  });

  it('of a conversation are set by a key that may only write, as everything else there is', async () => {
    const made = await house.call('/api-keys', { key, body: { name: 'Writer', scopes: ['write'] } });
    const answer = await note({ channel: 'shop' }, { key: String(made.body['key']) });
    expect(answer).toMatchObject({ status: 200, body: { attributes: { channel: 'shop' } } });
  });

  it.each([
    ['a list for a value', { a: ['b'] }, 400],
    ['1,001 characters', { a: 'x'.repeat(1_001) }, 400],
    ['half a surrogate pair', { a: '\ud83d' }, 400],
    ['no name', { '': 'x' }, 400],
    [
      'more than there may be',
      Object.fromEntries(Array.from({ length: ATTRIBUTES_MAX }, (_, at) => [`n${at}`, at])),
      409,
    ],
  ])('of a conversation with %s are refused, and none of them is set', async (_, attributes, status) => {
    const before = await events();
    expect(await note(attributes)).toMatchObject({ status });
    expect(await events()).toEqual(before);
  });
});

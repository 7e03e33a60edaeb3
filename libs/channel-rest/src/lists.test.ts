import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, setUp } from './house.ts';
import type { Reply } from './house.ts';

const MISSING = '00000000-0000-4000-8000-000000000000';
const ODD_NAMES = ['$where', 'a.b', '', '_id', '__proto__', 'constructor', 'tenantId', 'x'.repeat(101), 'a\nb'];

let house: Awaited<ReturnType<typeof openHouse>>;
let shop: Awaited<ReturnType<typeof setUp>>;
let key: string;

beforeAll(async () => {
  house = await openHouse();
  shop = await setUp(house);
  key = shop.apiKey.key;
});
afterAll(() => house.close());

const ids = ({ body }: Reply): unknown[] => (body.items ?? []).map(({ id }) => id);
const outcome = ({ status, body }: Reply) => [status, body['code']];

/** As JSON text: an object literal would set its prototype instead of a field called so. */
const named = (name: string): string => `{${JSON.stringify(name)}:"x"}`;

describe('names of attributes', () => {
  it.each(ODD_NAMES)('are not %j', async (name) => {
    for (const path of [`/inboxes/${shop.inbox.id}/visitors`, '/contacts'])
      expect((await house.call(path, { key, body: `{"attributes":${named(name)}}` })).status).toBe(400);
  });

  it.each(['plan', 'Order no.', '城市', 'Größe (cm)', '2nd address'])('may be %j', async (name) => {
    const answer = await house.call('/contacts', { key, body: { attributes: { [name]: 'x' } } });
    expect(answer).toMatchObject({ status: 201, body: { attributes: { [name]: 'x' } } });
  });
});

describe('lists that are short', () => {
  it('come whole, or in pages that together are the same', async () => {
    for (const name of ['One', 'Two', 'Three']) await house.call('/teams', { key, body: { name } });
    for (const path of ['/teams', '/agents', '/inboxes', '/api-keys', '/canned-responses']) {
      const whole = (await house.call(path, { key })).body.items ?? [];
      const paged: unknown[] = [];
      for (let cursor: unknown = ''; cursor !== null;) {
        const query = cursor === '' ? '' : `&cursor=${encodeURIComponent(String(cursor))}`;
        const { status, body } = await house.call(`${path}?limit=1${query}`, { key });
        expect(status).toBe(200);
        paged.push(...(body.items ?? []));
        cursor = body['nextCursor'];
      }
      expect(paged).toEqual(whole);
    }
    expect(outcome(await house.call('/teams?limit=201', { key }))).toEqual([400, 'NUMBER_RANGE']);
  });

  it('go on where they were, though the last one told has gone meanwhile', async () => {
    const made: string[] = [];
    for (const name of ['a', 'b', 'c']) {
      const { body } = await house.call('/api-keys', { key, body: { name, scopes: ['read'] } });
      made.push(String(body['id']));
    }
    const first = await house.call('/api-keys?limit=2', { key });
    expect(ids(first)).toEqual([expect.any(String), made[0]]);
    await house.call(`/api-keys/${made[0]}`, { method: 'DELETE', key });
    const cursor = encodeURIComponent(String(first.body['nextCursor']));
    expect(ids(await house.call(`/api-keys?limit=2&cursor=${cursor}`, { key }))).toEqual(made.slice(1));
  });

  it('have each of their entries under its id, and a foreign one is not there', async () => {
    const [team] = (await house.call('/teams', { key })).body.items ?? [];
    for (const [path, id] of [
      ['/agents', shop.agent.id],
      ['/inboxes', shop.inbox.id],
      ['/teams', String(team?.['id'])],
    ] as const) {
      expect(await house.call(`${path}/${id}`, { key })).toMatchObject({ status: 200, body: { id } });
      expect(outcome(await house.call(`${path}/${MISSING}`, { key }))).toEqual([404, 'NOT_FOUND']);
    }
  });
});

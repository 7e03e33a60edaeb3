import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, setUp } from './house.ts';

const MISSING = '00000000-0000-4000-8000-000000000000';

describe('a note that names colleagues', () => {
  let house: Awaited<ReturnType<typeof openHouse>>;
  let shop: Awaited<ReturnType<typeof setUp>>;
  let key: string;
  let path: string;
  const post = (body: unknown) => house.call(path, { key, body });

  beforeAll(async () => {
    house = await openHouse();
    shop = await setUp(house);
    key = shop.apiKey.key;
    const visitor = await house.call(`/inboxes/${shop.inbox.id}/visitors`, { body: {} });
    await house.call('/visitor/messages', { key: String(visitor.body['visitorToken']), body: { text: 'Hello' } });
    path = `/conversations/${String(visitor.body['conversationId'])}/messages`;
  });
  afterAll(() => house.close());

  it('puts its conversation into their view, and into nobody else’s', async () => {
    const colleague = await house.call('/agents', {
      key,
      body: { name: 'Lin', email: 'lin@acme.example', role: 'agent' },
    });
    const lin = String(colleague.body['id']);
    expect((await house.call('/conversations?view=mentions', { key })).body.items).toEqual([]);
    await post({ text: 'Please look, @Lin', note: true, mentions: [lin, lin] });
    expect((await house.call('/conversations?view=mentions', { key })).body.items).toEqual([]);
    await post({ text: 'And I', note: true, mentions: [shop.agent.id] });
    const { items } = (await house.call('/conversations?view=mentions', { key })).body;
    expect(items).toMatchObject([{ mentions: [{ agentId: lin }, { agentId: shop.agent.id }] }]);
  });

  it.each([
    ['nobody there', { note: true, mentions: [MISSING] }, 404, 'NOT_FOUND', '/mentions/0'],
    ['no id', { note: true, mentions: ['lin'] }, 400, 'INVALID_TYPE', '/mentions/0'],
    ['too many', { note: true, mentions: Array.from({ length: 21 }, () => MISSING) }, 400, 'INVALID_TYPE', '/mentions'],
  ])('with %s is refused', async (_, more, status, code, where) => {
    expect(await post({ text: 'x', ...more })).toMatchObject({ status, body: { code, path: where } });
  });

  it('is a note: what the customer reads names nobody', async () => {
    expect(await post({ text: 'x', mentions: [shop.agent.id] })).toMatchObject({
      status: 400,
      body: { code: 'INVALID_TYPE', path: '/mentions' },
    });
  });
});

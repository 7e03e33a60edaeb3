import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cookieOf, openHouse, setUp } from './house.ts';

const PASSWORD = 'a password of eight or more';
const SAID = [
  ['ana', 'Where is my refund for parcel 7?'],
  ['ana', 'Still no refund'],
  ['bo', '我的订单什么时候退款？'],
  ['cy', 'Refunds are slow'],
] as const;

describe('a search', () => {
  let house: Awaited<ReturnType<typeof openHouse>>;
  let shop: Awaited<ReturnType<typeof setUp>>;
  let key: string;
  const talks = new Map<string, string>();

  beforeAll(async () => {
    house = await openHouse();
    shop = await setUp(house);
    key = shop.apiKey.key;
    const inbox = await house.call('/inboxes', { key, body: { name: 'Legacy', type: 'rest' } });
    for (const [index, [who, text]] of SAID.entries()) {
      const said = await house.call(`/inboxes/${String(inbox.body['id'])}/messages`, {
        key: String(inbox.body['key']),
        headers: { 'idempotency-key': `m${index}` },
        body: { contact: { externalId: who, name: `${who} 王小明`, email: `${who}@home.example` }, text },
      });
      talks.set(who, String(said.body['conversationId']));
    }
    const note = { text: 'refund approved by the boss', note: true };
    const noted = await house.call(`/conversations/${talks.get('bo')}/messages`, { key, body: note });
    await look('x', { key }, noted.headers.get('verbatim-position') ?? '');
  });
  afterAll(() => house.close());

  const look = (query: string, who: { readonly key?: string; readonly cookie?: string } = { key }, position?: string) =>
    house.call(`/search?q=${query}`, {
      ...who,
      headers: position === undefined ? {} : { 'verbatim-position': position },
    });
  const textsOf = ({ body }: Awaited<ReturnType<typeof look>>) =>
    (body['messages'] as readonly { readonly text: string }[]).map(({ text }) => text);

  it('finds messages and notes by their words, latest first, as threads show them', async () => {
    expect(textsOf(await look('refund'))).toEqual([
      'refund approved by the boss',
      'Refunds are slow',
      'Still no refund',
      'Where is my refund for parcel 7?',
    ]);
    expect(textsOf(await look('refund%20parcel'))).toEqual(['Where is my refund for parcel 7?']);
    const { body } = await look('%E9%80%80%E6%AC%BE');
    expect(body).toMatchObject({
      contacts: [],
      messages: [
        { text: SAID[2][1], conversationId: talks.get('bo'), kind: 'incoming', author: { name: 'bo 王小明' } },
      ],
      nextCursor: null,
    });
  });

  it('finds customers by name and e-mail, with their conversations', async () => {
    const { body } = await look('cy@home');
    expect(body).toMatchObject({ contacts: [{ email: 'cy@home.example' }], conversations: [{ id: talks.get('cy') }] });
    expect((await look('%E5%B0%8F%E6%98%8E')).body['contacts']).toHaveLength(3);
  });

  it('pages through messages, each once', async () => {
    const seen: string[] = [];
    let contacts = 0;
    for (let cursor = ''; ;) {
      const page = await look(`refund&limit=1${cursor}`);
      seen.push(...textsOf(page));
      contacts += (page.body['contacts'] as readonly unknown[]).length;
      if (page.body['nextCursor'] === null) break;
      cursor = `&cursor=${String(page.body['nextCursor'])}`;
    }
    expect(seen).toEqual(textsOf(await look('refund')));
    expect(contacts).toBe(0);
    const { body } = await look('refund&limit=1');
    expect(await look(`parcel&cursor=${String(body['nextCursor'])}`)).toMatchObject({ body: { code: 'BAD_CURSOR' } });
  });

  it('shows an agent only what they see', async () => {
    const who = { email: 'nia@shop.example', password: PASSWORD };
    const made = await house.call('/agents', { key, body: { name: 'Nia', role: 'agent', scope: 'mine', ...who } });
    const cookie = cookieOf(await house.call('/sessions', { body: who }));
    expect(textsOf(await look('refund', { cookie }))).toEqual([]);
    await house.call(`/conversations/${talks.get('cy')}/assign`, { key, body: { agentId: made.body['id'] } });
    const found = await look('refund', { cookie });
    expect(textsOf(found)).toEqual(['Refunds are slow']);
    expect((await look('home', { cookie })).body['contacts']).toMatchObject([{ email: 'cy@home.example' }]);
  });

  it.each([
    ['q=', 'INVALID_TYPE', '/q'],
    ['q=%20', 'INVALID_TYPE', '/q'],
    [`q=${'x'.repeat(201)}`, 'TEXT_TOO_LONG', '/q'],
    ['q=a&limit=0', 'NUMBER_RANGE', '/limit'],
    ['q=a&cursor=junk', 'BAD_CURSOR', '/cursor'],
  ])('asked for with %s is refused', async (query, code, path) => {
    expect(await house.call(`/search?${query}`, { key })).toMatchObject({ status: 400, body: { code, path } });
  });
});

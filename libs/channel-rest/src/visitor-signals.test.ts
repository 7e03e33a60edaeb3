import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, setUp } from './house.ts';
import type { Reply } from './house.ts';

interface Guest {
  readonly token: string;
  readonly id: string;
}
type Body = Reply['body'];

describe('a visitor without a socket', () => {
  let house: Awaited<ReturnType<typeof openHouse>>;
  let shop: Awaited<ReturnType<typeof setUp>>;
  let counted = 0;

  beforeAll(async () => {
    house = await openHouse();
    shop = await setUp(house);
  });
  afterAll(() => house.close());

  const arrive = async (): Promise<Guest> => {
    const { body } = await house.call(`/inboxes/${shop.inbox.id}/visitors`, { body: {} });
    return { token: String(body['visitorToken']), id: String(body['conversationId']) };
  };
  const write = ({ token }: Guest, text = 'hello') =>
    house.call('/visitor/messages', { key: token, body: { clientMessageId: `m${(counted += 1)}`, text } });
  const signal = ({ token }: Guest, body: object) => house.call('/visitor/signals', { key: token, body });
  const listen = async ({ token }: Guest, query = ''): Promise<Body> =>
    (await house.call(`/visitor/events?${query}`, { key: token })).body;
  const row = async ({ id }: Guest): Promise<Body> =>
    (await house.call(`/conversations/${id}`, { key: shop.apiKey.key })).body;
  const staff = (path: string, body: object = {}) => house.call(path, { key: shop.apiKey.key, body });
  const lines = async ({ id }: Guest) =>
    (await house.call(`/conversations/${id}/events?after=0`, { key: shop.apiKey.key })).body.items ?? [];
  const seqOf = async (guest: Guest): Promise<number> => Number((await row(guest))['seq']);

  const staffTypes = async ({ id }: Guest): Promise<void> => {
    const caller = await house.identity.authenticateToken(shop.apiKey.key, { origin: null });
    await house.live.typing(caller, { conversationId: id, on: true });
  };

  it('ends the chat: it is resolved by them, once, and a word of theirs opens it again', async () => {
    const guest = await arrive();
    await write(guest);
    await expect.poll(() => row(guest)).toMatchObject({ status: 'queued' });
    const end = { end: { conversationId: guest.id, seq: await seqOf(guest) } };
    expect(await signal(guest, end)).toMatchObject({ status: 200, body: {} });
    await expect.poll(() => row(guest)).toMatchObject({ status: 'resolved' });
    const resolved = (await lines(guest)).filter(({ type }) => type === 'ConversationResolved');
    expect(resolved).toMatchObject([
      { actor: { type: 'contact' }, conversationResolved: { reason: 'customer-ended' } },
    ]);
    await write(guest, 'one more thing');
    await expect.poll(() => row(guest)).toMatchObject({ status: 'queued' });
    expect(await signal(guest, end)).toMatchObject({ status: 200 }); // said again late: it was about what is over
    const later = (await lines(guest)).map(({ type }) => type);
    expect(later.filter((type) => type === 'ConversationResolved')).toHaveLength(1);
  });

  it("ends nobody else's chat, and none that has not begun", async () => {
    const [one, other] = [await arrive(), await arrive()];
    await write(one);
    const end = { end: { conversationId: one.id, seq: 1 } };
    expect(await signal(other, end)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    expect(await signal(other, { end: { conversationId: other.id, seq: 1 } })).toMatchObject({ status: 404 });
    expect(await row(one)).toMatchObject({ status: 'queued' });
  });

  it('tells how far they have read, and is told the same of us', async () => {
    const guest = await arrive();
    await write(guest);
    await staff(`/conversations/${guest.id}/messages`, { clientMessageId: `r${(counted += 1)}`, text: 'hi' });
    const seq = await seqOf(guest);
    expect(await signal(guest, { delivered: { conversationId: guest.id, seq } })).toMatchObject({ status: 200 });
    expect(await signal(guest, { read: { conversationId: guest.id, seq: seq + 50 } })).toMatchObject({ status: 200 });
    expect(await signal(guest, { read: { conversationId: guest.id, seq } })).toMatchObject({ status: 200 });
    const read = async () => (await lines(guest)).filter(({ type }) => String(type).startsWith('Messages'));
    await expect.poll(read).toMatchObject([
      { type: 'MessagesDelivered', messagesDelivered: { upToSeq: seq } },
      { type: 'MessagesRead', messagesRead: { upToSeq: seq } },
    ]);
  });

  it('hears at once who types, and what place they have in the queue', async () => {
    const [first, second] = [await arrive(), await arrive()];
    await write(first);
    await write(second);
    await expect
      .poll(async () => (await listen(second))['queue'])
      .toMatchObject({ waiting: expect.any(Number) as number });
    const { cursor, queue } = await listen(second);
    const { position } = queue as { position: number };
    const from = `wait=25&after=${String(cursor)}&position=${position}`;
    let isHeard = false;
    const heard = listen(second, from).finally(() => (isHeard = true));
    await expect
      .poll(async () => {
        await staffTypes(second); // as people do: again and again
        return isHeard;
      })
      .toBe(true);
    expect(await heard).toMatchObject({ events: [], typing: [{ who: { type: 'agent' }, on: true }] });
    const moved = listen(second, from);
    await signal(first, { end: { conversationId: first.id, seq: await seqOf(first) } });
    expect(await moved).toMatchObject({ events: [], queue: { position: position - 1 } });
    expect(await listen(second, from)).toMatchObject({ queue: { position: position - 1 } }); // told late, at once
  });

  it('is where they say they are, on record with the conversation and nowhere before', async () => {
    const guest = await arrive();
    const visit = { page: 'https://shop.example/茶', referrer: '', browser: 'Some/1.0', locale: 'zh-CN' };
    expect(await signal(guest, { visit })).toMatchObject({ status: 200 });
    await write(guest);
    const told = { page: visit.page, browser: visit.browser, locale: visit.locale };
    await expect.poll(() => row(guest)).toMatchObject({ attributes: told });
    const before = await row(guest);
    await signal(guest, { visit: { ...visit, page: 'https://shop.example/basket' } });
    await expect.poll(() => row(guest)).toMatchObject({ attributes: { ...told, page: 'https://shop.example/basket' } });
    const after = await row(guest);
    expect(after['updatedAt']).toBe(before['updatedAt']);
    const { items = [] } = (await house.call(`/conversations/${guest.id}/messages?after=0`, { key: shop.apiKey.key }))
      .body;
    expect(items.filter(({ kind }) => kind === 'activity')).toHaveLength(1);
    await signal(guest, { end: { conversationId: guest.id, seq: await seqOf(guest) } });
    await expect.poll(() => row(guest)).toMatchObject({ status: 'resolved' });
    const seq = await seqOf(guest);
    await signal(guest, { visit });
    expect(await seqOf(guest)).toBe(seq);
  });

  it('is told what is wrong with what they say', async () => {
    const guest = await arrive();
    for (const [body, code] of [
      [{ typing: { conversationId: guest.id } }, 'INVALID_TYPE'],
      [{ end: { conversationId: guest.id, seq: 0 } }, 'NUMBER_RANGE'],
      [{ visit: { page: 'x'.repeat(1_001) } }, 'TEXT_TOO_LONG'],
      [{ shout: true }, 'UNKNOWN_FIELD'],
    ] as const)
      expect(await signal(guest, body)).toMatchObject({ status: 400, body: { code } });
    expect(await house.call('/visitor/signals', { key: shop.apiKey.key, body: {} })).toMatchObject({ status: 403 });
  });
});

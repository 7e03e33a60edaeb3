import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cookieOf, openHouse, setUp } from './house.ts';

const PASSWORD = 'a password of eight or more';
const PEOPLE = ['Ana', 'Bea', 'Cem', 'Dan', 'Eva'];

describe('what can be read', () => {
  let house: Awaited<ReturnType<typeof openHouse>>;
  let shop: Awaited<ReturnType<typeof setUp>>;
  let key: string;
  const talks: { readonly id: string; readonly contactId: string; readonly token: string }[] = [];

  beforeAll(async () => {
    house = await openHouse();
    shop = await setUp(house);
    key = shop.apiKey.key;
    for (const name of PEOPLE) {
      const { body } = await house.call(`/inboxes/${shop.inbox.id}/visitors`, {
        body: { name, email: `${name}@home.example` },
      });
      const token = String(body['visitorToken']);
      await house.call('/visitor/messages', { key: token, body: { clientMessageId: 'first', text: `${name} asks` } });
      talks.push({ id: String(body['conversationId']), contactId: String(body['contactId']), token });
    }
    await house.call(`/conversations/${idOf(0)}/resolve`, { key, body: {} });
    await house.call(`/conversations/${idOf(1)}/assign`, { key, body: { agentId: shop.agent.id } });
    await house.call(`/conversations/${idOf(2)}/labels`, { key, body: { add: ['VIP', 'late'] } });
  });
  afterAll(() => house.close());

  const idOf = (index: number): string => talks[index]?.id ?? '';
  const namesIn = async (
    path: string,
    shows: { readonly key?: string; readonly cookie?: string } = { key },
  ): Promise<readonly string[]> => {
    const { body } = await house.call(path, shows);
    return (body.items ?? []).map(({ contact }) => (contact as { readonly name: string }).name);
  };

  it.each([
    ['view=unassigned', ['Cem', 'Ana', 'Eva', 'Dan']],
    ['view=mine', ['Bea']],
    ['status=queued,open', ['Cem', 'Bea', 'Eva', 'Dan']],
    ['status=resolved', ['Ana']],
    ['label=VIP', ['Cem']],
    ['label=vip', []],
    ['view=unassigned&status=queued,open&sort=waiting', ['Cem', 'Dan', 'Eva']],
  ])('rows of %s', async (query, names) => {
    expect(await namesIn(`/conversations?${query}`)).toEqual(names);
  });

  it('an audit is narrowed by whoever did it, and by what it was done to, whichever way they are named', async () => {
    const found = async (query: string) => {
      const { status, body } = await house.call(`/audit?limit=200&${query}`, { key });
      expect(status).toBe(200);
      return (body.items ?? []).map(
        ({ event }) => event as { readonly type: string; readonly actor: { readonly id: string } },
      );
    };
    const apiKey = String((await house.call('/api-keys', { key })).body.items?.[0]?.['id']);
    const byKey = await found(`actor=${apiKey}&action=conversation.*`);
    expect(byKey.map(({ type }) => type).toSorted()).toEqual([
      ...['ConversationAssigned', 'ConversationLabeled', 'ConversationResolved'],
    ]);
    expect(await found(`actor=apiKey:${apiKey}&action=conversation.*`)).toEqual(byKey);
    expect(byKey.every(({ actor }) => actor.id === apiKey)).toBe(true);
    expect(await found(`actor=agent:${shop.agent.id}`)).not.toEqual([]);
    expect(await found(`target=conversation:${idOf(2)}`)).toEqual(await found(`conversationId=${idOf(2)}`));
    expect(await house.call('/audit?action=nonsense', { key })).toMatchObject({
      status: 400,
      body: { path: '/action' },
    });
    for (const of of ['routing', 'account'])
      expect((await house.call(`/events?stream=${of}:${shop.account.id}`, { key })).body.items).not.toEqual([]);
  });

  it('an audit that is searched answers with no more than was asked for, and loses nothing', async () => {
    const ids: unknown[] = [];
    for (let after = ''; ;) {
      const { body } = await house.call(`/audit?q=a&limit=3&action=message.*${after}`, { key });
      expect(body.items?.length).toBeLessThanOrEqual(3);
      ids.push(...(body.items ?? []).map(({ event }) => (event as { readonly id: string }).id));
      if (body['nextCursor'] === null) break;
      after = `&after=${encodeURIComponent(String(body['nextCursor']))}`;
    }
    const { body } = await house.call('/audit?q=a&limit=200&action=message.*', { key });
    expect(ids).toEqual((body.items ?? []).map(({ event }) => (event as { readonly id: string }).id));
  });

  it('threads and what happened in them are read on from where a page ended', async () => {
    const path = `/conversations/${idOf(2)}`;
    for (const part of ['/events?after=0', '/messages?after=0', '/messages?limit=200']) {
      const whole = (await house.call(`${path}${part}`, { key })).body;
      expect(whole['nextCursor']).toBeNull();
      const first = await house.call(`${path}${part.replace('200', '1').replace('=0', '=0&limit=1')}`, { key });
      const next = String(first.body['nextCursor']);
      const rest = await house.call(`${path}${part.includes('after') ? part.replace('=0', `=${next}`) : `/messages?before=${next}`}`, { key }); // prettier-ignore
      const both = part.includes('after') ? [first, rest] : [rest, first];
      expect(both.flatMap(({ body }) => body.items ?? [])).toEqual(whole.items);
    }
  });

  it.each(['', 'status=queued,open,snoozed,resolved&', 'sort=waiting&', 'sort=waiting&status=queued,open,resolved&'])(
    'pages of %s are the list, each row once',
    async (query) => {
      const whole = (await house.call(`/conversations?${query}limit=200`, { key })).body.items;
      const paged: unknown[] = [];
      for (let cursor = ''; ;) {
        const { body } = await house.call(`/conversations?${query}limit=2${cursor}`, { key });
        paged.push(...(body.items ?? []));
        if (body['nextCursor'] === null) break;
        cursor = `&cursor=${String(body['nextCursor'])}`;
      }
      expect(paged).toEqual(whole);
      expect(paged).toHaveLength(PEOPLE.length);
    },
  );

  it('counts are what the lists hold', async () => {
    const { body } = await house.call('/conversations/counts', { key });
    expect(body).toEqual({
      mine: { queued: 0, open: 1, snoozed: 0, resolved: 0 },
      unassigned: { queued: 3, open: 0, snoozed: 0, resolved: 1 },
      all: { queued: 3, open: 1, snoozed: 0, resolved: 1 },
    });
  });

  it('an agent who sees only their own sees nobody else’s, on any call', async () => {
    const who = { email: 'nia@shop.example', password: PASSWORD };
    const made = await house.call('/agents', { key, body: { name: 'Nia', role: 'agent', scope: 'mine', ...who } });
    const cookie = cookieOf(await house.call('/sessions', { body: who }));
    await house.call(`/conversations/${idOf(4)}/assign`, { key, body: { agentId: made.body['id'] } });
    expect(await namesIn('/conversations', { cookie })).toEqual(['Eva']);
    const { body: contacts } = await house.call('/contacts', { cookie });
    expect(contacts.items?.map(({ name }) => name)).toEqual(['Eva']);
    const { body: found } = await house.call('/search?q=home.example', { cookie });
    expect((found['contacts'] as readonly unknown[]).length).toBe(1);
    for (const path of [
      `/conversations/${idOf(3)}`,
      `/conversations/${idOf(3)}/messages`,
      `/conversations/${idOf(3)}/events`,
      `/contacts/${talks[3]?.contactId}`,
    ]) {
      expect(await house.call(path, { cookie })).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    }
    const taken = await house.call(`/conversations/${idOf(3)}/assign`, { cookie, body: { agentId: made.body['id'] } });
    expect(taken).toMatchObject({ status: 404 });
  });

  it('events come from the log with every field, and nobody else’s clientMessageId', async () => {
    const { body } = await house.call(`/conversations/${idOf(2)}/events?after=1`, { key });
    expect(body.items?.map(({ seq, type }) => [seq, type])).toEqual([
      [2, 'MessageReceived'],
      [3, 'ConversationQueued'],
      [4, 'ConversationLabeled'],
    ]);
    expect(body.items?.[0]).toMatchObject({
      messageReceived: { text: 'Cem asks' },
      clientMessageId: null,
      causationId: null,
    });
  });

  it('the audit names who did what, latest first, and that somebody looked', async () => {
    const { body } = await house.call(`/audit?conversationId=${idOf(2)}`, { key });
    expect(body.items?.map(({ event }) => (event as { readonly type: string }).type)).toEqual([
      'ConversationLabeled',
      'ConversationQueued',
      'MessageReceived',
      'ConversationStarted',
    ]);
    expect(Object.keys(body['complete'] as object)).toHaveLength(4);
    expect(body['lagMs']).toBe(0);
    const looked = await house.call('/audit?action=AuditQueried', { key });
    expect(looked.body.items?.[0]).toMatchObject({
      event: { auditQueried: { rows: 4, filterHash: expect.stringMatching(/^[\w-]{43}$/) as string } },
    });
    const found = await house.call('/audit?q=eva%20asks&action=message.*', { key });
    expect(found.body.items).toHaveLength(1);
    expect(await house.call('/audit?action=Nonsense', { key })).toMatchObject({
      status: 400,
      body: { code: 'INVALID_TYPE' },
    });
  });

  it('pages of the audit are the whole account, each record once', async () => {
    const seen: string[] = [];
    for (let after = ''; ;) {
      const { body } = await house.call(`/events?limit=7${after}`, { key });
      seen.push(...(body.items ?? []).map(({ id }) => String(id)));
      if (body['nextCursor'] === null) break;
      after = `&after=${String(body['nextCursor'])}`;
    }
    const recorded = house.core.log.watermarks().reduce((sum, end) => sum + end, 0);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(recorded);
  });

  it('a developer sees that something was said, and not what', async () => {
    const who = { email: 'dev@shop.example', password: PASSWORD };
    await house.call('/agents', { key, body: { name: 'Dev', role: 'developer', ...who } });
    const cookie = cookieOf(await house.call('/sessions', { body: who }));
    const { body } = await house.call('/events?type=MessageReceived', { cookie });
    expect(body.items).toHaveLength(PEOPLE.length);
    expect(JSON.stringify(body)).not.toContain('asks');
    const everything = await house.call('/events?limit=200', { cookie });
    expect(JSON.stringify(everything.body)).not.toMatch(/home\.example|asks/);
  });
});

describe('how often', () => {
  it('a password is guessed at: then nobody from there, but everybody from elsewhere', async () => {
    const house = await openHouse({ hasRateLimits: true });
    await setUp(house);
    const guess = () => house.call('/sessions', { body: { email: 'olga@shop.example', password: 'a guess' } });
    const answers = await Promise.all(Array.from({ length: 25 }, guess));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(20);
    const limited = answers.find(({ status }) => status === 429);
    expect(limited?.body).toMatchObject({
      code: 'RATE_LIMITED',
      retryable: true,
      retryAfterMs: expect.any(Number) as number,
    });
    expect(limited?.headers.get('retry-after')).toMatch(/^\d+$/);
    await house.close();
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cookieOf, openHouse, OWNER, setUp } from './house.ts';

const MESSAGES = 230;

const parsed = (part: string) => {
  const [, id, type, data] = /^id: (.+)\nevent: (.+)\ndata: (.+)$/.exec(part) ?? [];
  return { id, type, event: JSON.parse(data ?? 'null') as Readonly<Record<string, unknown>> };
};

const textsOf = (told: readonly ReturnType<typeof parsed>[] | null) =>
  told?.map(({ event }) => (event['messageReceived'] as { readonly text: string }).text);

describe('events for analysis', () => {
  let house: Awaited<ReturnType<typeof openHouse>>;
  let shop: Awaited<ReturnType<typeof setUp>>;
  let key: string;
  let inbox: { readonly id: string; readonly key: string };
  let messages = 0;

  const say = async (text: string) => {
    const said = await house.call(`/inboxes/${inbox.id}/messages`, {
      key: inbox.key,
      headers: { 'idempotency-key': `e${messages++}` },
      body: { contact: { externalId: `c${messages % 9}` }, text },
    });
    return said.headers.get('verbatim-position') ?? '';
  };

  beforeAll(async () => {
    house = await openHouse();
    shop = await setUp(house);
    key = shop.apiKey.key;
    const made = await house.call('/inboxes', { key, body: { name: 'Legacy', type: 'rest' } });
    inbox = { id: String(made.body['id']), key: String(made.body['key']) };
    const positions = await Promise.all(Array.from({ length: MESSAGES }, (_, index) => say(`message ${index}`)));
    for (const position of positions) {
      await house.call('/conversations/counts', { key, headers: { 'verbatim-position': position } });
    }
  });
  afterAll(() => house.close());

  const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${house.url}/api/v1${path}`, { headers: { authorization: `Bearer ${key}`, ...headers } });
  const linesOf = async (path: string) => {
    const answer = await get(path, { accept: 'application/x-ndjson' });
    expect(answer.headers.get('content-type')).toBe('application/x-ndjson');
    const lines = (await answer.text()).split('\n');
    expect(lines.pop()).toBe('');
    return lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
  };

  it('come as lines, all of them, in the order and form of the pages', async () => {
    const lines = await linesOf('/events?type=MessageReceived&limit=5');
    expect(lines).toHaveLength(MESSAGES);
    const { body } = await house.call('/events?type=MessageReceived&limit=200', { key });
    expect(lines.slice(0, 200)).toEqual(body.items);
    const rest = await linesOf(`/events?type=MessageReceived&after=${String(body['nextCursor'])}`);
    expect(rest).toEqual(lines.slice(200));
  });

  it('of each partition are together the whole, each in the order of the log', async () => {
    const parts = await Promise.all([0, 1, 2, 3].map((partition) => linesOf(`/events?partition=${partition}`)));
    const whole = await linesOf('/events');
    expect(parts.flat()).toHaveLength(whole.length);
    const ends = house.core.log.watermarks();
    expect(parts.map(({ length }) => length)).toEqual(ends);
    for (const refused of ['4', '-1', 'x', '']) {
      const answer = await house.call(`/events?partition=${refused}`, { key });
      expect(answer).toMatchObject({ status: 400, body: { path: '/partition' } });
    }
  });

  /** Reads server-sent events until so many have come; null at the end of the stream. */
  const follow = async (path: string, headers: Readonly<Record<string, string>> = {}) => {
    const gone = new AbortController();
    const answer = await fetch(`${house.url}/api/v1${path}`, {
      headers: 'cookie' in headers ? headers : { authorization: `Bearer ${key}`, ...headers },
      signal: gone.signal,
    });
    expect(answer.headers.get('content-type')).toBe('text/event-stream');
    const reader = (answer.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    const more = async (): Promise<boolean> => {
      const { done, value } = await reader.read();
      text += value ?? '';
      return !done;
    };
    await more(); // it has begun
    return {
      async take(count: number) {
        for (;;) {
          const told = text.split('\n\n').filter((part) => part.startsWith('id: '));
          const isWhole = text.endsWith('\n\n');
          if (isWhole && told.length >= count) return told.map(parsed);
          if (!(await more())) return null;
        }
      },
      async end() {
        while (await more());
      },
      leave: () => gone.abort(),
    };
  };

  it('are followed from now on, and again after the last one seen', async () => {
    const path = '/events/tail?type=message.received';
    const first = await follow(path);
    await say('one');
    await say('two');
    const told = await first.take(2);
    expect(textsOf(told)).toEqual(['one', 'two']);
    expect(told?.[0]?.type).toBe('MessageReceived');
    first.leave();
    await say('three');
    const last = told?.[0]?.id ?? '';
    const second = await follow(path, { 'last-event-id': last });
    expect(new Set(textsOf(await second.take(2)))).toEqual(new Set(['two', 'three']));
    second.leave();
    const other = await house.call(`/events/tail?type=note.added&after=${last}`, { key });
    expect(other).toMatchObject({ status: 400, body: { code: 'BAD_CURSOR', path: '/after' } });
  });

  it('end for who is revoked, and for who may no longer look', async () => {
    const made = await house.call('/api-keys', { key, body: { name: 'Analyst', scopes: ['read', 'audit'] } });
    const keyed = await follow('/events/tail', { authorization: `Bearer ${String(made.body['key'])}` });
    await house.call(`/api-keys/${String(made.body['id'])}`, { method: 'DELETE', key });
    await keyed.end();

    const who = { email: 'dev@shop.example', password: OWNER.password };
    const dev = await house.call('/agents', { key, body: { name: 'Dev', role: 'developer', ...who } });
    const cookie = cookieOf(await house.call('/sessions', { body: who }));
    const seen = await follow('/events/tail?type=message.received', { cookie });
    await say('hidden from developers');
    expect(textsOf(await seen.take(1))).toEqual([null]);
    await house.call(`/agents/${String(dev.body['id'])}`, { method: 'PATCH', key, body: { role: 'agent' } });
    await say('and this is never told');
    await seen.end();
  });

  it('of the audit are followed with their positions, as its rows are found, and looking is on record', async () => {
    const path = '/audit/tail?action=message.received&q=needle';
    const seen = await follow(path);
    await say('hay');
    const position = await say('a Needle');
    const told = await seen.take(1);
    const { position: place, event } = (told?.[0]?.event ?? {}) as {
      readonly position: object;
      readonly event: object;
    };
    expect(place).toEqual({ partition: Number(position.split(':')[0]), offset: Number(position.split(':')[1]) });
    expect(event).toMatchObject({ type: 'MessageReceived', messageReceived: { text: 'a Needle' } });
    seen.leave();
    // What is followed is the log; the rows are a view of it, a moment later.
    const rows = async (query: string) => (await house.call(`/audit?${query}`, { key })).body.items ?? [];
    const found = [{ position: place, event }];
    await expect.poll(() => rows('action=message.received&q=needle')).toEqual(found);
    const { stream, id } = event as { readonly stream: string; readonly id: string };
    await expect.poll(async () => (await rows('action=AuditQueried')).length).toBeGreaterThan(1);
    await expect.poll(() => rows(`target=${id}&action=message.received`)).toEqual(found);
    const whole = await rows(`target=${stream}`);
    expect(new Set(whole.map((row) => (row['event'] as typeof event & { stream: string }).stream))).toEqual(
      new Set([stream]),
    );
    const developer = { email: 'dan@shop.example', password: OWNER.password };
    await house.call('/agents', { key, body: { name: 'Dan', role: 'developer', ...developer } });
    const cookie = cookieOf(await house.call('/sessions', { body: developer }));
    expect((await house.call('/audit/tail', { cookie })).status).toBe(403);
  });

  it('are followed by so many at most', async () => {
    const many = await Promise.all(Array.from({ length: 20 }, () => follow('/events/tail')));
    expect(await house.call('/events/tail', { key })).toMatchObject({ status: 503, body: { code: 'OVERLOADED' } });
    for (const one of many) one.leave();
    await expect.poll(async () => (await house.call('/events/tail', { key })).status).toBe(200);
  });
});

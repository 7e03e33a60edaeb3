import { expect, it } from 'vitest';
import type { ServerFrame } from './protocol.ts';
import { pollingChannel } from './polling.ts';

const place = { conversationId: 'c1' };

/** A server that answers what it is told to, one request after the other. */
function server() {
  const asked: {
    readonly url: URL;
    readonly body: unknown;
    readonly answer: (body: object, status?: number) => void;
  }[] = [];
  const fetch = (url: string, { body, signal }: RequestInit): Promise<Response> =>
    new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      asked.push({
        url: new URL(url),
        body: typeof body === 'string' ? JSON.parse(body) : null,
        answer: (reply, status = 200) => resolve(Response.json(reply, { status })),
      });
    });
  const next = async (path: string) => {
    await expect.poll(() => asked.some(({ url }) => url.pathname.endsWith(path))).toBe(true);
    const index = asked.findIndex(({ url }) => url.pathname.endsWith(path));
    return asked.splice(index, 1)[0] ?? expect.fail('nothing was asked');
  };
  return { fetch, next };
}

function open() {
  const { fetch, next } = server();
  const heard: ServerFrame[] = [];
  let isDown = false;
  const channel = pollingChannel('http://api.example/api/v1/', fetch)(
    { token: 't', subscription: null },
    { frame: (frame) => heard.push(frame), down: () => (isDown = true) },
  );
  return { channel, next, heard, isDown: () => isDown };
}

it('hears what a socket hears: who is asked, events, edits, typing and the place in the queue', async () => {
  const { channel, next, heard } = open();
  const edited = { cursor: '2', previous: '1', event: { type: 'MessageEdited', seq: 2, id: 'e2', recordedAt: '' } };
  (await next('/events')).answer({ ...place, events: [], cursor: '1', queue: { position: 3 }, typing: [] });
  const second = await next('/events');
  expect(Object.fromEntries(second.url.searchParams)).toEqual({ wait: '25', position: '3', after: '1' });
  const typing = { ...place, who: { type: 'agent', id: 'a' }, on: true };
  second.answer({ ...place, events: [edited], cursor: '2', queue: { position: 3 }, typing: [typing] });
  (await next('/events')).answer({ ...place, events: [], cursor: '2', queue: null, typing: [] });
  expect(Object.fromEntries((await next('/events')).url.searchParams)).toMatchObject({ position: '0', after: '2' });
  expect(heard).toEqual([
    { welcome: place },
    { queue: { position: 3 } },
    { synced: { topic: '', cursor: '1' } },
    { event: edited },
    { typing },
    { queue: { position: 0 } },
  ]);
  channel.close();
});

it('says what a socket says, in the order in which it was said', async () => {
  const { channel, next } = open();
  const upTo = { ...place, seq: 4 };
  const said = [{ visit: { page: 'p', referrer: '', browser: 'b', locale: 'en' } }, { typing: { ...place, on: true } }];
  for (const frame of [...said, { read: upTo }, { end: upTo }]) channel.send(frame);
  channel.send({ send: { clientMessageId: 'm1', text: 'again' } });
  for (const frame of [...said, { read: upTo }, { end: upTo }]) {
    const { body, answer } = await next('/signals');
    expect(body).toEqual(frame);
    answer({});
  }
  expect((await next('/messages')).body).toEqual({ clientMessageId: 'm1', text: 'again' });
  channel.close();
});

it('begins again when something cannot be told for now, and not when it never will be', async () => {
  const { channel, next, isDown } = open();
  channel.send({ typing: { ...place, on: true } });
  channel.send({ typing: { ...place, on: false } });
  (await next('/signals')).answer({ code: 'NOT_FOUND', retryable: false }, 404);
  const again = await next('/signals');
  expect(isDown()).toBe(false);
  again.answer({ code: 'RATE_LIMITED', retryable: true }, 429);
  await expect.poll(isDown).toBe(true);
});

import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cookieOf, openHouse, OWNER, setUp } from './house.ts';

const BODY_BYTES_MAX = 262_144;
const UNKNOWN = '00000000-0000-4000-8000-000000000000';

describe('bad input', () => {
  let house: Awaited<ReturnType<typeof openHouse>>;
  let shop: Awaited<ReturnType<typeof setUp>>;
  let key: string;
  let cookie: string;
  let conversationId: string;

  beforeAll(async () => {
    house = await openHouse();
    shop = await setUp(house);
    key = shop.apiKey.key;
    cookie = cookieOf(await house.call('/sessions', { body: { email: OWNER.email, password: OWNER.password } }));
    const visitor = await house.call(`/inboxes/${shop.inbox.id}/visitors`, { body: {} });
    conversationId = String(visitor.body['conversationId']);
    await house.call('/visitor/messages', { key: String(visitor.body['visitorToken']), body: { text: 'hello' } });
  });
  afterAll(() => house.close());

  /** Writes bytes as they are; what came back, once the other side has said all. */
  const raw = (...parts: readonly string[]): Promise<string> =>
    new Promise((resolve, reject) => {
      const socket = connect(Number(new URL(house.url).port), '127.0.0.1', () => {
        for (const part of parts) socket.write(part);
      });
      let said = '';
      socket.on('data', (chunk) => {
        said += String(chunk);
        if (/"requestId":"[^"]+"\}$/.test(said)) socket.destroy();
      });
      socket.on('close', () => resolve(said));
      socket.on('error', reject);
    });
  const head = (line: string, ...headers: readonly string[]): string =>
    [line, 'Host: x', `Authorization: Bearer ${key}`, ...headers, '', ''].join('\r\n');
  const at = (what: string) =>
    head(`POST /api/v1/conversations/${conversationId}/${what} HTTP/1.1`, 'Connection: close');
  const send = (body: unknown) => house.call(`/conversations/${conversationId}/messages`, { key, body });

  it('is answered with a problem document, every field there', async () => {
    const { status, headers, body } = await house.call(`/conversations/${UNKNOWN}`, { key });
    expect(headers.get('content-type')).toBe('application/problem+json');
    expect(body).toEqual({
      type: 'urn:verbatim:error:NOT_FOUND',
      title: 'Not Found',
      status,
      detail: 'There is no such conversation.',
      code: 'NOT_FOUND',
      message: 'There is no such conversation.',
      path: null,
      ref: null,
      outcome: 'refused',
      retryable: false,
      retryAfterMs: null,
      requestId: expect.any(String) as string,
    });
  });

  it.each([
    ['no JSON', '{"text":', 400, 'BAD_JSON'],
    ['a JSON list', '[]', 400, 'INVALID_TYPE'],
    ['null', 'null', 400, 'INVALID_TYPE'],
    ['nothing', '', 400, 'INVALID_TYPE'],
    ['33 levels', '['.repeat(33) + ']'.repeat(33), 400, 'TOO_DEEP'],
    ['a key twice', '{"text":"a","text":"b"}', 400, 'DUPLICATE_KEY'],
    ['a field that is not there', '{"text":"a","seq":1}', 400, 'UNKNOWN_FIELD'],
    ['a prototype', '{"text":"a","__proto__":{"role":"owner"}}', 400, 'UNKNOWN_FIELD'],
    ['an operator for a text', '{"text":{"$ne":null}}', 400, 'INVALID_TYPE'],
    ['a list for a text', '{"text":["a"]}', 400, 'INVALID_TYPE'],
    ['an empty text', '{"text":""}', 400, 'EMPTY_TEXT'],
    ['only spaces', '{"text":" \\n\\t "}', 400, 'EMPTY_TEXT'],
    ['8,001 characters', JSON.stringify({ text: 'x'.repeat(8_001) }), 400, 'TEXT_TOO_LONG'],
    ['half a surrogate pair', '{"text":"\\ud83d"}', 400, 'INVALID_TEXT'],
    ['a key with a slash', '{"text":"a","clientMessageId":"a/b"}', 400, 'INVALID_TYPE'],
  ])('a message that is %s', async (_, body, status, code) => {
    const answer = await send(body);
    expect(answer).toMatchObject({ status, body: { code, retryable: false } });
  });

  it('names the field', async () => {
    expect((await send({ text: { $ne: null } })).body['path']).toBe('/text');
    expect((await send({ text: 'a', 'role/x': 1 })).body['path']).toBe('/role~1x');
    expect((await send({ text: '' })).body['path']).toBe('/text');
    expect(
      (await house.call(`/conversations/${conversationId}/labels`, { key, body: { add: ['a', 7] } })).body['path'],
    ).toBe('/add/1');
  });

  it.each([
    ['another content type', { 'content-type': 'text/plain' }],
    ['another charset', { 'content-type': 'application/json; charset=latin1' }],
    ['a compressed body', { 'content-type': 'application/json', 'content-encoding': 'gzip' }],
    ['a body compressed otherwise', { 'content-type': 'application/json', 'content-encoding': 'br' }],
  ])('%s is refused unread', async (_, headers) => {
    const answer = await house.call(`/conversations/${conversationId}/messages`, {
      key,
      body: '{"text":"a"}',
      headers,
    });
    expect(answer).toMatchObject({ status: 415, body: { code: 'UNSUPPORTED_MEDIA_TYPE' } });
  });

  it('no body at all is missed where something must be said, and only there', async () => {
    expect(await raw(at('messages'))).toMatch(/^HTTP\/1.1 411 [\s\S]*LENGTH_REQUIRED/);
    expect(await raw(at('reopen'))).toMatch(/^HTTP\/1.1 200 /);
  });

  it('what another site sends with our cookie is refused, whatever it is', async () => {
    const types = [
      'application/json',
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ];
    const paths = ['/teams', '/agents', `/conversations/${conversationId}/resolve`, '/sessions', '/socket-tickets'];
    const foreign = [{ origin: 'https://elsewhere.example' }, { 'sec-fetch-site': 'cross-site' }, { origin: 'null' }];
    for (const path of paths) {
      for (const type of types) {
        for (const from of foreign) {
          const answer = await house.call(path, { cookie, body: '{}', headers: { ...from, 'content-type': type } });
          expect(answer).toMatchObject({ status: 403, body: { code: 'CROSS_SITE' } });
        }
      }
    }
  });

  it('a refusal names the key that was asked under', async () => {
    const headers = { 'idempotency-key': 'k1' };
    expect((await house.call('/teams', { key, body: { nonsense: 1 }, headers })).body['ref']).toBe('k1');
    expect((await send({ clientMessageId: 'c1', text: '' })).body['ref']).toBe('c1');
  });

  it('too much is refused at its announcement, or where it becomes too much', async () => {
    const path = `POST /api/v1/conversations/${conversationId}/messages HTTP/1.1`;
    expect(await raw(head(path, 'Content-Type: application/json', 'Content-Length: 2000000000'))).toMatch(
      /^HTTP\/1.1 413 [\s\S]*TOO_LARGE/,
    );
    const chunk = 'x'.repeat(BODY_BYTES_MAX + 1);
    const chunked = `${chunk.length.toString(16)}\r\n${chunk}\r\n`;
    expect(await raw(head(path, 'Content-Type: application/json', 'Transfer-Encoding: chunked'), chunked)).toMatch(
      /^HTTP\/1.1 413 [\s\S]*TOO_LARGE/,
    );
    const both = head(path, 'Content-Type: application/json', 'Transfer-Encoding: chunked', 'Content-Length: 3');
    expect(await raw(both, '0\r\n\r\n')).toMatch(/^HTTP\/1.1 400 /);
    expect(await raw(head(path, `X-Long: ${'x'.repeat(9_000)}`))).toMatch(/^HTTP\/1.1 431 /);
  });

  it('a body that does not come is not waited for', async () => {
    const path = `POST /api/v1/conversations/${conversationId}/messages HTTP/1.1`;
    const answer = await raw(head(path, 'Content-Type: application/json', 'Content-Length: 20'), '{"text":');
    expect(answer).toMatch(/^HTTP\/1.1 408 [\s\S]*BODY_TIMEOUT/);
  });

  it('bytes that are not UTF-8 are no text', async () => {
    const path = `POST /api/v1/conversations/${conversationId}/messages HTTP/1.1`;
    const answer = await fetch(`${house.url}${path.split(' ')[1]}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]),
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 'INVALID_TEXT' });
  });

  it.each([
    ['limit=1e9', 'NUMBER_RANGE', '/limit'],
    ['limit=201', 'NUMBER_RANGE', '/limit'],
    ['limit=0', 'NUMBER_RANGE', '/limit'],
    ['limit=-1', 'NUMBER_RANGE', '/limit'],
    ['limit=', 'NUMBER_RANGE', '/limit'],
    ['cursor=junk', 'BAD_CURSOR', '/cursor'],
    ['sort=$where', 'INVALID_TYPE', '/sort'],
    ['view=everything', 'INVALID_TYPE', '/view'],
    ['status=open,closed', 'INVALID_TYPE', '/status/1'],
    ['inboxId=7', 'INVALID_TYPE', '/inboxId'],
    ['filter[$ne]=1', 'UNKNOWN_FIELD', '/filter[$ne]'],
    ['limit=1&limit=2', 'DUPLICATE_PARAMETER', '/limit'],
  ])('a list asked for with %s', async (query, code, path) => {
    expect(await house.call(`/conversations?${query}`, { key })).toMatchObject({ status: 400, body: { code, path } });
  });

  it('a limit is refused with the range that is allowed', async () => {
    expect((await house.call('/conversations?limit=500', { key })).body['message']).toContain('from 1 to 200');
  });

  it('a cursor serves the list, the filter and the person that it was made for', async () => {
    const [, second] = [
      await house.call(`/inboxes/${shop.inbox.id}/visitors`, { body: {} }),
      await house.call(`/inboxes/${shop.inbox.id}/visitors`, { body: {} }),
    ];
    const said = await house.call('/visitor/messages', {
      key: String(second.body['visitorToken']),
      body: { text: 'me too' },
    });
    const headers = { 'verbatim-position': said.headers.get('verbatim-position') ?? '' };
    const first = await house.call('/conversations?limit=1', { key, headers });
    const cursor = String(first.body['nextCursor']);
    expect(await house.call(`/conversations?limit=1&cursor=${cursor}`, { key })).toMatchObject({
      status: 200,
      body: { nextCursor: null },
    });
    for (const path of [
      `/conversations?sort=waiting&cursor=${cursor}`,
      `/contacts?cursor=${cursor}`,
      `/conversations?cursor=${cursor.slice(0, -1)}`,
    ]) {
      expect(await house.call(path, { key })).toMatchObject({ status: 400, body: { code: 'BAD_CURSOR' } });
    }
    expect(await house.call(`/conversations?cursor=${cursor}`, { cookie })).toMatchObject({
      status: 400,
      body: { code: 'BAD_CURSOR' },
    });
  });

  it.each([
    ['from=2026-02-30T00:00:00Z', '/from'],
    ['from=2026-02-20T00:00:00', '/from'],
    ['from=275760-09-13T00:00:00Z', '/from'],
    ['from=2026-02-20T00:00:00Z&to=2026-02-19T00:00:00Z', '/from'],
  ])('the audit between days that are none: %s', async (query, path) => {
    expect(await house.call(`/audit?${query}`, { key })).toMatchObject({
      status: 400,
      body: { code: 'INVALID_TYPE', path },
    });
  });

  it.each([
    ['GET', '/conversations/', 404],
    ['GET', '//conversations', 404],
    ['GET', '/Conversations', 404],
    ['GET', '/%63onversations', 404],
    ['GET', '/x/%2e%2e/conversations', 404],
    ['GET', `/conversations/${UNKNOWN.slice(1)}`, 400],
    ['GET', '/conversations/[$ne]', 404],
    ['POST', '/conversations/counts', 405],
    ['HEAD', '/conversations', 405],
    ['TRACE', '/conversations', 405],
    ['DELETE', '/me', 405],
    ['OPTIONS', '/conversations', 405],
  ])('%s %s', async (method, path, status) => {
    const answer = await raw(head(`${method} /api/v1${path} HTTP/1.1`, 'Connection: close'));
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(/\r\nallow: [A-Z, ]+\r\n/i.test(answer)).toBe(status === 405);
  });

  it('an Idempotency-Key too long, or of other letters', async () => {
    for (const bad of ['x'.repeat(65), 'a b', 'ä', '']) {
      const answer = await house.call('/teams', { key, body: { name: 'T' }, headers: { 'idempotency-key': bad } });
      expect(answer).toMatchObject({ status: 400, body: { code: 'IDEMPOTENCY_KEY_INVALID' } });
    }
  });

  it('a position that no answer gave', async () => {
    for (const bad of ['1', '99:1', '-1:0', '0:x']) {
      const answer = await house.call('/conversations', { key, headers: { 'verbatim-position': bad } });
      expect(answer).toMatchObject({ status: 400, body: { code: 'INVALID_TYPE' } });
    }
  });

  it('leaves the server serving, and nothing in the log', async () => {
    const { body } = await house.call(`/conversations/${conversationId}/messages`, { key });
    expect(body.items?.flatMap(({ kind, text }) => (kind === 'activity' ? [] : [text]))).toEqual(['hello']);
  });
});

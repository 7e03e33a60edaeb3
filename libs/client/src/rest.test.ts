import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ApiError } from './api-error.ts';
import { rest } from './rest.ts';
import type { Rest, RestOptions } from './rest.ts';

interface Heard {
  readonly request: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}
interface Answer {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

let server: Server;
let heard: Heard[];
let answers: Answer[];
let pauses: number[];

beforeEach(async () => {
  heard = [];
  answers = [];
  pauses = [];
  server = createServer((request, response) => {
    void text(request).then((body) => {
      heard.push({ request: `${request.method} ${request.url}`, headers: request.headers, body });
      const answer = answers.shift();
      if (answer === undefined) return request.socket.destroy();
      response.writeHead(answer.status, answer.headers);
      return response.end(answer.body === undefined ? '' : JSON.stringify(answer.body));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

const api = (options: Partial<RestOptions> = {}): Rest =>
  rest({
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fetch,
    token: 'vb_key_1',
    random: () => 0.5,
    newKey: () => 'key-1',
    pause: (ms) => Promise.resolve(void pauses.push(ms)),
    ...options,
  });

const problem = (code: string, more: object = {}): object => ({ code, message: 'A sentence.', ...more });

describe('a call', () => {
  it('carries its query, its key and its token', async () => {
    answers = [{ status: 200, body: { items: [] } }];
    expect(await api().get('/conversations', { query: { view: 'mine', q: 'a b', cursor: null } })).toEqual({
      items: [],
    });
    expect(heard[0]?.request).toBe('GET /api/v1/conversations?view=mine&q=a%20b');
    expect(heard[0]?.headers.authorization).toBe('Bearer vb_key_1');
    expect(heard[0]?.headers['idempotency-key']).toBeUndefined();
  });

  it('is repeated under the same key while that may help', async () => {
    answers = [
      { status: 503, body: problem('OVERLOADED', { retryable: true, retryAfterMs: 70 }) },
      { status: 502 },
      { status: 201, body: { messageId: 'm1' } },
    ];
    expect(await api().post('/conversations/k1/messages', { text: '你好' })).toEqual({ messageId: 'm1' });
    expect(heard.map(({ headers }) => headers['idempotency-key'])).toEqual(['key-1', 'key-1', 'key-1']);
    expect(heard[2]?.body).toBe('{"text":"你好"}');
    expect(pauses).toEqual([70, 400]);
  });

  it('that is refused says everything the problem says, at once', async () => {
    answers = [
      { status: 409, body: problem('CONVERSATION_RESOLVED', { path: '/agentId', requestId: 'r1', retryable: false }) },
    ];
    const error = await api()
      .post('/conversations/k1/assign', { agentId: null })
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ApiError);
    const { code, status, path, requestId, retryable, message } = error as ApiError;
    expect({ code, status, path, requestId, retryable, message }).toEqual({
      code: 'CONVERSATION_RESOLVED',
      status: 409,
      path: '/agentId',
      requestId: 'r1',
      retryable: false,
      message: 'A sentence.',
    });
    expect(heard).toHaveLength(1);
  });

  it('without any answer is an error that may be retried, and is given up in the end', async () => {
    await expect(api({ triesMax: 3 }).get('/me')).rejects.toMatchObject({
      code: 'NO_ANSWER',
      status: 0,
      retryable: true,
    });
    expect(heard).toHaveLength(3);
  });

  it('that is no longer wanted is not repeated', async () => {
    const wanted = new AbortController();
    const pause = (): Promise<void> => Promise.resolve(wanted.abort());
    await expect(api({ pause }).get('/me', { signal: wanted.signal })).rejects.toThrow('aborted');
    expect(heard).toHaveLength(1);
  });
});

describe('a reader', () => {
  it('sees its own last change', async () => {
    answers = [
      { status: 200, headers: { 'Verbatim-Position': 'p7' }, body: {} },
      { status: 200, body: {} },
    ];
    const mine = api();
    await mine.post('/conversations/k1/resolve');
    await mine.get('/conversations/k1');
    expect(heard.map(({ headers }) => headers['verbatim-position'])).toEqual([undefined, 'p7']);
  });
});

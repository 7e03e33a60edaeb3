import { connect as connectTcp } from 'node:net';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { setUp } from './support/account.ts';
import type { Account, Visitor } from './support/account.ts';
import { install } from './support/installation.ts';
import type { Product } from './support/installation.ts';
import { dial, greet, hangUpAll, protoBytes, SUBPROTOCOLS } from './support/peer.ts';
import type { Peer, Subprotocol } from './support/peer.ts';

const FRAME_BYTES_MAX = 65_536;
const TEXT_CHARS_MAX = 8_000;
const BAD_FRAMES_MAX = 10;
const NOBODYS = '01a20810-66ee-78f4-975d-a394f8aa00ed';

const frame = (value: object): string => JSON.stringify(value);
const send = (body: object): string => frame({ send: { clientMessageId: 'bad', text: 'Hello', ...body } });
const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
const manyKeys = (count: number): string =>
  `{"ping":{${Array.from({ length: count }, (_, index) => `"k${index}":0`).join(',')}}}`;

type Row = readonly [what: string, data: string | Uint8Array, error: Readonly<Record<string, unknown>>];

const TEXT_ROWS: readonly Row[] = [
  ['no JSON', 'hello?', { code: 'BAD_JSON', message: expect.stringContaining('offset 0') }],
  ['JSON that stops', '{"send":{"text":', { code: 'BAD_JSON', message: expect.stringContaining('offset 16') }],
  ['nothing', '', { code: 'BAD_JSON' }],
  ['null', 'null', { code: 'BAD_ENVELOPE' }],
  ['a number', '42', { code: 'BAD_ENVELOPE' }],
  ['a list', '[]', { code: 'BAD_ENVELOPE' }],
  ['an empty object', '{}', { code: 'BAD_ENVELOPE' }],
  ['two kinds at once', '{"ping":{},"send":{}}', { code: 'BAD_ENVELOPE' }],
  ['an unknown kind', '{"nope":{}}', { code: 'UNKNOWN_TYPE', message: expect.stringContaining('subscribe') }],
  ['__proto__', '{"__proto__":{"admin":true}}', { code: 'UNKNOWN_TYPE' }],
  ['constructor', '{"constructor":{}}', { code: 'UNKNOWN_TYPE' }],
  ['toString', '{"toString":{}}', { code: 'UNKNOWN_TYPE' }],
  ['a missing field', '{"send":{"text":"x"}}', { code: 'INVALID_TYPE', path: '/send/clientMessageId' }],
  ['a field too many', send({ seq: 7 }), { code: 'INVALID_TYPE', path: '/send/seq', ref: 'bad' }],
  ['an object for an id', send({ conversationId: { $ne: 1 } }), { code: 'INVALID_TYPE', path: '/send/conversationId' }],
  ['a list for a text', send({ text: ['a'] }), { code: 'INVALID_TYPE', path: '/send/text', ref: 'bad' }],
  ['a word for a yes or no', send({ note: 'true' }), { code: 'INVALID_TYPE', path: '/send/note' }],
  ['an id with a space', send({ clientMessageId: 'a b' }), { code: 'INVALID_TYPE', path: '/send/clientMessageId' }],
  ['depth 33', nested(33), { code: 'TOO_DEEP' }],
  ['five thousand keys', manyKeys(5_000), { code: 'INVALID_TYPE' }],
  ['a number of 20 KB', `{"read":{"seq":${'9'.repeat(20_000)}}}`, { code: 'NUMBER_RANGE', path: '/read/seq' }],
  ['1e400', '{"read":{"seq":1e400}}', { code: 'NUMBER_RANGE' }],
  ['an integer above 2^53', '{"read":{"seq":9007199254740993}}', { code: 'NUMBER_RANGE' }],
  ['one key twice', '{"ping":{"nonce":"a","nonce":"b"}}', { code: 'DUPLICATE_KEY' }],
  ['half a surrogate pair', '{"send":{"clientMessageId":"bad","text":"\\ud800"}}', { code: 'INVALID_TEXT' }],
];

const PROTO_ROWS: readonly Row[] = [
  ['noise', Uint8Array.of(255, 1, 2, 3), { code: 'BAD_PROTO' }],
  ['nothing', new Uint8Array(), { code: 'BAD_ENVELOPE' }],
  ['unknown fields only', Uint8Array.of(0xf8, 0x01, 0x01), { code: 'BAD_ENVELOPE' }],
  [
    'a frame that stops',
    protoBytes({ send: { clientMessageId: 'bad', text: 'x' } }).slice(0, -1),
    { code: 'BAD_PROTO' },
  ],
  ['a missing field', protoBytes({ send: { text: 'x' } }), { code: 'INVALID_TYPE', path: '/send/clientMessageId' }],
  ['bytes that are no UTF-8', Uint8Array.of(0x12, 0x06, 0x0a, 0x01, 0x61, 0x1a, 0x01, 0xff), {}],
  ['groups in groups', new Uint8Array(2_000).fill(0x0b), { code: 'BAD_PROTO' }],
  ['a seq of zero', protoBytes({ read: { conversationId: '0'.repeat(8), seq: 0 } }), { code: 'INVALID_TYPE' }],
];

/** The rules of the path, the same in both languages: as frames. */
const RULES: readonly (readonly [what: string, data: object, error: Readonly<Record<string, unknown>>])[] = [
  ['an empty text', { send: { clientMessageId: 'bad', text: '' } }, { code: 'EMPTY_TEXT', ref: 'bad' }],
  ['only spaces', { send: { clientMessageId: 'bad', text: ' \n\t　' } }, { code: 'EMPTY_TEXT', path: '/send/text' }],
  [
    'a text too long',
    { send: { clientMessageId: 'bad', text: '长'.repeat(TEXT_CHARS_MAX + 1) } },
    { code: 'TEXT_TOO_LONG', message: expect.stringContaining(String(TEXT_CHARS_MAX)) },
  ],
  [
    'a note of a visitor',
    { send: { clientMessageId: 'bad', text: 'x', note: true } },
    { code: 'FORBIDDEN', ref: 'bad' },
  ],
  ['an unknown topic', { subscribe: { topic: 'weather' } }, { code: 'NOT_FOUND', ref: 'weather' }],
  ['the end of an unknown topic', { unsubscribe: { topic: 'weather' } }, { code: 'NOT_FOUND', ref: 'weather' }],
  [
    'a conversation that there is not',
    { send: { clientMessageId: 'bad', text: 'x', conversationId: NOBODYS } },
    { code: 'NOT_FOUND', path: '/send/conversationId', ref: 'bad' },
  ],
  [
    'the topic of one',
    { subscribe: { topic: `conversation:${NOBODYS}` } },
    { code: 'NOT_FOUND', path: '/subscribe/topic', ref: `conversation:${NOBODYS}` },
  ],
  [
    'typing in one',
    { typing: { conversationId: NOBODYS, on: true } },
    { code: 'NOT_FOUND', path: '/typing/conversationId' },
  ],
  [
    'a cursor as long as none is',
    { subscribe: { topic: `conversation:${NOBODYS}`, cursor: 'x'.repeat(5_000) } },
    { code: 'BAD_CURSOR', path: '/subscribe/cursor' },
  ],
  ['an inbox', { subscribe: { topic: 'inbox:all' } }, { code: 'FORBIDDEN', ref: 'inbox:all' }],
  ['a second hello', { hello: { token: 'vb_key_x' } }, { code: 'BAD_ENVELOPE' }],
  ['a presence of a visitor', { available: { presence: 'online', accepting: true } }, { code: 'FORBIDDEN' }],
];

describe('bad frames', () => {
  const installation = install();
  let product: Product;
  let account: Account;
  let visitor: Visitor;
  let recorded: ReadonlySet<string>;
  const greeted = (subprotocol: Subprotocol): Promise<Peer> =>
    greet(product.socketUrl, visitor.visitorToken, { subprotocol });
  beforeAll(async () => {
    product = await installation.start();
    account = await setUp(installation, product);
    visitor = await account.newVisitor();
    recorded = new Set((await installation.events()).map(({ id }) => id));
  });
  afterEach(hangUpAll);
  afterAll(async () => {
    await product.end();
    await installation.dispose();
  });

  const refused = async (peer: Peer, error: Readonly<Record<string, unknown>>): Promise<void> => {
    expect(await peer.next('error')).toMatchObject({ requestId: expect.any(String), outcome: 'refused', ...error });
    await peer.settled(); // the connection goes on
  };

  it.each(TEXT_ROWS)('%s is refused, and the connection goes on', async (_, data, error) => {
    const peer = await greeted('verbatim.v1+json');
    peer.sayRaw(data);
    await refused(peer, error);
    expect(peer.all('error')).toHaveLength(1);
  });

  it.each(PROTO_ROWS)('%s as protobuf is refused, and the connection goes on', async (_, data, error) => {
    const peer = await greeted('verbatim.v1+proto');
    peer.sayRaw(data);
    await refused(peer, error);
    expect(peer.all('error')).toHaveLength(1);
  });

  describe.each(SUBPROTOCOLS)('over %s', (subprotocol) => {
    it.each(RULES)('%s is refused, and the connection goes on', async (_, data, error) => {
      const peer = await greeted(subprotocol);
      peer.say(data);
      await refused(peer, error);
      expect(peer.all('error')).toHaveLength(1);
    });

    it('what is not one’s own is as little there as what does not exist', async () => {
      const other = await account.newVisitor();
      const peer = await greeted(subprotocol);
      const answers: object[] = [];
      for (const conversationId of [other.conversationId, '01a20000-0000-7000-8000-000000000000']) {
        peer.say({ send: { clientMessageId: 'bad', conversationId, text: 'x' } });
        const { requestId, ...toSend } = await peer.next('error');
        peer.say({ subscribe: { topic: `conversation:${conversationId}` } });
        const { requestId: another, ref, ...toSubscribe } = await peer.next('error');
        expect([requestId, another, ref]).not.toContain(undefined);
        answers.push({ toSend, toSubscribe });
      }
      expect(answers[0]).toMatchObject({ toSend: { code: 'NOT_FOUND' }, toSubscribe: { code: 'NOT_FOUND' } });
      expect(answers[0]).toEqual(answers[1]);
    });

    it('a cursor that was not handed out here is refused; without one it starts over', async () => {
      const peer = await greeted(subprotocol);
      const own = `conversation:${visitor.conversationId}`;
      const foreign = await greet(product.socketUrl, (await account.newVisitor()).visitorToken);
      const { cursor = '' } = await foreign.next('synced');
      for (const bad of ['9', '-1.x', 'NaN', '999999.AAAAAAAAAAAAAAAA', cursor]) {
        peer.say({ subscribe: { topic: own, cursor: bad } });
        await refused(peer, { code: 'BAD_CURSOR', ref: own });
      }
      peer.say({ subscribe: { topic: own } });
      expect(await peer.next('synced')).toMatchObject({ topic: own });
    });

    it('before hello nothing is taken', async () => {
      const peer = await dial(product.socketUrl, { subprotocol });
      peer.say({ send: { clientMessageId: 'bad', text: 'x' } });
      expect(await peer.next('error')).toMatchObject({ code: 'AUTH_REQUIRED' });
      expect(await peer.closed).toMatchObject({ code: 4401 });
    });

    it.each(['nonsense', 'vb_key_0000', 'vb_visitor_e30.AAAA', 'x'.repeat(4_096)])(
      'a token that is none (%#) does not let anybody in',
      async (token) => {
        const peer = await dial(product.socketUrl, { subprotocol });
        peer.say({ hello: { token } });
        expect(await peer.next('error')).toMatchObject({ code: expect.stringMatching(/^AUTH_/) });
        expect(await peer.closed).toMatchObject({ code: 4401 });
      },
    );

    it('who does not say hello is let go', async () => {
      const peer = await dial(product.socketUrl, { subprotocol });
      expect(await peer.next('error')).toMatchObject({ code: 'AUTH_REQUIRED' });
      expect(await peer.closed).toMatchObject({ code: 4401 });
    });

    it('a frame too large is answered, and the connection closed', async () => {
      const peer = await greeted(subprotocol);
      peer.sayRaw(
        subprotocol === 'verbatim.v1+json' ? 'x'.repeat(FRAME_BYTES_MAX + 1) : new Uint8Array(FRAME_BYTES_MAX + 1),
      );
      expect(await peer.next('error')).toMatchObject({ code: 'TOO_LARGE' });
      expect(await peer.closed).toMatchObject({ code: 1009 });
    });

    it('a frame much too large is not even read', async () => {
      const peer = await greeted(subprotocol);
      peer.sayRaw(
        subprotocol === 'verbatim.v1+json' ? 'x'.repeat(10 * FRAME_BYTES_MAX) : new Uint8Array(10 * FRAME_BYTES_MAX),
      );
      expect((await peer.closed).code).toBe(1009);
    });

    it('the other language is not spoken here', async () => {
      const peer = await greeted(subprotocol);
      peer.sayRaw(subprotocol === 'verbatim.v1+json' ? protoBytes({ ping: {} }) : '{"ping":{}}');
      expect(await peer.closed).toMatchObject({ code: 1003 });
    });

    it('who goes on like that is let go', async () => {
      const peer = await greeted(subprotocol);
      for (let count = 0; count <= BAD_FRAMES_MAX; count++) peer.say({ subscribe: { topic: 'weather' } });
      expect(await peer.closed).toMatchObject({ code: 1008 });
      expect(peer.all('error')).toHaveLength(BAD_FRAMES_MAX + 1);
    });

    it('a flood of pings is let go', async () => {
      const peer = await greeted(subprotocol);
      for (let count = 0; count < 500; count++) peer.socket.ping();
      expect([1006, 1008]).toContain((await peer.closed).code); // the flood itself may wash the close frame away
    });

    it('a flood of pongs that nobody asked for is let go', async () => {
      const peer = await greeted(subprotocol);
      for (let count = 0; count < 500; count++) peer.socket.pong();
      expect([1006, 1008]).toContain((await peer.closed).code);
    });

    it('a message that does not end is let go, whatever is pinged in between', async () => {
      const peer = await greeted(subprotocol);
      peer.socket.send('{"ping"', { fin: false, binary: subprotocol !== 'verbatim.v1+json' });
      peer.socket.ping();
      expect(await peer.closed).toMatchObject({ code: 1008, reason: 'a message that does not end' });
    });

    it('a message in a hundred thousand pieces is let go', async () => {
      const peer = await greeted(subprotocol);
      for (let count = 0; count < 100_000 && peer.socket.readyState === peer.socket.OPEN; count++)
        peer.socket.send('x', { fin: false, binary: subprotocol !== 'verbatim.v1+json' }, () => {});
      expect([1006, 1008, 1009]).toContain((await peer.closed).code);
    });
  });

  it('text that is no UTF-8 closes the connection', async () => {
    const peer = await greeted('verbatim.v1+json');
    peer.socket.send(Uint8Array.of(0x7b, 0xff, 0x7d), { binary: false });
    expect(await peer.closed).toMatchObject({ code: 1007 });
  });

  it('nothing is compressed, so nothing can be blown up', async () => {
    const peer = await dial(product.socketUrl, { perMessageDeflate: true });
    expect(peer.socket.extensions).toBe('');
  });

  const upgrade = async (version: string, headers: Readonly<Record<string, string>>): Promise<string> => {
    const { port, host } = new URL(product.httpUrl);
    const socket = connectTcp(Number(port), '127.0.0.1');
    await once(socket, 'connect');
    const all = {
      Host: host,
      Upgrade: 'websocket',
      Connection: 'Upgrade',
      'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
      'Sec-WebSocket-Version': '13',
      ...headers,
    };
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(`GET /ws ${version}\r\n${lines.join('')}\r\n`);
    const [answer] = (await once(socket, 'data')) as [Buffer];
    socket.destroy();
    return answer.toString('utf8').split(' ', 2)[1] ?? '';
  };

  it.each<[string, string, Readonly<Record<string, string>>, string]>([
    ['a foreign origin', 'HTTP/1.1', { Origin: 'https://evil.example' }, '403'],
    ['an origin of nothing', 'HTTP/1.1', { Origin: 'null' }, '403'],
    ['a cookie of a page that is not named', 'HTTP/1.1', { Cookie: 'a=b; verbatim_session=x' }, '403'],
    ['another version', 'HTTP/1.1', { 'Sec-WebSocket-Version': '7' }, '426'],
    ['no key', 'HTTP/1.1', { 'Sec-WebSocket-Key': '' }, '400'],
    ['HTTP/1.0', 'HTTP/1.0', {}, '426'],
  ])('%s is turned away before the upgrade', async (_, version, headers, status) => {
    expect(await upgrade(version, headers)).toBe(status);
  });

  it('and nothing of all this is in the log', async () => {
    const since = (await installation.events()).filter(({ id }) => !recorded.has(id));
    expect(since).toEqual([]);
    expect(product.said()).not.toMatch(/INTERNAL|a fault of ours|Error/);
  });

  it('while strange text is text', async () => {
    const peer = await greeted('verbatim.v1+json');
    const strange = [
      'nul \0 in the middle',
      `e${'\u0301'.repeat(TEXT_CHARS_MAX - 1)}`,
      '\u202Eright to left',
      '😀'.repeat(TEXT_CHARS_MAX),
    ];
    for (const [number, text] of strange.entries()) {
      peer.say({ send: { clientMessageId: `strange-${number}`, text } });
      const { messageId } = await peer.next('ack');
      await peer.until(
        (heard) => heard.some((told) => 'event' in told && told.event.event.id === messageId),
        'the event',
      );
      const told = peer.all('event').find(({ event }) => event.id === messageId);
      expect(told?.event.messageReceived?.text).toBe(text);
    }
  });
});

import { Fault } from '@verbatim/kit';
import { describe, expect, it } from 'vitest';
import { BadFrame, decodeClientFrame, parseClientFrame } from './client-frames.ts';
import { verbatim } from './generated/verbatim.js';
import { TEXT_CHARS_MAX } from './limits.ts';

const id = '0198c5a2-3f4e-8abc-9def-000000000001';
const send = (more: object): string => JSON.stringify({ send: { clientMessageId: 'c1', text: 'hi', ...more } });
const wrong = (code: string, more: object = {}): unknown =>
  expect.objectContaining({ code, retryable: false, outcome: 'refused', ...more });

/** One of each, as it stands in the description of the protocol. */
const FRAMES: readonly object[] = [
  { hello: { token: 't', subscriptions: [{ topic: `conversation:${id}`, cursor: 'x' }], client: 'widget/1.0' } },
  { hello: { token: 't', contact: { externalId: 'e', name: 'n' } } },
  { send: { clientMessageId: 'c1', conversationId: id, text: 'Hello 世界 👋', note: false } },
  { send: { clientMessageId: 'c1', text: 'hi' } },
  { subscribe: { topic: `conversation:${id}`, cursor: 'x', last: 50 } },
  { subscribe: { topic: 'inbox:all', window: [id] } },
  { unsubscribe: { topic: 'inbox:all' } },
  { typing: { conversationId: id, on: true } },
  { viewing: { conversationId: id, on: false } },
  { delivered: { conversationId: id, seq: 7 } },
  { read: { conversationId: id, seq: Number.MAX_SAFE_INTEGER } },
  { end: { conversationId: id, seq: 7 } },
  { visit: { page: 'https://shop.example/茶', referrer: 'https://a.example/', browser: 'B/1', locale: 'zh-CN' } },
  { visit: {} },
  { available: { presence: 'online', accepting: true } },
  { ping: { nonce: 'n' } },
  { ping: {} },
];

describe('a frame that is right', () => {
  it.each(FRAMES.map((frame) => [JSON.stringify(frame), frame]))('%s', (source, frame) => {
    expect(parseClientFrame(source)).toEqual(frame);
    const bytes = verbatim.v1.ClientFrame.encode(frame).finish();
    expect(decodeClientFrame(bytes)).toEqual(frame);
  });
});

/** What is sent, and what it is answered with. */
const BAD: readonly (readonly [what: string, source: string, code: string, more?: object])[] = [
  [
    'nobody at all',
    '{"hello":{"token":"t","contact":{"externalId":""}}}',
    'INVALID_TYPE',
    { path: '/hello/contact/externalId' },
  ],
  ['nothing', '', 'BAD_JSON', { message: expect.stringContaining('offset 0') as string }],
  ['no JSON', 'hello', 'BAD_JSON', { message: expect.stringContaining('offset 0') as string }],
  ['half a frame', '{"ping":{"nonce":"a', 'BAD_JSON', { message: expect.stringContaining('offset 19') as string }],
  ['a comma too many', '{"ping":{},}', 'BAD_JSON', { message: expect.stringContaining('offset 11') as string }],
  ['something after it', '{"ping":{}}x', 'BAD_JSON', { message: expect.stringContaining('offset 11') as string }],
  ['a line break in a string', '{"ping":{"nonce":"\n"}}', 'BAD_JSON'],
  ['an escape that is none', String.raw`{"ping":{"nonce":"\x"}}`, 'BAD_JSON'],
  ['null', 'null', 'BAD_ENVELOPE'],
  ['a number', '42', 'BAD_ENVELOPE'],
  ['a list', '[]', 'BAD_ENVELOPE'],
  ['a string', '"ping"', 'BAD_ENVELOPE'],
  ['an object with no field', '{}', 'BAD_ENVELOPE'],
  ['an object with two', '{"ping":{},"read":{}}', 'BAD_ENVELOPE'],
  ['an unknown kind', '{"shout":{}}', 'UNKNOWN_TYPE', { message: expect.stringContaining('hello, send') as string }],
  ['__proto__', '{"__proto__":{}}', 'UNKNOWN_TYPE', { path: '/__proto__' }],
  ['constructor', '{"constructor":{}}', 'UNKNOWN_TYPE', { path: '/constructor' }],
  ['toString', '{"toString":{}}', 'UNKNOWN_TYPE', { path: '/toString' }],
  ['a body that is none', '{"ping":null}', 'INVALID_TYPE', { path: '/ping' }],
  ['a body in a list', '{"ping":[]}', 'INVALID_TYPE', { path: '/ping' }],
  ['no text', '{"send":{"clientMessageId":"c1"}}', 'INVALID_TYPE', { path: '/send/text', ref: 'c1' }],
  ['a field too many', send({ seq: 1 }), 'INVALID_TYPE', { path: '/send/seq', ref: 'c1' }],
  ['an inherited field', '{"ping":{"__proto__":{"nonce":"n"}}}', 'INVALID_TYPE', { path: '/ping/__proto__' }],
  ['a query for an id', send({ conversationId: { $ne: 1 } }), 'INVALID_TYPE', { path: '/send/conversationId' }],
  ['no id', send({ conversationId: '../etc' }), 'INVALID_TYPE', { path: '/send/conversationId' }],
  ['an upper-case id', send({ conversationId: id.toUpperCase() }), 'INVALID_TYPE', { path: '/send/conversationId' }],
  ['a list for text', send({ text: ['hi'] }), 'INVALID_TYPE', { path: '/send/text' }],
  ['a word for a switch', send({ note: 'false' }), 'INVALID_TYPE', { path: '/send/note' }],
  ['null for absent', send({ note: null }), 'INVALID_TYPE', { path: '/send/note' }],
  [
    'a name with a slash',
    send({ clientMessageId: 'a/b' }),
    'INVALID_TYPE',
    { path: '/send/clientMessageId', ref: undefined },
  ],
  ['a name of 65', send({ clientMessageId: 'a'.repeat(65) }), 'INVALID_TYPE', { path: '/send/clientMessageId' }],
  ['an empty name', send({ clientMessageId: '' }), 'INVALID_TYPE', { path: '/send/clientMessageId' }],
  [
    'a deep path',
    '{"hello":{"token":"t","subscriptions":[{"topic":1}]}}',
    'INVALID_TYPE',
    { path: '/hello/subscriptions/0/topic' },
  ],
  [
    '201 rows',
    JSON.stringify({ subscribe: { topic: 'inbox:all', window: Array(201).fill(id) } }),
    'INVALID_TYPE',
    { ref: 'inbox:all' },
  ],
  ['a presence that is none', '{"available":{"presence":"gone","accepting":true}}', 'INVALID_TYPE'],
  ['33 levels', `{"ping":${'['.repeat(32)}${']'.repeat(32)}}`, 'TOO_DEEP'],
  ['a thousand open brackets', '['.repeat(1_000), 'TOO_DEEP'],
  ['1e400', `{"read":{"conversationId":"${id}","seq":1e400}}`, 'NUMBER_RANGE', { path: '/read/seq' }],
  ['2^53', `{"read":{"conversationId":"${id}","seq":9007199254740992}}`, 'NUMBER_RANGE', { path: '/read/seq' }],
  [
    'a number of 20 KB',
    `{"read":{"conversationId":"${id}","seq":0.${'1'.repeat(20_000)}}}`,
    'NUMBER_RANGE',
    { path: '/read/seq' },
  ],
  ['seq 0', `{"read":{"conversationId":"${id}","seq":0}}`, 'NUMBER_RANGE', { path: '/read/seq' }],
  ['seq -1', `{"read":{"conversationId":"${id}","seq":-1}}`, 'NUMBER_RANGE', { path: '/read/seq' }],
  ['seq 1.5', `{"read":{"conversationId":"${id}","seq":1.5}}`, 'NUMBER_RANGE', { path: '/read/seq' }],
  ['NaN', `{"read":{"conversationId":"${id}","seq":NaN}}`, 'BAD_JSON'],
  ['a key twice', '{"ping":{"nonce":"a","nonce":"b"}}', 'DUPLICATE_KEY', { path: '/ping/nonce' }],
  ['a kind twice', '{"ping":{},"ping":{}}', 'DUPLICATE_KEY', { path: '/ping' }],
  ['a key twice, once in disguise', String.raw`{"ping":{"nonce":"a","nonc\u0065":"b"}}`, 'DUPLICATE_KEY'],
  ['__proto__ twice', '{"ping":{"__proto__":1,"__proto__":2}}', 'DUPLICATE_KEY'],
  ['an end without a place', `{"end":{"conversationId":"${id}"}}`, 'INVALID_TYPE', { path: '/end/seq' }],
  ['a page that is none', '{"visit":{"page":{}}}', 'INVALID_TYPE', { path: '/visit/page' }],
  ['a page of 1,001', JSON.stringify({ visit: { page: 'x'.repeat(1_001) } }), 'INVALID_TYPE', { path: '/visit/page' }],
  ['a place nobody asked for', '{"visit":{"ip":"1.2.3.4"}}', 'INVALID_TYPE', { path: '/visit/ip' }],
  ['empty text', send({ text: '' }), 'EMPTY_TEXT', { path: '/send/text', ref: 'c1' }],
  ['only spaces', send({ text: ' \t\n\u{3000}' }), 'EMPTY_TEXT', { path: '/send/text' }],
  [
    '20,001 characters',
    send({ text: 'a'.repeat(20_001) }),
    'TEXT_TOO_LONG',
    { path: '/send/text', ref: 'c1', message: expect.stringContaining('8000') as string },
  ],
  ['8,001 characters of two units', send({ text: '👋'.repeat(TEXT_CHARS_MAX + 1) }), 'TEXT_TOO_LONG'],
  [
    'half a surrogate pair',
    String.raw`{"send":{"clientMessageId":"c1","text":"a\ud800b"}}`,
    'INVALID_TEXT',
    { path: '/send/text', ref: 'c1' },
  ],
  ['the other half', String.raw`{"send":{"clientMessageId":"c1","text":"\udc00"}}`, 'INVALID_TEXT'],
  ['half a pair in a name', String.raw`{"ping":{"nonce":"\ud83d"}}`, 'INVALID_TEXT', { path: '/ping/nonce' }],
];

describe('a frame that is not', () => {
  it.each(BAD.map(([what, source, code, more = {}]) => ({ what, source, code, more })))(
    '$what',
    ({ source, code, more }) => {
      expect(() => parseClientFrame(source)).toThrow(wrong(code, more));
    },
  );

  it.each(BAD.map(([, source]) => source).filter((source) => source.length > 1_000))(
    '%# is not told back',
    (source) => {
      expect(faultOf(() => parseClientFrame(source)).message.length).toBeLessThan(400);
    },
  );

  it('keeps a long name out of the answer', () => {
    const name = 'x'.repeat(10_000);
    for (const source of [`{"${name}":1}`, `{"ping":{"${name}":1}}`, `{"${name}":1,"${name}":2}`]) {
      expect(faultOf(() => parseClientFrame(source)).path?.length).toBeLessThan(300);
    }
  });

  it('takes time by the number of its keys, not by their square', () => {
    const few = 500;
    const many = 20 * few;
    expect(bestMs(many) / bestMs(few)).toBeLessThan(150); // by the square it would be 400
  });
});

describe('text that is unusual', () => {
  const unusual = [
    '\u0000',
    'a\u0301'.repeat(3_000),
    '\u202Eabc',
    ' padded ',
    '👩‍👧',
    'a'.repeat(TEXT_CHARS_MAX),
    '👋'.repeat(TEXT_CHARS_MAX),
  ];
  it.each(unusual.map((text) => [JSON.stringify(text).slice(0, 20), text]))('%s is taken as it is', (_, text) => {
    expect(parseClientFrame(send({ text }))).toEqual({ send: { clientMessageId: 'c1', text } });
  });
});

const encode = (frame: object): Uint8Array => verbatim.v1.ClientFrame.encode(frame).finish();

describe('a frame in protobuf', () => {
  const bad: readonly (readonly [string, Uint8Array, string, object?])[] = [
    ['nothing', new Uint8Array(), 'BAD_ENVELOPE'],
    ['fields of a newer client only', new Uint8Array([0x92, 0x03, 1, 65]), 'BAD_ENVELOPE'],
    ['no protobuf', new Uint8Array([255, 255, 255]), 'BAD_PROTO'],
    ['half a frame', encode({ ping: { nonce: 'abc' } }).subarray(0, 4), 'BAD_PROTO'],
    ['text that is not UTF-8', new Uint8Array([0x4a, 4, 10, 2, 0xc3, 0x28]), 'BAD_PROTO'],
    ['no name', encode({ send: { text: 'hi' } }), 'INVALID_TYPE', { path: '/send/clientMessageId' }],
    ['no text', encode({ send: { clientMessageId: 'c1' } }), 'EMPTY_TEXT', { path: '/send/text', ref: 'c1' }],
    ['no seq', encode({ read: { conversationId: id } }), 'NUMBER_RANGE', { path: '/read/seq' }],
    [
      'seq 2^63',
      new Uint8Array([0x3a, 49, 10, 36, ...Buffer.from(id), 16, ...Array<number>(9).fill(255), 1]),
      'NUMBER_RANGE',
    ],
    ['an empty presence', encode({ available: {} }), 'INVALID_TYPE', { path: '/available/presence' }],
  ];

  it.each(bad.map(([what, bytes, code, more = {}]) => ({ what, bytes, code, more })))(
    '$what',
    ({ bytes, code, more }) => {
      expect(() => decodeClientFrame(bytes)).toThrow(wrong(code, more));
    },
  );

  it('cannot say who types or looks', () => {
    const typing = { conversationId: id, on: true };
    expect(decodeClientFrame(encode({ typing: { ...typing, who: { type: 'agent', id } } }))).toEqual({ typing });
    expect(decodeClientFrame(encode({ viewing: { ...typing, who: { type: 'agent', id } } }))).toEqual({
      viewing: typing,
    });
  });

  it('may hold what a newer client has to say', () => {
    const bytes = Buffer.concat([encode({ ping: { nonce: 'n' } }), Buffer.from([0x92, 0x03, 1, 65])]);
    expect(decodeClientFrame(bytes)).toEqual({ ping: { nonce: 'n' } });
  });
});

function faultOf(run: () => unknown): Fault {
  try {
    run();
  } catch (error) {
    if (error instanceof Fault) return error;
  }
  throw new Error('nothing was refused');
}

it('a refused frame is still known to its sender', () => {
  expect(faultOf(() => parseClientFrame(send({ text: ' ' })))).toBeInstanceOf(BadFrame);
});

/** The shortest of some times that a frame with so many unknown keys takes to be refused. */
function bestMs(keys: number): number {
  const source = `{"ping":{${Array.from({ length: keys }, (_, index) => `"k${index}":1`).join(',')}}}`;
  let best = Infinity;
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const begun = performance.now();
    expect(() => parseClientFrame(source)).toThrow(wrong('INVALID_TYPE'));
    best = Math.min(best, performance.now() - begun);
  }
  return best;
}

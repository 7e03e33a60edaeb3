import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setUp } from './support/account.ts';
import type { Account, Visitor } from './support/account.ts';
import { check } from './support/checker.ts';
import { eventually } from './support/eventually.ts';
import { History } from './support/history.ts';
import { install } from './support/installation.ts';
import type { Product } from './support/installation.ts';
import { Load } from './support/load.ts';
import { inShort } from './support/long.ts';
import { dial, greet, hangUpAll, protoBytes, SUBPROTOCOLS } from './support/peer.ts';
import type { Peer, Subprotocol } from './support/peer.ts';
import { logged, readBack } from './support/reading.ts';

const FRAMES = inShort(10_000, 100_000);
/** A connection is let go after ten bad frames: so many are said to each, and a new one is opened. */
const FRAMES_PER_CONNECTION = 40;
const CONNECTIONS_AT_ONCE = 8;
/** Printed when it fails; set it to see the same frames again. */
const SEED = process.env['FUZZ_SEED'] ?? String(Date.now());
const STORY_MS_MAX = inShort(180_000, 1_200_000);

type Numbers = (below: number) => number;

/** The same numbers from the same seed. */
function numbersFrom(seed: string): Numbers {
  let round = 0;
  let pool = Buffer.alloc(0);
  return (below) => {
    if (pool.length < 4) pool = createHash('sha512').update(`${seed}:${round++}`).digest();
    const number = pool.readUInt32LE(0);
    pool = pool.subarray(4);
    return number % below;
  };
}

type Mutation = (bytes: Buffer, number: Numbers) => Buffer;

const MUTATIONS: readonly Mutation[] = [
  (bytes) => bytes,
  (bytes, number) => bytes.subarray(0, number(bytes.length + 1)),
  (bytes, number) => flipped(bytes, number),
  (bytes, number) => Buffer.concat([bytes, bytes.subarray(number(bytes.length + 1))]),
  (bytes, number) => Buffer.concat(Array.from({ length: 1 + number(50) }, () => bytes)),
  (bytes, number) => spliced(bytes, number, Buffer.from('{"$ne":1}')),
  (bytes, number) => spliced(bytes, number, Buffer.from('\\ud800')),
  (bytes, number) => spliced(bytes, number, Buffer.alloc(1 + number(2_000), '[')),
  (bytes, number) => spliced(bytes, number, Buffer.from('9'.repeat(1 + number(400)))),
  (bytes, number) => spliced(bytes, number, Buffer.from('"__proto__":{"admin":true},')),
  (bytes, number) => spliced(bytes, number, Buffer.alloc(1 + number(20), 0xff)),
  (_, number) => Buffer.from(Array.from({ length: number(300) }, () => number(256))),
  (_, number) => Buffer.alloc(65_530 + number(12), 0x20),
];

function flipped(bytes: Buffer, number: Numbers): Buffer {
  const copy = Buffer.from(bytes);
  for (let flips = 1 + number(4); flips > 0 && copy.length > 0; flips--) {
    const at = number(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << number(8));
  }
  return copy;
}

function spliced(bytes: Buffer, number: Numbers, piece: Buffer): Buffer {
  const at = number(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at + number(bytes.length - at + 1))]);
}

describe(`random and mutated frames, seed ${SEED}`, () => {
  const installation = install();
  const history = new History();
  let product: Product;
  let account: Account;
  let visitor: Visitor;
  let load: Load;
  beforeAll(async () => {
    product = await installation.start();
    account = await setUp(installation, product);
    visitor = await account.newVisitor();
    load = await Load.start({ ...product, account, history, visitors: 1, agents: 1, everyMs: 50 });
  });
  afterAll(async () => {
    load.close();
    hangUpAll();
    await installation.dispose();
  });

  const seeds = (number: Numbers): readonly object[] => [
    { hello: { token: visitor.visitorToken, subscriptions: [{ topic: `conversation:${visitor.conversationId}` }] } },
    { send: { clientMessageId: `f${number(1_000)}`, text: 'one of many 很多' } },
    { send: { clientMessageId: 'note', conversationId: visitor.conversationId, text: 'x', note: true } },
    { subscribe: { topic: `conversation:${visitor.conversationId}`, cursor: '3.abcdefghijklmnop', last: 3 } },
    { subscribe: { topic: 'inbox:all', window: [visitor.conversationId] } },
    { unsubscribe: { topic: 'inbox:mine' } },
    { typing: { conversationId: visitor.conversationId, on: true } },
    { delivered: { conversationId: visitor.conversationId, seq: number(10) } },
    { read: { conversationId: visitor.conversationId, seq: 1 + number(10) } },
    { available: { presence: 'online', accepting: true } },
    { ping: { nonce: 'n' } },
  ];

  function mutated(subprotocol: Subprotocol, number: Numbers): Buffer {
    const all = seeds(number);
    const frame = all[number(all.length)] ?? {};
    const bytes =
      subprotocol === 'verbatim.v1+json' ? Buffer.from(JSON.stringify(frame)) : Buffer.from(protoBytes(frame));
    return (MUTATIONS[number(MUTATIONS.length)] ?? flipped)(bytes, number);
  }

  /** Half of them speak after hello: visitors and staff. */
  const opened = async (subprotocol: Subprotocol, number: Numbers): Promise<Peer> => {
    const who = number(4);
    if (who === 0) return dial(product.socketUrl, { subprotocol });
    return greet(product.socketUrl, who === 1 ? account.apiKey : visitor.visitorToken, { subprotocol });
  };

  let said = 0;
  let answered = 0;
  let connections = 0;
  async function oneConnection(): Promise<void> {
    const number = numbersFrom(`${SEED}:${connections++}`);
    const subprotocol = SUBPROTOCOLS[number(SUBPROTOCOLS.length)] ?? 'verbatim.v1+json';
    const peer = await opened(subprotocol, number);
    for (let count = 0; count < FRAMES_PER_CONNECTION && peer.socket.readyState === peer.socket.OPEN; count++) {
      const bytes = mutated(subprotocol, number);
      peer.socket.send(bytes, { binary: subprotocol === 'verbatim.v1+proto' }, () => {});
      said++;
      if (count % 8 === 0) await peer.flushed();
    }
    await Promise.race([peer.closed, peer.settled().catch(() => {})]);
    answered += peer.heard.length;
    peer.close();
  }

  it(
    'bring nothing down, and disturb nobody',
    async () => {
      const lane = async (): Promise<void> => {
        while (said < FRAMES) await oneConnection();
      };
      await Promise.all(Array.from({ length: CONNECTIONS_AT_ONCE }, lane));
      expect(answered).toBeGreaterThan(FRAMES / 10);
      expect(product.said()).not.toMatch(/INTERNAL|a fault of ours|worker has ended/);
      const before = load.acknowledged;
      expect(await load.more(10)).toBeGreaterThanOrEqual(before + 10);
      await load.stop();

      const log = await logged(installation);
      await load.shown(log);
      await readBack(history, { installation, api: account.api, conversations: load.conversations });
      expect(check(history).findings.slice(0, 5)).toEqual([]);
      expect(load.resets + load.gaps).toBe(0);
      const seqs = (log.get(visitor.conversationId) ?? []).map(({ seq }) => seq);
      expect(seqs).toEqual(seqs.map((_, index) => index + 1));
      const health = await eventually(
        async () => (await fetch(`${product.opsUrl}/readyz`)).status,
        (status) => status === 200,
      );
      expect(health).toBe(200);
    },
    STORY_MS_MAX,
  );
});

import { rest, saidIn } from '@verbatim/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inLanes, setUp } from './support/account.ts';
import type { Account, Visitor } from './support/account.ts';
import { flood } from './support/flood.ts';
import { install } from './support/installation.ts';
import type { Product } from './support/installation.ts';
import { inShort } from './support/long.ts';
import { greet, hangUpAll } from './support/peer.ts';
import { logged } from './support/reading.ts';

const OTHERS_HERE = inShort(600, 5_000);
const OTHERS_ELSEWHERE = inShort(2_000, 100_000);
const CONVERSATIONS_ELSEWHERE = 20;
const LONG_MS_MAX = inShort(60_000, 600_000);

const SAME = { send: { clientMessageId: 'same', text: 'Is anybody there?' } };

describe('the same message again', () => {
  const installation = install();
  let product: Product;
  let account: Account;
  let visitor: Visitor;
  beforeAll(async () => {
    product = await installation.start();
    account = await setUp(installation, product);
    visitor = await account.newVisitor();
  });
  afterAll(async () => {
    hangUpAll();
    await installation.dispose();
  });

  /** Five times at once: on a JSON socket, on a protobuf socket, and over REST. */
  async function fiveTimes(): Promise<string[]> {
    const { visitorToken } = visitor;
    const text = await greet(product.socketUrl, visitorToken);
    const binary = await greet(product.socketUrl, visitorToken, { subprotocol: 'verbatim.v1+proto' });
    const api = rest({ baseUrl: product.httpUrl, fetch, token: visitorToken });
    const overRest = api.post<{ messageId: string }>('/visitor/messages', SAME.send, { key: 'same' });
    for (const peer of [text, binary, text, binary]) peer.say(SAME);
    const acks = [await text.next('ack'), await text.next('ack'), await binary.next('ack'), await binary.next('ack')];
    for (const ack of acks)
      expect(ack).toMatchObject({ clientMessageId: 'same', conversationId: visitor.conversationId });
    text.close();
    binary.close();
    return [...acks, await overRest].map(({ messageId }) => messageId);
  }

  const saidHere = async () =>
    ((await logged(installation)).get(visitor.conversationId) ?? []).filter((event) => saidIn(event) !== null);

  let first = '';
  it('is one message with five equal acks', async () => {
    const ids = await fiveTimes();
    [first = ''] = ids;
    expect(new Set(ids)).toEqual(new Set([first]));
    expect((await saidHere()).map(({ id }) => id)).toEqual([first]);
  });

  it('with other words is refused, and what was said first stays', async () => {
    const peer = await greet(product.socketUrl, visitor.visitorToken);
    peer.say({ send: { ...SAME.send, text: 'Is somebody there?' } });
    expect(await peer.next('error')).toMatchObject({ code: 'IDEMPOTENCY_MISMATCH', ref: 'same', retryable: false });
    peer.say(SAME);
    expect(await peer.next('ack')).toMatchObject({ messageId: first });
    expect((await saidHere()).map((event) => saidIn(event)?.text)).toEqual([SAME.send.text]);
  });

  it(
    'is known after many others here and elsewhere, and after a restart',
    async () => {
      const here = await greet(product.socketUrl, visitor.visitorToken);
      await flood(here, { messages: OTHERS_HERE, name: 'here' });
      await inLanes(CONVERSATIONS_ELSEWHERE, 4, async () => {
        const { visitorToken } = await account.newVisitor();
        const elsewhere = await greet(product.socketUrl, visitorToken);
        await flood(elsewhere, { messages: OTHERS_ELSEWHERE / CONVERSATIONS_ELSEWHERE, name: 'elsewhere' });
        elsewhere.close();
      });
      expect(new Set(await fiveTimes())).toEqual(new Set([first]));
      await product.end('SIGKILL');
      product = await installation.start();
      expect(new Set(await fiveTimes())).toEqual(new Set([first]));
      const said = await saidHere();
      expect(said).toHaveLength(1 + OTHERS_HERE);
      expect(new Set(said.map(({ id }) => id)).size).toBe(said.length);
    },
    LONG_MS_MAX,
  );
});

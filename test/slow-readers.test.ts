import { readFileSync } from 'node:fs';
import type { ServerFrame } from '@verbatim/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setUp } from './support/account.ts';
import type { Account, Visitor } from './support/account.ts';
import { flood } from './support/flood.ts';
import { install } from './support/installation.ts';
import type { Product } from './support/installation.ts';
import { inShort } from './support/long.ts';
import { greet, hangUpAll } from './support/peer.ts';
import type { Peer } from './support/peer.ts';

const LISTENERS = 50;
/** Ten megabytes of four kilobytes each: more than kernels keep for a socket that nobody reads. */
const WORDS = '😀'.repeat(1_000);
const MESSAGES = inShort(2_500, 10_000);
/** The server's own memory of what was said lately is full after so many. */
const WARM_UP_ROUNDS = 3;
/** Nothing is to be measured but what is unread: not how fast garbage is collected. */
const AT_ONCE = 20;
/** Of those who read no more, so many read again. */
const COMING_BACK = 5;
const GROWTH_BYTES_MAX = 100 * 1024 * 1024;
const LOOK_MS = 20;
const STORY_MS_MAX = inShort(120_000, 600_000);

const residentBytes = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;

const countIn = (heard: readonly ServerFrame[]): number => heard.filter((frame) => 'event' in frame).length;

describe('fifty who read no more', () => {
  const installation = install();
  let product: Product;
  let account: Account;
  let visitor: Visitor;
  let speaking: Peer;
  const topic = (): string => `conversation:${visitor.conversationId}`;
  beforeAll(async () => {
    product = await installation.start();
    account = await setUp(installation, product);
    visitor = await account.newVisitor();
    speaking = await greet(product.socketUrl, visitor.visitorToken);
  });
  afterAll(async () => {
    hangUpAll();
    await installation.dispose();
  });

  /** What was said, and how large the server was at most meanwhile. */
  const speak = async (name: string): Promise<{ ids: string[]; peakBytes: number }> => {
    let peakBytes = 0;
    const looking = setInterval(() => (peakBytes = Math.max(peakBytes, residentBytes(product.pid))), LOOK_MS);
    try {
      const acks = await flood(speaking, { messages: MESSAGES, name, words: WORDS, atOnce: AT_ONCE });
      return { ids: acks.map(({ messageId }) => messageId), peakBytes };
    } finally {
      clearInterval(looking);
    }
  };

  const listen = async (): Promise<Peer> => {
    const peer = await greet(product.socketUrl, account.apiKey);
    peer.say({ subscribe: { topic: topic(), last: 0 } });
    await peer.next('synced');
    return peer;
  };

  const told = (peer: Peer): string[] => peer.all('event').map(({ event }) => event.id);

  it(
    'cost little memory, miss nothing when they do again, and nobody else notices',
    async () => {
      await flood(speaking, { messages: 1, name: 'first' });
      const attentive = await listen();
      let usualBytes = 0;
      for (let round = 1; round <= WARM_UP_ROUNDS; round++)
        usualBytes = Math.max(usualBytes, (await speak(`round${round}`)).peakBytes);
      const listeners = await Promise.all(Array.from({ length: LISTENERS }, listen));
      for (const peer of listeners) peer.socket.pause();
      const { ids, peakBytes } = await speak('unheard');
      await attentive.until((heard) => countIn(heard) >= (WARM_UP_ROUNDS + 1) * MESSAGES, 'all of it');
      expect(told(attentive).slice(-MESSAGES)).toEqual(ids);
      process.stderr.write(`50 who read no more: ${Math.round((peakBytes - usualBytes) / 2 ** 20)} MiB more\n`);
      expect(peakBytes - usualBytes).toBeLessThan(GROWTH_BYTES_MAX);

      for (const peer of listeners.slice(0, COMING_BACK)) {
        // On the same connection when it still holds, or on the next one.
        peer.socket.resume();
        await Promise.race([peer.closed, peer.until((heard) => countIn(heard) >= MESSAGES, 'the rest')]);
        const cursor = peer.all('event').at(-1)?.cursor ?? peer.all('synced')[0]?.cursor ?? '';
        const next = await greet(product.socketUrl, account.apiKey, { subscriptions: [{ topic: topic(), cursor }] });
        await next.next('synced');
        expect([...told(peer), ...told(next)]).toEqual(ids);
        peer.close();
        next.close();
      }
    },
    STORY_MS_MAX,
  );
});

import { execFileSync } from 'node:child_process';
import { rest } from '@verbatim/client';
import type { EventJson } from '@verbatim/client';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setUp } from './support/account.ts';
import type { Account } from './support/account.ts';
import { install } from './support/installation.ts';
import type { Installation, Product } from './support/installation.ts';
import { skipAloud } from './support/long.ts';
import { ownRedis } from './support/own-redis.ts';
import type { OwnRedis } from './support/own-redis.ts';

/** What Redis has lost is done within this time after it is back. */
const DONE_MS_MAX = 30_000;
/** Far enough away that a slow machine has said so before it is over. */
const SOON_MS = 5_000;

function whyNoRedis(): string | null {
  try {
    execFileSync('redis-server', ['--version']);
    return null;
  } catch {
    return 'redis-server is not installed';
  }
}

describe.skipIf(skipAloud('a Redis that loses everything', whyNoRedis()))('a Redis that loses everything', () => {
  let redis: OwnRedis;
  let installation: Installation;
  let product: Product;
  let account: Account;
  beforeAll(async () => {
    redis = await ownRedis();
    const url = `redis://${redis.at}`;
    installation = install(undefined, { VERBATIM_JOBS_URL: url, VERBATIM_SIGNALS_URL: url });
    product = await installation.start();
    account = await setUp(installation, product);
  });
  afterAll(async () => {
    await installation.dispose();
    await redis.end();
  });

  async function snoozed(): Promise<string> {
    const { visitorToken, conversationId } = await account.newVisitor();
    const visitor = rest({ baseUrl: product.httpUrl, fetch, token: visitorToken });
    await visitor.post('/visitor/messages', { text: 'hello' });
    await account.api.post(`/conversations/${conversationId}/snooze`, {
      until: new Date(Date.now() + SOON_MS).toISOString(),
    });
    return conversationId;
  }
  const reopenings = async (id: string): Promise<number> => {
    const { items } = await account.api.get<{ items: EventJson[] }>(`/conversations/${id}/events`);
    return items.filter(({ type }) => type === 'ConversationReopened').length;
  };

  it('while it runs: snoozes end all the same, once', async () => {
    const ids = await Promise.all(Array.from({ length: 5 }, snoozed));
    const client = new Redis(`redis://${redis.at}`);
    await expect.poll(() => client.hlen('verbatim::times')).toBeGreaterThan(0);
    await client.flushall();
    client.disconnect();
    for (const id of ids) await expect.poll(() => reopenings(id), { timeout: DONE_MS_MAX }).toBe(1);
  });

  it('by dying: messages are taken meanwhile, and snoozes end once it is back', async () => {
    const ids = await Promise.all(Array.from({ length: 5 }, snoozed));
    const port = redis.at.replace(/.*:/, '');
    await redis.end('SIGKILL');
    const { visitorToken } = await account.newVisitor();
    const visitor = rest({ baseUrl: product.httpUrl, fetch, token: visitorToken });
    await expect(visitor.post('/visitor/messages', { text: 'is anybody there?' })).resolves.toBeDefined();
    redis = await ownRedis('--port', port);
    for (const id of ids) await expect.poll(() => reopenings(id), { timeout: DONE_MS_MAX }).toBe(1);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setUp } from './support/account.ts';
import type { Account } from './support/account.ts';
import { eventually } from './support/eventually.ts';
import { install } from './support/installation.ts';
import type { Product } from './support/installation.ts';
import { dial, greet, hangUpAll } from './support/peer.ts';

const VISITOR_SOCKETS_MAX = 20;

describe('with rate limits', () => {
  const installation = install();
  afterAll(async () => {
    hangUpAll();
    await installation.dispose();
  });

  let product: Product;
  let account: Account;
  beforeAll(async () => {
    product = await installation.start({ VERBATIM_RATE_LIMITS: 'on' });
    account = await setUp(installation, product);
  });

  it('visitors of one address have so many connections, and one more is told to come back', async () => {
    const { visitorToken } = await account.newVisitor();
    const peers = [];
    for (let number = 0; number < VISITOR_SOCKETS_MAX; number++)
      peers.push(await greet(product.socketUrl, visitorToken));
    const refused = await dial(product.socketUrl);
    refused.say({ hello: { token: visitorToken } });
    expect(await refused.next('error')).toMatchObject({ code: 'RATE_LIMITED', retryable: true });
    expect(await refused.closed).toMatchObject({ code: 1013 });
    peers.pop()?.close();
    await eventually(
      () => greet(product.socketUrl, visitorToken).catch(() => null),
      (peer) => peer !== null,
    );
    hangUpAll();
  });

  it('who writes too fast is told for how long to wait, and loses nothing by waiting', async () => {
    const { visitorToken } = await account.newVisitor();
    const peer = await greet(product.socketUrl, visitorToken);
    for (let number = 0; number < 200; number++) peer.say({ send: { clientMessageId: `m${number}`, text: 'again' } });
    const error = await peer.next('error');
    expect(error).toMatchObject({ code: 'RATE_LIMITED', retryable: true, outcome: 'refused' });
    expect(error.retryAfterMs).toBeGreaterThan(0);
    await peer.settled();
    const kept = peer.all('ack').map(({ clientMessageId }) => clientMessageId);
    expect(kept).toEqual(kept.map((_, number) => `m${number}`)); // none overtook a refused one
  });

  it('behind a trusted proxy each customer has an address of their own, and nobody can make one up', async () => {
    await product.end();
    product = await installation.start({ VERBATIM_RATE_LIMITS: 'on', VERBATIM_TRUSTED_PROXIES: '127.0.0.0/8' });
    const { visitorToken } = await account.newVisitor();
    const from = (forwardedFor: string) =>
      greet(product.socketUrl, visitorToken, { headers: { 'x-forwarded-for': forwardedFor } });
    for (let number = 0; number < VISITOR_SOCKETS_MAX; number++) await from('203.0.113.1');
    await from('203.0.113.2');
    const refused = await dial(product.socketUrl, { headers: { 'x-forwarded-for': '203.0.113.9, 203.0.113.1' } });
    refused.say({ hello: { token: visitorToken } });
    expect(await refused.next('error')).toMatchObject({ code: 'RATE_LIMITED' });
  });
});

import { setTimeout as pause } from 'node:timers/promises';
import { connect, saidIn } from '@verbatim/client';
import type { Client, ConnectOptions, EventJson } from '@verbatim/client';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { setUp } from './support/account.ts';
import type { Account, Visitor } from './support/account.ts';
import { eventually } from './support/eventually.ts';
import { flood } from './support/flood.ts';
import { install } from './support/installation.ts';
import type { Product } from './support/installation.ts';
import { isLong, skipAloud } from './support/long.ts';
import { greet, hangUpAll } from './support/peer.ts';
import { Proxy } from './support/proxy.ts';
import { logged } from './support/reading.ts';

const CUT_MS = 5_000;
const MESSAGES = 1_000;
/** A heartbeat every 25 s and 10 s for its answer, and some time for a busy machine. */
const NOTICED_MS_MAX = 40_000;
/** So much faster does a client's clock go where there is no time to wait for a heartbeat. */
const FASTER = 8;
const NOBODY_LEFT = 0;

describe('a connection that does not hold', () => {
  const installation = install();
  let product: Product;
  let account: Account;
  let visitor: Visitor;
  let proxy: Proxy;
  const clients: Client[] = [];
  beforeAll(async () => {
    product = await installation.start();
    account = await setUp(installation, product);
  });
  beforeEach(async () => {
    proxy = await Proxy.before(product.httpUrl);
    visitor = await account.newVisitor();
  });
  afterEach(() => {
    for (const client of clients.splice(0)) client.close();
    proxy.close();
    hangUpAll();
  });
  afterAll(() => installation.dispose());

  const through = (token: string, options: Partial<ConnectOptions> = {}): Client => {
    const client = connect({ url: `ws://127.0.0.1:${proxy.port}/ws`, token, WebSocket, ...options });
    clients.push(client);
    return client;
  };

  const topic = (): string => `conversation:${visitor.conversationId}`;

  it('for a while: nothing that was said meanwhile is missing afterwards, and nothing is there twice', async () => {
    const speaking = await greet(product.socketUrl, visitor.visitorToken);
    await flood(speaking, { messages: 1, name: 'before' });
    const shown: EventJson[] = [];
    let gaps = 0;
    const watching = through(account.apiKey, { onEvent: (event) => shown.push(event), onGap: () => gaps++ });
    watching.subscribe(topic());
    await eventually(
      () => shown.length,
      (count) => count > 0,
    );

    proxy.cut();
    const back = pause(CUT_MS);
    await flood(speaking, { messages: MESSAGES, name: 'meanwhile' });
    expect(watching.state).not.toBe('online');
    await back;
    proxy.heal();

    const log = (await logged(installation)).get(visitor.conversationId) ?? [];
    expect(log.filter((event) => saidIn(event) !== null)).toHaveLength(MESSAGES + 1);
    await eventually(
      () => shown.length,
      (count) => count >= log.length,
    );
    expect(shown.map(({ id, seq }) => [seq, id])).toEqual(log.map(({ id, seq }) => [seq, id]));
    expect(gaps).toBe(0);
  });

  it('at the very moment of being cut off while it is being told of the past: it goes on where it was', async () => {
    const speaking = await greet(product.socketUrl, visitor.visitorToken);
    await flood(speaking, { messages: MESSAGES, name: 'past' });
    const shown: EventJson[] = [];
    let isCut = false;
    const watching = through(account.apiKey, {
      onEvent(event) {
        shown.push(event);
        if (shown.length % 300 !== 0 || isCut) return;
        isCut = true;
        proxy.cut();
        setTimeout(() => {
          isCut = false;
          proxy.heal();
        }, 50);
      },
    });
    watching.subscribe(topic());
    const log = (await logged(installation)).get(visitor.conversationId) ?? [];
    await eventually(
      () => shown.length,
      (count) => count >= log.length,
    );
    expect(shown.map(({ seq }) => seq)).toEqual(log.map(({ seq }) => seq));
  });

  /** With the client's own clock going faster, or in real time. */
  const seqsShown = async (options: Partial<ConnectOptions>): Promise<number[]> => {
    const speaking = await greet(product.socketUrl, visitor.visitorToken);
    await flood(speaking, { messages: 1, name: 'before' });
    const shown: EventJson[] = [];
    const watching = through(account.apiKey, { onEvent: (event) => shown.push(event), ...options });
    watching.subscribe(topic());
    await eventually(
      () => shown.length,
      (count) => count > 0,
    );
    proxy.silence('down');
    const [unheard] = await flood(speaking, { messages: 1, name: 'unheard' });
    await eventually(
      () => watching.state,
      (state) => state !== 'online',
      NOTICED_MS_MAX,
    );
    expect(watching.state).not.toBe('online');
    proxy.heal();
    const isThere = (): boolean => shown.some((event) => saidIn(event)?.messageId === unheard?.messageId);
    expect(await eventually(isThere, (isShown) => isShown)).toBe(true);
    return shown.map(({ seq }) => seq);
  };

  it('in one direction: its client notices, comes back and asks for what it missed', async () => {
    const faster: ConnectOptions['pause'] = (ms, signal) => pause(ms / FASTER, undefined, { signal }).catch(() => {});
    const seqs = await seqsShown({ pause: faster });
    expect(seqs).toEqual(seqs.map((_, index) => index + 1));
  });

  const reason = isLong ? null : 'it takes as long as a heartbeat; npm run test:long';
  const isSkipped = skipAloud('silence in real time', reason);

  it.skipIf(isSkipped)(
    'in one direction, in real time: within 35 s',
    async () => {
      const seqs = await seqsShown({});
      expect(seqs).toEqual(seqs.map((_, index) => index + 1));
    },
    3 * NOTICED_MS_MAX,
  );

  it.skipIf(isSkipped)(
    'in either direction: the server lets go within 35 s',
    async () => {
      const connections = async (): Promise<number> => {
        const metrics = await (await fetch(`${product.opsUrl}/metrics`)).text();
        return Number(/^verbatim_connections\{.*\} (\d+)$/m.exec(metrics)?.[1]);
      };
      await eventually(connections, (count) => count === NOBODY_LEFT);
      await greet(`ws://127.0.0.1:${proxy.port}/ws`, visitor.visitorToken);
      expect(await connections()).toBe(1);
      proxy.silence('up', 'down');
      await eventually(connections, (count) => count === NOBODY_LEFT, NOTICED_MS_MAX);
      expect(await connections()).toBe(NOBODY_LEFT);
    },
    3 * NOTICED_MS_MAX,
  );
});

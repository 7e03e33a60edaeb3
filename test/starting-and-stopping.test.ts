import { connect } from '@verbatim/client';
import type { Client } from '@verbatim/client';
import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { inLanes, OWNER, setUp } from './support/account.ts';
import type { Account } from './support/account.ts';
import { check } from './support/checker.ts';
import { eventually } from './support/eventually.ts';
import { History } from './support/history.ts';
import { install } from './support/installation.ts';
import type { Product } from './support/installation.ts';
import { Load } from './support/load.ts';
import { inShort } from './support/long.ts';
import { greet, hangUpAll } from './support/peer.ts';
import { logged, readBack } from './support/reading.ts';

const STOP_MS_MAX = 20_000;
const AGENTS_ONLINE = inShort(300, 3_000);
const BACK_MS_MAX = 30_000;
const BACK_SHARE_MIN = 0.95;
const LANES = 32;

describe('a product', () => {
  const installation = install();
  let product: Product;
  let account: Account;
  beforeAll(async () => {
    product = await installation.start();
    account = await setUp(installation, product);
  });
  afterEach(hangUpAll);
  afterAll(() => installation.dispose());

  it('does not let a second one onto its data: that one says so and ends at once', async () => {
    const { code, said } = await installation.startInVain({ VERBATIM_HTTP_PORT: '0' });
    expect(code).toBe(3);
    expect(said.trim().split('\n')).toEqual([expect.stringContaining('Another Verbatim is running on')]);
    expect(await account.api.get('/me')).toMatchObject({ agent: { id: account.agentId } });
  });

  it.each(['nothing', 'a read of nonsense'])(
    'starts after one that was stopped with SIGKILL and left %s',
    async (left) => {
      await product.end('SIGKILL');
      if (left !== 'nothing') await installation.startInVain({ VERBATIM_PARTITIONS: '17' });
      product = await installation.start();
      expect(await account.api.get('/me')).toMatchObject({ agent: { id: account.agentId } });
    },
  );

  it('answers the calls that are under way when it is told to stop', async () => {
    const { email, password } = OWNER; // a password takes a while, on purpose
    const entering = Array.from({ length: 5 }, () =>
      fetch(`${product.httpUrl}/api/v1/sessions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password }),
      }),
    );
    await Promise.race(entering); // the others wait for their turn
    const ended = product.end('SIGTERM');
    for (const answer of await Promise.all(entering)) expect(answer.status).toBe(200);
    expect(await ended).toMatchObject({ code: 0, signal: null });
    product = await installation.start();
  });

  it('that is told to stop tells everybody, closes with 1012 and ends with 0', async () => {
    const people = await inLanes(20, LANES, () => account.newVisitor());
    const visitors = await Promise.all(people.map(({ visitorToken }) => greet(product.socketUrl, visitorToken)));
    const deaf = await greet(product.socketUrl, account.apiKey);
    deaf.socket.pause();
    const started = performance.now();
    const ended = product.end('SIGTERM');
    for (const visitor of visitors) {
      expect((await visitor.next('drain')).reconnectAfterMs).toBeGreaterThan(0);
      expect(await visitor.closed).toMatchObject({ code: 1012 });
    }
    expect(await ended).toMatchObject({ code: 0, signal: null });
    expect(performance.now() - started).toBeLessThan(STOP_MS_MAX);
    product = await installation.start();
  });

  it(
    'that is restarted under load loses nothing, and nobody’s message fails',
    async () => {
      const history = new History();
      const load = await Load.start({ ...product, account, history, visitors: 3, agents: 1, everyMs: 10 });
      for (let restart = 0; restart < inShort(2, 10); restart++) {
        await load.more(50);
        expect(await product.end('SIGTERM')).toMatchObject({ code: 0 });
        product = await installation.start();
      }
      await load.more(50);
      await load.stop();
      await load.shown(await logged(installation));
      await readBack(history, { installation, api: account.api, conversations: load.conversations });
      load.close();
      const verdict = check(history);
      expect(verdict.findings.slice(0, 5)).toEqual([]);
      expect(verdict).toMatchObject({ refused: 0, unknown: 0 });
    },
    inShort(60_000, 300_000),
  );
});

describe('a data directory of which a part is missing', () => {
  const installation = install();
  const at = (name: string): string => join(installation.dataDir, name);
  beforeAll(async () => {
    const product = await installation.start();
    await setUp(installation, product);
    await product.end();
  });
  afterAll(() => installation.dispose());

  it.each([
    ['master.key', 'master.key'],
    ['keys.db', 'keys.db'],
    ['log.db', 'log.db'],
  ])('is refused with a sentence that names %s, and nothing is made in its place', async (name, named) => {
    renameSync(at(name), at(`${name}.away`));
    const { code, said } = await installation.startInVain();
    expect(code).toBe(3);
    expect(said).toContain(named);
    expect(said.trim().split('\n')).toEqual([expect.stringMatching(/^DATA_INCOMPLETE: /)]);
    expect(existsSync(at(name))).toBe(false);
    renameSync(at(`${name}.away`), at(name));
    await (await installation.start()).end();
  });
});

describe('everybody who was connected when it is restarted', () => {
  const installation = install();
  const clients: Client[] = [];
  afterAll(async () => {
    for (const client of clients) client.close();
    await installation.dispose();
  });

  it('is back within half a minute, without one password', async () => {
    let product = await installation.start();
    await setUp(installation, product);
    const cookie = await signIn(product.httpUrl);
    let tickets = 0;
    const ticket = async (): Promise<string> => {
      tickets++;
      const answer = await fetch(`${product.httpUrl}/api/v1/socket-tickets`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json' },
        body: '{}',
      });
      return ((await answer.json()) as { ticket: string }).ticket;
    };
    const areOnline = (): number => clients.filter(({ state }) => state === 'online').length;
    for (let number = 0; number < AGENTS_ONLINE; number++) {
      const client = connect({ url: product.socketUrl, token: ticket, WebSocket });
      client.subscribe('inbox:all');
      clients.push(client);
      if (number % LANES === 0) await eventually(areOnline, (count) => count > number - LANES);
    }
    expect(await eventually(areOnline, (count) => count === AGENTS_ONLINE)).toBe(AGENTS_ONLINE);
    const before = tickets;

    await product.end('SIGKILL');
    expect(await eventually(areOnline, (count) => count === 0)).toBe(0);
    product = await installation.start();
    const enough = Math.ceil(AGENTS_ONLINE * BACK_SHARE_MIN);
    const back = await eventually(areOnline, (count) => count >= enough, BACK_MS_MAX);
    expect(back).toBeGreaterThanOrEqual(enough);
    expect(tickets).toBe(before); // each came back with its own resume token: nothing was hashed, nobody asked to sign in
  }, 180_000);
});

async function signIn(httpUrl: string): Promise<string> {
  const { email, password } = OWNER;
  const answer = await fetch(`${httpUrl}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

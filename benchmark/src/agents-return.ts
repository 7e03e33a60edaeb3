// Thousands of agents who sign on within a second, and who all come back after a restart, beside visitors who write.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { connect } from '@verbatim/client';
import type { Client } from '@verbatim/client';
import { WebSocket } from 'ws';
import { api, inLanes, setUp } from './account.ts';
import type { Account } from './account.ts';
import { inProcess } from './generator.ts';
import { percentile } from './latencies.ts';
import type { LiveJob, LiveResult } from './live-process.ts';
import { progress, record } from './record.ts';
import { newDataDir, removeDataDir, startServer } from './server.ts';
import type { Server } from './server.ts';

const { values } = parseArgs({
  options: {
    agents: { type: 'string', default: '3000' },
    live: { type: 'string', default: '100' },
    signal: { type: 'string', default: 'SIGTERM' },
    /** An installation whose agents have signed in already; made there if it is not. */
    installation: { type: 'string' },
  },
});
const agentsCount = Number(values.agents);
const livePerSecond = Number(values.live);

const PASSWORD = 'correct horse battery staple';
const SIGN_IN_LANES = 3;
const SIGN_ON_MS = 1_000;
const LIVE_VISITORS = 20;
const LIVE_SECONDS = 20;
const LIVE_WARM_UP_MS = 3_000;
const BACK_MS_MAX = 60_000;
const LOOK_MS = 500;
const PAGE = 200;
const MOST = 95;
const CAPACITY = 4;

interface Staff extends Account {
  readonly cookies: readonly string[];
}

/** An agent's page: the client that everybody has. */
interface Desk {
  readonly client: Client;
  openedAt: number;
}

class Herd {
  readonly desks: Desk[] = [];
  readonly refusals = new Map<string, number>();

  /** Resolves once it is in. */
  open(url: string, token: () => Promise<string>): Promise<void> {
    return new Promise((resolve) => {
      const wrong = ({ code }: { readonly code: string }) => {
        this.#wrong(code);
        resolve(); // it may yet get in; nobody waits for it
      };
      const desk: Desk = {
        openedAt: 0,
        client: connect({
          ...{ url, token, WebSocket, client: 'benchmark/1', onError: wrong, onRefused: wrong },
          onWelcome() {
            desk.openedAt = performance.now();
            resolve();
          },
        }),
      };
      this.desks.push(desk);
      desk.client.available('online', true);
    });
  }

  #wrong(code: string): void {
    this.refusals.set(code, (this.refusals.get(code) ?? 0) + 1);
  }

  close(): void {
    for (const { client } of this.desks) client.close();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Signing in costs what a password hash has to cost; it is done once, before anything is measured. */
async function staffed(server: Server): Promise<Staff> {
  const account = await setUp(server);
  const owner = api(server.httpUrl, account.apiKey);
  let done = 0;
  const cookies = await inLanes(agentsCount, SIGN_IN_LANES, async (index) => {
    const email = `agent-${index}@example.com`;
    await owner.post('/agents', { name: `Agent ${index}`, email, password: PASSWORD, capacity: CAPACITY });
    const signIn = () =>
      fetch(`${server.httpUrl}/api/v1/sessions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password: PASSWORD }),
      });
    // A connection that was kept for the next call may be closed just then.
    const entered = await signIn().catch(signIn);
    done += 1;
    if (done % PAGE === 0) progress(`${done} of ${agentsCount} have signed in`);
    return (entered.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? '';
  });
  return { ...account, cookies };
}

async function ticket(httpUrl: string, cookie: string): Promise<string> {
  const answer = await fetch(`${httpUrl}/api/v1/socket-tickets`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: '{}',
  });
  return ((await answer.json()) as { ticket: string }).ticket;
}

interface Change {
  readonly type: string;
  readonly agentAvailabilityChanged?: { readonly agentId: string; readonly reason: string };
}

/** How many changes of availability each agent has on record. */
async function changes({ httpUrl }: Server, { apiKey }: Account): Promise<ReadonlyMap<string, number>> {
  const counted = new Map<string, number>();
  const owner = api(httpUrl, apiKey);
  for (let after: string | null = null; ;) {
    const query = { type: 'AgentAvailabilityChanged', limit: PAGE, ...(after === null ? {} : { after }) };
    const page: { items: readonly Change[]; nextCursor: string | null } = await owner.get('/events', { query });
    for (const { agentAvailabilityChanged: one } of page.items)
      if (one !== undefined) counted.set(one.agentId, (counted.get(one.agentId) ?? 0) + 1);
    after = page.nextCursor;
    if (after === null) return counted;
  }
}

/** What of these changes came after those. */
const since = (now: ReadonlyMap<string, number>, before: ReadonlyMap<string, number>): readonly number[] =>
  [...now].map(([id, count]) => count - (before.get(id) ?? 0)).filter((count) => count > 0);

const live = (server: Pick<Server, 'httpUrl' | 'socketUrl'>, { inboxId }: Account): Promise<LiveResult> => {
  const job: LiveJob = {
    ...{ httpUrl: server.httpUrl, socketUrl: server.socketUrl, inboxId },
    ...{ visitors: LIVE_VISITORS, perSecond: livePerSecond, seconds: LIVE_SECONDS },
  };
  return inProcess<LiveResult>('live-process.ts', job);
};

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = performance.now() + BACK_MS_MAX; performance.now() < end;) {
    if (await isSo()) return;
    await sleep(LOOK_MS);
  }
}

interface Measured {
  readonly events: readonly number[];
  readonly live: LiveResult;
  /** Milliseconds after the first could come until each was in. */
  readonly ms: readonly number[];
  readonly errors: Readonly<Record<string, number>>;
}

/** All of them open a page and say that they are there, spread over one second. */
async function signOn(server: Server, staff: Staff, herd: Herd): Promise<Measured> {
  const before = await changes(server, staff);
  const watched = live(server, staff);
  await sleep(LIVE_WARM_UP_MS);
  const startedAt = performance.now();
  await Promise.all(
    staff.cookies.map(async (cookie, index) => {
      await sleep((index * SIGN_ON_MS) / agentsCount);
      await herd.open(server.socketUrl, () => ticket(server.httpUrl, cookie));
    }),
  );
  const ms = herd.desks.map(({ openedAt }) => openedAt - startedAt);
  const result = await watched;
  await until(async () => since(await changes(server, staff), before).length >= agentsCount);
  return { events: since(await changes(server, staff), before), live: result, ms, errors: errorsOf(herd) };
}

/** The product ends and starts again; everybody comes back by themselves. */
async function restart(server: Server, staff: Staff, { herd, anew }: { herd: Herd; anew: () => Promise<Server> }) {
  const before = await changes(server, staff);
  await server.stop(values.signal === 'SIGKILL' ? 'SIGKILL' : 'SIGTERM');
  const watching = live(server, staff);
  await sleep(SIGN_ON_MS); // the visitors' process is ready and tries, as everybody does
  const next = await anew();
  const readyAt = performance.now();
  await until(() => herd.desks.every(({ openedAt }) => openedAt > readyAt));
  const ms = herd.desks.map(({ openedAt }) => (openedAt > readyAt ? openedAt - readyAt : BACK_MS_MAX));
  const result = await watching;
  const measured: Measured = {
    events: since(await changes(next, staff), before),
    ...{ live: result, ms, errors: errorsOf(herd) },
  };
  return { next, measured };
}

const errorsOf = ({ refusals }: Herd) => Object.fromEntries(refusals);

function row(what: string, { events, live: { ack, missing, errors: liveErrors }, ms, errors }: Measured) {
  const wrong = Object.values(errors).reduce((sum, count) => sum + count, 0) + liveErrors + missing;
  return [
    ...[what, agentsCount, percentile(ms, MOST) / 1_000, Math.max(...ms) / 1_000],
    ...[events.length, Math.max(0, ...events), ack.p50, ack.p99, wrong],
  ];
}

async function run(): Promise<void> {
  const dataDir = values.installation ?? newDataDir();
  const kept = join(dataDir, 'benchmark-staff.json');
  const port = String(await freePort());
  const start = () => startServer(dataDir, { VERBATIM_HTTP_PORT: port });
  let server = await start();
  const herd = new Herd();
  try {
    const staff = existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Staff) : await staffed(server);
    writeFileSync(kept, JSON.stringify(staff));
    const signedOn = await signOn(server, staff, herd);
    progress(`signed on: ${JSON.stringify(row('', signedOn))} ${JSON.stringify(signedOn.errors)}`);
    const { next, measured } = await restart(server, staff, { herd, anew: start });
    server = next;
    progress(`back: ${JSON.stringify(row('', measured))} ${JSON.stringify(measured.errors)}`);
    record({
      name: 'agents-return',
      says: `Agents who open a page and sign on, all within a second, and who come back by themselves after a restart (${values.signal}), each with the client that the inbox has, while visitors write ${livePerSecond} messages a second. Seconds until they are in count from the first who could be; events are changes of availability on record.`,
      columns: [
        'what',
        'agents',
        `${MOST} % in, s`,
        'all in, s',
        'agents with events',
        'events each at most',
        'live ack p50 ms',
        'live ack p99 ms',
        'errors',
      ],
      rows: [row('sign on within a second', signedOn), row('after a restart', measured)],
      raw: {
        signedOn: { ...signedOn, ms: percentile(signedOn.ms, MOST) },
        restarted: { ...measured, ms: percentile(measured.ms, MOST) },
      },
    });
  } finally {
    herd.close();
    await server.stop();
    if (values.installation === undefined) removeDataDir(dataDir);
  }
}

await run();

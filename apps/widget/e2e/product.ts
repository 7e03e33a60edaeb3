import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../../test/support/free-port.ts';
import { type Desk, openDesk } from './desk.ts';

const ROOT = join(import.meta.dirname, '../../..');
const ROW_EVERY_MS = 50;
const ROW_TRIES_MAX = 200;

interface Row {
  readonly id: string;
  readonly status: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly contact: { readonly id: string };
}
export interface Customer {
  readonly name: string | null;
  readonly attributes: Readonly<Record<string, string>>;
}
export interface Fact {
  readonly type: string;
  readonly actor: { readonly type: string };
}
interface Said {
  readonly kind: string;
  readonly text: string;
}

/** A running product with one agent, who works over REST. */
export interface Product {
  readonly url: string;
  /** An inbox whose chat this site may show; from then on "newest" is said of its conversations. */
  inboxFor(origin: string, settings?: object): Promise<string>;
  /** With what the site of the newest inbox signs who its visitors are. */
  identitySecret(): string;
  reply(text: string): Promise<void>;
  resolve(): Promise<void>;
  /** What is known of whoever wrote the newest conversation. */
  customer(): Promise<Customer>;
  /** The newest conversation. */
  row(): Promise<Row>;
  /** What is on record of it, oldest first. */
  events(): Promise<readonly Fact[]>;
  /** An agent who follows it. */
  desk(): Promise<Desk>;
  /** Every message of the newest conversation, oldest first. */
  said(): Promise<readonly Said[]>;
  kill(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

interface Made {
  readonly id: string;
  readonly identitySecret: string;
}

interface Setup {
  readonly apiKey: { readonly key: string } | string;
}

export async function startProduct(): Promise<Product> {
  const dataDir = await mkdtemp(join(tmpdir(), 'verbatim-e2e-'));
  let running = await launch(dataDir, await freePort());
  const url = `http://127.0.0.1:${running.port}`;
  const setupToken = (await readFile(join(dataDir, 'setup-token'), 'utf8')).trim();
  const owner = { name: 'Mei', email: 'mei@shop.example', password: 'correct horse battery staple' };
  let key = '';

  const call = calling(url, () => key);
  let inboxId = '';
  let identitySecret = '';
  const newest = (): Promise<Row> => newestOf(call, inboxId);

  const { apiKey } = await call<Setup>('POST', 'setup', { setupToken, account: { name: 'Shop' }, owner });
  key = typeof apiKey === 'string' ? apiKey : apiKey.key;
  let counted = 0;

  return {
    url,
    async inboxFor(origin, settings = {}) {
      const inbox = { ...settings, type: 'websocket', name: `Site ${(counted += 1)}`, allowedOrigins: [origin] };
      ({ id: inboxId, identitySecret } = await call<Made>('POST', 'inboxes', inbox));
      return inboxId;
    },
    identitySecret: () => identitySecret,
    async reply(text) {
      const { id } = await newest();
      await call('POST', `conversations/${id}/messages`, { clientMessageId: `r${(counted += 1)}`, text });
    },
    async resolve() {
      await call('POST', `conversations/${(await newest()).id}/resolve`, {});
    },
    customer: async () => call<Customer>('GET', `contacts/${(await newest()).contact.id}`),
    row: newest,
    events: async () => eventsOf(call, await newest()),
    desk: async () => openDesk(url, key, (await newest()).id),
    said: async () => saidIn(call, await newest()),
    async kill() {
      running.child.kill('SIGKILL');
      await once(running.child, 'exit');
    },
    async start() {
      running = await launch(dataDir, running.port);
    },
    async stop() {
      running.child.kill('SIGTERM');
      if (running.child.exitCode === null) await once(running.child, 'exit');
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

type Call = <T>(method: string, path: string, body?: object) => Promise<T>;

/** What a visitor was told is on record may be in no list yet: the first conversation of an inbox is waited for. */
async function newestOf(call: Call, inboxId: string): Promise<Row> {
  for (let tries = 0; tries < ROW_TRIES_MAX; tries++) {
    const path = `conversations?view=all&inboxId=${inboxId}&sort=newest&limit=1`;
    const [row] = (await call<{ items: readonly Row[] }>('GET', path)).items;
    if (row !== undefined) return row;
    await sleep(ROW_EVERY_MS);
  }
  throw new Error('There is no conversation yet.');
}

const eventsOf = async (call: Call, { id }: Row): Promise<readonly Fact[]> =>
  (await call<{ items: readonly Fact[] }>('GET', `conversations/${id}/events?after=0&limit=200`)).items;

async function saidIn(call: Call, { id }: Row): Promise<readonly Said[]> {
  const { items } = await call<{ items: readonly Said[] }>('GET', `conversations/${id}/messages?after=0&limit=200`);
  return items.filter(({ kind }) => kind !== 'activity');
}

const calling =
  (url: string, key: () => string) =>
  async <T>(method: string, path: string, body?: object): Promise<T> => {
    const response = await fetch(`${url}/api/v1/${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(key() !== '' && { authorization: `Bearer ${key()}` }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  };

async function launch(dataDir: string, port: number): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  const child = spawn(process.execPath, [join(ROOT, 'scripts/start.mjs'), 'start'], {
    env: {
      ...process.env,
      VERBATIM_DATA_DIR: dataDir,
      VERBATIM_HTTP_PORT: String(port),
      VERBATIM_GRPC_PORT: '0',
      VERBATIM_TCP_PORT: '0',
      VERBATIM_OPS_PORT: '0',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const { msg, http } = JSON.parse(line) as { msg?: string; http?: number | string };
    if (msg === 'listening') return { child, port: Number(String(http).split(':').at(-1)) };
  }
  throw new Error('The product ended before it was listening.');
}

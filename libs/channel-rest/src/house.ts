import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '@verbatim/config';
import { conversations, cursors, membership, openLive } from '@verbatim/edge';
import type { Core, Live, Membership, RoutingDesk } from '@verbatim/edge';
import type { Embedded } from '../../../apps/server/src/embedded.ts';
import { restHandler } from './index.ts';

const SETUP_TOKEN = 'a-setup-token-for-tests';
const OWNER = { name: 'Olga', email: 'olga@shop.example', password: 'correct horse battery' };

interface Call {
  readonly method?: string;
  readonly body?: unknown;
  readonly key?: string;
  readonly cookie?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // Tests read answers as they come; what is not there fails the expectation.
  readonly body: Readonly<Record<string, unknown>> & { readonly items?: readonly Readonly<Record<string, unknown>>[] };
}

/** The real parts behind a real port, on files of their own: what an account of the product sees. */
export interface House {
  readonly url: string;
  readonly core: Core;
  readonly identity: Membership;
  readonly live: Live;
  call(path: string, call?: Call): Promise<Reply>;
  close(): Promise<void>;
}

export { OWNER, SETUP_TOKEN };

export async function openHouse(
  settings: { readonly hasRateLimits?: boolean; readonly dir?: string } = {},
): Promise<House & { readonly dir: string }> {
  const dir = settings.dir ?? (await mkdtemp(join(tmpdir(), 'verbatim-rest-')));
  const { openEmbedded } = await import('../../../apps/server/src/embedded.ts');
  const config = loadConfig({ VERBATIM_DATA_DIR: dir, VERBATIM_PARTITIONS: '4' }, () => '');
  const embedded = await openEmbedded({ config, onWarning: () => {}, onFailure: fail });
  const { core } = embedded;
  const server = createServer({ maxHeaderSize: 8_192 });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stopping = new AbortController();
  const identity = await membership({ core, setupToken: SETUP_TOKEN, publicUrl: url });
  const { openRouting } = await import('../../../apps/server/src/routing.ts');
  const routing = await openRouting(embedded, { config, onWarning: () => {}, onFailure: fail });
  const speaking = await talking(embedded, { desk: routing.desk, stopping: stopping.signal });
  const rest = restHandler({
    ...speaking,
    core,
    identity,
    config: {
      ...{ publicUrl: url, hasRateLimits: settings.hasRateLimits ?? false, version: 'test', bodyMsMax: 200 },
      addressOf: ({ socket }) => socket.remoteAddress ?? '',
    },
    ready: () => true,
    onError: (error) => process.stderr.write(`${String((error as Error).stack)}\n`),
  });
  server.on('request', rest);
  return {
    url,
    dir,
    core,
    identity,
    live: speaking.live,
    call: (path, call = {}) => ask(`${url}/api/v1${path}`, call),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      stopping.abort();
      await routing.close();
      await embedded.close();
      if (settings.dir === undefined) await rm(dir, { recursive: true, force: true });
    },
  };
}

/** What conversations need of the house: who says what, and who hears it. */
async function talking(embedded: Embedded, { desk, stopping }: { desk: RoutingDesk; stopping: AbortSignal }) {
  const { core, partitionOf, onApplied, opener, projector } = embedded;
  const talks = conversations(core);
  const signer = cursors(await core.keys.installationKey('cursor'), core.log.incarnation);
  const live = openLive({
    core,
    conversations: talks,
    cursors: signer,
    signals: embedded.signals,
    desk,
    partitionOf,
    onApplied,
    monotonic: () => performance.now(),
    stopping,
    onFailure: fail,
    peek: opener.peek,
    pause: async () => {},
    between: (task) => projector.between(task),
  });
  return { conversations: talks, cursors: signer, live, desk };
}

const fail = (error: unknown): void => {
  throw error;
};

async function ask(url: string, { method, body, key, cookie, headers }: Call): Promise<Reply> {
  const response = await fetch(url, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      ...(cookie === undefined ? {} : { cookie }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  // What never ends is not read here.
  const isEndless = response.headers.get('content-type') === 'text/event-stream';
  if (isEndless) await response.body?.cancel();
  const text = isEndless ? '' : await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: (text === '' ? {} : JSON.parse(text)) as Reply['body'],
  };
}

export const setUp = async (house: House) => {
  const { status, body } = await house.call('/setup', {
    body: { setupToken: SETUP_TOKEN, account: { name: 'Shop' }, owner: OWNER },
  });
  if (status !== 201) throw new Error(`setup: ${JSON.stringify(body)}`);
  return body as unknown as {
    readonly account: { readonly id: string };
    readonly agent: { readonly id: string };
    readonly inbox: { readonly id: string; readonly identitySecret: string };
    readonly apiKey: { readonly key: string };
  };
};

export const cookieOf = ({ headers }: Reply): string => (headers.get('set-cookie') ?? '').split(';', 1)[0] ?? '';

import { randomUUID } from 'node:crypto';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openNetwork } from './network.ts';
import type { Network } from './network.ts';

const ROOT = join(import.meta.dirname, '../../..');
export const PASSWORD = 'correct horse battery';

/** A started product behind a line that can be cut. */
export interface Product {
  readonly url: string;
  readonly setupToken: string;
  /** Of the process as it now runs. */
  readonly pid: () => number;
  readonly network: Pick<Network, 'cut' | 'mend'>;
  /** Ends it without a warning and starts it again with the same data. */
  readonly killAndRestart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function startProduct(): Promise<Product> {
  const dataDir = await mkdtemp(join(tmpdir(), 'verbatim-inbox-'));
  const network = await openNetwork();
  const launch = async (): Promise<ChildProcess> => {
    const { child, port } = await launchProduct(dataDir, network.url);
    network.leadTo(port);
    return child;
  };
  let child = await launch();
  return {
    url: network.url,
    setupToken: (await readFile(join(dataDir, 'setup-token'), 'utf8')).trim(),
    pid: () => child.pid ?? 0,
    network,
    async killAndRestart() {
      child.kill('SIGKILL');
      await once(child, 'exit');
      child = await launch();
    },
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      network.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function launchProduct(
  dataDir: string,
  publicUrl: string,
): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  const child = spawn(process.execPath, [join(ROOT, 'scripts/start.mjs'), 'start'], {
    env: {
      ...process.env,
      VERBATIM_DATA_DIR: dataDir,
      VERBATIM_PUBLIC_URL: publicUrl,
      VERBATIM_HTTP_PORT: '0',
      VERBATIM_GRPC_PORT: '0',
      VERBATIM_TCP_PORT: '0',
      VERBATIM_OPS_PORT: '0',
      VERBATIM_RATE_LIMITS: 'off',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const { msg, http } = JSON.parse(line) as { readonly msg?: string; readonly http?: string };
    if (msg === 'listening') return { child, port: Number(new URL(http ?? '').port) };
  }
  throw new Error('The product ended before it was listening.');
}

/** One call of the REST API, as a program or a visitor's page makes it. */
export const post = <Answer>(url: string, path: string, body: object, bearer?: string): Promise<Answer> =>
  send('POST', `${url}/api/v1${path}`, body, bearer);

export const patch = (url: string, path: string, body: object, bearer: string): Promise<unknown> =>
  send('PATCH', `${url}/api/v1${path}`, body, bearer);

export const put = (url: string, path: string, body: object, bearer: string): Promise<unknown> =>
  send('PUT', `${url}/api/v1${path}`, body, bearer);

async function send<Answer>(method: string, address: string, body: object, bearer?: string): Promise<Answer> {
  const { origin } = new URL(address);
  const response = await fetch(address, {
    method,
    headers: {
      'content-type': 'application/json',
      origin,
      'idempotency-key': randomUUID(),
      ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
    },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${method} ${address}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Answer;
}

export interface Visitor {
  readonly conversationId: string;
  readonly say: (text: string) => Promise<void>;
}

export async function visitorOf(
  url: string,
  inboxId: string,
  who: { readonly name?: string; readonly email?: string } = {},
): Promise<Visitor> {
  const { visitorToken, conversationId } = await post<{
    readonly visitorToken: string;
    readonly conversationId: string;
  }>(url, `/inboxes/${inboxId}/visitors`, who);
  return {
    conversationId,
    async say(text) {
      await post(url, '/visitor/messages', { text }, visitorToken);
    },
  };
}

interface Founded {
  readonly inbox: { readonly id: string };
  readonly apiKey: { readonly key: string };
}

export const found = ({ url, setupToken }: Product): Promise<Founded> =>
  post(url, '/setup', {
    setupToken,
    account: { name: 'Acme' },
    owner: { name: 'Mei Lin', email: 'mei@acme.example', password: PASSWORD },
  });

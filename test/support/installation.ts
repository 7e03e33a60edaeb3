import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { EventJson } from '@verbatim/client';
import { freePort } from './free-port.ts';

/** Where the built product is: this checkout, or another that is to be tested. */
export const ROOT = process.env['VERBATIM_TEST_ROOT'] ?? join(import.meta.dirname, '../..');
const START_MS_MAX = 60_000;

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** What it wrote to stderr. */
  readonly said: string;
}

export interface Product {
  readonly pid: number;
  readonly httpUrl: string;
  readonly socketUrl: string;
  readonly opsUrl: string;
  readonly ended: Promise<Ended>;
  readonly said: () => string;
  /** SIGTERM, or another way out. Resolves once it is gone. */
  readonly end: (signal?: NodeJS.Signals) => Promise<Ended>;
}

type Settings = Readonly<Record<string, string>>;

export interface Installation {
  readonly dataDir: string;
  /** Starts the product. From the second time on it listens where it did before. */
  readonly start: (settings?: Settings) => Promise<Product>;
  /** A start that is meant to come to nothing. */
  readonly startInVain: (settings?: Settings) => Promise<Ended>;
  /** What `verbatim events` prints. */
  readonly events: (...args: readonly string[]) => Promise<readonly EventJson[]>;
  /** What another command prints, a line of JSON each. */
  readonly lines: (command: string, ...args: readonly string[]) => Promise<readonly unknown[]>;
  /** Kills what still runs and removes the data. */
  readonly dispose: () => Promise<void>;
}

/** A data directory and whatever runs on it, always with these settings. */
export function install(
  dataDir = mkdtempSync(join(tmpdir(), 'verbatim-story-')),
  always: Settings = {},
  root = ROOT,
): Installation {
  const running = new Set<Launched>();
  let port = '0'; // of one that may be started again, one that is free then too
  const launchHere = (settings: Settings): Launched => {
    const launched = launch(root, dataDir, { VERBATIM_HTTP_PORT: port, ...always, ...settings });
    running.add(launched);
    void launched.ended.then(() => running.delete(launched));
    return launched;
  };
  return {
    dataDir,
    async start(settings = {}) {
      if (port === '0') port = String(await freePort());
      return begun(() => listening(launchHere(settings)));
    },
    startInVain: (settings = {}) => launchHere(settings).ended,
    events: async (...args) =>
      (await printed({ ...always, VERBATIM_DATA_DIR: dataDir }, ['events', ...args])) as readonly EventJson[],
    lines: (...args) => printed({ ...always, VERBATIM_DATA_DIR: dataDir }, args),
    async dispose() {
      await Promise.all(
        [...running].map(({ child, ended }) => {
          child.kill('SIGCONT');
          child.kill('SIGKILL');
          return ended;
        }),
      );
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const STARTS_MAX = 3;
const SERVER_AWAY = /_UNAVAILABLE/;

/** As a service manager does it: what could not start because a server was slow to answer is begun again. */
async function begun(start: () => Promise<Product>): Promise<Product> {
  for (let starts = 1; ; starts += 1) {
    try {
      return await start();
    } catch (error) {
      if (starts >= STARTS_MAX || !SERVER_AWAY.test(String(error))) throw error;
    }
  }
}

interface Launched {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  readonly said: () => string;
}

function launch(root: string, dataDir: string, settings: Settings): Launched {
  const child = spawn(process.execPath, [join(root, 'scripts/boot.cjs'), 'start'], {
    cwd: root,
    env: { ...cleanEnvironment(), ...DEFAULTS, VERBATIM_DATA_DIR: dataDir, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  const ended = once(child, 'close').then(([code, signal]) => ({
    code: code as number | null,
    signal: signal as NodeJS.Signals | null,
    said,
  }));
  return { child, ended, said: () => said };
}

const DEFAULTS: Settings = { VERBATIM_HTTP_PORT: '0', VERBATIM_OPS_PORT: '0', VERBATIM_RATE_LIMITS: 'off' };

/** Ours alone: settings of whoever runs the tests are none of the product's. */
export const cleanEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VERBATIM_')));

async function listening({ child, ended, said }: Launched): Promise<Product> {
  const { http: address, ops } = await firstLine(child, ended);
  const http = address ?? '';
  return {
    pid: child.pid ?? 0,
    httpUrl: http,
    socketUrl: `${http.replace('http', 'ws')}/ws`,
    opsUrl: ops,
    ended,
    said,
    end(signal = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
  };
}

async function firstLine(child: ChildProcess, ended: Promise<Ended>): Promise<{ http: string | null; ops: string }> {
  if (child.stdout === null) throw new Error('its stdout is a pipe');
  const lines = createInterface({ input: child.stdout });
  const timer = setTimeout(() => child.kill('SIGKILL'), START_MS_MAX);
  const never = ended.then(({ code, signal, said }): never => {
    throw new Error(`The product ended with ${code ?? signal} before it listened: ${said}`);
  });
  const line = new Promise<string>((resolve) => lines.once('line', resolve));
  try {
    return JSON.parse(await Promise.race([line, never])) as { http: string | null; ops: string };
  } finally {
    never.catch(() => {});
    clearTimeout(timer);
  }
}

async function printed(settings: Settings, args: readonly string[]): Promise<readonly unknown[]> {
  const child = spawn(process.execPath, [join(ROOT, 'scripts/boot.cjs'), ...args], {
    cwd: ROOT,
    env: { ...cleanEnvironment(), ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'close');
  const events: unknown[] = [];
  for await (const line of createInterface({ input: child.stdout })) events.push(JSON.parse(line));
  const [code] = (await gone) as [number | null];
  if (code !== 0) throw new Error(`verbatim ${args[0]} ended with ${code}`);
  return events;
}

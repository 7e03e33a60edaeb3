import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pinned } from './pinned.ts';
import { cpuMs, residentBytes } from './process-usage.ts';

/** What `npm start` runs; npm itself would add its own start to every figure. */
const HEAP = ['--min-semi-space-size=32', '--max-semi-space-size=64'];
const START = [process.execPath, ...HEAP, 'scripts/start.mjs', 'start'] as const;
export const SERVER_CORE = 0;
const ROOT = join(import.meta.dirname, '../..');
/** A first start may have to build. */
const START_MS_MAX = 120_000;
const STOP_MS_MAX = 20_000;

export interface Server {
  readonly pid: number;
  readonly dataDir: string;
  readonly httpUrl: string;
  readonly socketUrl: string;
  readonly opsUrl: string;
  /** From spawning the process to its `listening` line, by our clock. */
  readonly startMs: number;
  /** The same by its own. */
  readonly ownStartMs: number;
  cpuMs(): number;
  residentBytes(): number;
  /** SIGTERM, or SIGKILL: leaves the data. */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

export const newDataDir = (): string => mkdtempSync(join(tmpdir(), 'verbatim-benchmark-'));

export const removeDataDir = (dataDir: string): void => rmSync(dataDir, { recursive: true, force: true });

interface Listening {
  readonly http: number;
  readonly ops: number;
  readonly startMs: number;
}

export interface Starting {
  readonly isPinned?: boolean;
  /** Options of Node's, such as `--cpu-prof`. */
  readonly node?: readonly string[];
}

/** The built product on free ports, alone on its core unless it is to share all of them. */
export async function startServer(
  dataDir: string,
  own: Readonly<Record<string, string>> = {},
  { isPinned = true, node = [] }: Starting = {},
): Promise<Server> {
  const started = [START[0], ...node, ...START.slice(1)] as const;
  const [command, ...args] = isPinned ? pinned(SERVER_CORE, started) : started;
  const spawnedAt = performance.now();
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...withoutOwnSettings(process.env), ...settings(dataDir), ...own },
    stdio: ['ignore', 'pipe', process.env['BENCHMARK_SHOW_SERVER'] === '1' ? 'inherit' : 'ignore'],
  });
  const listening = await listeningLine(child);
  const startMs = performance.now() - spawnedAt;
  const { pid = 0 } = child; // taskset and start.mjs do not fork: this is the server itself
  return {
    pid,
    dataDir,
    httpUrl: `http://127.0.0.1:${listening.http}`,
    socketUrl: `ws://127.0.0.1:${listening.http}/ws`,
    opsUrl: `http://127.0.0.1:${listening.ops}`,
    startMs,
    ownStartMs: listening.startMs,
    cpuMs: () => cpuMs(pid),
    residentBytes: () => residentBytes(pid),
    stop: (signal = 'SIGTERM') => stop(child, signal),
  };
}

const settings = (dataDir: string): Record<string, string> => ({
  NODE_ENV: 'production',
  VERBATIM_DATA_DIR: dataDir,
  VERBATIM_RATE_LIMITS: 'off',
  VERBATIM_HTTP_PORT: '0',
  VERBATIM_GRPC_PORT: '0',
  VERBATIM_TCP_PORT: '0',
  VERBATIM_OPS_PORT: '0',
});

const withoutOwnSettings = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('VERBATIM_')));

async function listeningLine(child: ChildProcess): Promise<Listening> {
  const timer = setTimeout(() => child.kill('SIGKILL'), START_MS_MAX);
  if (child.stdout === null) throw new Error('the server has no stdout');
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.includes('"msg":"listening"')) continue;
    clearTimeout(timer);
    child.stdout.resume();
    return listeningFrom(JSON.parse(line) as Record<string, unknown>);
  }
  throw new Error('The server ended before it listened. BENCHMARK_SHOW_SERVER=1 shows what it says.');
}

const listeningFrom = ({ http, ops, startMs }: Record<string, unknown>): Listening => ({
  ...{ http: portIn(http), ops: portIn(ops) },
  startMs: Number(startMs),
});

const portIn = (address: unknown): number =>
  typeof address === 'number' ? address : Number(/(\d+)$/.exec(String(address))?.[1]);

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS_MAX);
  await gone;
  clearTimeout(timer);
}

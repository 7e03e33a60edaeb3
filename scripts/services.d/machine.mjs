// What every service needs of the machine: a folder of its own, a port that stays the same, a process with a pid.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const HERE = dirname(fileURLToPath(import.meta.url));
/** Git-ignored; VERBATIM_SERVICES_DIR moves it, so that what was fetched can be shared by many checkouts. */
export const DIR = process.env.VERBATIM_SERVICES_DIR ?? join(HERE, '../../.services');
const READY_MS_MAX = 180_000;
const STOP_MS_MAX = 20_000;
const POLL_MS = 50;

export function folder(...names) {
  const path = join(DIR, ...names);
  mkdirSync(path, { recursive: true });
  return path;
}

/** What a program prints, or an error that says what it said. */
export function run(command, args, options = {}) {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], ...options });
  } catch (error) {
    throw new Error(`${command} ${args.slice(0, 3).join(' ')} …: ${String(error.stderr || error.message).trim()}`, {
      cause: error,
    });
  }
}

export const has = (command) => {
  try {
    run('sh', ['-c', `command -v ${command}`]);
    return true;
  } catch {
    return false;
  }
};

/** Installs Debian packages where that can be done; says what is missing where it cannot. */
export function needs(command, ...packages) {
  if (has(command)) return;
  if (!has('apt-get') || process.getuid() !== 0) {
    throw new Error(`${command} is missing: install ${packages.join(', ')}, or use another machine's by URL`);
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  try {
    run('apt-get', install, { env });
  } catch {
    run('apt-get', ['update', '-qq'], { env });
    run('apt-get', install, { env });
  }
}

/** The port of that name: given by VERBATIM_<NAME>_PORT, else free when it was first asked for and kept since. */
export async function portOf(name) {
  const given = process.env[`VERBATIM_${name.toUpperCase()}_PORT`];
  const file = join(folder('ports'), name);
  if (given !== undefined) writeFileSync(file, given);
  else if (!existsSync(file)) writeFileSync(file, String(await freePort()));
  return Number(readFileSync(file, 'utf8'));
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const pidFile = (name) => join(folder('pids'), name);

/** The process of that name, if it is alive. */
export function pidOf(name) {
  if (!existsSync(pidFile(name))) return null;
  const pid = Number(readFileSync(pidFile(name), 'utf8'));
  try {
    // A killed process that nobody waited for is still there, and does nothing any more.
    return / [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8')) ? null : pid;
  } catch {
    return null;
  }
}

/** Starts a process that outlives us; what it says is in `.services/log/<name>`. */
export function start(name, command, args, options = {}) {
  const log = openSync(join(folder('log'), name), 'a');
  const child = spawn(command, args, { detached: true, stdio: ['ignore', log, log], ...options });
  child.unref();
  writeFileSync(pidFile(name), String(child.pid));
}

export async function stop(name) {
  const pid = pidOf(name);
  if (pid !== null) {
    process.kill(pid, 'SIGCONT'); // who is stopped does not hear that it should end
    process.kill(pid, 'SIGTERM');
    await until(() => pidOf(name) === null, STOP_MS_MAX).catch(() => process.kill(pid, 'SIGKILL'));
  }
  rmSync(pidFile(name), { force: true });
}

export async function until(isSo, msMax = READY_MS_MAX, isAlive = () => true) {
  const end = performance.now() + msMax;
  while (!(await isSo())) {
    if (!isAlive()) throw new Error('ended instead of becoming ready');
    if (performance.now() > end) throw new Error(`not ready after ${msMax} ms`);
    await sleep(POLL_MS);
  }
}

export const answers = (port) =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

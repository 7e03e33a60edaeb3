import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.ts';

const READY_MS_MAX = 60_000;
const POLL_MS = 20;

export interface OwnRedis {
  /** `host:port`. */
  readonly at: string;
  end(signal?: NodeJS.Signals): Promise<void>;
}

/** A Redis of the test's own, with further options; what it holds is gone with it. */
export async function ownRedis(...options: readonly string[]): Promise<OwnRedis> {
  const dir = mkdtempSync(join(tmpdir(), 'verbatim-redis-'));
  const given = options.indexOf('--port');
  const port = given < 0 ? await freePort() : Number(options[given + 1]);
  const where = ['--bind', '127.0.0.1', '--port', String(port), '--dir', dir, '--save', ''];
  const child = spawn('redis-server', [...where, ...options], { stdio: 'ignore' });
  const gone = once(child, 'close');
  for (const end = performance.now() + READY_MS_MAX; !(await answers(port));) {
    if (performance.now() > end || child.exitCode !== null) throw new Error('redis-server does not come up');
    await sleep(POLL_MS);
  }
  return {
    at: `127.0.0.1:${port}`,
    async end(signal = 'SIGTERM') {
      child.kill(signal);
      await gone;
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

function answers(port: number): Promise<boolean> {
  const socket = connect({ port, host: '127.0.0.1' });
  return new Promise((resolve) => {
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
  }).then((is) => {
    socket.destroy();
    return is === true;
  });
}

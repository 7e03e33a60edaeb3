import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setUp } from './support/account.ts';
import type { Account } from './support/account.ts';
import { check } from './support/checker.ts';
import { eventually } from './support/eventually.ts';
import { History } from './support/history.ts';
import { install } from './support/installation.ts';
import type { Product } from './support/installation.ts';
import { Load } from './support/load.ts';
import { inShort, skipAloud } from './support/long.ts';
import { logged, readBack } from './support/reading.ts';

const FAILURES = inShort(1, 10);

function whyNoStrace(): string | null {
  const { error, status, stderr } = spawnSync('strace', ['-e', 'inject=fdatasync:error=EIO', 'true'], {
    encoding: 'utf8',
  });
  if (error !== undefined) return `strace is not installed (${error.message})`;
  return status === 0 ? null : `strace may not trace: ${stderr.trim()}`;
}

/**
 * Does this to what the threads of a process flush, until the returned function is called. Threads begun later are left
 * alone: each would be counted from one again, and a disk that fails now and then would become one that always fails.
 */
async function interfere(pid: number, inject: string): Promise<() => Promise<void>> {
  const threads = readdirSync(`/proc/${pid}/task`);
  const attach = threads.flatMap((thread) => ['-p', thread]);
  const strace = spawn('strace', ['-e', 'trace=fsync,fdatasync', '-e', `inject=fsync,fdatasync:${inject}`, ...attach], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const gone = once(strace, 'close');
  let said = '';
  strace.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  await eventually(
    () => said.split('attached').length - 1,
    (attached) => attached >= threads.length,
  );
  return async () => {
    strace.kill('SIGTERM');
    await gone;
  };
}

const isSkipped = skipAloud('a disk that fails to flush', whyNoStrace());

describe.skipIf(isSkipped)('a disk that fails to flush', () => {
  const installation = install();
  const history = new History();
  let product: Product;
  let account: Account;
  let load: Load;
  beforeAll(async () => {
    product = await installation.start();
    account = await setUp(installation, product);
    load = await Load.start({ ...product, account, history, visitors: 3, agents: 1, everyMs: 10 });
  });
  afterAll(async () => {
    load.close();
    await installation.dispose();
  });

  it('now and then: nobody is told that something was kept that was not, and it goes on by itself', async () => {
    for (let failure = 0; failure < FAILURES; failure++) {
      await load.more(20);
      const stop = await interfere(product.pid, 'error=EIO:when=2');
      await load.more(20);
      await stop();
    }
    expect(await load.more(20)).toBeGreaterThanOrEqual(60);
  });

  it('or is so slow that it takes a third of a second: order is kept', async () => {
    const stop = await interfere(product.pid, 'delay_enter=300000');
    await load.more(20);
    await stop();
    expect(await load.more(20)).toBeGreaterThanOrEqual(100);
  });

  it('and is killed in the very act of it: what was acknowledged is there', async () => {
    await interfere(product.pid, 'signal=SIGKILL:when=5');
    expect(await product.ended).toMatchObject({ signal: 'SIGKILL' });
    product = await installation.start();
    await load.more(20);
    await load.stop();
    const log = await logged(installation);
    await load.shown(log);
    await readBack(history, { installation, api: account.api, conversations: load.conversations });
    const verdict = check(history);
    expect(verdict.findings.slice(0, 5)).toEqual([]);
    expect(verdict).toMatchObject({ unknown: 0 });
    expect(verdict.acknowledged).toBeGreaterThan(100);
  });
});

import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { rest } from '@verbatim/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setUp } from './support/account.ts';
import type { Account } from './support/account.ts';
import { check } from './support/checker.ts';
import { History } from './support/history.ts';
import { install } from './support/installation.ts';
import type { Installation, Product } from './support/installation.ts';
import { Load } from './support/load.ts';
import { inShort, skipAloud } from './support/long.ts';
import { LoopDisk, whyNoLoopDisk } from './support/loop-disk.ts';
import { readBack } from './support/reading.ts';

const DISK_BYTES = 128 * 1024 * 1024;
/** Each round on a disk of its own: one that is never emptied would be full before the last. */
const ROUNDS = inShort(1, 10);
const CUTS_PER_ROUND = inShort(3, 5);
const BETWEEN_CUTS_MS = 400;

const isSkipped = skipAloud('a power cut', whyNoLoopDisk());

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe.skipIf(isSkipped).each(numbers(ROUNDS))('after a power cut, round %i', () => {
  let disk: LoopDisk;
  let installation: Installation;
  let product: Product;
  let account: Account;
  let load: Load;
  const history = new History();
  const made = (result: LoopDisk | string): LoopDisk => {
    if (typeof result === 'string') throw new Error(result);
    return result;
  };
  beforeAll(async () => {
    disk = made(LoopDisk.make(DISK_BYTES));
    installation = install(join(disk.dir, 'data'));
    product = await installation.start();
    account = await setUp(installation, product);
    load = await Load.start({ ...product, account, history, visitors: 3, agents: 1, everyMs: 5 });
  });
  afterAll(async () => {
    load.close();
    await installation.dispose();
    disk.dispose();
  });

  it.each(numbers(CUTS_PER_ROUND))('number %i, all that was acknowledged is there', async () => {
    await load.more(20);
    await pause(BETWEEN_CUTS_MS * Math.random());
    process.kill(product.pid, 'SIGSTOP');
    await pause(20); // what it had said is heard
    const known = new History(history.since);
    for (const line of history.lines) known.add(line);
    const left = made(disk.cut());
    process.kill(product.pid, 'SIGCONT');
    const afterwards = install(join(left.dir, 'data'));
    try {
      const { httpUrl } = await afterwards.start();
      const api = rest({ baseUrl: httpUrl, fetch, token: account.apiKey });
      await readBack(known, { installation: afterwards, api, conversations: load.conversations });
      // Who watched may have seen less than the log holds by then: nobody waited for them.
      const findings = check(known).findings.filter(({ is }) => is !== 'BEHIND');
      expect(findings.slice(0, 5)).toEqual([]);
    } finally {
      await afterwards.dispose();
      left.dispose();
    }
  });

  it('the one whose power was not cut has gone on all the while', async () => {
    const before = load.acknowledged;
    await load.more(20);
    await load.stop();
    expect(load.acknowledged).toBeGreaterThan(before);
  });
});

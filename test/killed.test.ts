import { FAILPOINTS } from '@verbatim/kit';
import type { Failpoint } from '@verbatim/kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setUp } from './support/account.ts';
import type { Account } from './support/account.ts';
import { check } from './support/checker.ts';
import { History } from './support/history.ts';
import { install } from './support/installation.ts';
import type { Product } from './support/installation.ts';
import { Load } from './support/load.ts';
import { inShort } from './support/long.ts';
import { logged, readBack } from './support/reading.ts';

/** At which hit of a point the process ends, round by round. */
const HITS = inShort([3], [1, 7, 40]);
const RANDOM_KILLS = inShort(2, 60);
const BETWEEN_KILLS_MS_MEAN = 1_000;
const MESSAGES_BETWEEN = 30;
const KILL_MS_MAX = inShort(120_000, 900_000);

/** Points that a start passes only while there is something to read back. */
const AT_START: ReadonlySet<Failpoint> = new Set(['boot.mid_replay']);
/** Points of what only now and then has something to do; who needs them kills there. */
const NOT_EVERY_TIME: ReadonlySet<Failpoint> = new Set([
  'follower.before_send',
  'follower.after_send',
  'timers.before_fact',
  'timers.after_fact',
]);
const ON_THE_WAY = FAILPOINTS.filter((name) => !AT_START.has(name) && !NOT_EVERY_TIME.has(name));

describe('a product that is killed', () => {
  const installation = install();
  const history = new History();
  let product: Product;
  let account: Account;
  let load: Load;
  let kills = 0;
  beforeAll(async () => {
    product = await installation.start();
    account = await setUp(installation, product);
    load = await Load.start({ ...product, account, history, visitors: 4, agents: 2, everyMs: 20 });
    await load.more(MESSAGES_BETWEEN);
  });
  afterAll(async () => {
    load.close();
    await installation.dispose();
  });

  /** What was left to be read may take it to that point before it serves. */
  const unlessKilled = (error: unknown): void => {
    if (!String(error).includes('ended with SIGKILL')) throw error;
  };

  const restart = async (settings: Record<string, string> = {}): Promise<void> => {
    await product.end('SIGKILL');
    product = await installation.start(settings);
  };

  it.each(ON_THE_WAY.flatMap((name) => HITS.map((hit) => [name, hit] as const)))(
    'at %s, hit %i, comes back and its clients with it',
    async (name, hit) => {
      await restart({ VERBATIM_FAILPOINTS: `${name}=kill@${hit}` }).catch(unlessKilled);
      expect(await product.ended).toMatchObject({ signal: 'SIGKILL' });
      kills++;
      await restart();
      await load.more(MESSAGES_BETWEEN);
    },
    KILL_MS_MAX,
  );

  it('twice in a row while it reads back what was there comes back all the same', async () => {
    await product.end('SIGKILL');
    for (const settings of [1, 2].map((hit) => ({ VERBATIM_FAILPOINTS: `boot.mid_replay=kill@${hit}` }))) {
      expect(await installation.startInVain(settings)).toMatchObject({ signal: 'SIGKILL' });
      kills++;
    }
    product = await installation.start();
    const before = load.acknowledged;
    expect(await load.more(MESSAGES_BETWEEN)).toBeGreaterThanOrEqual(before + MESSAGES_BETWEEN);
  });

  it(
    'at any other moment comes back too',
    async () => {
      for (let kill = 0; kill < RANDOM_KILLS; kill++) {
        const ms = -Math.log(1 - Math.random()) * BETWEEN_KILLS_MS_MEAN;
        await new Promise((resolve) => setTimeout(resolve, ms));
        await restart();
        kills++;
        await load.more(1);
      }
      expect(product.said()).toBe('');
    },
    KILL_MS_MAX,
  );

  it(
    'has lost nothing that it acknowledged, doubled nothing, and changed no order',
    async () => {
      await load.stop();
      await load.shown(await logged(installation));
      await readBack(history, { installation, api: account.api, conversations: load.conversations });
      const verdict = check(history);
      process.stderr.write(
        `${kills} kills, ${verdict.acknowledged} messages acknowledged, ${load.gaps} gaps healed, ${load.resets} resets\n`,
      );
      expect(verdict.findings.slice(0, 5)).toEqual([]);
      expect(verdict).toMatchObject({ refused: 0, unknown: 0 });
      expect(verdict.acknowledged).toBeGreaterThan(kills * MESSAGES_BETWEEN * 0.5);
      expect(load.resets).toBe(0);
    },
    KILL_MS_MAX,
  );
});

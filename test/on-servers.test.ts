import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { MongoClient } from 'mongodb';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setUp } from './support/account.ts';
import type { Account } from './support/account.ts';
import { check } from './support/checker.ts';
import { History } from './support/history.ts';
import { cleanEnvironment, install, ROOT } from './support/installation.ts';
import type { Installation, Product } from './support/installation.ts';
import { Load } from './support/load.ts';
import { inShort } from './support/long.ts';
import { greet, hangUpAll } from './support/peer.ts';
import { readBack } from './support/reading.ts';
import { shownAll } from './support/shown-all.ts';

const kafka = process.env['VERBATIM_TEST_KAFKA_URL'];
const mongo = process.env['VERBATIM_TEST_MONGODB_URL'];
const redis = process.env['VERBATIM_TEST_REDIS_URL'];
const isThere = kafka !== undefined && mongo !== undefined && redis !== undefined;

const KILLS = inShort(2, 30);
const MESSAGES_BETWEEN = 20;
const PARTITIONS = '4';
/** The promise is 15 seconds; a busy machine may take longer. */
const START_MS_MAX = inShort(40_000, 15_000);

async function doctor(dataDir: string, settings: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const env = { ...cleanEnvironment(), ...settings, VERBATIM_DATA_DIR: dataDir };
  const child = spawn(process.execPath, [join(ROOT, 'scripts/boot.cjs'), 'doctor', ...args], { cwd: ROOT, env });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
}
const EXIT_SETTINGS = 2;

describe.skipIf(!isThere)(
  'on Kafka, MongoDB and Redis (scripts/services up, and its VERBATIM_TEST_… variables)',
  () => {
    const name = `story-${randomUUID()}`;
    const settings = {
      VERBATIM_LOG_URL: `${kafka}/${name}`,
      VERBATIM_VIEWS_URL: `${mongo}${name}-views`,
      VERBATIM_KEYS_URL: `${mongo}${name}-keys`,
      VERBATIM_SIGNALS_URL: redis ?? '',
      VERBATIM_JOBS_URL: redis ?? '',
      VERBATIM_PARTITIONS: PARTITIONS,
    };
    let installation: Installation;
    let product: Product;
    let account: Account;
    let load: Load;
    const history = new History();
    beforeAll(async () => {
      installation = install(mkdtempSync(join(tmpdir(), 'verbatim-servers-')), settings);
      product = await installation.start();
      account = await setUp(installation, product);
      load = await Load.start({ ...product, account, history, visitors: 2, agents: 1, everyMs: 20 });
    });
    afterAll(async () => {
      load.close();
      hangUpAll();
      await installation.dispose();
      for (const each of ['views', 'keys']) {
        const client = new MongoClient(`${mongo}${name}-${each}`);
        await client.db().dropDatabase();
        await client.close();
      }
    });

    it('a product that is killed comes back, and its clients with it', async () => {
      for (let kill = 0; kill < KILLS; kill++) {
        await load.more(MESSAGES_BETWEEN);
        await product.end('SIGKILL');
        product = await installation.start();
      }
      await load.more(MESSAGES_BETWEEN);
    });

    it('the same message is one, also when it is sent again after a restart', async () => {
      const visitor = await account.newVisitor();
      const send = { send: { clientMessageId: 'once', text: 'Is it in stock?' } };
      const first = await greet(product.socketUrl, visitor.visitorToken);
      first.say(send);
      const ack = await first.next('ack', () => true);
      await product.end();
      product = await installation.start();
      const again = await greet(product.socketUrl, visitor.visitorToken);
      again.say(send);
      expect(await again.next('ack', () => true)).toMatchObject({ messageId: ack.messageId });
    });

    it('has lost nothing that it acknowledged, doubled nothing, and changed no order', async () => {
      await load.stop();
      await shownAll(load, installation);
      await readBack(history, { installation, api: account.api, conversations: load.conversations });
      const verdict = check(history);
      process.stderr.write(`${KILLS} kills on servers, ${verdict.acknowledged} messages acknowledged\n`);
      expect(verdict.findings.slice(0, 5)).toEqual([]);
      expect(verdict).toMatchObject({ refused: 0, unknown: 0 });
      expect(verdict.acknowledged).toBeGreaterThan(KILLS * MESSAGES_BETWEEN);
    });

    it('doctor finds the topics as they are to be, and makes those of a prefix of its own when asked', async () => {
      expect(await doctor(installation.dataDir, settings)).toMatchObject({
        code: 0,
        said: expect.stringContaining(`${name}.conversations`) as string,
      });
      expect(await doctor(installation.dataDir, settings)).toMatchObject({
        said: expect.stringContaining('1 of __consumer_offsets') as string,
      });
      const fresh = { ...settings, VERBATIM_LOG_URL: `${kafka}/${name}-fresh` };
      expect(await doctor(installation.dataDir, fresh)).toMatchObject({
        code: 1,
        said: expect.stringContaining('conversations is missing') as string,
      });
      expect(await doctor(installation.dataDir, fresh, '--fix')).toMatchObject({ code: 0 });
      expect(await doctor(installation.dataDir, fresh)).toMatchObject({ code: 0 });
    });

    it.each([
      ['VERBATIM_LOG_URL', 'kafka://127.0.0.1:1/x', 'LOG_UNREACHABLE: No Kafka broker answers at 127.0.0.1:1'],
      ['VERBATIM_VIEWS_URL', 'mongodb://127.0.0.1:1/x', 'MONGODB_UNREACHABLE: No MongoDB answers at 127.0.0.1:1'],
      ['VERBATIM_SIGNALS_URL', 'redis://127.0.0.1:1', 'REDIS_UNREACHABLE: No Redis answers at 127.0.0.1:1'],
      ['VERBATIM_LOG_URL', 'mongodb://127.0.0.1/x', 'VERBATIM_LOG_URL: must begin with file: or kafka://'],
      ['VERBATIM_PARTITIONS', '8', 'has 4 partitions, not 8: set VERBATIM_PARTITIONS=4'],
    ])('does not start with %s %s, and says why', async (setting, value, sentence) => {
      // With keys of its own: the others belong to another master key.
      const elsewhere = install(mkdtempSync(join(tmpdir(), 'verbatim-servers-')), {
        ...settings,
        VERBATIM_KEYS_URL: 'file:',
      });
      const began = performance.now();
      const { code, said } = await elsewhere.startInVain({ [setting]: value });
      expect(said).toContain(sentence);
      expect(said.trim().split('\n')).toHaveLength(1);
      expect(code).toBe(EXIT_SETTINGS);
      expect(performance.now() - began).toBeLessThan(START_MS_MAX);
      await elsewhere.dispose();
    });
  },
);

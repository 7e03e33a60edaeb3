import { spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import kafkajs from 'kafkajs';
import { MongoClient } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inShort } from './support/long.ts';
import { ownRedis } from './support/own-redis.ts';
import type { OwnRedis } from './support/own-redis.ts';
import { cleanEnvironment, install, ROOT } from './support/installation.ts';
import type { Installation } from './support/installation.ts';

const kafka = process.env['VERBATIM_TEST_KAFKA_URL'] ?? '';
const lockedKafka = process.env['VERBATIM_TEST_KAFKA_SASL_URL'] ?? '';
const mongo = process.env['VERBATIM_TEST_MONGODB_URL'] ?? '';
const lockedMongo = process.env['VERBATIM_TEST_MONGODB_AUTH_URL'] ?? '';
const redis = process.env['VERBATIM_TEST_REDIS_URL'] ?? '';
const isThere = [kafka, lockedKafka, mongo, lockedMongo, redis].every((url) => url !== '');

/** The promise is 15 seconds; a busy machine may take longer. */
const START_MS_MAX = inShort(40_000, 15_000);
const [EXIT_SETTINGS, EXIT_DATA] = [2, 3];
const PARTITIONS = '2';
const SECRET = 'hidden-password';

interface Case {
  readonly what: string;
  readonly settings: () => Readonly<Record<string, string>>;
  readonly says: RegExp;
  readonly code?: number;
}

describe.skipIf(!isThere)(
  'what a start is refused for (scripts/services up, and its VERBATIM_TEST_… variables)',
  () => {
    const name = `refused-${randomUUID()}`;
    let installation: Installation;
    let mute: Server;
    let locked: OwnRedis;
    let forgetful: OwnRedis;
    const muteAt = () => `127.0.0.1:${(mute.address() as AddressInfo).port}`;
    const good = {
      VERBATIM_LOG_URL: `${kafka}/${name}`,
      VERBATIM_VIEWS_URL: `${mongo}${name}-views`,
      VERBATIM_KEYS_URL: `${mongo}${name}-keys`,
      VERBATIM_SIGNALS_URL: redis,
      VERBATIM_JOBS_URL: redis,
      VERBATIM_PARTITIONS: PARTITIONS,
    };

    beforeAll(async () => {
      mute = createServer(() => {}).listen(0, '127.0.0.1');
      await once(mute, 'listening');
      [locked, forgetful] = await Promise.all([
        ownRedis('--requirepass', 'right'),
        ownRedis('--maxmemory-policy', 'allkeys-lru'),
      ]);
      installation = install(mkdtempSync(join(tmpdir(), 'verbatim-refused-')), good);
      await (await installation.start()).end();
    });
    afterAll(async () => {
      await installation.dispose();
      mute.close();
      await Promise.all([locked.end(), forgetful.end(), drop(`${mongo}${name}-views`), drop(`${mongo}${name}-keys`)]);
    });

    /** `verbatim doctor` of the same installation. */
    async function doctor(settings: Readonly<Record<string, string>>) {
      const env = { ...cleanEnvironment(), ...good, VERBATIM_DATA_DIR: installation.dataDir, ...settings };
      const child = spawn(process.execPath, [join(ROOT, 'scripts/boot.cjs'), 'doctor'], { cwd: ROOT, env });
      let said = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
      const [code] = (await once(child, 'close')) as [number | null];
      return { code, said };
    }

    const wrong = (setting: keyof typeof good, url: () => string, says: RegExp): Case => ({
      what: `${setting} ${says.source}`,
      settings: () => ({ [setting]: url() }),
      says,
    });
    const withUser = (url: string, user: string) => url.replace(/\/\/(?:[^@]*@)?/, `//${user}@`);

    const cases: readonly Case[] = [
      wrong('VERBATIM_LOG_URL', () => 'amqp://one:1/x', /VERBATIM_LOG_URL: must begin with file: or kafka:/),
      wrong('VERBATIM_KEYS_URL', () => 'redis://one:1', /VERBATIM_KEYS_URL: must begin with file: or mongodb:/),
      wrong('VERBATIM_SIGNALS_URL', () => 'kafka://one:1', /VERBATIM_SIGNALS_URL: must begin with local: or redis:/),
      wrong('VERBATIM_LOG_URL', () => `kafka://ann:${SECRET}`, /LOG_URL_INVALID: .* broker 1 of 1 is not host:port/),
      wrong('VERBATIM_KEYS_URL', () => `mongodb://ann:x/${SECRET}@one/x`, /MONGODB_URL_INVALID: VERBATIM_KEYS_URL/),
      wrong('VERBATIM_SIGNALS_URL', () => `redis://ann:${SECRET}/x@one:1`, /REDIS_URL_INVALID: VERBATIM_SIGNALS_URL/),

      wrong('VERBATIM_LOG_URL', () => `kafka://ann:${SECRET}@127.0.0.1:1/x`, /LOG_UNREACHABLE: .* at 127.0.0.1:1: /),
      wrong(
        'VERBATIM_LOG_URL',
        () => `kafka://ann:${SECRET}@${muteAt()}/x`,
        /LOG_UNREACHABLE: No Kafka broker answers/,
      ),
      wrong('VERBATIM_LOG_URL', () => `kafka://no-such-host.invalid:9092/x`, /LOG_UNREACHABLE: .*no-such-host/),
      wrong('VERBATIM_KEYS_URL', () => `mongodb://ann:${SECRET}@127.0.0.1:1/x`, /MONGODB_UNREACHABLE: .*_KEYS_URL/),
      wrong(
        'VERBATIM_VIEWS_URL',
        () => `mongodb://${muteAt()}/x`,
        /MONGODB_UNREACHABLE: .* correct VERBATIM_VIEWS_URL/,
      ),
      wrong(
        'VERBATIM_SIGNALS_URL',
        () => `redis://ann:${SECRET}@127.0.0.1:1`,
        /REDIS_UNREACHABLE: .* at 127.0.0.1:1: /,
      ),
      wrong('VERBATIM_SIGNALS_URL', () => `redis://${muteAt()}`, /REDIS_UNREACHABLE: No Redis answers/),

      wrong('VERBATIM_LOG_URL', () => `${withUser(lockedKafka, `ann:${SECRET}`)}/${name}?mechanism=plain`, /LOG_CREDENTIALS_WRONG: /), // prettier-ignore
      wrong('VERBATIM_LOG_URL', () => `${lockedKafka}/${name}?mechanism=scram-sha-256`, /LOG_CREDENTIALS_WRONG: .*mechanism/), // prettier-ignore
      wrong('VERBATIM_KEYS_URL', () => `${withUser(lockedMongo, `ann:${SECRET}`)}x`, /MONGODB_CREDENTIALS_WRONG: .*_KEYS_URL/), // prettier-ignore
      wrong('VERBATIM_VIEWS_URL', () => `${lockedMongo}x`, /MONGODB_CREDENTIALS_WRONG: .* VERBATIM_VIEWS_URL/),
      wrong('VERBATIM_SIGNALS_URL', () => `redis://:${SECRET}@${locked.at}`, /REDIS_CREDENTIALS_WRONG: .*_SIGNALS_URL/),
      wrong('VERBATIM_SIGNALS_URL', () => `redis://${locked.at}`, /REDIS_CREDENTIALS_WRONG: .* VERBATIM_SIGNALS_URL/),

      wrong('VERBATIM_JOBS_URL', () => `redis://ann:${SECRET}@127.0.0.1:1`, /REDIS_UNREACHABLE: .*correct VERBATIM_JOBS_URL/), // prettier-ignore
      wrong('VERBATIM_JOBS_URL', () => `redis://${forgetful.at}`, /REDIS_UNFIT: The Redis of VERBATIM_JOBS_URL/),

      wrong('VERBATIM_PARTITIONS', () => '8', /LOG_TOPIC_UNFIT: .* has 2 partitions, not 8: set VERBATIM_PARTITIONS=2/),
      wrong('VERBATIM_LOG_URL', () => `${kafka}/${name}?replication=3`, /LOG_TOPIC_UNFIT: .* has 1 copies .*, not 3: /),
      wrong('VERBATIM_SIGNALS_URL', () => `redis://${forgetful.at}`, /REDIS_UNFIT: .* allkeys-lru.*: set it to noeviction/), // prettier-ignore
    ];

    it.each(cases.map((each) => [each.what, each] as const))('%s', async (_, { settings, says }) => {
      const began = performance.now();
      const looking = doctor(settings());
      const { code, said } = await installation.startInVain(settings());
      expect(performance.now() - began).toBeLessThan(START_MS_MAX);
      expect(said).toMatch(says);
      expect(said.trim().split('\n')).toHaveLength(1);
      expect(said).not.toContain(SECRET);
      expect(code).toBe(EXIT_SETTINGS);
      const looked = await looking;
      expect(looked.said).toMatch(says);
      expect(looked.said).not.toContain(SECRET);
      expect(looked.code).not.toBe(0);
    });

    it.each([
      [
        'VERBATIM_KEYS_URL',
        'keys',
        /KEYS_VERSION_NEWER: .* version 99, this program reads \d+: start a newer Verbatim/,
      ],
      ['VERBATIM_VIEWS_URL', 'store', /VIEWS_VERSION_NEWER: .* version 99, this program reads \d+: start a newer/],
    ])('a database of a newer version at %s', async (setting, id, says) => {
      const url = `${mongo}${name}-newer-${id}`;
      const client = new MongoClient(url);
      await client.db().collection<{ _id: string; version: number }>('about').insertOne({ _id: id, version: 99 });
      const { code, said } = await installation.startInVain({ [setting]: url });
      expect(said).toMatch(says);
      expect(code).toBe(EXIT_DATA);
      expect((await doctor({ [setting]: url })).said).toMatch(says);
      await client.db().dropDatabase();
      await client.close();
    });

    it('a log of a newer version', async () => {
      const prefix = `${name}-newer`;
      const settings = { VERBATIM_LOG_URL: `${kafka}/${prefix}` };
      expect((await fixed(settings)).code).toBe(0);
      await write(`${prefix}.conversations-index`, { incarnation: 'later', version: 99 });
      const says = /LOG_VERSION_NEWER: .* version 99, this program reads \d+: start a newer Verbatim/;
      const { code, said } = await installation.startInVain(settings);
      expect(said).toMatch(says);
      expect(code).toBe(EXIT_DATA);
      expect((await doctor(settings)).said).toMatch(says);
    });

    it('a consumer group of another version', async () => {
      const prefix = `${name}-grouped`;
      const settings = { VERBATIM_LOG_URL: `${kafka}/${prefix}` };
      expect((await fixed(settings)).code).toBe(0);
      const consumer = client().consumer({
        groupId: `${prefix}.sequencers`,
        partitionAssigners: [(made) => ({ ...kafkajs.PartitionAssigners.roundRobin(made), name: 'LaterAssigner', protocol: (about) => ({ ...kafkajs.PartitionAssigners.roundRobin(made).protocol(about), name: 'LaterAssigner' }) })], // prettier-ignore
      });
      const joined = new Promise((resolve) => consumer.on(consumer.events.GROUP_JOIN, resolve));
      await consumer.connect();
      await consumer.subscribe({ topic: `${prefix}.intake` });
      await consumer.run({ eachMessage: () => Promise.resolve() });
      await joined;
      const says =
        /LOG_TOPIC_UNFIT: Consumer group .*\.sequencers is of another version \(consumer LaterAssigner, not /;
      const began = performance.now();
      const { code, said } = await installation.startInVain(settings);
      expect(performance.now() - began).toBeLessThan(START_MS_MAX);
      expect(said).toMatch(says);
      expect(said.trim().split('\n')).toHaveLength(1);
      expect(code).toBe(EXIT_SETTINGS);
      expect((await doctor(settings)).said).toContain('is of another version');
      await consumer.disconnect();
    });

    it('keys that belong to another master key', async () => {
      const file = join(mkdtempSync(join(tmpdir(), 'verbatim-other-key-')), 'master.key');
      writeFileSync(file, randomBytes(32), { mode: 0o600 });
      const { code, said } = await installation.startInVain({ VERBATIM_MASTER_KEY_FILE: file });
      expect(said).toMatch(/^MASTER_KEY_WRONG: .*: put back the one that belongs to them\n$/);
      expect(code).toBe(EXIT_DATA);
      expect((await doctor({ VERBATIM_MASTER_KEY_FILE: file })).said).toContain('MASTER_KEY_WRONG');
    });

    it('right user and password are let in', async () => {
      const settings = {
        VERBATIM_LOG_URL: `${lockedKafka}/${name}?mechanism=plain`,
        VERBATIM_SIGNALS_URL: `redis://:right@${locked.at}`,
      };
      expect(await doctor(settings)).toMatchObject({ code: 0 });
      const product = await installation.start(settings);
      const { code, said } = await product.end();
      expect(code).toBe(0);
      expect(said).not.toContain('right');
      expect(said).toContain('The log has one copy');
    });

    it('a command that reads finds nothing where nothing is, and makes nothing', async () => {
      const dataDir = mkdtempSync(join(tmpdir(), 'verbatim-nothing-'));
      const env = {
        ...cleanEnvironment(),
        ...good,
        VERBATIM_LOG_URL: `${kafka}/${name}-none`,
        VERBATIM_DATA_DIR: dataDir,
      };
      const child = spawn(process.execPath, [join(ROOT, 'scripts/boot.cjs'), 'events'], { cwd: ROOT, env });
      let said = '';
      child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
      const [code] = (await once(child, 'close')) as [number | null];
      expect(said).toMatch(/^DATA_MISSING: Nothing is in .*-none\.conversations: correct VERBATIM_LOG_URL/);
      expect(code).toBe(1);
      expect(existsSync(join(dataDir, 'master.key'))).toBe(false);
      expect((await topics()).filter((topic) => topic.startsWith(`${name}-none`))).toEqual([]);
    });

    async function fixed(settings: Readonly<Record<string, string>>) {
      const env = { ...cleanEnvironment(), ...good, VERBATIM_DATA_DIR: installation.dataDir, ...settings };
      const child = spawn(process.execPath, [join(ROOT, 'scripts/boot.cjs'), 'doctor', '--fix'], { cwd: ROOT, env });
      child.stdout.resume();
      const [code] = (await once(child, 'close')) as [number | null];
      return { code };
    }
  },
);

const client = () =>
  new kafkajs.Kafka({ brokers: [kafka.replace('kafka://', '')], logLevel: kafkajs.logLevel.NOTHING });

async function topics(): Promise<readonly string[]> {
  const admin = client().admin();
  await admin.connect();
  const names = await admin.listTopics();
  await admin.disconnect();
  return names;
}

async function write(topic: string, value: object): Promise<void> {
  const producer = client().producer({ createPartitioner: kafkajs.Partitioners.DefaultPartitioner });
  await producer.connect();
  await producer.send({ topic, messages: [{ value: JSON.stringify(value) }] });
  await producer.disconnect();
}

async function drop(url: string): Promise<void> {
  const there = new MongoClient(url);
  await there.db().dropDatabase();
  await there.close();
}

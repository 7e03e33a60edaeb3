import { spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { audit, contacts, conversations, directory, messages } from '@verbatim/projections';
import type { ViewStore } from '@verbatim/ports';
import { mongoViewStore } from '@verbatim/store-mongodb';
import { sqliteViewStore } from '@verbatim/store-sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setUp } from './support/account.ts';
import type { Account, Visitor } from './support/account.ts';
import { cleanEnvironment, install, ROOT } from './support/installation.ts';
import type { Installation } from './support/installation.ts';
import { greet, hangUpAll } from './support/peer.ts';

const kafka = process.env['VERBATIM_TEST_KAFKA_URL'];
const mongo = process.env['VERBATIM_TEST_MONGODB_URL'];
const VIEWS = [conversations, messages, contacts, directory, audit];
const DOCUMENTS_PER_PAGE = 1_000;
const CONVERSATIONS = 5;
const EXIT_DATA = 3;
type Settings = Readonly<Record<string, string>>;

async function verbatim(settings: Settings, ...args: readonly string[]) {
  const env = { ...cleanEnvironment(), ...settings };
  const child = spawn(process.execPath, [join(ROOT, 'scripts/boot.cjs'), ...args], { cwd: ROOT, env });
  let [out, said] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, said };
}

/** Every document of every view, as it lies there. */
async function dump(store: ViewStore): Promise<ReadonlyMap<string, readonly string[]>> {
  const dumped = new Map<string, readonly string[]>();
  for (const { schema } of VIEWS) {
    await store.prepare([schema]);
    const documents: string[] = [];
    for (let after = ''; ;) {
      const page = await store.dump(schema, after, DOCUMENTS_PER_PAGE);
      documents.push(...page.map(({ key, doc }) => `${key} ${doc}`));
      after = page.at(-1)?.key ?? '';
      if (page.length < DOCUMENTS_PER_PAGE) break;
    }
    dumped.set(schema.name, documents);
  }
  await store.close();
  return dumped;
}

describe('an installation that moves', () => {
  const root = mkdtempSync(join(tmpdir(), 'verbatim-moving-'));
  const installations: Installation[] = [];
  let source: Installation;
  let account: Account;
  let visitor: Visitor;
  let visitors: readonly Visitor[];
  let messageId: string;
  const exported = join(root, 'export');
  let printed: string;
  let views: ReadonlyMap<string, readonly string[]>;

  /** A data directory with nothing in it but the master key of the first installation. */
  function place(name: string, settings: Settings = {}): Installation {
    const dataDir = join(root, name);
    mkdirSync(dataDir, { mode: 0o700 });
    copyFileSync(join(source.dataDir, 'master.key'), join(dataDir, 'master.key'));
    const installation = install(dataDir, settings);
    installations.push(installation);
    return installation;
  }
  const at = ({ dataDir }: Installation, settings: Settings = {}): Settings => ({ ...settings, VERBATIM_DATA_DIR: dataDir }); // prettier-ignore
  const inFile = ({ dataDir }: Installation) =>
    sqliteViewStore({ file: join(dataDir, 'views.db'), onCorrupt: 'refuse' });

  const exporting = async (out: string): Promise<void> => {
    const { code, said } = await verbatim(at(source), 'export', '--out', out);
    if (code !== 0) throw new Error(`the export ended with ${code}: ${said}`);
  };

  beforeAll(async () => {
    source = install(join(root, 'source'));
    installations.push(source);
    const product = await source.start();
    account = await setUp(source, product);
    visitors = await Promise.all(Array.from({ length: CONVERSATIONS }, () => account.newVisitor()));
    for (const [index, { visitorToken, conversationId }] of visitors.entries()) {
      const peer = await greet(product.socketUrl, visitorToken);
      peer.say({ send: { clientMessageId: 'once', text: `订单 ${index} 在哪里?` } });
      const ack = await peer.next('ack', () => true);
      if (index === 0) messageId = ack.messageId;
      await account.api.post(`/conversations/${conversationId}/messages`, {
        clientMessageId: `r${index}`,
        text: 'On its way.',
      });
      if (index === 1) await account.api.post(`/conversations/${conversationId}/resolve`, {});
    }
    [visitor] = visitors as [Visitor];
    // Taken beside the running product, and again once it has ended: what was written until then is in the second.
    await exporting(join(root, 'beside'));
    hangUpAll();
    await product.end();
    await exporting(exported);
    printed = (await verbatim(at(source), 'events')).out;
    views = await dump(await inFile(source));
  });
  afterAll(async () => {
    hangUpAll();
    for (const installation of installations) await installation.dispose();
    rmSync(root, { recursive: true, force: true });
  });

  /** What was there is there again, in the same places, under the same ids; and whoever comes back is known. */
  async function isTheSame(target: Installation, settings: Settings, open: () => Promise<ViewStore>): Promise<void> {
    expect((await verbatim(at(target, settings), 'events')).out).toBe(printed);
    const product = await target.start();
    const peer = await greet(product.socketUrl, visitor.visitorToken);
    peer.say({ send: { clientMessageId: 'once', text: '订单 0 在哪里?' } });
    expect(await peer.next('ack', () => true)).toMatchObject({ messageId, conversationId: visitor.conversationId });
    const me = await fetch(`${product.httpUrl}/api/v1/me`, { headers: { authorization: `Bearer ${account.apiKey}` } });
    expect(me.status).toBe(200);
    hangUpAll();
    await product.end();
    expect(await dump(await open())).toEqual(views);
    expect((await verbatim(at(target, settings), 'events')).out).toBe(printed);
  }

  it('from one directory into another is the same, byte for byte', async () => {
    const target = place('embedded');
    expect(await verbatim(at(target), 'import', exported)).toMatchObject({ code: 0 });
    await isTheSame(target, {}, () => inFile(target));
    const again = join(root, 'again');
    expect(await verbatim(at(target), 'backup', again)).toMatchObject({ code: 0 });
    const restored = place('restored');
    expect(await verbatim(at(restored), 'restore', again)).toMatchObject({ code: 0 });
    expect((await verbatim(at(restored), 'events')).out).toBe(printed);
    const [first, second] = [exported, again].map((dir) => JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as { log: unknown[] }); // prettier-ignore
    expect(second?.log).toEqual(first?.log);
  });

  it('what is written as lines is what is printed', async () => {
    const file = join(root, 'events.ndjson');
    const only = ['--type', 'MessageReceived'];
    expect(await verbatim(at(source), 'export', '--format', 'ndjson', ...only, '--out', file)).toMatchObject({
      code: 0,
    });
    expect(readFileSync(file, 'utf8')).toBe((await verbatim(at(source), 'events', ...only)).out);
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(CONVERSATIONS);
    const again = await verbatim(at(source), 'export', '--format', 'ndjson', '--out', file);
    expect(again).toMatchObject({ code: EXIT_DATA, said: expect.stringContaining('TARGET_NOT_EMPTY') as string });
  });

  it('what was exported beside the running product is whole as well', async () => {
    const target = place('from-beside');
    expect(await verbatim(at(target), 'import', join(root, 'beside'))).toMatchObject({ code: 0 });
    const before = printed.trim().split('\n');
    const now = (await verbatim(at(target), 'events')).out.trim().split('\n');
    expect(now.length).toBeGreaterThan(CONVERSATIONS);
    expect(new Set(before)).toEqual(new Set([...before, ...now]));
  });

  it.skipIf(kafka === undefined || mongo === undefined)('onto servers and back is the same', async () => {
    const name = `moved-${randomUUID()}`;
    const settings = {
      VERBATIM_LOG_URL: `${kafka}/${name}`,
      VERBATIM_PARTITIONS: '16', // as many as where it comes from
      VERBATIM_KEYS_URL: `${mongo}${name}-keys`,
      VERBATIM_VIEWS_URL: `${mongo}${name}-views`,
    };
    const cluster = place('cluster', settings);
    expect(await verbatim(at(cluster, settings), 'import', exported)).toMatchObject({ code: 0 });
    await isTheSame(cluster, settings, () => mongoViewStore(settings.VERBATIM_VIEWS_URL));
    const back = join(root, 'back');
    expect(await verbatim(at(cluster, settings), 'export', '--out', back)).toMatchObject({ code: 0 });
    const target = place('back-home');
    expect(await verbatim(at(target), 'import', back)).toMatchObject({ code: 0 });
    await isTheSame(target, {}, () => inFile(target));
    for (const url of [settings.VERBATIM_KEYS_URL, settings.VERBATIM_VIEWS_URL]) {
      const client = new MongoClient(url);
      await client.db().dropDatabase();
      await client.close();
    }
  });

  describe('is refused, with nothing written', () => {
    const copied = (name: string): string => {
      const dir = join(root, name);
      mkdirSync(dir);
      for (const file of [
        'manifest.json',
        'keys.ndjson',
        ...Array.from({ length: 16 }, (_, n) => `log-${String(n).padStart(4, '0')}.records`),
      ])
        // prettier-ignore
        copyFileSync(join(exported, file), join(dir, file));
      return dir;
    };
    const manifestOf = (dir: string) =>
      JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as {
        version: number;
        log: { name: string; bytes: number }[];
      };
    const cases: readonly (readonly [string, (dir: string) => void, RegExp])[] = [
      ['no manifest', (dir) => rmSync(join(dir, 'manifest.json')), /EXPORT_DAMAGED: .* holds no manifest.json/],
      ['a manifest cut off', (dir) => truncateSync(join(dir, 'manifest.json'), 100), /EXPORT_DAMAGED: manifest.json/],
      [
        'a file missing',
        (dir) => rmSync(join(dir, 'log-0003.records')),
        /EXPORT_DAMAGED: log-0003.records .* cannot be read/,
      ],
      [
        'a file cut off',
        (dir) => truncateSync(join(dir, longest(dir)), 50),
        /EXPORT_DAMAGED: log-.* has 50 bytes, not/,
      ],
      [
        'a file with more',
        (dir) => appendFileSync(join(dir, 'keys.ndjson'), '\n'),
        /EXPORT_DAMAGED: keys.ndjson .* bytes, not/,
      ],
      ['a file changed', (dir) => flip(join(dir, longest(dir))), /EXPORT_DAMAGED: log-.* is not what was written/],
      ['a file from elsewhere', (dir) => rewrite(dir, { keys: { name: '../keys.ndjson', items: 0, bytes: 0, sha256: '' } }), /EXPORT_DAMAGED: manifest.json/], // prettier-ignore
      ['another version', (dir) => rewrite(dir, { version: 2 }), /EXPORT_VERSION_NEWER: The export is of version 2/],
    ];
    const longest = (dir: string) =>
      manifestOf(dir).log.toSorted((one, other) => other.bytes - one.bytes)[0]?.name ?? '';
    const flip = (file: string) => {
      const bytes = readFileSync(file);
      bytes[10] = (bytes[10] ?? 0) ^ 1;
      writeFileSync(file, bytes);
    };
    const rewrite = (dir: string, change: object) =>
      writeFileSync(join(dir, 'manifest.json'), JSON.stringify({ ...manifestOf(dir), ...change }));

    it.each(cases)('%s', async (what, damage, says) => {
      const dir = copied(`damaged ${what}`);
      damage(dir);
      const target = place(`for ${what}`);
      const { code, said } = await verbatim(at(target), 'import', dir);
      expect(said).toMatch(says);
      expect(code).toBe(EXIT_DATA);
      await isStillNew(target);
    });

    it('another master key', async () => {
      const target = place('other-key');
      rmSync(join(target.dataDir, 'master.key'));
      const without = await verbatim(at(target), 'import', exported);
      expect(without).toMatchObject({ code: 1, said: expect.stringContaining('There is no master key') as string });
      writeFileSync(join(target.dataDir, 'master.key'), randomBytes(32), { mode: 0o600 });
      const { code, said } = await verbatim(at(target), 'import', exported);
      expect(said).toMatch(/MASTER_KEY_WRONG: The export was made under another master key/);
      expect(code).toBe(EXIT_DATA);
    });

    it('another number of partitions', async () => {
      const target = place('partitions');
      const { code, said } = await verbatim(at(target, { VERBATIM_PARTITIONS: '8' }), 'import', exported);
      expect(said).toMatch(/The export has 16 partitions: set VERBATIM_PARTITIONS=16/);
      expect(code).toBe(2);
    });

    it('a target that is not empty, or that runs', async () => {
      const running = await source.start();
      expect(await verbatim(at(source), 'import', exported)).toMatchObject({ code: EXIT_DATA, said: expect.stringContaining('DATA_DIR_LOCKED') as string }); // prettier-ignore
      await running.end();
      const { code, said } = await verbatim(at(source), 'import', exported);
      expect(said).toMatch(/TARGET_NOT_EMPTY: .* import into a new installation/);
      expect(code).toBe(EXIT_DATA);
    });

    it('an export into a folder that holds something', async () => {
      const { code, said } = await verbatim(at(source), 'export', '--out', exported);
      expect(said).toMatch(/TARGET_NOT_EMPTY/);
      expect(code).toBe(EXIT_DATA);
    });
  });

  async function isStillNew(target: Installation): Promise<void> {
    expect(await verbatim(at(target), 'import', exported)).toMatchObject({ code: 0 });
  }

  it('an import that was cut off leaves nothing that starts', async () => {
    const target = place('cut-off');
    writeFileSync(join(target.dataDir, 'import-unfinished'), '');
    const { code, said } = await target.startInVain();
    expect(said).toMatch(/DATA_INCOMPLETE: an import did not end/);
    expect(code).toBe(EXIT_DATA);
  });
});

// What a message takes on the disk, and how fast an installation is exported and imported.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rest } from '@verbatim/client';
import { inLanes, newVisitors, setUp } from './account.ts';
import { progress, record } from './record.ts';
import { newDataDir, removeDataDir, startServer } from './server.ts';

const { values } = parseArgs({
  options: {
    conversations: { type: 'string', default: '1000' },
    each: { type: 'string', default: '20' },
    characters: { type: 'string', default: '110' },
  },
});

const ROOT = join(import.meta.dirname, '../..');
const LANES = 64;
const MS_PER_SECOND = 1000;
const [conversations, each, characters] = [values.conversations, values.each, values.characters].map(Number) as [number, number, number]; // prettier-ignore
const messages = conversations * each;

const verbatim = (dataDir: string, ...args: readonly string[]): number => {
  const began = performance.now();
  const env = { ...process.env, VERBATIM_DATA_DIR: dataDir };
  execFileSync(process.execPath, [join(ROOT, 'scripts/boot.cjs'), ...args], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return (performance.now() - began) / MS_PER_SECOND;
};

/** With what SQLite keeps beside it. */
const sizes = (dir: string): Record<string, number> =>
  Object.fromEntries(readdirSync(dir).map((name) => [name, statSync(join(dir, name)).size]));

const dataDir = newDataDir();
const [exported, imported] = [`${dataDir}-export`, `${dataDir}-import`];
try {
  const server = await startServer(dataDir);
  const { inboxId } = await setUp(server);
  const visitors = await newVisitors(server.httpUrl, inboxId, conversations);
  const text = 'a word or two '.repeat(characters).slice(0, characters);
  await inLanes(conversations, LANES, async (index) => {
    const api = rest({ baseUrl: server.httpUrl, fetch, token: visitors[index]?.visitorToken ?? '' });
    for (let count = 0; count < each; count++)
      await api.post('/visitor/messages', { clientMessageId: `m${count}`, text });
  });
  await server.stop();
  const there = sizes(dataDir);
  progress(JSON.stringify(there));
  const exportSeconds = verbatim(dataDir, 'export', '--out', exported);
  mkdirSync(imported, { mode: 0o700 });
  copyFileSync(join(dataDir, 'master.key'), join(imported, 'master.key'));
  const importSeconds = verbatim(imported, 'import', exported);
  const again = await startServer(imported);
  const rebuiltMs = again.startMs;
  await again.stop();
  const exportBytes = Object.values(sizes(exported)).reduce((sum, size) => sum + size, 0);
  const per = (bytes = 0) => Math.round(bytes / messages);
  record({
    name: 'stored-bytes',
    says: `Bytes on the disk per message, after ${conversations} conversations of ${each} messages of ${characters} characters each, everything of a conversation included; and how long it takes to move them.`,
    columns: ['messages', 'log.db', 'views.db', 'keys.db', 'export', 'export s', 'import s', 'first start s'],
    rows: [
      [messages, per(there['log.db']), per(there['views.db']), per(there['keys.db']), per(exportBytes), exportSeconds, importSeconds, rebuiltMs / MS_PER_SECOND], // prettier-ignore
    ],
    raw: { there, exportBytes, exportSeconds, importSeconds, rebuiltMs },
  });
} finally {
  removeDataDir(dataDir);
  for (const dir of [exported, imported]) rmSync(dir, { recursive: true, force: true });
}

// CPU of the server per message when a million is stored, against none: interleaved runs, ratio of the medians.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setUp } from './account.ts';
import type { Account } from './account.ts';
import { complaints, generate, inProcess, voidReasons } from './generator.ts';
import { median } from './latencies.ts';
import type { JobResult } from './load-process.ts';
import { progress, record } from './record.ts';
import { newDataDir, removeDataDir, startServer } from './server.ts';

const { values } = parseArgs({
  options: {
    messages: { type: 'string', default: '1000000' },
    conversations: { type: 'string', default: '20000' },
    runs: { type: 'string', default: '5' },
    rate: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '15' },
    /** A data directory that an earlier run filled; filled and kept when it is new. */
    store: { type: 'string' },
  },
});

const WARM_UP_SECONDS = 3;
const ACCOUNT_FILE = 'benchmark-account.json';

async function filled(dataDir: string): Promise<Account> {
  const kept = `${dataDir}.${ACCOUNT_FILE}`;
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as Account;
  const server = await startServer(dataDir);
  try {
    const account = await setUp(server);
    const { httpUrl, socketUrl } = server;
    const size = { messages: Number(values.messages), conversations: Number(values.conversations) };
    await inProcess('fill-process.ts', { ...account, ...size, httpUrl, socketUrl });
    writeFileSync(kept, JSON.stringify(account));
    return account;
  } finally {
    await server.stop();
  }
}

async function measured(dataDir: string, known: Account | null): Promise<JobResult & { readonly startMs: number }> {
  const server = await startServer(dataDir);
  try {
    const account = known ?? (await setUp(server));
    const { httpUrl, socketUrl, pid: serverPid, startMs } = server;
    const size = { visitors: 200, agents: 20, readsBack: false, warmUpSeconds: WARM_UP_SECONDS };
    const rate = { perSecond: Number(values.rate), seconds: Number(values.seconds) };
    return { ...(await generate({ ...account, ...size, ...rate, httpUrl, socketUrl, serverPid })), startMs };
  } finally {
    await server.stop();
  }
}

const store = values.store ?? join(newDataDir(), 'filled');
const account = await filled(store);
const runs: { readonly none: JobResult; readonly many: JobResult & { readonly startMs: number } }[] = [];
for (let round = 1; round <= Number(values.runs); round += 1) {
  const empty = newDataDir();
  const none = await measured(empty, null);
  removeDataDir(empty);
  const many = await measured(store, account);
  runs.push({ none, many });
  progress(
    `run ${round}: ${none.serverCpuMicrosPerMessage.toFixed(0)} µs with none, ${many.serverCpuMicrosPerMessage.toFixed(0)} µs with ${values.messages} ` +
      [none, many].flatMap((one) => [...voidReasons(one), ...complaints(one)]).join('; '),
  );
}
if (values.store === undefined) removeDataDir(join(store, '..'));

const mid = (of: (run: (typeof runs)[number]) => number): number => median(runs.map(of));
const none = mid((run) => run.none.serverCpuMicrosPerMessage);
const many = mid((run) => run.many.serverCpuMicrosPerMessage);
record({
  name: 'stored-messages',
  says: `CPU of the server per message at ${values.rate} messages/s, with ${values.messages} messages in ${values.conversations} conversations stored and with none; runs interleaved.`,
  columns: [
    'runs',
    'µs with none',
    'µs with all',
    'ratio',
    'round trip p99 ms, none',
    'round trip p99 ms, all',
    'start ms with all',
  ],
  rows: [
    [
      runs.length,
      none,
      many,
      many / none,
      mid((run) => run.none.roundTrip.p99),
      mid((run) => run.many.roundTrip.p99),
      mid((run) => run.many.startMs),
    ],
  ],
  raw: runs.map((run) => ({
    none: run.none.serverCpuMicrosPerMessage,
    many: run.many.serverCpuMicrosPerMessage,
    roundTripNone: run.none.roundTrip,
    roundTripMany: run.many.roundTrip,
    startMs: run.many.startMs,
  })),
});

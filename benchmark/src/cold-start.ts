// From spawning the process to its `listening` line, after a build, on a data directory that has been set up.
import { parseArgs } from 'node:util';
import { setUp } from './account.ts';
import { median, percentile } from './latencies.ts';
import { progress, record } from './record.ts';
import { newDataDir, removeDataDir, startServer } from './server.ts';

const { values } = parseArgs({ options: { starts: { type: 'string', default: '30' } } });

/** V8's code cache is written once the first process has warmed up. */
const CACHE_WRITTEN_MS = 3_000;

const dataDir = newDataDir();
try {
  const first = await startServer(dataDir);
  await setUp(first);
  await new Promise((resolve) => setTimeout(resolve, CACHE_WRITTEN_MS));
  await first.stop();
  const starts: { readonly startMs: number; readonly ownStartMs: number }[] = [];
  for (let start = 1; start <= Number(values.starts); start += 1) {
    const server = await startServer(dataDir);
    starts.push({ startMs: server.startMs, ownStartMs: server.ownStartMs });
    await server.stop();
  }
  const all = starts.map(({ startMs }) => startMs);
  progress(all.map(Math.round).join(' '));
  record({
    name: 'cold-start',
    says: 'Milliseconds from spawning `node scripts/start.mjs start` to its `listening` line, on an installation that is set up and empty, one core.',
    columns: ['starts', 'p50', 'p95', 'least', 'most', 'p50 by its own clock'],
    rows: [
      [
        all.length,
        median(all),
        percentile(all, 95),
        Math.min(...all),
        Math.max(...all),
        median(starts.map((one) => one.ownStartMs)),
      ],
    ],
    raw: starts,
  });
} finally {
  removeDataDir(dataDir);
}

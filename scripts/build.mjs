// Builds everything that `npm start` runs into dist/: the server and the command line as one file each, the SQLite
// worker, the web inbox and the widget.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundle, cheapTarget } from './bundle.mjs';
import { ROOT, stampOf } from './stale.mjs';

const dist = join(ROOT, 'dist');

/** Each thread reads it anew: in one file that names its native part, it starts in half the time. */
const sqliteWorker = () =>
  build({
    entryPoints: [join(ROOT, 'libs/sqlite/src/sqlite-worker.js')],
    outfile: join(dist, 'sqlite-worker.cjs'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minifySyntax: true,
    minifyWhitespace: true,
    plugins: [cheapTarget],
    external: ['@libsql/*'],
    logLevel: 'warning',
  });

async function web() {
  const jobs = [];
  if (existsSync(join(ROOT, 'apps/inbox/vite.config.ts'))) {
    const vite = await import('vite');
    const root = join(ROOT, 'apps/inbox');
    jobs.push(vite.build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn' }));
  }
  if (existsSync(join(ROOT, 'apps/widget/build.mjs'))) {
    const { buildWidget } = await import(pathToFileURL(join(ROOT, 'apps/widget/build.mjs')).href);
    jobs.push(buildWidget({ outDir: join(dist, 'widget') }));
  }
  await Promise.all(jobs);
}

const stamp = stampOf(); // before building: what changes meanwhile makes the next start build again
await rm(join(dist, 'stamp.json'), { force: true });
await mkdir(dist, { recursive: true });
for (const file of await readdir(dist)) if (file.endsWith('.cache')) await rm(join(dist, file)); // of earlier builds
await Promise.all([
  bundle('apps/server/src/main.ts', join(dist, 'server.cjs')),
  bundle('apps/cli/src/main.ts', join(dist, 'cli.cjs')),
  sqliteWorker(),
  process.argv.includes('--server') ? null : web(),
]);
if (!process.argv.includes('--server')) await writeFile(join(dist, 'stamp.json'), JSON.stringify(stamp));

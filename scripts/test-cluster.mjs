// `npm run test:cluster`: starts the real servers, then runs the suites that need them. Here a skip is a failure.
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './stale.mjs';
import { CLUSTER_SUITES } from './suites.mjs';

const lines = execFileSync(join(ROOT, 'scripts/services'), ['up'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 2] });
const urls = Object.fromEntries([...lines.matchAll(/^export (\w+)=(.*)$/gm)].map(([, name, url]) => [name, url]));
console.log(lines.trim());
const { status } = spawnSync(
  process.execPath,
  [join(ROOT, 'scripts/test.mjs'), ...CLUSTER_SUITES, ...process.argv.slice(2)],
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...urls, CI: 'true' } },
);
process.exit(status ?? 1);

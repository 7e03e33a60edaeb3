// `npm run test:cluster`: starts the real servers, then runs the suites that need them. Here a skip is a failure.
// `npm run test:faults`: the matrix of faults alone, in its full durations.
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './stale.mjs';
import { CLUSTER_SUITES } from './suites.mjs';

const lines = execFileSync(join(ROOT, 'scripts/services'), ['up'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 2] });
const urls = Object.fromEntries([...lines.matchAll(/^export (\w+)=(.*)$/gm)].map(([, name, url]) => [name, url]));
console.log(lines.trim());
const args = process.argv.slice(2);
const only = args.indexOf('--only');
const suites = only < 0 ? CLUSTER_SUITES : args.splice(only, 2).slice(1);
const { status } = spawnSync(process.execPath, [join(ROOT, 'scripts/test.mjs'), ...suites, ...args], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, ...urls, CI: 'true' },
});
process.exit(status ?? 1);

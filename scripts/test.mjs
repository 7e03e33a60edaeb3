// `npm test`: builds what the whole-system tests start, runs vitest, and closes with the counts in one plain line.
// --long runs the long forms (all failpoints, 60 kills, 10^5 fuzzed frames). Where a suite finds no browser or may not
// mount a disk it is skipped aloud; with CI=true a skipped suite that needs an installable part is a failure.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isStale, ROOT } from './stale.mjs';
import { INSTALLABLE } from './suites.mjs';

const args = process.argv.slice(2);
const isLong = args.includes('--long');
if (isStale()) execFileSync(process.execPath, [join(ROOT, 'scripts/build.mjs')], { stdio: ['ignore', 2, 2] });

const folder = mkdtempSync(join(tmpdir(), 'verbatim-test-'));
const report = join(folder, 'report.json');
const { status } = spawnSync(
  process.execPath,
  [
    join(ROOT, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...args.filter((arg) => arg !== '--long'),
  ],
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...(isLong ? { VERBATIM_TEST_LONG: '1' } : {}) } },
);

let failed = true;
const missing = [];
try {
  const { numPassedTests, numFailedTests, numPendingTests, success, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  for (const { name, assertionResults } of testResults) {
    const skipped = assertionResults.filter(({ status: is }) => is === 'skipped' || is === 'pending');
    for (const { fullName } of skipped) console.log(`skipped: ${name.slice(ROOT.length + 1)}: ${fullName}`);
    if (process.env.CI === 'true' && INSTALLABLE.test(name) && skipped.length > 0) missing.push(name);
  }
  console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
  for (const name of missing)
    console.log(`${name.slice(ROOT.length + 1)} was skipped, and in CI it may not be: what it needs is missing.`);
  failed = !success || status !== 0 || missing.length > 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);

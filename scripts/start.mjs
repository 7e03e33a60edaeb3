#!/usr/bin/env node
// `npm start` and `verbatim <command>`: builds what is stale, then runs it in this very process.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { isStale, ROOT } from './stale.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Verbatim needs Node 20.19 or later; this is ${process.version}.\n`);
  process.exit(2);
}
if (isStale()) {
  const { execFileSync } = await import('node:child_process'); // costs every other start some milliseconds
  process.stderr.write('Building what has changed …\n');
  try {
    execFileSync(process.execPath, [join(ROOT, 'scripts/build.mjs')], { stdio: ['ignore', 2, 2] });
  } catch {
    process.stderr.write('The build failed; see above.\n');
    process.exit(1);
  }
}
createRequire(import.meta.url)('./boot.cjs');

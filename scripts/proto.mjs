// Generates libs/contracts/src/generated and docs/events.md from proto/, and golden files for new events. With --check: lints the contracts, refuses a breaking change
// against what was released (proto/released.binpb) and generated code that is stale. With --release: what is in proto/
// now is what later changes are measured against.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from './proto-code.mjs';
import { ROOT } from './stale.mjs';

const OUT = join(ROOT, 'libs/contracts/src/generated');
const RELEASED = 'proto/released.binpb';
const run = (tool, args) =>
  execFileSync(join(ROOT, 'node_modules/.bin', tool), args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });

function check() {
  run('buf', ['lint', 'proto']);
  run('buf', ['breaking', 'proto', '--against', RELEASED]);
  const fresh = mkdtempSync(join(tmpdir(), 'verbatim-proto-'));
  generate(fresh);
  for (const file of ['verbatim.js', 'verbatim.d.ts']) {
    if (readFileSync(join(fresh, file), 'utf8') === readFileSync(join(OUT, file), 'utf8')) continue;
    process.stderr.write(`${file} is stale: run \`npm run proto\`.\n`);
    process.exitCode = 1;
  }
  rmSync(fresh, { recursive: true });
}

try {
  if (process.argv.includes('--check')) check();
  else if (process.argv.includes('--release')) run('buf', ['build', 'proto', '-o', RELEASED]);
  else {
    generate(OUT);
    // In a process of its own: it runs the code that has just been generated.
    execFileSync(process.execPath, ['--import', 'tsx', 'libs/contracts/src/write-files.ts'], { cwd: ROOT });
  }
} catch (error) {
  process.stderr.write(error.stdout ?? `${error.message}\n`);
  process.exitCode = 1;
}

// Generates libs/contracts/src/generated from proto/. With --check: lints the contracts, refuses a breaking change
// against what was released (proto/released.binpb) and generated code that is stale.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './stale.mjs';

const OUT = join(ROOT, 'libs/contracts/src/generated');
const FILES = ['events', 'records', 'frames', 'services'].map((name) => `proto/verbatim/v1/${name}.proto`);
const FLAGS =
  '-t static-module -w esm --no-create --no-verify --no-convert --no-delimited --no-typeurl --no-service --force-number --dts --dependency protobufjs/minimal.js -p proto';

const run = (tool, args) => execFileSync(join(ROOT, 'node_modules/.bin', tool), args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
const generate = (folder) => run('pbjs', [...FLAGS.split(' '), '-o', join(folder, 'verbatim.js'), ...FILES]);

if (process.argv.includes('--check')) {
  run('buf', ['lint', 'proto']);
  const released = join(ROOT, 'proto/released.binpb');
  if (existsSync(released)) run('buf', ['breaking', 'proto', '--against', released]);
  const fresh = mkdtempSync(join(tmpdir(), 'verbatim-proto-'));
  generate(fresh);
  for (const file of ['verbatim.js', 'verbatim.d.ts']) {
    if (readFileSync(join(fresh, file), 'utf8') === readFileSync(join(OUT, file), 'utf8')) continue;
    process.stderr.write(`${file} is stale: run \`npm run proto\`.\n`);
    process.exitCode = 1;
  }
  rmSync(fresh, { recursive: true });
} else if (process.argv.includes('--release')) {
  run('buf', ['build', 'proto', '-o', 'proto/released.binpb']);
} else {
  generate(OUT);
}

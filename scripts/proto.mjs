// Generates libs/contracts/src/generated and docs/events.md from proto/, and golden files for new events. With --check: lints the contracts, refuses a breaking change
// against what was released (proto/released.binpb) and generated code that is stale. With --release: what is in proto/
// now is what later changes are measured against.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './stale.mjs';

const OUT = join(ROOT, 'libs/contracts/src/generated');
const RELEASED = 'proto/released.binpb';
// The services are a contract for later; no code speaks them yet.
const FILES = ['events', 'records', 'frames'].map((name) => `proto/verbatim/v1/${name}.proto`);
/** Only what is used: encode and decode, with plain numbers. Every byte of it is read at each cold start. */
const FLAGS =
  '-t static-module -w esm --no-create --no-verify --no-convert --no-delimited --no-typeurl --no-service --force-number --dependency protobufjs/minimal.js -p proto';

const run = (tool, args) =>
  execFileSync(join(ROOT, 'node_modules/.bin', tool), args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });

/** The types are made out of the code's comments, so they come first; the code that is kept has none. */
function generate(folder) {
  const code = join(folder, 'verbatim.js');
  run('pbjs', [...FLAGS.split(' '), '--dts', '-o', code, ...FILES]);
  run('pbjs', [...FLAGS.split(' '), '--no-comments', '-o', code, ...FILES]);
  writeFileSync(code, `import '../plain-numbers.ts';\n${readFileSync(code, 'utf8')}`);
}

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

// How the code that speaks the contracts is made out of them.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './stale.mjs';

// The services are a contract for later; no code speaks them yet.
const FILES = ['events', 'records', 'frames'].map((name) => `verbatim/v1/${name}.proto`);
/** Only what is used: encode and decode, with plain numbers. Every byte of it is read at each cold start. */
const FLAGS =
  '-t static-module -w esm --no-create --no-verify --no-convert --no-delimited --no-typeurl --no-service --force-number --dependency protobufjs/minimal.js -p';

/** The types are made out of the code's comments, so they come first; the code that is kept has none. */
export function generate(folder, proto = join(ROOT, 'proto')) {
  const code = join(folder, 'verbatim.js');
  const files = FILES.map((file) => join(proto, file));
  for (const how of ['--dts', '--no-comments'])
    execFileSync(join(ROOT, 'node_modules/.bin/pbjs'), [...FLAGS.split(' '), proto, how, '-o', code, ...files], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  writeFileSync(code, `import '../plain-numbers.ts';\n${readFileSync(code, 'utf8')}`);
}

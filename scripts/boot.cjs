// Runs a bundle from V8's code cache, which more than halves the start. The cache fits one version of V8 and one bundle;
// when it does not fit, the bundle is compiled as usual and the cache is written again once the process has warmed up.
const { readFileSync, renameSync, statSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { availableParallelism } = require('node:os');
const { dirname, join } = require('node:path');
const v8 = require('node:v8');
const vm = require('node:vm');

// With one processor there is no beside: a collector that marks there takes our time in one piece, instead of in steps.
if (availableParallelism() === 1) v8.setFlagsFromString('--no-concurrent-marking'); // before the cache's name is known
const WARM_UP_MS = 1500;
const command = process.argv[2] ?? 'start';
const bundle = join(__dirname, '..', 'dist', command === 'start' ? 'server.cjs' : 'cli.cjs');
const { size, mtimeMs } = statSync(bundle);
const cacheFile = `${bundle}.${v8.cachedDataVersionTag()}.cache`;
const key = Buffer.from(`${size}:${mtimeMs}\n`);

function cached() {
  try {
    const data = readFileSync(cacheFile);
    return data.subarray(0, key.length).equals(key) ? data.subarray(key.length) : undefined;
  } catch {
    return undefined;
  }
}

const cachedData = cached();
// A bundle is ASCII: read as such it takes half the room and needs no decoding.
const script = new vm.Script(
  `(function(exports,require,module,__filename,__dirname){${readFileSync(bundle, 'latin1')}\n})`,
  {
    filename: bundle,
    cachedData,
  },
);
if (cachedData === undefined || script.cachedDataRejected) {
  setTimeout(() => {
    try {
      const temporary = `${cacheFile}.${process.pid}`;
      writeFileSync(temporary, Buffer.concat([key, script.createCachedData()]));
      renameSync(temporary, cacheFile); // whole or not at all
    } catch {
      // A read-only installation starts a little slower.
    }
  }, WARM_UP_MS).unref();
}
const module_ = { exports: {} };
script.runInThisContext()(module_.exports, createRequire(bundle), module_, bundle, dirname(bundle));

// How the server and the command line become one file each.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './stale.mjs';

/** Nest loads optional packages through createRequire, which a bundler cannot see (evanw/esbuild#1828). */
const visibleRequire = {
  name: 'visible-require',
  setup({ onLoad }) {
    onLoad({ filter: /node_modules[/\\]@nestjs[/\\].*\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8'))
        .replaceAll(/createRequire\(import\.meta\.url\)\((['"])/g, 'require($1')
        // Nest's logger is off, and making its formatter costs a tenth of the start.
        .replace('const dateTimeFormatter = new Intl.DateTimeFormat(', 'const dateTimeFormatter = (() => null)('),
    }));
  },
};

/** Uploads are not Nest's business here; its multipart parser is left out. */
const noUploads = {
  name: 'no-uploads',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/multer\/index\.js$/ }, () => ({ path: 'multer', namespace: 'no-uploads' }));
    onLoad({ filter: /.*/, namespace: 'no-uploads' }, () => ({ contents: 'export {};' }));
  },
};

/** Which C library there is stands in a file; a report of the process, or what runs other programs, costs each thread 5 ms. */
export const cheapTarget = {
  name: 'cheap-target',
  setup({ onLoad }) {
    onLoad({ filter: /node_modules[/\\]@neon-rs[/\\]load[/\\].*\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(
        'process.report?.getReport()',
        "require('detect-libc').familySync() === 'musl' ? null : { header: { glibcVersionRuntime: '' } }",
      ),
    }));
    onLoad({ filter: /node_modules[/\\]detect-libc[/\\]lib[/\\]detect-libc\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8'))
        .replace("const childProcess = require('child_process');", '')
        .replaceAll('childProcess.', "require('child_process')."),
    }));
  },
};

/** Every body is read by the edge itself, with its limits; the parsers of express are a tenth of the start, and unused. */
const noBodyParsers = {
  name: 'no-body-parsers',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^body-parser$/ }, () => ({ path: 'body-parser', namespace: 'no-body-parsers' }));
    onLoad({ filter: /.*/, namespace: 'no-body-parsers' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** Optional companions of Nest that this product does without: asking for one fails at once, as if not installed. */
const ABSENT =
  /^(@nestjs\/(microservices|platform-socket\.io|platform-fastify)|@fastify\/.*|class-(transformer|validator)|bufferutil|utf-8-validate)(\/.*)?$/;
const absent = {
  name: 'absent',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: ABSENT }, ({ path }) => ({ path, namespace: 'absent' }));
    onLoad({ filter: /.*/, namespace: 'absent' }, ({ path }) => ({
      contents: `throw Object.assign(new Error(${JSON.stringify(`Cannot find module '${path}'`)}), { code: 'MODULE_NOT_FOUND' });`,
    }));
  },
};

/** One program as one file; `further` plugins see the sources first. */
export const bundle = (entry, outfile, further = []) =>
  build({
    entryPoints: [join(ROOT, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minifySyntax: true,
    minifyWhitespace: true,
    sourcemap: 'linked',
    sourcesContent: false,
    plugins: [...further, visibleRequire, noUploads, noBodyParsers, cheapTarget, absent],
    define: { 'import.meta.url': '__moduleUrl' },
    banner: { js: "const __moduleUrl=require('node:url').pathToFileURL(__filename).href;" },
    // The clients of servers are read from node_modules by those who name a server, and weigh nothing for all others.
    external: ['@libsql/*', '@node-rs/argon2', 'onnxruntime-node', 'kafkajs', 'mongodb', 'ioredis', 'bullmq'],
    supported: { 'dynamic-import': false }, // what is loaded late is required late: a cached script cannot import
    logLevel: 'warning',
  });

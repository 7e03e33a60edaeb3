import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { install } from './support/installation.ts';

const SERVERS = new Set(['kafkajs', 'mongodb', 'ioredis', 'bullmq']);
/** Notes down every package that is asked for by its name. */
const HOOK = `
const Module = require('node:module');
const { appendFileSync } = require('node:fs');
const load = Module._load;
Module._load = function (name, ...rest) {
  if (!name.startsWith('.') && !name.startsWith('/')) appendFileSync(process.env.LOADED_FILE, name + '\\n');
  return load.call(this, name, ...rest);
};`;

it('an embedded start loads no client of a server', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'verbatim-alone-'));
  const [hook, loaded] = [join(dir, 'hook.cjs'), join(dir, 'loaded')];
  writeFileSync(hook, HOOK);
  const installation = install(join(dir, 'data'), { NODE_OPTIONS: `--require ${hook}`, LOADED_FILE: loaded });
  await (await installation.start()).end();
  const names = readFileSync(loaded, 'utf8').split('\n');
  expect(names).toContain('node:fs');
  expect(names.filter((name) => SERVERS.has(name.split('/')[0] ?? ''))).toEqual([]);
  // The hook would have seen it: who names a server loads its client, and hears that nobody answers.
  await installation.startInVain({ VERBATIM_JOBS_URL: 'redis://127.0.0.1:1' });
  expect(readFileSync(loaded, 'utf8').split('\n')).toContain('bullmq');
  await installation.dispose();
  rmSync(dir, { recursive: true, force: true });
});

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildWidget } from '../build.mjs';

const LOADER_BYTES_MAX = 2 * 1024;
const PANEL_BYTES_MAX = 15 * 1024;

let outDir: string;
beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'widget-'));
  await buildWidget({ outDir });
});
afterAll(() => rm(outDir, { recursive: true }));

const weigh = async (name: string) => gzipSync(await readFile(join(outDir, name)), { level: 9 }).length;

it('the loader stays below 2 KB, compressed', async () => {
  expect(await weigh('widget.js')).toBeLessThanOrEqual(LOADER_BYTES_MAX);
});

it('the panel stays below 15 KB, compressed', async () => {
  expect(await weigh('widget-panel.js')).toBeLessThanOrEqual(PANEL_BYTES_MAX);
});

it('the loader asks for the panel it was built with', async () => {
  expect(await readFile(join(outDir, 'widget.js'), 'utf8')).toMatch(/widget-panel\.js\?v=[\da-f]{8}/);
});

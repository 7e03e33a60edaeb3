import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildWidget } from '../build.mjs';

const LOADER_BYTES_MAX = 2 * 1024;
const PANEL_BYTES_MAX = 15 * 1024;
const LAZY_BYTES_MAX = 1.25 * 1024;

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

it.each(['en', 'zh'])('the panel and its words stay below 15 KB together, compressed: %s', async (language) => {
  const bytes = (await weigh('widget-panel.js')) + (await weigh(`widget-words-${language}.js`));
  expect(bytes).toBeLessThanOrEqual(PANEL_BYTES_MAX);
});

it('what few need stays small too', async () => {
  expect(await weigh('widget-transcript.js')).toBeLessThanOrEqual(LAZY_BYTES_MAX);
  expect(await weigh('widget-polling.js')).toBeLessThanOrEqual(LAZY_BYTES_MAX);
});

it('the panel asks for the words and the transcript it was built with', async () => {
  const panel = await readFile(join(outDir, 'widget-panel.js'), 'utf8');
  for (const name of ['widget-words-en', 'widget-words-zh', 'widget-transcript']) {
    const text = await readFile(join(outDir, `${name}.js`));
    expect(panel).toContain(`${name}.js?v=${createHash('sha256').update(text).digest('hex').slice(0, 8)}`);
  }
});

it('the loader asks for the panel it was built with', async () => {
  expect(await readFile(join(outDir, 'widget.js'), 'utf8')).toMatch(/widget-panel\.js\?v=[\da-f]{8}/);
});

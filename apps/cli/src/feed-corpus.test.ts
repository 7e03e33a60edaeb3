import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCorpus } from './feed-corpus.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-corpus-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (...lines: readonly string[]): string => {
  const name = join(folder, 'corpus.ndjson');
  writeFileSync(name, lines.join('\n'));
  return name;
};

const DIALOGUE = { id: 'd1', lang: 'zh', topic: ['x'], turns: [{ from: 'customer', text: '你好' }] };

describe('a corpus', () => {
  it('is a dialogue a line, as many as wanted', async () => {
    const name = file(JSON.stringify(DIALOGUE), '', JSON.stringify({ ...DIALOGUE, id: 'd2' }), 'never read');
    expect((await readCorpus(name, 2)).dialogues.map(({ id }) => id)).toEqual(['d1', 'd2']);
  });

  it('begins with the customer', async () => {
    const turns = [{ from: 'agent', text: 'Hello?' }, ...DIALOGUE.turns];
    const corpus = await readCorpus(file(JSON.stringify({ ...DIALOGUE, turns })), 1);
    expect(corpus).toEqual({ dialogues: [{ id: 'd1', turns: DIALOGUE.turns }], skippedTurns: 1 });
  });

  it('plays on where somebody says nothing', async () => {
    const turns = [{ from: 'customer', text: '' }, ...DIALOGUE.turns, { from: 'agent', text: ' \n' }];
    const corpus = await readCorpus(file(JSON.stringify({ ...DIALOGUE, turns })), 1);
    expect(corpus).toEqual({ dialogues: [{ id: 'd1', turns: DIALOGUE.turns }], skippedTurns: 2 });
  });

  it.each(['{', '{"id":"d1"}', '{"id":"d1","turns":[{"from":"bot","text":"x"}]}'])('has no line %s', async (line) => {
    await expect(readCorpus(file(JSON.stringify(DIALOGUE), line), 9)).rejects.toThrow(
      'corpus.ndjson:2 is not a dialogue',
    );
  });

  it('is a file', async () => {
    await expect(readCorpus(join(folder, 'none.ndjson'), 9)).rejects.toThrow('none.ndjson cannot be read');
  });
});

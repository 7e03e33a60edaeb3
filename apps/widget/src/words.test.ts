import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as shop from './demo/words.ts';
import { texts as panelEn } from './panel/words-en.ts';
import { texts as panelZh } from './panel/words-zh.ts';

const read = (...folders: readonly string[]) =>
  folders
    .flatMap((folder) =>
      readdirSync(join(import.meta.dirname, folder)).map((file) => join(import.meta.dirname, folder, file)),
    )
    .filter((file) => /\.(tsx?|html)$/.test(file) && !/words(-\w+)?\.ts$|\.test\.ts$/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

/** Words that are looked up by the name of a state, an event or a field. */
const BY_NAME = new Set([
  'waiting',
  'accepted',
  'delivered',
  'read',
  'assigned',
  'ended',
  'handoff',
  'queued',
  'reopened',
  'resolved',
  'name',
  'email',
]);

const holes = (words: object) => Object.values(words).map((word: string) => (word.match(/\{\w+\}/g) ?? []).toSorted());

const isUsed = (key: string, source: string) =>
  new RegExp(
    `[wW]ords\\.${key}\\b|data-(text|label)="${key}"|\\b${key}\\b[^\n]*\\} = speech\\.words|\\{[^}]*\\b${key}\\b[^}]*\\}: Words`,
  ).test(source);

describe.each([
  { place: 'the panel', en: panelEn, zh: panelZh, source: read('panel', 'view') },
  { place: 'the shop', en: shop.en, zh: shop.zh, source: read('demo') },
])('the words of $place', ({ en, zh, source }) => {
  const known = Object.keys(en);

  it('are complete in both languages', () => {
    expect(Object.keys(zh)).toEqual(known);
    expect([...Object.values(en), ...Object.values(zh)].filter((word) => word.trim() === '')).toEqual([]);
  });

  it('ask for the same values in both languages', () => {
    expect(holes(zh)).toEqual(holes(en));
  });

  it('are all used', () => {
    expect(known.filter((key) => !isUsed(key, source) && !BY_NAME.has(key))).toEqual([]);
  });

  it('have full-width punctuation in Chinese, and no exclamation marks anywhere', () => {
    expect(Object.values(zh).filter((word) => /[\u4e00-\u9fff][,;?:!]|!|！/.test(word))).toEqual([]);
    expect(Object.values(en).filter((word) => word.includes('!'))).toEqual([]);
  });
});

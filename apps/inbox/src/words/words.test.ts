import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { languageOf } from './words.ts';
import { zh } from './zh.ts';

const SOURCES = join(import.meta.dirname, '..');
const PLURAL = /_(one|other)$/;

interface Tree {
  readonly [key: string]: string | Tree;
}

const keysOf = (words: Tree, prefix = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  );

const valueOf = (words: Tree, key: string): string => {
  const value = key
    .split('.')
    .reduce<string | Tree>((tree, part) => (typeof tree === 'string' ? '' : (tree[part] ?? '')), words);
  return typeof value === 'string' ? value : '';
};

const plain = (keys: readonly string[]): ReadonlySet<string> => new Set(keys.map((key) => key.replace(PLURAL, '')));

const source = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/(^|\/)words\/|\.test\.ts$/.test(name))
  .map((name) => readFileSync(join(SOURCES, name), 'utf8'))
  .join('\n');

/** 'list.failed' as a whole, or `status.${status}` by what stands before the variable. */
const named = new Set([...source.matchAll(/['"`]([a-z][A-Za-z]*\.[A-Za-z_]+)['"`]/g)].map((match) => match[1] ?? ''));
const prefixes = [...source.matchAll(/`([a-z][A-Za-z]*\.)\$\{/g)].map((match) => match[1] ?? '');

const variablesIn = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').toSorted();

describe('the words', () => {
  it('are the same keys in English and Chinese', () => {
    expect([...plain(keysOf(zh))].toSorted()).toEqual([...plain(keysOf(en))].toSorted());
  });

  it('are all used', () => {
    const unused = [...plain(keysOf(en))].filter(
      (key) => !named.has(key) && !prefixes.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });

  it('have every plural form that their language has', () => {
    const english = keysOf(en).filter((key) => PLURAL.test(key));
    const forms = english.flatMap((key) => ['_one', '_other'].map((form) => key.replace(PLURAL, form)));
    expect(new Set(english)).toEqual(new Set(forms));
    expect(keysOf(zh).filter((key) => key.endsWith('_one'))).toEqual([]);
  });

  it('name the same values in both languages', () => {
    for (const key of keysOf(zh))
      expect([key, ...variablesIn(valueOf(zh, key))]).toEqual([key, ...variablesIn(valueOf(en, key))]);
  });

  it('use full-width punctuation in Chinese', () => {
    const halfWidth = keysOf(zh).filter((key) => /[\u4e00-\u9fff][,;:?!.](\s|$)/.test(valueOf(zh, key)));
    expect(halfWidth).toEqual([]);
  });
});

describe('the language', () => {
  it('is the first of the browser that we speak', () => {
    expect(languageOf(['de-DE', 'zh-TW', 'en'])).toBe('zh-CN');
    expect(languageOf(['en-GB', 'zh'])).toBe('en');
    expect(languageOf(['fr'])).toBe('en');
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const PAGES = [
  ...readdirSync(ROOT).filter((file) => file.endsWith('.md')),
  ...['docs', 'docs/adr'].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((file) => file.endsWith('.md'))
      .map((file) => `${folder}/${file}`),
  ),
];

describe('the pages', () => {
  it('name only files that exist', () => {
    const named = PAGES.flatMap((page) =>
      [...read(page).matchAll(/`((?:apps|libs|test|scripts|proto|benchmark)\/[\w./-]+\.(?:ts|js|mjs|proto))`/g)].map(
        ([, file = '']) => ({ page, file }),
      ),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ file }) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  it('link only to what exists', () => {
    const linked = PAGES.flatMap((page) =>
      [...read(page).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => ({ page, target })),
    );
    const broken = linked.filter(({ page, target }) => !existsSync(join(ROOT, page, '..', target)));
    expect(broken).toEqual([]);
  });

  it('name the functions of the path as they are called, eight at most', () => {
    const rows = [...read('ARCHITECTURE.md').matchAll(/^\| \d \| `(#?\w+)` \| `([^`]+)` \|/gm)];
    expect(rows.length).toBeGreaterThan(4);
    expect(rows.length).toBeLessThanOrEqual(8);
    for (const [, name = '', file = ''] of rows) {
      const isDefined = new RegExp(`(^|\\s)(async )?(function )?${name}(<\\w[^>]*>)?\\(`, 'm').test(read(file));
      expect(isDefined, `${name} in ${file}`).toBe(true);
    }
  });

  it('name only commands that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
    const named = PAGES.flatMap((page) => [...read(page).matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name));
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('say the same in both languages, part by part', () => {
    const parts = (file: string) => [...read(file).matchAll(/^## /gm)].length;
    expect(parts('README.zh-CN.md')).toBe(parts('README.md'));
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STATUSES } from './statuses.ts';

const ROOT = join(import.meta.dirname, '../../..');
const SOURCES = ['libs', 'apps/server/src', 'apps/cli/src'];
/** What clients make up themselves, and what no build of ours throws. */
const NOT_OURS = /^libs\/(client|testing)\//;

/** Every way in which the code names a code. */
const NAMINGS = [
  /new Fault\(\s*'([A-Z_]+)'/g,
  /\bfault\(\s*'([A-Z_]+)'/g,
  /\brefused\('([A-Z]+_[A-Z_]+|NOT_FOUND)'/g,
  /params: \{ code: '([A-Z_]+)'/g,
  /\b(?:corrupt|failed|obstacle): '([A-Z_]+)'/g,
];
const MASTER_KEY_NAMING = /refused\('([A-Z]+)'/g;

const sources = (): readonly string[] =>
  SOURCES.flatMap((dir) =>
    readdirSync(join(ROOT, dir), { recursive: true, encoding: 'utf8' })
      .map((file) => join(dir, file))
      .filter(
        (file) =>
          /\.(ts|js)$/.test(file) &&
          !/\.(test|contract)\.ts$|node_modules|generated|house\.ts$/.test(file) &&
          !NOT_OURS.test(file),
      ),
  );

function codesIn(file: string): readonly string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const named = NAMINGS.flatMap((naming) => [...text.matchAll(naming)].map(([, code = '']) => code));
  const ofMasterKey = file.endsWith('master-key.ts')
    ? [...text.matchAll(MASTER_KEY_NAMING)].map(([, code = '']) => `MASTER_KEY_${code}`)
    : [];
  return [...named, ...ofMasterKey];
}

interface Row {
  readonly code: string;
  readonly second: string;
}

const rows = (): readonly Row[] =>
  [...readFileSync(join(ROOT, 'docs/errors.md'), 'utf8').matchAll(/^\| `([A-Z_]+)` \| ([^|]+) \|/gm)].map(
    ([, code = '', second = '']) => ({ code, second: second.trim() }),
  );

describe('docs/errors.md', () => {
  const thrown = new Set(sources().flatMap(codesIn));
  const listed = rows().map(({ code }) => code);

  it('lists every code of the code, each once, and no other', () => {
    expect(thrown.size).toBeGreaterThan(50);
    expect(listed.toSorted()).toEqual([...new Set(listed)].toSorted());
    expect(listed.toSorted()).toEqual([...thrown].toSorted());
  });

  it('and each with the status that it has over HTTP', () => {
    const said = rows().flatMap(({ code, second }) => (/^\d{3}$/.test(second) ? [[code, Number(second)]] : []));
    expect(Object.fromEntries(said)).toEqual(STATUSES);
  });
});

import { parseClientFrame } from '@verbatim/contracts';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROUTES } from '../libs/channel-rest/src/routes/routes.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDERS = ['', 'docs', 'docs/adr', 'benchmark', 'benchmark/results'];
const PATH_STEPS_MAX = 8;

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

const PAGES = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file)),
);
/** What a pattern finds in all pages, and where. */
const everywhere = (pattern: RegExp) =>
  PAGES.flatMap((page) => all(read(page), pattern).map((found) => ({ page, found })));

/** Where a function, a method or a constant of this name begins, and not where it is called. */
function isDefined(name: string, file: string): boolean {
  const beginnings = [
    `^(?:export )?(?:async )?function\\*? ?${name}\\b`,
    `^(?:export )?const ${name}\\b`,
    `^ +(?:async )?${name}\\(.*\\{$`,
    `^  (?:async )?${name}\\($`,
    `^ +${name}: \\(.*=>`,
  ];
  return new RegExp(beginnings.join('|'), 'm').test(read(file));
}

/** What a heading is called in a link. */
const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');

describe('the pages', () => {
  it('name only files and folders that exist', () => {
    const named = everywhere(/`((?:apps|libs|test|scripts|proto|benchmark|docs|\.ci)\/[\w./-]+)`/g);
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter(({ found }) => !existsSync(join(ROOT, found)))).toEqual([]);
  });

  it('link only to what exists, in a file and within a page', () => {
    const links = everywhere(/\]\(([^):]+)\)/g);
    expect(links.length).toBeGreaterThan(60);
    const broken = links.filter(({ page, found }) => {
      const [file = '', anchor] = found.split('#');
      const target = file === '' ? page : join(page, '..', file);
      if (!existsSync(join(ROOT, target))) return true;
      return anchor !== undefined && !all(read(target), /^#+ (.+)$/gm).some((title) => slugOf(title) === anchor);
    });
    expect(broken).toEqual([]);
  });

  it('name only commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
    expect(everywhere(/npm run ([\w:]+)/g).filter(({ found }) => !(found in scripts))).toEqual([]);
    const sources = readdirSync(join(ROOT, 'apps/cli/src')).filter((file) => !file.endsWith('.test.ts'));
    const known = new Set(sources.flatMap((file) => all(read(`apps/cli/src/${file}`), /command\('(\w+)'\)/g)));
    const named = everywhere(/(?:`|^|npx )verbatim (?:-- )?(\w+)/gm);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter(({ found }) => !known.has(found))).toEqual([]);
  });

  it('name only settings that there are', () => {
    const known = new Set(all(read('docs/settings.md'), /^\| `(VERBATIM_\w+)`/gm));
    const elsewhere = new Set(['VERBATIM_API_KEY', 'VERBATIM_']);
    const named = everywhere(/\b(VERBATIM_[A-Z_]*)/g);
    expect(named.filter(({ found }) => !known.has(found) && !elsewhere.has(found))).toEqual([]);
  });

  it('say nothing of the machine they were written on, nor of where packages came from', () => {
    const machine = /((?:^|[\s`'"(=])\/(?:home|root|Users|work|workspaces?|mnt|srv)\/\w[^\s`]*)/gm;
    const registry =
      /((?:\bregistry|\bnpm(?:js|mirror)?)\.(?!ts\b)[a-z][\w.-]*\w|:\/\/[\w.-]*(?:artifactory|nexus|registry)[\w.-]*)/gi;
    expect([...everywhere(machine), ...everywhere(registry)]).toEqual([]);
  });
});

describe('ARCHITECTURE.md', () => {
  const page = read('ARCHITECTURE.md');
  const rows = [...page.matchAll(/^\| *\d *\| *`([^`]+)` *\| *`([^`]+)` *\|[^|]+\| *([^|]+?) *\|$/gm)];

  it(`follows a message through at most ${PATH_STEPS_MAX} functions, each where it says`, () => {
    expect(rows.length).toBeGreaterThan(4);
    expect(rows.length).toBeLessThanOrEqual(PATH_STEPS_MAX);
    const named = rows.flatMap(([, name = '', file = '', by = '']) =>
      [name, ...all(by, /`([^`]+)`/g)].map((each) => ({ name: each, file })),
    );
    expect(named.filter(({ name, file }) => !isDefined(name, file))).toEqual([]);
  });

  it('names every other function in a file where it is', () => {
    const exact = [...page.matchAll(/`(#?\w+)` (?:in|of)\s+`([\w./-]+\.ts)`/g)].map(([, name = '', file = '']) => ({
      name,
      file,
    }));
    expect(exact.length).toBeGreaterThan(8);
    expect(exact.filter(({ name, file }) => !isDefined(name, file))).toEqual([]);
    for (const bullet of page.split(/\n(?=- |\n)/).filter((part) => part.startsWith('- '))) {
      const files = all(bullet, /`([\w./-]+\.ts)`/g);
      const lost = all(bullet, /`(#\w+)`/g).filter((name) => !files.some((file) => isDefined(name, file)));
      expect(lost, bullet).toEqual([]);
    }
  });

  it('has a room for every lib and every app', () => {
    const rooms = ['libs', 'apps'].flatMap((folder) =>
      readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`),
    );
    expect(rooms.filter((room) => statSync(join(ROOT, room)).isDirectory() && !page.includes(`\`${room}\``))).toEqual(
      [],
    );
  });
});

describe('the READMEs', () => {
  const english = read('README.md');
  const chinese = read('README.zh-CN.md');
  const shape = (page: string) => ({
    parts: all(page, /^(##) /gm).length,
    points: all(page, /^(- )/gm).length,
    rows: all(page, /^(\|)/gm).length,
    links: all(page, /\]\(([^)]+)\)/g).filter((link) => !link.startsWith('README')),
    blocks: all(page, /^```(\w*)$/gm),
  });

  it('say the same in both languages, part by part', () => expect(shape(chinese)).toEqual(shape(english)));

  it('name every command of the command line', () => {
    const commands = all(read('apps/cli/src/main.ts'), /add(\w+)\(program\)/g);
    for (const command of ['start', 'feed', ...commands.map((name) => name.toLowerCase())])
      for (const page of [english, chinese]) expect(page).toContain(`\`${command}\``);
  });

  it('state the limits of the code, and the versions of Node that it takes', () => {
    const limits = read('libs/contracts/src/limits.ts');
    expect(limits).toContain('TEXT_CHARS_MAX = 8_000;');
    expect(limits).toContain('FRAME_BYTES_MAX = 65_536;');
    expect(read('libs/channel-rest/src/http/read-body.ts')).toContain('BODY_BYTES_MAX = 262_144;');
    expect(read('package.json')).toContain('"node": ">=20.19 <27"');
    for (const page of [english, chinese])
      for (const said of ['8,000', '64 KiB', '256 KiB', '20.19', '22', '24']) expect(page).toContain(said);
  });
});

describe('the guides', () => {
  it('tell of every metric that there is, and of no other', () => {
    const names = (text: string) => [...new Set(all(text, /(verbatim_[a-z_]+)/g))].toSorted();
    expect(names(read('docs/operations.md'))).toEqual(names(read('apps/server/src/metrics.ts')));
  });

  it('call only what there is', () => {
    const calls = [...read('docs/api.md').matchAll(/curl [^\n]*?(?:-s?X (\w+) )?"?\$URL(\/[^\s"?]*)/g)];
    expect(calls.length).toBeGreaterThan(10);
    const unknown = calls.filter(([, method = 'GET', path = '']) => {
      const fits = (route: string) => new RegExp(`^${route.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path);
      return !ROUTES.some((route) => route.method === method && fits(route.path));
    });
    expect(unknown.map(([call]) => call)).toEqual([]);
  });

  it('say only frames that are taken', () => {
    const frames = all(read('docs/websocket.md'), /^→ (\{.*\})/gm);
    expect(frames.length).toBeGreaterThan(6);
    for (const frame of frames) expect(Object.keys(parseClientFrame(frame)), frame).toHaveLength(1);
  });
});

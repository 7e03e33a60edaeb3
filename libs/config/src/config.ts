import type { z } from 'zod';
import { Fault } from '@verbatim/kit';
import { nearest } from './nearest.ts';
import { schema, SETTINGS } from './settings.ts';
import type { Config } from './settings.ts';

const PREFIX = 'VERBATIM_';
const FILE_SUFFIX = '_FILE';
/** Settings that are secrets or name the file of one: never printed. */
const SECRET: ReadonlySet<string> = new Set(['SETUP_TOKEN']);
/** Read by the command line, not by the product. */
const ELSEWHERE: ReadonlySet<string> = new Set(['API_KEY', 'FAILPOINTS', 'OWNER_PASSWORD']);

/** Names that only tests read begin so. */
const FOR_TESTS = 'TEST_';
const COVERED = '***';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Pure but for `readFile`: hand it an environment, get a Config or one Fault (`CONFIG_INVALID`) that lists every problem.
 * `VERBATIM_<NAME>_FILE` names a file that holds the value.
 */
export function loadConfig(env: Environment, readFile: (path: string) => string): Config {
  const { values, problems } = collect(env, readFile);
  const parsed = schema.safeParse(values);
  if (!parsed.success) problems.push(...parsed.error.issues.map(describe));
  if (parsed.success && problems.length === 0) return Object.freeze(parsed.data);
  throw new Fault('CONFIG_INVALID', problems.join('\n'), { retryable: false });
}

function collect(env: Environment, readFile: (path: string) => string) {
  const values: Record<string, string> = {};
  const problems: string[] = [];
  for (const [variable, value] of Object.entries(env)) {
    if (!variable.startsWith(PREFIX) || value === undefined) continue;
    const name = variable.slice(PREFIX.length);
    const fileOf = name.endsWith(FILE_SUFFIX) && !(name in SETTINGS) ? name.slice(0, -FILE_SUFFIX.length) : null;
    if (name in SETTINGS) values[name] = value;
    else if (fileOf !== null && fileOf in SETTINGS)
      readInto(values, problems, { name: fileOf, variable, path: value, readFile });
    else if (!isReadElsewhere(name) && !isReadElsewhere(fileOf ?? '')) problems.push(unknownName(variable, name));
  }
  return { values, problems };
}

const isReadElsewhere = (name: string): boolean => ELSEWHERE.has(name) || name.startsWith(FOR_TESTS);

interface FileSetting {
  readonly name: string;
  readonly variable: string;
  readonly path: string;
  readonly readFile: (path: string) => string;
}

function readInto(
  values: Record<string, string>,
  problems: string[],
  { name, variable, path, readFile }: FileSetting,
): void {
  try {
    values[name] = readFile(path).trim();
  } catch {
    problems.push(`${variable}: the file cannot be read.`);
  }
}

function unknownName(variable: string, name: string): string {
  const suggestion = nearest(name, Object.keys(SETTINGS));
  return `${variable} is not a setting${suggestion === null ? '.' : `; did you mean ${PREFIX}${suggestion}?`}`;
}

const describe = ({ path, message, ...issue }: z.core.$ZodIssue): string => {
  const said = issue.code === 'invalid_value' ? `must be one of ${issue.values.map(String).join(', ')}` : message;
  return `${PREFIX}${String(path[0])}: ${said}.`;
};

/** For `config print`: every setting with its value, secrets covered, also those within addresses. */
export const printable = (config: Config): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(config).map(([name, value]) => [
      PREFIX + name,
      SECRET.has(name) && value !== undefined ? COVERED : typeof value === 'string' ? withoutUser(value) : value,
    ]),
  );

/** Everything before the last "@": a password may hold any sign when nobody encoded it. */
const withoutUser = (value: string): string => value.replace(/^([a-z+]+:\/\/).*@/s, `$1${COVERED}@`);

/** The settings table of docs/settings.md. */
export function settingsTable(): string {
  const rows = Object.entries(SETTINGS).map(([name, setting]) => {
    const { description = '' } = setting.meta() ?? {};
    const fallback = setting.safeParse(undefined).data;
    return `| \`${PREFIX}${name}\` | ${fallback === undefined ? '–' : `\`${String(fallback)}\``} | ${description} |`;
  });
  return ['| variable | default | meaning |', '|---|---|---|', ...rows, ''].join('\n');
}

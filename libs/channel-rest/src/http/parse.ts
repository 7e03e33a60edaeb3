import { Fault } from '@verbatim/kit';
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const PATH_CHARS_MAX = 64;

/** What came in as the type that the schema says, or a Fault that names the first wrong field. */
export function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const hidden = prototypeIn(value, []);
  if (hidden !== null)
    throw new Fault('UNKNOWN_FIELD', 'There is no such field.', { retryable: false, path: pointer(hidden) });
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw issue === undefined
    ? new Fault('INVALID_TYPE', 'This is not what was expected.', { retryable: false })
    : faultOf(issue);
}

const PROTOTYPE = '__proto__';

/** Where a field is called so: a schema of free names would pass over it in silence. */
function prototypeIn(value: unknown, path: readonly string[]): readonly string[] | null {
  if (typeof value !== 'object' || value === null) return null;
  if (Object.hasOwn(value, PROTOTYPE)) return [...path, PROTOTYPE];
  for (const [name, inner] of Object.entries(value)) {
    const found = prototypeIn(inner, [...path, name]);
    if (found !== null) return found;
  }
  return null;
}

function faultOf(issue: Issue): Fault {
  const place = pointer(issue.path);
  const fault = (code: string, message: string, path = place): Fault =>
    new Fault(code, message, { retryable: false, path });
  switch (issue.code) {
    case 'unrecognized_keys':
      return fault('UNKNOWN_FIELD', 'There is no such field.', pointer([...issue.path, issue.keys[0] ?? '']));
    case 'too_big':
    case 'too_small':
      return sizeFault(issue, fault);
    case 'custom':
      return fault(codeOf(issue), `${nameOf(place)} ${issue.message}`);
    case 'invalid_key':
      return fault('INVALID_TYPE', `${nameOf(place)} ${issue.issues[0]?.message ?? 'is not valid.'}`);
    case 'invalid_value':
      return fault('INVALID_TYPE', `${nameOf(place)} must be one of ${issue.values.map(String).join(', ')}.`);
    case 'invalid_type':
      return fault('INVALID_TYPE', `${nameOf(place)} must be ${article(issue.expected)}.`);
    default:
      return fault('INVALID_TYPE', `${nameOf(place)} is not valid.`);
  }
}

type SizeIssue = Extract<Issue, { code: 'too_big' | 'too_small' }>;

function sizeFault(issue: SizeIssue, fault: (code: string, message: string) => Fault): Fault {
  const limit = issue.code === 'too_big' ? `at most ${String(issue.maximum)}` : `at least ${String(issue.minimum)}`;
  const name = nameOf(pointer(issue.path));
  if (issue.origin === 'string') {
    const code = issue.code === 'too_big' ? 'TEXT_TOO_LONG' : 'INVALID_TYPE';
    return fault(code, `${name} must have ${limit} characters.`);
  }
  if (issue.origin === 'array') return fault('INVALID_TYPE', `${name} must have ${limit} items.`);
  return fault('NUMBER_RANGE', `${name} must be ${limit}.`);
}

const codeOf = ({ params }: Extract<Issue, { code: 'custom' }>): string => {
  const code: unknown = params?.['code'];
  return typeof code === 'string' ? code : 'INVALID_TYPE';
};

const pointer = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).slice(0, PATH_CHARS_MAX).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const nameOf = (path: string): string => (path === '' ? 'The body' : path);
const article = (type: string): string => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`);

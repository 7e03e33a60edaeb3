import { Fault } from '@verbatim/kit';
import { pointer } from './json-text.ts';
import { CLIENT_MESSAGE_ID_CHARS_MAX, TEXT_CHARS_MAX } from './limits.ts';

/** Parses one value out of the unknown; throws a Fault that names the place. */
export type Check<T> = (value: unknown, path: string) => T;

const fault = (code: string, message: string, path: string): Fault =>
  new Fault(code, message, { retryable: false, path });

const invalid = (path: string, wanted: string): Fault => fault('INVALID_TYPE', `${path} must be ${wanted}.`, path);

/** With the u flag pairs are one character, so this finds only halves of them. */
const LONE_SURROGATE = /\p{Surrogate}/u;
const CLIENT_MESSAGE_ID = new RegExp(`^[A-Za-z0-9_-]{1,${CLIENT_MESSAGE_ID_CHARS_MAX}}$`);
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Half a surrogate pair would become another character in UTF-8, and another one is another message. */
function unbroken(value: string, path: string): string {
  if (LONE_SURROGATE.test(value)) throw fault('INVALID_TEXT', `${path} is not valid Unicode.`, path);
  return value;
}

export const string =
  (charsMax: number): Check<string> =>
  (value, path) => {
    if (typeof value !== 'string') throw invalid(path, 'a string');
    if (value.length > charsMax) throw invalid(path, `at most ${charsMax} characters long`);
    return unbroken(value, path);
  };

/** As the server gave it: nothing else is a cursor, however long. */
export const cursor =
  (charsMax: number): Check<string> =>
  (value, path) => {
    if (typeof value === 'string' && value.length > charsMax)
      throw fault('BAD_CURSOR', 'This cursor is not valid here; subscribe without one to start over.', path);
    return string(charsMax)(value, path);
  };

/** A name that somebody is known by: nothing is nobody's. */
export const externalId =
  (charsMax: number): Check<string> =>
  (value, path) => {
    if (value === '') throw invalid(path, `1 to ${charsMax} characters long`);
    return string(charsMax)(value, path);
  };

export const boolean: Check<boolean> = (value, path) => {
  if (typeof value !== 'boolean') throw invalid(path, 'true or false');
  return value;
};

export const integer =
  (min: number, max: number = Number.MAX_SAFE_INTEGER): Check<number> =>
  (value, path) => {
    if (typeof value !== 'number') throw invalid(path, 'a number');
    if (!Number.isSafeInteger(value) || value < min || value > max) {
      throw fault('NUMBER_RANGE', `${path} must be a whole number from ${min} to ${max}.`, path);
    }
    return value;
  };

export const uuid: Check<string> = (value, path) => {
  if (typeof value !== 'string' || !UUID.test(value)) throw invalid(path, 'an id as the server gave it');
  return value;
};

export const clientMessageId: Check<string> = (value, path) => {
  if (typeof value !== 'string' || !CLIENT_MESSAGE_ID.test(value)) {
    throw invalid(path, `1 to ${CLIENT_MESSAGE_ID_CHARS_MAX} of A-Z a-z 0-9 _ -`);
  }
  return value;
};

export const oneOf =
  <Word extends string>(...words: readonly Word[]): Check<Word> =>
  (value, path) => {
    const word = words.find((known) => known === value);
    if (word === undefined) throw invalid(path, `one of ${words.join(', ')}`);
    return word;
  };

const BLANK = /^\s*$/;

/** What somebody says: something, not too much, and text that survives every encoding. */
export const text: Check<string> = (value, path) => {
  if (typeof value !== 'string') throw invalid(path, 'a string');
  if (BLANK.test(value)) throw fault('EMPTY_TEXT', 'Write something; only spaces is nothing.', path);
  if (value.length > TEXT_CHARS_MAX && codePoints(value) > TEXT_CHARS_MAX) {
    throw fault('TEXT_TOO_LONG', `A message has at most ${TEXT_CHARS_MAX} characters.`, path);
  }
  return unbroken(value, path);
};

function codePoints(value: string): number {
  let count = 0;
  for (const _ of value) count++;
  return count;
}

export const list =
  <T>(check: Check<T>, itemsMax: number): Check<readonly T[]> =>
  (value, path) => {
    if (!Array.isArray(value)) throw invalid(path, 'a list');
    if (value.length > itemsMax) throw invalid(path, `at most ${itemsMax} long`);
    return value.map((item, index) => check(item, `${path}/${index}`));
  };

type Shape = Readonly<Record<string, Check<unknown>>>;
type Parsed<Required extends Shape, Optional extends Shape> = {
  readonly [Name in keyof Required]: ReturnType<Required[Name]>;
} & { readonly [Name in keyof Optional]?: ReturnType<Optional[Name]> };

/** An object with exactly these fields; an absent optional one stays absent. */
export const object = <const Required extends Shape, const Optional extends Shape>(
  required: Required,
  optional: Optional,
): Check<Parsed<Required, Optional>> => {
  const checks = new Map<string, Check<unknown>>(Object.entries({ ...required, ...optional }));
  const needed = Object.keys(required);
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(path, 'an object');
    const result: Record<string, unknown> = {};
    for (const name of Object.keys(value)) {
      const check = checks.get(name);
      if (check === undefined) throw unexpected(path + pointer([name]));
      result[name] = check((value as Readonly<Record<string, unknown>>)[name], `${path}/${name}`);
    }
    for (const name of needed) if (!(name in result)) throw invalid(`${path}/${name}`, 'given');
    return result as Parsed<Required, Optional>;
  };
};

const unexpected = (path: string): Fault => fault('INVALID_TYPE', 'There is no such field.', path);

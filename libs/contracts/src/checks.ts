import { Fault } from '@verbatim/kit';
import { CLIENT_MESSAGE_ID_CHARS_MAX, TEXT_CHARS_MAX } from './limits.ts';

/** Parses one value out of the unknown; throws a Fault that names the place. */
export type Check<T> = (value: unknown, path: string) => T;

export const invalid = (path: string, wanted: string): Fault =>
  new Fault('INVALID_TYPE', `${path === '' ? 'The frame' : path} must be ${wanted}.`, { retryable: false, path });

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const CLIENT_MESSAGE_ID = new RegExp(`^[A-Za-z0-9_-]{1,${CLIENT_MESSAGE_ID_CHARS_MAX}}$`);
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const string =
  (charsMax: number): Check<string> =>
  (value, path) => {
    if (typeof value !== 'string') throw invalid(path, 'a string');
    if (value.length > charsMax) throw invalid(path, `at most ${charsMax} characters long`);
    return value;
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
      throw new Fault('NUMBER_RANGE', `${path} must be a whole number from ${min} to ${max}.`, {
        retryable: false,
        path,
      });
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

/** What somebody says: something, not too much, and text that survives every encoding. */
export const text: Check<string> = (value, path) => {
  if (typeof value !== 'string') throw invalid(path, 'a string');
  if (value.trim() === '')
    throw new Fault('EMPTY_TEXT', 'Write something; only spaces is nothing.', { retryable: false, path });
  if (value.length > TEXT_CHARS_MAX && [...value].length > TEXT_CHARS_MAX) {
    throw new Fault('TEXT_TOO_LONG', `A message has at most ${TEXT_CHARS_MAX} characters.`, { retryable: false, path });
  }
  if (LONE_SURROGATE.test(value))
    throw new Fault('INVALID_TEXT', 'The text is not valid Unicode.', { retryable: false, path });
  return value;
};

export const list =
  <T>(check: Check<T>, itemsMax: number): Check<readonly T[]> =>
  (value, path) => {
    if (!Array.isArray(value)) throw invalid(path, 'a list');
    if (value.length > itemsMax) throw invalid(path, `at most ${itemsMax} long`);
    return value.map((item, index) => check(item, `${path}/${index}`));
  };

type Shape = Readonly<Record<string, Check<unknown>>>;
type Of<Required extends Shape, Optional extends Shape> = {
  readonly [Name in keyof Required]: ReturnType<Required[Name]>;
} & {
  readonly [Name in keyof Optional]?: ReturnType<Optional[Name]>;
};

/** An object with exactly these fields; an absent optional one stays absent. */
export const object =
  <const Required extends Shape, const Optional extends Shape = Record<never, never>>(
    required: Required,
    optional?: Optional,
  ): Check<Of<Required, Optional>> =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(path, 'an object');
    const result: Record<string, unknown> = {};
    for (const name of Object.keys(value)) {
      const check = own(required, name) ?? own(optional ?? {}, name);
      if (check === undefined) throw invalid(`${path}/${name.slice(0, 64)}`, 'absent: there is no such field');
      result[name] = check((value as Readonly<Record<string, unknown>>)[name], `${path}/${name}`);
    }
    for (const name in required) if (!Object.hasOwn(result, name)) throw invalid(`${path}/${name}`, 'given');
    return result as Of<Required, Optional>;
  };

const own = (shape: Shape, name: string): Check<unknown> | undefined =>
  Object.hasOwn(shape, name) ? shape[name] : undefined;

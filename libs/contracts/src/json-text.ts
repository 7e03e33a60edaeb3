import { Fault } from '@verbatim/kit';
import { JSON_DEPTH_MAX, NUMBER_CHARS_MAX } from './limits.ts';

/**
 * Parses JSON that nobody can misread: not too deep, no key twice, no number that becomes another one.
 * `JSON.parse` lets the last of two keys win, rounds what is too large, and does not say where it went wrong.
 * Faults: `BAD_JSON` (with the offset), `TOO_DEEP`, `DUPLICATE_KEY`, `NUMBER_RANGE`.
 */
export const parseJson = (source: string): unknown => new JsonText(source).parse();

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
/** What a string may not hold as it is: control characters; and what ends or escapes it. */
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const SPACE = 32;

class JsonText {
  readonly #source: string;
  readonly #path: (string | number)[] = [];
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  parse(): unknown {
    const value = this.#value();
    if (this.#next() < this.#source.length) throw this.#bad();
    return value;
  }

  #value(): unknown {
    this.#next();
    switch (this.#char()) {
      case QUOTE:
        return this.#string();
      case OPEN_BRACE:
        return this.#object();
      case OPEN_BRACKET:
        return this.#array();
      case 116: // t
        return this.#word('true', true);
      case 102: // f
        return this.#word('false', false);
      case 110: // n
        return this.#word('null', null);
      default:
        return this.#number();
    }
  }

  #object(): object {
    this.#deeper();
    const object: Record<string, unknown> = {};
    if (!this.#isEmpty(CLOSE_BRACE)) {
      do {
        this.#next();
        const key = this.#string();
        if (Object.hasOwn(object, key)) throw this.#fault('DUPLICATE_KEY', 'A key stands twice in one object.', key);
        this.#expect(COLON);
        this.#path.push(key);
        put(object, key, this.#value());
        this.#path.pop();
      } while (this.#goesOn(CLOSE_BRACE));
    }
    return object;
  }

  #array(): unknown[] {
    this.#deeper();
    const array: unknown[] = [];
    if (!this.#isEmpty(CLOSE_BRACKET)) {
      do {
        this.#path.push(array.length);
        array.push(this.#value());
        this.#path.pop();
      } while (this.#goesOn(CLOSE_BRACKET));
    }
    return array;
  }

  #deeper(): void {
    if (this.#path.length >= JSON_DEPTH_MAX) {
      throw this.#fault('TOO_DEEP', `JSON may be at most ${JSON_DEPTH_MAX} levels deep.`);
    }
    this.#at++;
  }

  #isEmpty(end: number): boolean {
    this.#next();
    if (this.#char() !== end) return false;
    this.#at++;
    return true;
  }

  /** After a comma there is more, after the bracket there is not. */
  #goesOn(end: number): boolean {
    this.#next();
    const char = this.#char();
    if (char !== COMMA && char !== end) throw this.#bad();
    this.#at++;
    return char === COMMA;
  }

  #string(): string {
    const start = this.#at;
    if (this.#char() !== QUOTE) throw this.#bad();
    let isPlain = true;
    for (this.#at++; this.#char() !== QUOTE; this.#at++) {
      if (!(this.#char() >= SPACE)) throw this.#bad(); // a control character, or the end
      if (this.#char() === BACKSLASH) {
        isPlain = false;
        this.#at++;
      }
    }
    this.#at++;
    return isPlain ? this.#source.slice(start + 1, this.#at - 1) : this.#unescaped(start);
  }

  #unescaped(start: number): string {
    try {
      return JSON.parse(this.#source.slice(start, this.#at)) as string;
    } catch {
      this.#at = start;
      throw this.#bad();
    }
  }

  #number(): number {
    NUMBER.lastIndex = this.#at;
    const digits = NUMBER.exec(this.#source)?.[0];
    if (digits === undefined) throw this.#bad();
    const value = Number(digits);
    if (digits.length > NUMBER_CHARS_MAX || !(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) {
      throw this.#fault('NUMBER_RANGE', 'Numbers are below 2^53 and are written in at most 32 characters.');
    }
    this.#at += digits.length;
    return value;
  }

  #word<Value>(word: string, value: Value): Value {
    if (!this.#source.startsWith(word, this.#at)) throw this.#bad();
    this.#at += word.length;
    return value;
  }

  #expect(char: number): void {
    this.#next();
    if (this.#char() !== char) throw this.#bad();
    this.#at++;
  }

  /** NaN at the end, which is like no character. */
  #char(): number {
    return this.#source.charCodeAt(this.#at);
  }

  /** Passes over white space. */
  #next(): number {
    for (let char = this.#char(); char <= SPACE; char = this.#char()) {
      if (char !== SPACE && char !== 10 && char !== 13 && char !== 9) break;
      this.#at++;
    }
    return this.#at;
  }

  /** Only the place is told; the message would repeat what was sent. */
  #bad(): Fault {
    const at = Math.min(this.#at, this.#source.length);
    return new Fault('BAD_JSON', `This is not JSON: it goes wrong at offset ${at}.`, { retryable: false });
  }

  #fault(code: string, message: string, ...more: readonly string[]): Fault {
    return new Fault(code, message, { retryable: false, path: pointer([...this.#path, ...more]) });
  }
}

/** Assigning `__proto__` would change what the object is. */
function put(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') object[key] = value;
  else Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
}

const POINTER_CHARS_MAX = 200;

/** A JSON pointer; a name that somebody else chose may be long. */
export const pointer = (path: readonly (string | number)[]): string =>
  path
    .map((name) => `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('')
    .slice(0, POINTER_CHARS_MAX);

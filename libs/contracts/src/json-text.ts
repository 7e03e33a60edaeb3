import { Fault } from '@verbatim/kit';
import { JSON_DEPTH_MAX } from './limits.ts';

const fault = (code: string, message: string): Fault => new Fault(code, message, { retryable: false });

/** Parses JSON that nobody can misread: not too deep, no key twice. Faults: `BAD_JSON`, `TOO_DEEP`, `DUPLICATE_KEY`. */
export function parseJson(source: string): unknown {
  assertShallow(source);
  let parsed: unknown;
  try {
    parsed = JSON.parse(source);
  } catch (error) {
    throw fault('BAD_JSON', `This is not JSON: it goes wrong at character ${offsetOf(error, source)}.`);
  }
  assertUniqueKeys(source);
  return parsed;
}

/** Only the place is told; the message would repeat what was sent. */
function offsetOf(error: unknown, source: string): number {
  const place = /position (\d+)/.exec(error instanceof Error ? error.message : '');
  return place === null ? source.length : Number(place[1]);
}

function assertShallow(source: string): void {
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const char = source.charCodeAt(at);
    if (char === QUOTE) at = endOfString(source, at);
    else if (char === OPEN_BRACE || char === OPEN_BRACKET) {
      if (++depth > JSON_DEPTH_MAX) throw fault('TOO_DEEP', `JSON may be at most ${JSON_DEPTH_MAX} levels deep.`);
    } else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) depth--;
  }
}

/** Of valid JSON only. */
function assertUniqueKeys(source: string): void {
  const levels: (Set<string> | null)[] = [];
  for (let at = 0; at < source.length; at++) {
    const char = source.charCodeAt(at);
    if (char === OPEN_BRACE) levels.push(new Set());
    else if (char === OPEN_BRACKET) levels.push(null);
    else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) levels.pop();
    else if (char === QUOTE) {
      const end = endOfString(source, at);
      if (isKey(source, end)) note(levels.at(-1) ?? null, source.slice(at, end + 1));
      at = end;
    }
  }
}

function note(keys: Set<string> | null, quoted: string): void {
  const key = quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);
  if (keys?.has(key) === true) throw fault('DUPLICATE_KEY', 'A key stands twice in one object.');
  keys?.add(key);
}

function isKey(source: string, end: number): boolean {
  for (let at = end + 1; at < source.length; at++) {
    const char = source.charCodeAt(at);
    if (char !== 32 && char !== 9 && char !== 10 && char !== 13) return char === COLON;
  }
  return false;
}

function endOfString(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at++) {
    const char = source.charCodeAt(at);
    if (char === BACKSLASH) at++;
    else if (char === QUOTE) return at;
  }
  return source.length;
}

const QUOTE = 34;
const BACKSLASH = 92;
const COLON = 58;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;

import { Fault } from '@verbatim/kit';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeClientFrame, parseClientFrame } from './client-frames.ts';
import type { ClientFrame } from './client-frames.ts';
import { verbatim } from './generated/verbatim.js';
import { parseJson } from './json-text.ts';

const RUNS = 25_000;
const CODES: ReadonlySet<string> = new Set([
  'BAD_JSON',
  'BAD_PROTO',
  'BAD_ENVELOPE',
  'UNKNOWN_TYPE',
  'INVALID_TYPE',
  'TOO_DEEP',
  'NUMBER_RANGE',
  'DUPLICATE_KEY',
  'EMPTY_TEXT',
  'TEXT_TOO_LONG',
  'INVALID_TEXT',
]);

const word = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom('', '__proto__', 'inbox:all'));
const frame = fc.oneof(
  fc.record({ hello: fc.record({ token: word, client: word, contact: fc.record({ externalId: word }) }) }),
  fc.record({ send: fc.record({ clientMessageId: word, conversationId: fc.uuid(), text: word, note: fc.boolean() }) }),
  fc.record({ subscribe: fc.record({ topic: word, cursor: word, last: fc.nat(), window: fc.array(fc.uuid()) }) }),
  fc.record({ typing: fc.record({ conversationId: fc.uuid(), on: fc.boolean() }) }),
  fc.record({ read: fc.record({ conversationId: fc.uuid(), seq: fc.nat() }) }),
  fc.record({ available: fc.record({ presence: word, accepting: fc.boolean() }) }),
  fc.record({ ping: fc.record({ nonce: word }) }),
);

/** Cuts, doubles, swaps and overwrites pieces. */
const wounds = fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 400 }), fc.nat({ max: 255 })), { maxLength: 4 });
const wounded = (whole: Uint8Array, places: readonly (readonly [number, number, number])[]): Uint8Array => {
  let bytes = Buffer.from(whole);
  for (const [how, where, what] of places) {
    const at = bytes.length === 0 ? 0 : where % bytes.length;
    if (how === 0) bytes = bytes.subarray(0, at);
    else if (how === 1) bytes = Buffer.concat([bytes, bytes.subarray(at)]);
    else if (how === 2) bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from([what]), bytes.subarray(at)]);
    else if (at < bytes.length) bytes[at] = what;
  }
  return bytes;
};

/** A frame, or one of the known Faults: nothing else. */
function settle(parse: () => ClientFrame): ClientFrame | string {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof Fault) || !CODES.has(error.code)) throw error;
    return error.code;
  }
}

describe('whatever a client sends', () => {
  it('as text is a frame or a clear refusal', () => {
    const source = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.tuple(frame, wounds).map(text));
    fc.assert(
      fc.property(source, (sent) => void settle(() => parseClientFrame(sent))),
      { numRuns: 2 * RUNS },
    );
  });

  it('as bytes is a frame or a clear refusal', () => {
    const mutated = fc.tuple(frame, wounds).map(([sent, places]) => wounded(encode(sent), places));
    const source = fc.oneof(fc.uint8Array({ maxLength: 300 }), mutated);
    fc.assert(
      fc.property(source, (sent) => void settle(() => decodeClientFrame(sent))),
      { numRuns: 2 * RUNS },
    );
  });

  it('means the same in both forms', () => {
    fc.assert(
      fc.property(frame, (sent) => {
        const [asText, asBytes] = [
          settle(() => parseClientFrame(JSON.stringify(sent))),
          settle(() => decodeClientFrame(encode(sent))),
        ];
        // Refused is refused; the codes differ where protobuf cannot say that something is absent.
        const wanted = typeof asText === 'object' ? withoutEmptyWindow(asText) : asBytes;
        expect({ refused: typeof asBytes === 'string', asBytes }).toEqual({
          refused: typeof asText === 'string',
          asBytes: wanted,
        });
      }),
      { numRuns: 2_000 },
    );
  });

  it('is read as JSON.parse reads it', () => {
    const value = fc.jsonValue({ maxDepth: 5 });
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 1, '\t'), (json, space) => {
        const source = JSON.stringify(json, null, space);
        expect(readOr(source, 'NUMBER_RANGE')).toEqual(hasWildNumber(json) ? 'NUMBER_RANGE' : JSON.parse(source));
      }),
      { numRuns: 5_000 },
    );
  });
});

const encode = (sent: object): Uint8Array => verbatim.v1.ClientFrame.encode(sent).finish();

const text = ([sent, places]: [object, readonly (readonly [number, number, number])[]]): string =>
  Buffer.from(wounded(Buffer.from(JSON.stringify(sent)), places)).toString('utf8');

/** What was read, or the code of the refusal that is expected. */
function readOr(source: string, code: string): unknown {
  try {
    return parseJson(source);
  } catch (error) {
    if (error instanceof Fault && error.code === code) return code;
    throw error;
  }
}

/** Numbers that another program may read as other ones. */
function hasWildNumber(json: unknown): boolean {
  if (typeof json === 'number') return Math.abs(json) > Number.MAX_SAFE_INTEGER;
  return typeof json === 'object' && json !== null && Object.values(json).some(hasWildNumber);
}

/** Protobuf has no empty list. */
const withoutEmptyWindow = (sent: ClientFrame): object => {
  if (!('subscribe' in sent) || sent.subscribe.window?.length !== 0) return sent;
  const { window: _, ...subscribe } = sent.subscribe;
  return { subscribe };
};

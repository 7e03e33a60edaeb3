import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MessageBounds } from './message-bounds.ts';

interface Frame {
  readonly opcode: number;
  readonly isLast: boolean;
  readonly bytes: number;
}

function encoded({ opcode, isLast, bytes }: Frame): Uint8Array {
  const long = Buffer.alloc(bytes < 126 ? 0 : bytes < 65_536 ? 2 : 8);
  if (long.length === 2) long.writeUInt16BE(bytes);
  if (long.length === 8) long.writeBigUInt64BE(BigInt(bytes));
  const short = long.length === 0 ? bytes : long.length === 2 ? 126 : 127;
  const head = Buffer.of((isLast ? 0x80 : 0) | opcode, 0x80 | short);
  return Buffer.concat([head, long, Buffer.of(1, 2, 3, 4), Buffer.alloc(bytes, 0xff)]);
}

const size = fc.oneof(fc.nat(200), fc.constantFrom(0, 125, 126, 65_535, 65_536, 70_000));
const control = fc.record({ opcode: fc.constantFrom(8, 9, 10), isLast: fc.constant(true), bytes: fc.nat(125) });
/** A message in any number of frames, with pings in between. */
const message = fc
  .tuple(fc.array(fc.tuple(size, fc.option(control)), { maxLength: 4 }), size)
  .map(([parts, last]): Frame[] => [
    ...parts.flatMap(([bytes, ping], index): Frame[] => [
      { opcode: index === 0 ? 1 : 0, isLast: false, bytes },
      ...(ping === null ? [] : [ping]),
    ]),
    { opcode: parts.length === 0 ? 1 : 0, isLast: true, bytes: last },
  ]);

it('knows a message that is not ended from one that is, wherever the bytes are cut', () => {
  fc.assert(
    fc.property(
      fc.array(message, { minLength: 1, maxLength: 3 }),
      fc.array(fc.nat()),
      fc.nat(),
      (messages, cuts, stop) => {
        const ends = messages.map((frames) => Buffer.concat(frames.map(encoded)));
        const all = Buffer.concat(ends);
        const whole = new Set(ends.map((_, index) => Buffer.concat(ends.slice(0, index + 1)).length)).add(0);
        const until = stop % (all.length + 1);
        const bounds = new MessageBounds();
        const places = [...new Set([...cuts.map((cut) => cut % (until + 1)), until])].toSorted((a, b) => a - b);
        let from = 0;
        for (const to of places) {
          bounds.take(all.subarray(from, to));
          from = to;
          expect(bounds.isUnfinished).toBe(!whole.has(to));
        }
      },
    ),
    { numRuns: 300 },
  );
});

it('takes a ping alone for no message', () => {
  const bounds = new MessageBounds();
  bounds.take(encoded({ opcode: 9, isLast: true, bytes: 5 }));
  expect(bounds.isUnfinished).toBe(false);
});

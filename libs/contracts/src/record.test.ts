import { Fault } from '@verbatim/kit';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleRecord } from './golden.ts';
import { decodePersonal, decodeRecord, encodePersonal, encodeRecord, peekHeader } from './record.ts';
import type { RecordFields } from './record.ts';

const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 });
const bytes = fc.uint8Array({ maxLength: 300 }).map((some) => Buffer.from(some));
const count = fc.nat({ max: Number.MAX_SAFE_INTEGER });

const record = fc.record(
  {
    accountId: word,
    stream: word,
    type: word,
    id: word,
    seq: count,
    recordedAt: count,
    occurredAt: fc.maxSafeInteger(),
    actor: fc.record({ type: word, id: word, onBehalfOf: word }, { requiredKeys: ['type', 'id'] }),
    causationId: word,
    correlationId: word,
    data: bytes,
    sealed: fc.record({ keyId: word, nonce: bytes, ciphertext: bytes }),
    contentMac: bytes,
    source: fc.record({ follower: word, partition: fc.nat({ max: 1000 }), position: count }),
    writer: word,
    epoch: count,
    intakePosition: count,
  },
  {
    requiredKeys: [
      'accountId',
      'stream',
      'type',
      'id',
      'seq',
      'recordedAt',
      'occurredAt',
      'actor',
      'data',
      'writer',
      'epoch',
    ],
  },
) as unknown as fc.Arbitrary<RecordFields>;

const malformed = expect.objectContaining({ code: 'RECORD_MALFORMED' });

describe('a record', () => {
  it('comes back from its bytes as it was', () => {
    fc.assert(
      fc.property(record, (fields) => {
        expect(decodeRecord(encodeRecord(fields))).toEqual(fields);
      }),
    );
  });

  it('tells whose it is without being decoded', () => {
    fc.assert(
      fc.property(record, (fields) => {
        const { accountId, stream, type } = fields;
        expect(peekHeader(encodeRecord(fields))).toEqual({ accountId, stream, type });
      }),
    );
  });

  it('that was cut or changed is refused or another record, and never anything worse', () => {
    const whole = sampleRecord('AgentReplied');
    fc.assert(
      fc.property(
        fc.nat({ max: whole.length }),
        fc.nat({ max: whole.length - 1 }),
        fc.nat({ max: 255 }),
        (end, at, byte) => {
          const broken = Buffer.from(whole.subarray(0, end));
          if (at < broken.length) broken[at] = byte;
          for (const read of [decodeRecord, peekHeader])
            expect(faultOf(() => read(broken))?.code ?? 'RECORD_MALFORMED').toBe('RECORD_MALFORMED');
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('of nothing, or of something else, is malformed', () => {
    expect(() => peekHeader(new Uint8Array())).toThrow(malformed);
    expect(() => peekHeader(new Uint8Array([10, 255, 255, 255, 255, 1]))).toThrow(malformed);
    expect(() => peekHeader(new Uint8Array([10, 5, 65]))).toThrow(malformed);
    expect(() => peekHeader(new Uint8Array([10, 1, 65, 18, 1, 65, 26, 2, 65]))).toThrow(malformed);
    expect(() => decodeRecord(new Uint8Array([10, 5, 65]))).toThrow(malformed);
    expect(() => decodePersonal(new Uint8Array([10, 5, 65]))).toThrow(malformed);
  });

  it('keeps what is sealed of it together', () => {
    for (const fields of [
      { clientMessageId: 'c1', data: Buffer.from([1]) },
      { clientMessageId: 'c1', data: null },
    ]) {
      expect(decodePersonal(encodePersonal(fields))).toEqual(fields);
    }
    expect(decodePersonal(encodePersonal({ data: Buffer.from([1]) }))).toEqual({ data: Buffer.from([1]) });
  });
});

/** Undefined when all went well. */
function faultOf(run: () => unknown): Fault | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

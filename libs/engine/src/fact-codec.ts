import { decodeData } from '@verbatim/contracts';
import type { StreamId } from '@verbatim/domain';
import { Fault } from '@verbatim/kit';
import type { Fact, SealedBytes } from '@verbatim/ports';
import { factMalformed, factTooLarge } from './faults.ts';

/** How bytes stand in the text. */
const BASE = 'base64';

interface WrittenSealed {
  readonly keyId: string;
  readonly nonce: string;
  readonly ciphertext: string;
}

type Written = Omit<Fact, 'data' | 'clear' | 'personal' | 'sealed' | 'contentMac' | 'clientMessageId' | 'isQuiet'> & {
  readonly clear: string;
  readonly contentMac: string;
  readonly sealed?: WrittenSealed;
};

/**
 * A fact on its way to the writer of its partition: nothing personal lies open in it. It is never quiet there: who asked
 * learns from the log what became of it, so everything leaves a record.
 */
export function encodeFact(fact: Fact): Uint8Array {
  const { id, accountId, stream, type, occurredAt, actor, causationId, correlationId, source, context, sealed } = fact;
  const written: Written = {
    ...{ id, accountId, stream, type, occurredAt, actor, context },
    clear: text(fact.clear),
    contentMac: text(fact.contentMac),
    ...(causationId === undefined ? {} : { causationId }),
    ...(correlationId === undefined ? {} : { correlationId }),
    ...(source === undefined ? {} : { source }),
    ...(sealed === undefined ? {} : { sealed: sealedText(sealed) }),
  };
  return Buffer.from(JSON.stringify(written));
}

/** A request's text is limited to a quarter of it where it comes in. */
const FACT_BYTES_MAX = 1024 * 1024;

/** Faults: `FACT_MALFORMED`, `TOO_LARGE`. `isOurs` says whether a stream lies in this partition. */
export function decodeFact(bytes: Uint8Array, isOurs: (stream: StreamId) => boolean = () => true): Fact {
  if (bytes.length > FACT_BYTES_MAX) throw factTooLarge(bytes.length);
  try {
    const { clear, contentMac, sealed, ...written } = JSON.parse(Buffer.from(bytes).toString('utf8')) as Written;
    if (!isFact(written) || !isOurs(written.stream)) throw factMalformed();
    const data = Buffer.from(clear, BASE);
    return {
      ...written,
      data: decodeData(written.type, data),
      clear: data,
      contentMac: Buffer.from(contentMac, BASE),
      ...(sealed === undefined ? {} : { sealed: sealedBytes(sealed) }),
    };
  } catch (error) {
    throw error instanceof Fault && error.code === 'FACT_MALFORMED' ? error : factMalformed(error);
  }
}

const isFact = ({ id, accountId, stream, type, actor, context, occurredAt }: Omit<Written, 'clear' | 'contentMac'>) =>
  [id, accountId, type].every((name: unknown) => typeof name === 'string' && name !== '') &&
  /^[a-z]+:./.test(stream) &&
  Number.isSafeInteger(occurredAt) &&
  [actor, context].every((part: unknown) => typeof part === 'object' && part !== null);

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString(BASE);

const sealedText = ({ keyId, nonce, ciphertext }: SealedBytes): WrittenSealed => ({
  keyId,
  nonce: text(nonce),
  ciphertext: text(ciphertext),
});

const sealedBytes = ({ keyId, nonce, ciphertext }: WrittenSealed): SealedBytes => ({
  keyId,
  nonce: Buffer.from(nonce, BASE),
  ciphertext: Buffer.from(ciphertext, BASE),
});

import { decodeData } from '@verbatim/contracts';
import type { Fact, SealedBytes } from '@verbatim/ports';

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

export function decodeFact(bytes: Uint8Array): Fact {
  const { clear, contentMac, sealed, ...written } = JSON.parse(Buffer.from(bytes).toString('utf8')) as Written;
  const data = Buffer.from(clear, BASE);
  return {
    ...written,
    data: decodeData(written.type, data),
    clear: data,
    contentMac: Buffer.from(contentMac, BASE),
    ...(sealed === undefined ? {} : { sealed: sealedBytes(sealed) }),
  };
}

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

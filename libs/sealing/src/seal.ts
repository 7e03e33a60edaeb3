import { Fault } from '@verbatim/kit';
import type { SealedBytes } from '@verbatim/ports';
import { decrypt, encrypt, freshNonce } from './aead.ts';
import { listed } from './encoding.ts';
import type { SealingKey } from './sealing-key.ts';

/** Where a sealed text belongs. Put anywhere else, it does not open. */
export interface SealedPlace {
  readonly accountId: string;
  readonly stream: string;
  readonly eventId: string;
  readonly type: string;
}

export const aad = ({ accountId, stream, eventId, type }: SealedPlace): Uint8Array =>
  Buffer.from(listed('event', accountId, stream, eventId, type));

/** Once per event, over all its personal fields: every call costs microseconds. */
export function seal(key: SealingKey, plaintext: Uint8Array, associated: Uint8Array): SealedBytes {
  const nonce = freshNonce();
  return { keyId: key.keyId, nonce, ciphertext: encrypt(key.cipher, nonce, plaintext, associated) };
}

/** What was sealed, or a `SEAL_BROKEN` Fault: another key, another place, or bytes that were changed. */
export function open(key: SealingKey, sealed: SealedBytes, associated: Uint8Array): Uint8Array {
  const plaintext =
    sealed.keyId === key.keyId ? decrypt(key.cipher, sealed.nonce, sealed.ciphertext, associated) : null;
  if (plaintext !== null) return plaintext;
  throw new Fault('SEAL_BROKEN', 'A sealed text does not open under its key and place', { retryable: false });
}

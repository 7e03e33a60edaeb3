import type { KeyObject } from 'node:crypto';
import { decrypt, encrypt, freshNonce, NONCE_BYTES } from './aead.ts';
import { listed } from './encoding.ts';

/** Whose key is wrapped. Another account's, or another name's, does not open in its place. */
export interface WrappedPlace {
  readonly accountId: string;
  readonly keyId: string;
}

/** A key as it may lie on a disk: nonce, ciphertext and tag in one. */
export function wrapKey(wrapping: KeyObject, material: Uint8Array, place: WrappedPlace): Uint8Array {
  const nonce = freshNonce();
  return Buffer.concat([nonce, encrypt(wrapping, nonce, material, wrapAad(place))]);
}

/** Null when the wrapping key is another one, the place is, or the bytes were changed. */
export const unwrapKey = (wrapping: KeyObject, wrapped: Uint8Array, place: WrappedPlace): Uint8Array | null =>
  decrypt(wrapping, wrapped.subarray(0, NONCE_BYTES), wrapped.subarray(NONCE_BYTES), wrapAad(place));

const wrapAad = ({ accountId, keyId }: WrappedPlace): Uint8Array => Buffer.from(listed('wrap', accountId, keyId));

import { createCipheriv, createDecipheriv, randomFillSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** AES-256-GCM with a random nonce of 96 bits: good for 2^32 texts under one key, and a key serves one subject. */
const CIPHER = 'aes-256-gcm';
export const NONCE_BYTES = 12;
export const TAG_BYTES = 16;
/** Asking the system for randomness costs a microsecond; asking for many nonces at once costs the same. */
const NONCES_PER_REFILL = 512;

export function encrypt(key: KeyObject, nonce: Uint8Array, plaintext: Uint8Array, aad: Uint8Array): Uint8Array {
  const cipher = createCipheriv(CIPHER, key, nonce);
  cipher.setAAD(aad);
  const text = cipher.update(plaintext);
  cipher.final();
  return Buffer.concat([text, cipher.getAuthTag()], text.length + TAG_BYTES);
}

/** Null when anything was changed: text, tag, nonce, associated data or key. */
export function decrypt(key: KeyObject, nonce: Uint8Array, sealed: Uint8Array, aad: Uint8Array): Uint8Array | null {
  const end = sealed.length - TAG_BYTES;
  if (end < 0 || nonce.length !== NONCE_BYTES) return null;
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(aad);
  decipher.setAuthTag(sealed.subarray(end));
  const plaintext = decipher.update(sealed.subarray(0, end));
  try {
    decipher.final();
  } catch {
    return null;
  }
  return plaintext;
}

export function freshNonce(): Uint8Array {
  if (next === nonces.length) {
    randomFillSync(nonces);
    next = 0;
  }
  const nonce = nonces.slice(next, next + NONCE_BYTES); // a copy: a view would keep the whole pool alive
  next += NONCE_BYTES;
  return nonce;
}

const nonces = new Uint8Array(NONCE_BYTES * NONCES_PER_REFILL);
let next = nonces.length;

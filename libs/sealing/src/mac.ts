import { createHmac } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { listed } from './encoding.ts';
import { macKey } from './sealing-key.ts';
import type { SealingKey } from './sealing-key.ts';

const CONTENT_MAC_BYTES = 16;

/**
 * The id that the same request always gets, on any channel, after any crash: a UUID of version 8 (RFC 9562) from an HMAC.
 * Without the key, which erasure destroys, nobody can make it again.
 */
export function factId(key: SealingKey, kind: string, sender: string, clientMessageId: string): string {
  const hash = hmac(key.mac, listed('fact', kind, sender, clientMessageId));
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80; // version 8
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80; // the variant of RFC 9562
  const hex = hash.toString('hex', 0, 16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Tells the same content from another without keeping it. */
export const contentMac = (key: SealingKey, content: Uint8Array): Uint8Array =>
  createHmac(HASH, key.mac).update(CONTENT_DOMAIN).update(content).digest().subarray(0, CONTENT_MAC_BYTES);

/** Stands for a text that is looked up but never kept. The domain keeps equal texts of different meaning apart. */
export const keyedHash = (key: SealingKey | Uint8Array, domain: string, text: string): string =>
  hmac(key instanceof Uint8Array ? macKey(key) : key.mac, listed('hash', domain, text)).toString('base64url');

const HASH = 'sha256';
const CONTENT_DOMAIN = listed('content');

const hmac = (key: KeyObject, text: string): Buffer => createHmac(HASH, key).update(text).digest();

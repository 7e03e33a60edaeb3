import { randomFillSync } from 'node:crypto';

const VERSION_7 = 0x70;
const VARIANT = 0x80;
const TIME_BYTES = 6;
const pool = Buffer.alloc(16 * 256);
let at = pool.length;

/** A random UUID of version 7: later ones sort later, so that they lie together on the disk. */
export function newId(): string {
  if (at === pool.length) {
    randomFillSync(pool);
    at = 0;
  }
  const bytes = pool.subarray(at, (at += 16));
  bytes.writeUIntBE(Date.now(), 0, TIME_BYTES);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | VERSION_7;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | VARIANT;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

import { createCipheriv, hkdfSync } from 'node:crypto';
import * as fc from 'fast-check';
import type { DataKey } from '@verbatim/ports';
import { describe, expect, it } from 'vitest';
import {
  aad,
  contentMac,
  factId,
  keyedHash,
  open,
  seal,
  sealingKey,
  unwrapKey,
  wrapKey,
  wrappingKey,
} from './index.ts';

const dataKey = (byte: number, keyId = 'c:1'): DataKey => ({
  keyId,
  accountId: 'acc',
  material: new Uint8Array(32).fill(byte),
});
const key = sealingKey(dataKey(7));
const place = { accountId: 'acc', stream: 'conversation:1', eventId: 'e1', type: 'MessageReceived' };
const bytes = (text: string): Uint8Array => Buffer.from(text);
const bytesOf = fc.uint8Array({ maxLength: 2000 });
const texts = fc.string({ unit: 'grapheme', maxLength: 40 });
const UUID_8 = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('a sealed text', () => {
  it('opens under its key and place, whatever it says', () =>
    fc.assert(
      fc.property(bytesOf, bytesOf, (text, associated) => {
        expect(Buffer.from(open(key, seal(key, text, associated), associated))).toEqual(Buffer.from(text));
      }),
    ));

  it('is AES-256-GCM under a key that HKDF makes, so that other programs can read it', () => {
    const sealed = seal(key, bytes('hello'), aad(place));
    const cipherKey = Buffer.from(
      hkdfSync('sha256', new Uint8Array(32).fill(7), new Uint8Array(0), 'verbatim/v1/cipher', 32),
    );
    expect(cipherKey.toString('hex')).toBe('567622a571621ab745ac817d53a66ab7246adb6a8152bc2200db855cb1c181b6');
    const cipher = createCipheriv('aes-256-gcm', cipherKey, sealed.nonce);
    cipher.setAAD(bytes('5:event3:acc14:conversation:12:e115:MessageReceived'));
    const expected = Buffer.concat([cipher.update('hello'), cipher.final(), cipher.getAuthTag()]);
    expect(Buffer.from(sealed.ciphertext)).toEqual(expected);
    expect(sealed).toMatchObject({ keyId: 'c:1', nonce: { length: 12 }, ciphertext: { length: 5 + 16 } });
  });

  it('never has the nonce of another', () => {
    const nonces = Array.from({ length: 5000 }, () => Buffer.from(seal(key, bytes('x'), bytes('y')).nonce));
    expect(new Set(nonces.map((nonce) => nonce.toString('hex'))).size).toBe(5000);
  });

  it('does not open in another place', () => {
    const sealed = seal(key, bytes('hello'), aad(place));
    for (const field of ['accountId', 'stream', 'eventId', 'type'] as const) {
      expect(() => open(key, sealed, aad({ ...place, [field]: 'other' }))).toThrow(broken);
    }
  });

  it('does not open under another key, nor under another name', () => {
    const sealed = seal(key, bytes('hello'), aad(place));
    expect(() => open(sealingKey(dataKey(8)), sealed, aad(place))).toThrow(broken);
    expect(() => open(sealingKey(dataKey(7, 'c:2')), sealed, aad(place))).toThrow(broken);
  });

  it('does not open with any bit flipped, nor cut short', () => {
    const sealed = seal(key, bytes('hi'), aad(place));
    for (const part of ['nonce', 'ciphertext'] as const) {
      for (let bit = 0; bit < sealed[part].length * 8; bit++) {
        const flipped = Uint8Array.from(sealed[part], (byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
        expect(() => open(key, { ...sealed, [part]: flipped }, aad(place))).toThrow(broken);
      }
      for (let size = 0; size < sealed[part].length; size++) {
        expect(() => open(key, { ...sealed, [part]: sealed[part].subarray(0, size) }, aad(place))).toThrow(broken);
      }
    }
  });
});

describe('a fact id', () => {
  it('is the same for the same request, and known', () => {
    const id = factId(key, 'message', 'contact', 'c1'); // computed once by another program, from the words of the docs
    expect(id).toBe('f64ffad9-903d-8dcc-870b-818ceee3eb80');
    expect(factId(sealingKey(dataKey(7)), 'message', 'contact', 'c1')).toBe(id);
  });

  it('differs as soon as kind, sender, name or key do, also where they read the same in a row', () =>
    fc.assert(
      fc.property(fc.tuple(texts, texts, texts), fc.tuple(texts, texts, texts), (one, other) => {
        expect(factId(key, ...one)).toMatch(UUID_8);
        expect(factId(key, ...one) === factId(key, ...other)).toBe(one.join('\0') === other.join('\0'));
        expect(factId(key, ...one)).not.toBe(factId(sealingKey(dataKey(8)), ...one));
      }),
    ));

  it('does not confuse where one part ends', () => {
    expect(factId(key, 'a', 'bc', 'd')).not.toBe(factId(key, 'ab', 'c', 'd'));
    expect(factId(key, 'a', '1:b', '')).not.toBe(factId(key, 'a', '', '1:b'));
  });
});

describe('a MAC', () => {
  it('of content has 16 bytes and tells contents and keys apart', () => {
    const mac = contentMac(key, bytes('hello'));
    expect(Buffer.from(mac).toString('hex')).toBe('5a106efa646cd3969246bff24588c1ee');
    expect(contentMac(key, bytes('hello'))).toEqual(mac);
    expect(contentMac(key, bytes('hellp'))).not.toEqual(mac);
    expect(contentMac(sealingKey(dataKey(8)), bytes('hello'))).not.toEqual(mac);
  });

  it('of a text that is looked up tells domains apart, for data keys and keys of the installation alike', () => {
    const raw = new Uint8Array(32).fill(7);
    expect(keyedHash(key, 'external-id', 'ana')).toMatch(/^[\w-]{43}$/);
    expect(keyedHash(raw, 'external-id', 'ana')).toBe(keyedHash(key, 'external-id', 'ana'));
    expect(keyedHash(raw, 'subject', 'ana')).not.toBe(keyedHash(raw, 'external-id', 'ana'));
    expect(keyedHash(raw, 'a', 'bc')).not.toBe(keyedHash(raw, 'ab', 'c'));
  });
});

describe('a wrapped key', () => {
  const wrapping = wrappingKey(new Uint8Array(32).fill(1));
  const material = new Uint8Array(32).fill(9);
  const at = { accountId: 'acc', keyId: 'c:1' };

  it('comes back under its wrapping key and names', () => {
    const wrapped = wrapKey(wrapping, material, at);
    expect(wrapped).toHaveLength(12 + 32 + 16);
    expect(new Uint8Array(unwrapKey(wrapping, wrapped, at) ?? [])).toEqual(material);
  });

  it('and under nothing else', () => {
    const wrapped = wrapKey(wrapping, material, at);
    expect(unwrapKey(wrappingKey(material), wrapped, at)).toBeNull();
    expect(unwrapKey(wrapping, wrapped, { ...at, accountId: 'other' })).toBeNull();
    expect(unwrapKey(wrapping, wrapped, { ...at, keyId: 'c:2' })).toBeNull();
    expect(
      unwrapKey(
        wrapping,
        wrapped.map((byte, index) => (index === 20 ? byte ^ 1 : byte)),
        at,
      ),
    ).toBeNull();
    expect(unwrapKey(wrapping, new Uint8Array(3), at)).toBeNull();
  });
});

const broken = expect.objectContaining({ code: 'SEAL_BROKEN', retryable: false }) as Error;

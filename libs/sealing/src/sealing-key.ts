import { createSecretKey, hkdfSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { assert } from '@verbatim/kit';
import type { DataKey } from '@verbatim/ports';

export const KEY_BYTES = 32;

/** What a data key becomes before it is used: one key to seal with, another to take MACs with. */
export interface SealingKey {
  readonly keyId: string;
  readonly cipher: KeyObject;
  readonly mac: KeyObject;
}

/** Derives once per opened key. The derived keys live as long as the `DataKey` object does: whoever drops it forgets them. */
export function sealingKey(dataKey: DataKey): SealingKey {
  const known = sealingKeys.get(dataKey);
  if (known !== undefined) return known;
  const { keyId, material } = dataKey;
  const key = { keyId, cipher: derive(material, 'verbatim/v1/cipher'), mac: derive(material, MAC_PURPOSE) };
  sealingKeys.set(dataKey, key);
  return key;
}

/** The MAC key of raw key material, such as a key of the installation; derived once per array. */
export function macKey(material: Uint8Array): KeyObject {
  const known = macKeys.get(material);
  if (known !== undefined) return known;
  const key = derive(material, MAC_PURPOSE);
  macKeys.set(material, key);
  return key;
}

/** A key that does nothing but wrap others. */
export const wrappingKey = (material: Uint8Array): KeyObject => derive(material, 'verbatim/v1/wrap');

const MAC_PURPOSE = 'verbatim/v1/mac';
const sealingKeys = new WeakMap<DataKey, SealingKey>();
const macKeys = new WeakMap<Uint8Array, KeyObject>();

function derive(material: Uint8Array, purpose: string): KeyObject {
  assert(material.byteLength === KEY_BYTES, 'key material has 32 bytes');
  return createSecretKey(Buffer.from(hkdfSync('sha256', material, new Uint8Array(0), purpose, KEY_BYTES)));
}

export { contentMac, factId, keyedHash } from './mac.ts';
export { aad, open, seal } from './seal.ts';
export type { SealedPlace } from './seal.ts';
export { KEY_BYTES, sealingKey, wrappingKey } from './sealing-key.ts';
export type { SealingKey } from './sealing-key.ts';
export { unwrapKey, wrapKey } from './wrapping.ts';
export type { WrappedPlace } from './wrapping.ts';

export { sqliteKeyArchive } from './archive.ts';
export { loadMasterKey } from './master-key.ts';
export { sqliteKeys } from './sqlite-keys.ts';
export type { SqliteKeysOptions } from './sqlite-keys.ts';

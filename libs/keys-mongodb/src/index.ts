export { mongoKeyArchive } from './archive.ts';
export { examineKeys, mongoKeys } from './mongo-keys.ts';
export type { MongoKeysOptions } from './mongo-keys.ts';

export { faultOf, isBusy, isConstraint, isCorrupt, isFull, storageFull } from './faults.ts';
export type { FaultNames } from './faults.ts';
export { lockDataDir } from './lock.ts';
export { readerBeside } from './reader.ts';
export type { Reader } from './reader.ts';
export { openSqlite } from './sqlite.ts';
export type { Sqlite, SqliteOptions } from './sqlite.ts';
export { SqliteError } from './sqlite-error.ts';
export type { SqlGroup, SqlValue } from './values.ts';

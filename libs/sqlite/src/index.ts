export { faultOf, isCorrupt, isFull } from './faults.ts';
export type { FaultNames } from './faults.ts';
export { lockDataDir } from './lock.ts';
export { openSqlite, SqliteError } from './sqlite.ts';
export type { SqlGroup, Sqlite, SqliteOptions, SqlValue } from './sqlite.ts';

export { PENDING_BYTES_MAX } from './group-commit.ts';
export { sqliteEventLog } from './sqlite-event-log.ts';
export type { SqliteEventLog, SqliteLogOptions } from './sqlite-event-log.ts';

export { sqliteJobs } from './sqlite-jobs.ts';
export type { SqliteJobsOptions } from './sqlite-jobs.ts';

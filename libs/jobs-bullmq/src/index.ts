export { bullmqJobs } from './bullmq-jobs.ts';
export type { BullmqJobsOptions } from './bullmq-jobs.ts';

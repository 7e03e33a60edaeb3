export { roll } from './roll.ts';
export type { AgentAvailability, AvailabilityReason, Noticed, Roll } from './roll.ts';

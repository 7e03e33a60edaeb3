import type { Priority } from '../live/contract.ts';

/** From the one that waits longest to the one that waits least. */
export const PRIORITIES: readonly Priority[] = ['none', 'low', 'medium', 'high', 'urgent'];

export { timers } from './timers.ts';
export type { Timers, TimersOptions } from './timers.ts';
export { deadlines } from './deadlines.ts';
export type { Deadline, Patience } from './deadlines.ts';
export type { Offered, Offering } from './offers.ts';

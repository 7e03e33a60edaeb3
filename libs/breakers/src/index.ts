export { breakers } from './breakers.ts';
export type { Breaker, BreakerOptions, Breakers, BreakerState } from './breakers.ts';

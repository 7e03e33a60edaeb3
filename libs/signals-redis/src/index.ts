export { redisSignals } from './redis-signals.ts';
export type { RedisSignalsOptions } from './redis-signals.ts';

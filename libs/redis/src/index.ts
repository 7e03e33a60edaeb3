export { openRedis } from './redis.ts';
export type { RedisOptions } from './redis.ts';

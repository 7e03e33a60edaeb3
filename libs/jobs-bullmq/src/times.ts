import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import type { Job } from '@verbatim/ports';

/** Removes fields whose value is still the one given. */
const DROP_UNCHANGED = `for i = 1, #ARGV, 2 do
  if redis.call('HGET', KEYS[1], ARGV[i]) == ARGV[i + 1] then redis.call('HDEL', KEYS[1], ARGV[i]) end
end`;

/** A name that is in Redis for as long as what was put there: when it is another one, all of it was lost. */
export async function lifeOf(redis: Redis, key: string): Promise<string> {
  const known = await redis.get(key);
  if (known !== null) return known;
  await redis.set(key, randomUUID(), 'NX');
  return (await redis.get(key)) ?? '';
}

/** When each job is to be done, as it was last said: what the queue hands out under another time is out of date. */
export class Times {
  readonly #redis: Redis;
  readonly #key: string;

  constructor(redis: Redis, key: string) {
    this.#redis = redis;
    this.#key = key;
  }

  async set(jobs: readonly Job[]): Promise<void> {
    await this.#redis.hset(this.#key, Object.fromEntries(jobs.map(({ id, at }) => [id, at])));
  }

  async of(ids: readonly string[]): Promise<readonly (number | null)[]> {
    const found = await this.#redis.hmget(this.#key, ...ids);
    return found.map((at) => (at === null ? null : Number(at)));
  }

  async drop(ids: readonly string[]): Promise<void> {
    await this.#redis.hdel(this.#key, ...ids);
  }

  /** Those that were set to another time since stay. */
  async dropUnchanged(jobs: readonly Job[]): Promise<void> {
    await this.#redis.eval(DROP_UNCHANGED, 1, this.#key, ...jobs.flatMap(({ id, at }) => [id, String(at)]));
  }
}

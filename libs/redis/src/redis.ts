import { Redis } from 'ioredis';
import { Fault } from '@verbatim/kit';

const CONNECT_MS_MAX = 5_000;
const COMMAND_MS_MAX = 5_000;
const RETRY_MS_MAX = 2_000;
const RETRY_MS = 100;
const START_MS_MAX = 10_000;

export interface RedisOptions {
  /** `redis://[user:password@]host:port[/number]`, or `rediss://` for TLS. */
  readonly url: string;
  /** The setting it came from, for the sentence that says what to change. */
  readonly setting: string;
}

/**
 * A connection that heals itself. Opening it fails within 10 s with a Fault that says what to change: `REDIS_UNREACHABLE`,
 * `REDIS_CREDENTIALS_WRONG`, `REDIS_UNFIT` (it may throw away what it was given).
 */
export async function openRedis({ url, setting }: RedisOptions): Promise<Redis> {
  const redis = new Redis(url, {
    ...{ lazyConnect: true, connectTimeout: CONNECT_MS_MAX, commandTimeout: COMMAND_MS_MAX },
    ...{ enableOfflineQueue: false, maxRetriesPerRequest: 0, retryStrategy: () => null },
  });
  // Every command tells its caller, and a connection is tried again; why one ended is said here alone.
  let reason: unknown;
  redis.on('error', (error: unknown) => {
    reason = error;
  });
  try {
    await within(START_MS_MAX, redis.connect());
    await checkPolicy(redis, setting);
  } catch (error) {
    redis.disconnect();
    throw error instanceof Fault ? error : startFault(reason ?? error, { url, setting });
  }
  redis.options.retryStrategy = (times) => Math.min(times * RETRY_MS, RETRY_MS_MAX);
  return redis;
}

/** Where the server may not be asked for its settings, it is taken at its word. */
async function checkPolicy(redis: Redis, setting: string): Promise<void> {
  const [, policy] = (await redis.config('GET', 'maxmemory-policy').catch(() => [])) as readonly string[];
  if (policy === undefined || policy === 'noeviction') return;
  const sentence = `The Redis of ${setting} has maxmemory-policy ${policy}, by which it may throw work away: set it to noeviction.`;
  throw new Fault('REDIS_UNFIT', sentence, { retryable: false });
}

function startFault(error: unknown, { url, setting }: RedisOptions): Fault {
  const said = error instanceof Error ? `${error.message} ${String(error.cause)}` : '';
  if (/WRONGPASS|NOAUTH|invalid.*password/i.test(said))
    return fault('REDIS_CREDENTIALS_WRONG', `Redis refuses user and password of ${setting}: correct them.`, error);
  const where = /@?([^@/]+?)(?:\/\d*)?$/.exec(url)?.[1] ?? '';
  return fault('REDIS_UNREACHABLE', `No Redis answers at ${where}: correct ${setting}, or start it.`, error);
}

const fault = (code: string, sentence: string, cause: unknown): Fault =>
  new Fault(code, sentence, { retryable: false, cause });

async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

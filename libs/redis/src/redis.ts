import { Redis } from 'ioredis';
import { Fault } from '@verbatim/kit';

const CONNECT_MS_MAX = 5_000;
const COMMAND_MS_MAX = 5_000;
const RETRY_MS_MAX = 2_000;
const RETRY_MS = 100;
const START_MS_MAX = 10_000;
const PORT = 6379;

export interface RedisOptions {
  /** `redis://[user:password@]host:port[/number]`, or `rediss://` for TLS. */
  readonly url: string;
  /** The setting it came from, for the sentence that says what to change. */
  readonly setting: string;
}

/**
 * A connection that heals itself. Opening it fails within 10 s with a Fault that says what to change: `REDIS_URL_INVALID`,
 * `REDIS_UNREACHABLE`, `REDIS_CREDENTIALS_WRONG`, `REDIS_UNFIT` (it may throw away what it was given).
 */
export async function openRedis({ url, setting }: RedisOptions): Promise<Redis> {
  const where = placeOf({ url, setting });
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
    throw error instanceof Fault ? error : startFault(reason ?? error, { where, setting });
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

/** Host and port alone: whatever else is in an address may be secret. */
function placeOf({ url, setting }: RedisOptions): string {
  const { hostname = '', port = '', pathname = '' } = URL.canParse(url) ? new URL(url) : {};
  if (hostname === '' || !/^\/?\d*$/.test(pathname)) {
    const shape = 'redis://[user:password@]host:port[/number], user and password percent-encoded';
    throw fault('REDIS_URL_INVALID', `${setting} is not an address of Redis: it is to look like ${shape}.`, undefined);
  }
  return `${hostname}:${port === '' ? PORT : port}`;
}

interface Asked {
  readonly where: string;
  readonly setting: string;
}

function startFault(error: unknown, { where, setting }: Asked): Fault {
  const said = error instanceof Error ? `${error.message} ${String(error.cause)}` : '';
  if (/WRONGPASS|NOAUTH|invalid.*password|without any password/i.test(said))
    return fault('REDIS_CREDENTIALS_WRONG', `Redis refuses user and password of ${setting}: correct them.`, error);
  if (/DB index/i.test(said))
    return fault('REDIS_URL_INVALID', `Redis has no database of the number in ${setting}: take a lower one.`, error);
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

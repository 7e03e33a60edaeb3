import { randomUUID } from 'node:crypto';
import { Queue, Worker } from 'bullmq';
import type { Job as Queued } from 'bullmq';
import type { Redis } from 'ioredis';
import { assert, Fault } from '@verbatim/kit';
import { JOBS_PER_CALL_MAX } from '@verbatim/ports';
import type { Clock, Job, Jobs } from '@verbatim/ports';
import { openRedis } from '@verbatim/redis';
import { lifeOf, Times } from './times.ts';

const SETTING = 'VERBATIM_JOBS_URL';
export const LEASE_MS = 60_000;
/** Two looks of the queue decide that a job's owner is gone. */
const LOOKS_PER_LEASE = 4;
/** Everything that is asked ends by then, since a queue without its server would wait for ever. */
const CALL_MS_MAX = 5_000;
const RETRY_MS_MAX = 2_000;
const AT_ONCE_MAX = 50;
const QUEUE = 'jobs';
const NAME = 'job';

export interface BullmqJobsOptions {
  /** `redis://[user:password@]host:port[/number]`. */
  readonly url: string;
  /** Before every name in Redis, so that two installations may share a server. */
  readonly prefix: string;
  /** Unix milliseconds. The queue itself goes by the clock of the machine. */
  readonly clock: Clock;
  readonly leaseMs?: number;
}

/**
 * Jobs in a queue of BullMQ's, for any number of processes. Fails as `openRedis` does where Redis is not fit. Redis may
 * lose them, as any store of jobs may: they are derived from the log. The next `claim` then fails once with `JOBS_LOST`.
 */
export async function bullmqJobs({ url, prefix, clock, leaseMs = LEASE_MS }: BullmqJobsOptions): Promise<Jobs> {
  const redis = await openRedis({ url, setting: SETTING });
  const connection = {
    ...{ url, maxRetriesPerRequest: null, enableOfflineQueue: false, commandTimeout: CALL_MS_MAX },
    retryStrategy: (times: number) => Math.min(times * 100, RETRY_MS_MAX),
  };
  // A server that was looked at a moment ago is not looked at again by each of them.
  const shared = { connection, prefix, skipVersionCheck: true };
  const queue = new Queue<Job>(QUEUE, { ...shared, defaultJobOptions: { removeOnComplete: true, removeOnFail: true } });
  const worker = new Worker<Job>(QUEUE, null, {
    ...shared,
    ...{ autorun: false, lockDuration: leaseMs, stalledInterval: Math.ceil(leaseMs / LOOKS_PER_LEASE) },
    maxStalledCount: Number.MAX_SAFE_INTEGER, // whoever died with a job has not failed it
  });
  queue.on('error', () => {}); // every call tells its caller
  worker.on('error', () => {});
  await within(Promise.all([queue.waitUntilReady(), worker.waitUntilReady()]));
  worker.startStalledCheckTimer().catch(() => {});
  const lifeKey = `${prefix}:life`;
  const life = await within(lifeOf(redis, lifeKey));
  return new BullmqJobs({ redis, queue, worker, times: new Times(redis, `${prefix}:times`), clock, lifeKey }, life);
}

interface Parts {
  readonly redis: Redis;
  readonly queue: Queue<Job>;
  readonly worker: Worker<Job>;
  readonly times: Times;
  readonly clock: Clock;
  readonly lifeKey: string;
}

class BullmqJobs implements Jobs {
  readonly #parts: Parts;
  readonly #token = randomUUID();
  /** What was handed out here, to be ended there. */
  readonly #claimed = new Map<string, Queued<Job>>();
  #life: string;
  #isClosed = false;

  constructor(parts: Parts, life: string) {
    this.#parts = parts;
    this.#life = life;
  }

  set(jobs: readonly Job[]): Promise<void> {
    checkCount(jobs);
    return this.#asking(async () => {
      if (jobs.length === 0) return;
      const { queue, times, clock } = this.#parts;
      const now = clock();
      // The last word on each counts, and the earliest waits in front.
      const last = [...new Map(jobs.map((job) => [job.id, job])).values()].toSorted((one, other) => one.at - other.at);
      await times.set(last);
      await queue.addBulk(
        last.map((job) => ({
          name: NAME,
          data: job,
          opts: { jobId: nameOf(job), delay: Math.max(0, job.at - now) }, // who is there already stays as it is
        })),
      );
    });
  }

  cancel(ids: readonly string[]): Promise<void> {
    checkCount(ids);
    // What is left in the queue has no time any more, and is passed over when it is due.
    return this.#asking(() => (ids.length === 0 ? Promise.resolve() : this.#parts.times.drop(ids)));
  }

  claim(limit: number): Promise<readonly Job[]> {
    const wanted = Math.min(limit, JOBS_PER_CALL_MAX);
    return this.#asking(async () => {
      await this.#checkLife();
      const claimed: Job[] = [];
      for (let isMore = true; isMore && claimed.length < wanted;) {
        const some = await this.#fetch(Math.min(AT_ONCE_MAX, wanted - claimed.length));
        isMore = some.length > 0;
        claimed.push(...(await this.#current(some)));
      }
      return claimed.toSorted(earlier);
    });
  }

  /** Each process is told once when Redis has lost everything: who asks again derives it anew. */
  async #checkLife(): Promise<void> {
    const { redis, lifeKey } = this.#parts;
    const life = await lifeOf(redis, lifeKey);
    if (life === this.#life) return;
    this.#life = life;
    this.#claimed.clear();
    throw lost();
  }

  /** Up to so many that the queue holds for due. */
  async #fetch(count: number): Promise<readonly Queued<Job>[]> {
    const found: Queued<Job>[] = [];
    for (
      let more = await this.#next();
      more !== undefined;
      more = found.length < count ? await this.#next() : undefined
    )
      found.push(more);
    return found;
  }

  async #next(): Promise<Queued<Job> | undefined> {
    return (await this.#parts.worker.getNextJob(this.#token, { block: false })) as Queued<Job> | undefined;
  }

  /** Those whose time is the one that was said last; the others are ended. */
  async #current(found: readonly Queued<Job>[]): Promise<readonly Job[]> {
    if (found.length === 0) return [];
    const times = await this.#parts.times.of(found.map(({ data }) => data.id));
    const claimed: Job[] = [];
    for (const [index, queued] of found.entries()) {
      if (times[index] !== queued.data.at) {
        await this.#end(queued);
        continue;
      }
      this.#claimed.set(nameOf(queued.data), queued);
      claimed.push(queued.data);
    }
    return claimed;
  }

  complete(jobs: readonly Job[]): Promise<void> {
    checkCount(jobs);
    return this.#asking(async () => {
      if (jobs.length === 0) return;
      await this.#parts.times.dropUnchanged(jobs);
      for (const job of jobs) {
        const queued = this.#claimed.get(nameOf(job));
        this.#claimed.delete(nameOf(job));
        if (queued !== undefined) await this.#end(queued);
      }
    });
  }

  /** Whose lease is over is somebody else's, who finds that it is out of date. */
  async #end(queued: Queued<Job>): Promise<void> {
    await queued.moveToCompleted(null, this.#token, false).catch((error: unknown) => {
      if (!/lock|not in the active state|Missing key/i.test(String(error))) throw error;
    });
  }

  async #asking<T>(ask: () => Promise<T>): Promise<T> {
    if (this.#isClosed) throw unavailable();
    return within(ask());
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    const { worker, queue, redis } = this.#parts;
    await within(Promise.all([worker.close(true), queue.close()])).catch(() => {});
    redis.disconnect();
  }
}

const checkCount = (items: readonly unknown[]): void =>
  assert(items.length <= JOBS_PER_CALL_MAX, 'a call names a bounded number of jobs');

/** A job at another time is another one; the queue's names have no ":". */
const nameOf = ({ id, at }: Job): string => `${Buffer.from(id).toString('base64url')}@${at}`;

const earlier = (one: Job, other: Job): number => one.at - other.at || (one.id < other.id ? -1 : 1);

const unavailable = (cause?: unknown): Fault =>
  new Fault('JOBS_UNAVAILABLE', 'The jobs cannot be read now; try again.', { retryable: true, cause });

const lost = (): Fault => new Fault('JOBS_LOST', 'Redis has lost all jobs: derive them again.', { retryable: true });

async function within<T>(promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(unavailable()), CALL_MS_MAX);
  });
  promise.catch(() => {}); // nobody may listen any more when it fails
  try {
    return await Promise.race([promise, late]);
  } catch (error) {
    throw error instanceof Fault ? error : unavailable(error);
  } finally {
    clearTimeout(timer);
  }
}

import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { describe, expect, it } from 'vitest';
import { jobsContract } from '../../ports/src/jobs.contract.ts';
import { ownRedis } from '../../../test/support/own-redis.ts';
import { bullmqJobs } from './index.ts';

const url = process.env['VERBATIM_TEST_REDIS_URL'];
const LEASE_MS = 1_000;
/** By then the queue has looked often enough to see that an owner is gone. */
const LEASE_AND_LOOKS_MS = 2_000;

const open = (prefix: string, at = url ?? '') => bullmqJobs({ url: at, prefix, clock: Date.now, leaseMs: LEASE_MS });

async function clean(prefix: string): Promise<void> {
  const redis = new Redis(url ?? '');
  for (let cursor = '0'; ;) {
    const [next, keys] = await redis.scan(cursor, 'MATCH', `${prefix}:*`, 'COUNT', 1_000);
    if (keys.length > 0) await redis.del(...keys);
    cursor = next;
    if (cursor === '0') break;
  }
  redis.disconnect();
}

describe.skipIf(url === undefined)('on a real server (VERBATIM_TEST_REDIS_URL; scripts/services up redis)', () => {
  jobsContract('bullmq', () => {
    const prefix = `test-${randomUUID()}`;
    return Promise.resolve({
      open: () => open(prefix),
      now: () => Date.now(),
      pass: (ms: number) => sleep(ms),
      leaseMs: LEASE_AND_LOOKS_MS,
      dispose: () => clean(prefix),
    });
  });

  it('two processes share the work, and what one has claimed and left the other gets', async () => {
    const prefix = `test-${randomUUID()}`;
    const [ana, bo] = await Promise.all([open(prefix), open(prefix)]);
    const all = Array.from({ length: 20 }, (_, index) => ({ id: `job-${index}`, at: Date.now() - 20 + index }));
    await ana.set(all);
    const [hers, his] = await Promise.all([ana.claim(10), bo.claim(10)]);
    expect([...hers, ...his].map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
    await bo.complete(his);
    await ana.close();
    await expect.poll(async () => (await bo.claim(20)).map(({ id }) => id)).toEqual(hers.map(({ id }) => id));
    await bo.close();
    await clean(prefix);
  });

  it('a server that is away is said to be, in time, and is used again once it is back', async () => {
    const server = await ownRedis();
    const jobs = await open('test-away', `redis://${server.at}`);
    await jobs.set([{ id: 'a', at: Date.now() }]);
    await server.end('SIGKILL');
    await expect(jobs.set([{ id: 'b', at: Date.now() }])).rejects.toMatchObject({
      code: 'JOBS_UNAVAILABLE',
      retryable: true,
    });
    await expect(jobs.claim(1)).rejects.toMatchObject({ code: 'JOBS_UNAVAILABLE', retryable: true });
    const again = await ownRedis('--port', server.at.replace(/.*:/, ''));
    await expect
      .poll(() =>
        jobs.set([{ id: 'c', at: Date.now() }]).then(
          () => true,
          () => false,
        ),
      )
      .toBe(true);
    await expect.poll(async () => (await jobs.claim(9)).map(({ id }) => id)).toContain('c');
    await jobs.close();
    await again.end();
  });

  it('a server that has lost everything says so once to each process, and is used again', async () => {
    const server = await ownRedis();
    const [ana, bo] = [
      await open('test-wiped', `redis://${server.at}`),
      await open('test-wiped', `redis://${server.at}`),
    ];
    const job = { id: 'a', at: Date.now() + 100 };
    await ana.set([job]);
    const redis = new Redis(`redis://${server.at}`);
    await redis.flushall();
    redis.disconnect();
    for (const jobs of [ana, bo])
      await expect(jobs.claim(1)).rejects.toMatchObject({ code: 'JOBS_LOST', retryable: true });
    await ana.set([job]);
    await expect.poll(() => bo.claim(1)).toEqual([job]);
    await Promise.all([ana.close(), bo.close()]);
    await server.end();
  });

  it('what is asked after it was closed is refused, not left hanging', async () => {
    const jobs = await open(`test-${randomUUID()}`);
    await jobs.close();
    await expect(jobs.claim(1)).rejects.toMatchObject({ code: 'JOBS_UNAVAILABLE' });
  });
});

import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { Redis } from 'ioredis';
import { describe, expect, it } from 'vitest';
import { signalsContract } from '../../ports/src/signals.contract.ts';
import { redisSignals } from './index.ts';

const opening = (url: string) => redisSignals({ url, prefix: 'x' });
const server = process.env['VERBATIM_TEST_REDIS_URL'];

describe.skipIf(server === undefined)('on a real server (VERBATIM_TEST_REDIS_URL; scripts/services up redis)', () => {
  const url = server ?? '';
  signalsContract('redis', () => redisSignals({ url, prefix: randomUUID() }));

  it('one process hears another one, and no other installation', async () => {
    const [prefix, other] = [randomUUID(), randomUUID()];
    const ana = await redisSignals({ url, prefix });
    const bo = await redisSignals({ url, prefix });
    const stranger = await redisSignals({ url, prefix: other });
    const never: string[] = [];
    stranger.subscribe('a', (message) => void never.push(message));
    const heard: string[] = [];
    bo.subscribe('a', (message) => void heard.push(message));
    await expect
      .poll(() => {
        ana.publish('a', 'hello');
        return heard;
      })
      .toContain('hello');
    expect(never).toEqual([]);
    await Promise.all([ana, bo, stranger].map((each) => each.close()));
  });

  describe('is refused at the start, with what to change', () => {
    it('a server that may throw work away', async () => {
      const admin = new Redis(url);
      try {
        await admin.config('SET', 'maxmemory-policy', 'allkeys-lru');
        await expect(opening(url)).rejects.toMatchObject({
          code: 'REDIS_UNFIT',
          message: expect.stringContaining('set it to noeviction') as string,
        });
      } finally {
        await admin.config('SET', 'maxmemory-policy', 'noeviction');
        admin.disconnect();
      }
    });

    it('a wrong password', async () => {
      const wrong = url.replace('redis://', 'redis://somebody:wrong@');
      await expect(opening(wrong)).rejects.toMatchObject({ code: 'REDIS_CREDENTIALS_WRONG' });
    });

    it('nobody at that address, or somebody who does not answer', async () => {
      const mute = createServer(() => {}).listen(0, '127.0.0.1');
      await new Promise((resolve) => mute.once('listening', resolve));
      const { port } = mute.address() as AddressInfo;
      for (const at of ['redis://127.0.0.1:1', `redis://127.0.0.1:${port}/0`])
        await expect(opening(at)).rejects.toMatchObject({
          code: 'REDIS_UNREACHABLE',
          message: expect.stringMatching(
            /^No Redis answers at 127\.0\.0\.1:\d+: correct VERBATIM_SIGNALS_URL/,
          ) as string,
        });
      mute.close();
    });
  });
});

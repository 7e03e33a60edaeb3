import { getHeapSpaceStatistics } from 'node:v8';
import { afterEach, expect, it } from 'vitest';
import { givingMemoryBack } from './spare-memory.ts';

const MANY = 300_000;
const stop = new AbortController();
afterEach(() => stop.abort());

const youngBytes = (): number =>
  getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0;

/** Objects that live long enough to be kept, so that the room for young ones grows. */
function work(): number {
  let kept: object[] = [];
  const from = process.cpuUsage();
  for (let rounds = 0; ; rounds++) {
    for (let index = 0; index < MANY; index++) kept.push({ index, of: [rounds] });
    const { user, system } = process.cpuUsage(from);
    if (user + system > 4_000_000) return kept.length;
    kept = [];
  }
}

it('makes the room for young objects small again once it is quiet, and not while there is work', async () => {
  givingMemoryBack(stop.signal);
  expect(work()).toBeGreaterThan(0);
  const busy = youngBytes();
  expect(busy).toBeGreaterThan(8_000_000);
  await expect.poll(youngBytes, { interval: 1_000 }).toBeLessThan(busy / 4);
});

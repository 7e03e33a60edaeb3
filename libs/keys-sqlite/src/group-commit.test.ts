import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { groupCommit } from './group-commit.ts';
import { step } from './step.ts';

const ofOne = (name: string) => [step(name)];

describe('writes that wait for the disk together', () => {
  it('go in one transaction, in order, and are done when it is', async () => {
    const written: string[][] = [];
    const write = groupCommit(async (steps) => {
      written.push(steps.map(({ sql }) => sql));
      await Promise.resolve();
    });
    await Promise.all(['a', 'b', 'c'].map((name) => write(ofOne(name))));
    await write(ofOne('d'));
    expect(written).toEqual([['a'], ['b', 'c'], ['d']]);
  });

  it('fail together, and the next ones are tried', async () => {
    let failures = 1;
    const write = groupCommit(async () => {
      if (failures-- > 0) throw new Error('no disk');
      return Promise.resolve();
    });
    await expect(write(ofOne('a'))).rejects.toThrow('no disk');
    await expect(write(ofOne('b'))).resolves.toBeUndefined();
  });

  it('are refused when too many wait already', async () => {
    const disk = new AbortController();
    const write = groupCommit(async () => {
      if (!disk.signal.aborted) await once(disk.signal, 'abort');
    });
    const all = Array.from({ length: 10_001 }, () => write(ofOne('x')));
    await expect(write(ofOne('late'))).rejects.toMatchObject({ code: 'KEYS_UNAVAILABLE', retryable: true });
    disk.abort();
    await Promise.all(all);
    await expect(write(ofOne('in time'))).resolves.toBeUndefined();
  });
});

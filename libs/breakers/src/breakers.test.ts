import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { breakers } from './index.ts';
import type { Breakers, BreakerState } from './index.ts';

const fails = () => Promise.reject(new Error('no answer'));
const works = () => Promise.resolve('an answer');
const SECOND = 1_000;

describe('a breaker', () => {
  let all: Breakers;
  let heard: BreakerState[];
  beforeEach(() => {
    vi.useFakeTimers();
    heard = [];
    all = breakers((_, state) => heard.push(state));
  });
  afterEach(() => {
    all.end();
    vi.useRealTimers();
  });

  const failThrice = async (probe?: () => Promise<unknown>) => {
    const breaker = all.of('agent:a', { halfOpenAfterMs: SECOND, ...(probe === undefined ? {} : { probe }) });
    for (let n = 0; n < 3; n++) await expect(breaker.run(fails)).rejects.toThrow('no answer');
    return breaker;
  };

  it('lets everything through while it works, and after failures that are not in a row', async () => {
    const breaker = all.of('agent:a');
    for (const task of [fails, fails, works, fails, fails]) await breaker.run(task).catch(() => {});
    expect(breaker.state).toBe('closed');
    expect(all.states().size).toBe(0);
  });

  it('opens after three failures in a row, and then asks nobody', async () => {
    const breaker = await failThrice();
    let asked = 0;
    const counted = () => Promise.resolve(asked++);
    await expect(breaker.run(counted)).rejects.toMatchObject({ code: 'BREAKER_OPEN', retryable: true });
    expect([asked, breaker.state, heard]).toEqual([0, 'open', ['open']]);
    expect(all.states()).toEqual(new Map([['agent:a', 'open']]));
  });

  it('tries again by itself, once at a time and ever more rarely, until it works', async () => {
    let trials = 0;
    let answer = fails as () => Promise<unknown>;
    const probe = () => {
      trials++;
      return answer();
    };
    const breaker = await failThrice(probe);
    await vi.advanceTimersByTimeAsync(SECOND + 5);
    expect([trials, breaker.state]).toEqual([1, 'open']);
    await vi.advanceTimersByTimeAsync(SECOND + 5);
    expect(trials).toBe(1);
    answer = works;
    await vi.advanceTimersByTimeAsync(SECOND + 5);
    expect([trials, breaker.state]).toEqual([2, 'closed']);
    expect(heard).toEqual(['open', 'half-open', 'open', 'half-open', 'closed']);
    expect(all.states()).toEqual(new Map([['agent:a', 'closed']]));
  });

  it('lets the next task be the trial where there is none of its own', async () => {
    const breaker = await failThrice();
    await vi.advanceTimersByTimeAsync(SECOND + 5);
    expect(await breaker.run(works)).toBe('an answer');
    expect(breaker.state).toBe('closed');
  });

  it('is one per name, and a new one once the old is dropped', async () => {
    const breaker = await failThrice();
    expect(all.of('agent:a')).toBe(breaker);
    expect(all.of('agent:b').state).toBe('closed');
    all.drop('agent:a');
    expect(all.of('agent:a').state).toBe('closed');
  });
});

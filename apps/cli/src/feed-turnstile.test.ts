import { describe, expect, it } from 'vitest';
import { Turnstile } from './feed-turnstile.ts';

describe('a turnstile', () => {
  it('lets so many in at a time, in the order in which they came', async () => {
    const turnstile = new Turnstile(2);
    const inside: number[] = [];
    const coming = [0, 1, 2, 3].map(async (who) => {
      await turnstile.enter();
      inside.push(who);
    });
    await Promise.all(coming.slice(0, 2));
    expect(inside).toEqual([0, 1]);
    turnstile.leave();
    await coming[2];
    expect(inside).toEqual([0, 1, 2]);
    turnstile.leave();
    await coming[3];
    turnstile.leave();
    turnstile.leave();
    await turnstile.enter();
    await turnstile.enter();
    expect(inside).toEqual([0, 1, 2, 3]);
  });
});

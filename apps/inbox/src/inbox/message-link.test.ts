import { describe, expect, it } from 'vitest';
import { targetOf } from './message-link.ts';

describe('the link to a message', () => {
  it('leads to its place', () => {
    expect(targetOf('#m17')).toBe(17);
  });

  it.each(['', '#', '#m', '#m0', '#m-3', '#m1.5', '#mx', '#n4', '#m1e400'])('leads nowhere as %j', (hash) => {
    expect(targetOf(hash)).toBeNull();
  });
});

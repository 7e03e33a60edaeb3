import { describe, expect, it } from 'vitest';
import { MongoNetworkError } from 'mongodb';
import { answered } from './answering.ts';
import { isServerFault } from './mongo.ts';

describe('what the server, or the way to it, is to blame for', () => {
  const ofTheSystem = Object.assign(new Error('write ECONNRESET'), { code: 'ECONNRESET', syscall: 'write' });
  const ofTheStream = Object.assign(new Error('destroyed'), { code: 'ERR_STREAM_DESTROYED' });
  // Its name says nothing of MongoDB.
  class PoolClearedOnNetworkError extends MongoNetworkError {
    override get name(): string {
      return 'PoolClearedOnNetworkError';
    }
  }

  it.each([
    ['an error of the driver, whatever its name', new PoolClearedOnNetworkError('interrupted')],
    ['a connection that breaks while it is written to', ofTheSystem],
    ['a stream that is gone', ofTheStream],
  ])('%s', (_, error) => expect(isServerFault(error)).toBe(true));

  it('and a bug is ours', () => {
    expect(isServerFault(new TypeError('x is not a function'))).toBe(false);
    expect(isServerFault(Object.assign(new Error('no'), { code: 'ERR_ASSERTION' }))).toBe(false);
  });

  it('a server that says nothing is, once its time is over', async () => {
    const told = await answered(new Promise(() => {}), 1).catch((error: unknown) => error);
    expect(isServerFault(told)).toBe(true);
    await expect(answered(Promise.resolve('here'), 1_000)).resolves.toBe('here');
  });
});

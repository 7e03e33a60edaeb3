import RequestQueue from 'kafkajs/src/network/requestQueue/index.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { calm } from './calm.ts';

const THROTTLED_MS = 500;

describe('a connection of the client library', () => {
  const sent: number[] = [];
  let queue: RequestQueue;
  const ask = (correlationId: number): void =>
    queue.push({
      entry: { correlationId, resolve: () => {}, reject: () => {} },
      expectResponse: true,
      sendRequest: () => sent.push(correlationId),
    });
  const answer = (correlationId: number): void => queue.fulfillRequest({ correlationId, payload: null, size: 0 });

  beforeEach(() => {
    vi.useFakeTimers();
    calm();
    sent.length = 0;
    const logger = { debug: () => {}, warn: () => {} };
    queue = new RequestQueue({ maxInFlightRequests: 1, requestTimeout: 1_000, enforceRequestTimeout: false, logger });
  });
  afterEach(() => {
    queue.destroy();
    vi.useRealTimers();
  });

  it('has no timer while nothing waits', () => {
    ask(1);
    answer(1);
    expect(sent).toEqual([1]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('sends what waits as soon as there is room', () => {
    ask(1);
    ask(2);
    expect(sent).toEqual([1]);
    answer(1);
    expect(sent).toEqual([1, 2]);
  });

  it('sends what a throttled connection held back once it may', () => {
    queue.maybeThrottle(THROTTLED_MS);
    ask(1);
    vi.advanceTimersByTime(THROTTLED_MS - 1);
    expect(sent).toEqual([]);
    vi.advanceTimersByTime(THROTTLED_MS);
    expect(sent).toEqual([1]);
    answer(1);
    vi.advanceTimersByTime(THROTTLED_MS);
    expect(vi.getTimerCount()).toBe(0);
  });
});

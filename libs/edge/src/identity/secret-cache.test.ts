import { expect, it } from 'vitest';
import { Fault } from '@verbatim/kit';
import type { SecretRecord } from '@verbatim/ports';
import { SecretCache } from './secret-cache.ts';

const RECORD: SecretRecord = { accountId: 'acme', subject: 'mei', data: '', expiresAt: null };
const MINUTE_MS = 60_000;

type Answer = SecretRecord | null | 'away' | 'mute';

/** Keys that answer as they are told to. */
function open(first: Answer = RECORD) {
  const state = { now: 0, answer: first, asked: 0 };
  const secret = (): Promise<SecretRecord | null> => {
    state.asked += 1;
    if (state.answer === 'mute') return new Promise(() => {});
    if (state.answer === 'away') return Promise.reject(new Fault('KEYS_UNAVAILABLE', 'away', { retryable: true }));
    return Promise.resolve(state.answer);
  };
  const cache = new SecretCache({ secret }, () => state.now);
  return { state, find: () => cache.find('session', 'hash'), forget: () => cache.forget('session', 'hash') };
}

it('asks again after five seconds, and believes the answer', async () => {
  const { state, find } = open();
  expect(await find()).toEqual(RECORD);
  state.answer = null;
  expect(await find()).toEqual(RECORD);
  expect(state.asked).toBe(1);
  state.now += 5_001;
  expect(await find()).toBeNull();
});

it.for(['away', 'mute'] as const)('believes what keys said last that are %s, for ten minutes', async (how) => {
  const { state, find } = open();
  await find();
  state.answer = how;
  state.now += MINUTE_MS;
  expect(await find()).toEqual(RECORD);
  if (how === 'mute') return; // nobody waits for those without end: whoever asks them has a limit of their own
  state.now += 10 * MINUTE_MS;
  await expect(find()).rejects.toMatchObject({ code: 'KEYS_UNAVAILABLE' });
});

it('believes nothing that was never known, was forgotten, or is over', async () => {
  const unknown = open('away');
  await expect(unknown.find()).rejects.toMatchObject({ code: 'KEYS_UNAVAILABLE' });
  const { state, find, forget } = open();
  await find();
  state.answer = 'away';
  forget();
  await expect(find()).rejects.toMatchObject({ code: 'KEYS_UNAVAILABLE' });
  const ending = open({ ...RECORD, expiresAt: 10_000 });
  await ending.find();
  ending.state.answer = 'away';
  ending.state.now = 10_001;
  await expect(ending.find()).rejects.toMatchObject({ code: 'KEYS_UNAVAILABLE' });
});

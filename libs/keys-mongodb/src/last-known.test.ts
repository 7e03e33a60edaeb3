import { describe, expect, it } from 'vitest';
import { Fault } from '@verbatim/kit';
import { LastKnown } from './last-known.ts';

const ana = { accountId: 'shop', inboxId: 'site', contactId: 'ana', conversationId: 'talk-1' };
const moved = { ...ana, conversationId: 'talk-2' };
const away = () => Promise.reject(new Fault('KEYS_UNAVAILABLE', 'away', { retryable: true }));
const nothing = () => {};
const never = () => new Promise<null>(() => {});

describe('the last that is known of a contact', () => {
  it('stands while the keys are away, and only then', async () => {
    const known = new LastKnown();
    expect(await known.unlessAway('site', 'ana', () => Promise.resolve(ana))).toEqual(ana);
    expect(await known.unlessAway('site', 'ana', () => Promise.resolve(moved))).toEqual(moved);
    expect(await known.unlessAway('site', 'ana', away)).toEqual(moved);
  });

  it('nobody waits for keys that are known to be away, and the first answer ends that', async () => {
    const known = new LastKnown();
    known.put(ana);
    await known.unlessAway('site', 'ana', away);
    let answer: (is: typeof ana) => void = nothing;
    const asked = () => new Promise<typeof ana>((resolve) => (answer = resolve));
    expect(await known.unlessAway('site', 'ana', asked)).toEqual(ana);
    expect(await known.unlessAway('site', 'ana', never)).toEqual(ana);
    answer(moved);
    await new Promise((resolve) => void setImmediate(resolve));
    expect(await known.unlessAway('site', 'ana', () => Promise.resolve(moved))).toEqual(moved);
  });

  it('a contact of whom nothing is known is told that the keys are away', async () => {
    await expect(new LastKnown().unlessAway('site', 'bo', away)).rejects.toMatchObject({ code: 'KEYS_UNAVAILABLE' });
  });

  it('what is no outage is not hidden by it', async () => {
    const known = new LastKnown();
    known.put(ana);
    const destroyed = new Fault('KEY_DESTROYED', 'erased', { retryable: false });
    await expect(known.unlessAway('site', 'ana', () => Promise.reject(destroyed))).rejects.toBe(destroyed);
    known.forget('shop', 'ana');
    await expect(known.unlessAway('site', 'ana', away)).rejects.toMatchObject({ code: 'KEYS_UNAVAILABLE' });
  });
});

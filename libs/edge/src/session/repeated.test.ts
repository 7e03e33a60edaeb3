import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openHouse, send } from './house.ts';
import type { House } from './house.ts';

/** Later than the next conversation begins to be known everywhere. */
const LATER_MS = 120_000;

describe('a message of a customer who has had a conversation before', () => {
  let house: House;
  let end: Awaited<ReturnType<House['greet']>>;

  beforeAll(async () => {
    house = await openHouse();
    await house.identity.inboxes.change(house.owner, house.inboxId, { reopenWithinHours: 0 }, 'at once');
  });
  afterEach(() => void vi.restoreAllMocks());
  afterAll(() => house.close());

  async function says(id: string): Promise<void> {
    await end.say(send(id));
    await expect.poll(() => end.ear.all('ack').at(-1)?.clientMessageId).toBe(id);
  }

  it('goes on in the next one', async () => {
    end = await house.greet(await house.newToken());
    await says('n1');
    const first = String(end.ear.all('ack')[0]?.conversationId);
    await end.say({ end: { conversationId: first, seq: 3 } });
    await expect.poll(async () => (await house.core.conversation(first))?.status).toBe('resolved');
    await says('n2');
    expect(end.ear.all('ack')[1]?.conversationId).not.toBe(first);
  });

  it('waits for no view beyond the end of the one before, and a retry finds it there', async () => {
    const now = Date.now();
    vi.spyOn(house.core, 'clock').mockImplementation(() => now + LATER_MS);
    const asked = vi.spyOn(house.core, 'isRecorded');
    await says('n3');
    await says('n4');
    const [first, second] = asked.mock.calls.map(([, until]) => until);
    expect(first).toEqual(expect.arrayContaining([expect.objectContaining({ partition: 0 })]));
    expect(second).toBe(first);
    await says('n1');
    expect(end.ear.all('ack').at(-1)).toEqual(end.ear.all('ack')[0]);
  });

  it('is refused retryably when nobody can say whether it was written there', async () => {
    vi.spyOn(house.core, 'isRecorded').mockImplementation(() => new Promise(() => {}));
    await end.say(send('n5'));
    await expect.poll(() => end.ear.all('error')).toMatchObject([{ error: { code: 'VIEW_BEHIND', ref: 'n5', retryable: true } }]); // prettier-ignore
  });
});

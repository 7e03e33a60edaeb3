import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Fault } from '@verbatim/kit';
import type { StaffCaller } from '../identity/record.ts';
import { openHouse, send } from './house.ts';
import type { House } from './house.ts';

const away = () => Promise.reject(new Fault('VIEWS_UNAVAILABLE', 'No views now.', { retryable: true }));

describe('a topic that cannot be looked at now is refused by its name, and taken up when it is asked for again', () => {
  let house: House;

  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  it('a visitor’s own conversation, which nobody asked for', async () => {
    const looking = vi.spyOn(house.core, 'conversation').mockImplementationOnce(away);
    const { ear, say } = await house.greet(await house.newToken());
    const topic = `conversation:${ear.all('welcome')[0]?.welcome.conversationId}`;
    await expect.poll(() => ear.all('error')).toMatchObject([{ error: { ref: topic, retryable: true } }]);
    looking.mockRestore();
    await say({ subscribe: { topic, last: 50 } });
    await expect.poll(() => ear.all('synced')).toMatchObject([{ topic }]);
  });

  it('a conversation of which nobody can say yet whether there is one', async () => {
    const topic = 'conversation:0ccccccc-0000-7000-8000-000000000001';
    const { ear, say } = await house.greet(house.apiKey);
    await say({ subscribe: { topic } });
    await expect.poll(() => ear.codes()).toEqual(['NOT_FOUND']);
    const offsets = vi.spyOn(house.core, 'viewOffsets').mockReturnValue([0, 0]);
    const waiting = vi.spyOn(house.core, 'waitForViews').mockResolvedValue(false);
    await say({ subscribe: { topic } });
    await expect.poll(() => ear.codes()).toEqual(['NOT_FOUND', 'VIEW_BEHIND']);
    expect(ear.all('error').at(-1)?.error).toMatchObject({ ref: topic, retryable: true });
    offsets.mockRestore();
    waiting.mockRestore();
  });

  it('a conversation of which nobody can say now whether it may still be seen', async () => {
    const { identity, owner } = house;
    const visitor = await house.greet(await house.newToken());
    await visitor.say(send('m1'));
    await expect.poll(() => visitor.ear.all('ack')).toHaveLength(1);
    const topic = `conversation:${visitor.ear.all('ack')[0]?.conversationId}`;
    const eve = { name: 'Eve', email: 'eve@shop.example', password: 'eve has a long password', role: 'agent' } as const;
    const { id } = await identity.staff.invite(owner, eve, 'eve');
    const { cookie } = await identity.sessions.signIn(eve);
    const caller = (await identity.authenticateSession(cookie)) as StaffCaller;
    const { ear, say } = await house.greet(identity.sessions.ticket(caller));
    await say({ subscribe: { topic } });
    await expect.poll(() => ear.all('synced')).toHaveLength(1);

    const looking = vi.spyOn(house.core, 'conversation').mockImplementation(away);
    await identity.staff.change(owner, id, { scope: 'mine' }, 'mine');
    await expect.poll(() => ear.all('error')).toMatchObject([{ error: { ref: topic, retryable: true } }]);
    looking.mockRestore();
    const shown = ear.all('event').length;
    await visitor.say(send('m2'));
    await expect.poll(() => visitor.ear.all('ack')).toHaveLength(2);
    await say({ subscribe: { topic } });
    await expect.poll(() => ear.codes()).toEqual(['VIEWS_UNAVAILABLE', 'NOT_FOUND']);
    expect([ear.all('event').length, ear.all('reset')]).toEqual([shown, []]);
  });

  it('an inbox', async () => {
    const topic = 'inbox:all';
    const counting = vi.spyOn(house.core.views, 'count').mockImplementation(away);
    const { ear, say } = await house.greet(house.apiKey);
    await say({ subscribe: { topic } });
    await expect.poll(() => ear.all('error')).toMatchObject([{ error: { ref: topic, retryable: true } }]);
    counting.mockRestore();
    await say({ subscribe: { topic } });
    await expect.poll(() => ear.all('counts')).toMatchObject([{ topic }]);
  });
});

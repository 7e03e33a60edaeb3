import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaffCaller } from '../identity/record.ts';
import { openHouse, send } from './house.ts';
import type { House } from './house.ts';

describe('what changes while a session is open', () => {
  let house: House;
  let identity: House['identity'];
  let inboxId: string;
  let owner: StaffCaller;

  beforeAll(async () => {
    house = await openHouse();
    ({ identity, inboxId, owner } = house);
  });
  afterAll(() => house.close());

  const newToken: House['newToken'] = () => house.newToken();
  const greet: House['greet'] = (token, more) => house.greet(token, more);

  it('goes on in the next conversation once the last is over for good, wherever the chat is open', async () => {
    await identity.inboxes.change(owner, inboxId, { reopenWithinHours: 0 }, 'at once');
    const token = await newToken();
    const [here, there] = [await greet(token), await greet(token)];
    await here.say(send('n1'));
    await expect.poll(() => here.ear.all('ack').length).toBe(1);
    const first = String(here.ear.all('ack')[0]?.conversationId);
    await here.say({ end: { conversationId: first, seq: 3 } });
    await expect.poll(async () => (await house.core.conversation(first))?.status).toBe('resolved');
    await here.say(send('n2'));
    await expect.poll(() => here.ear.all('ack').length).toBe(2);
    const next = String(here.ear.all('ack')[1]?.conversationId);
    expect(next).not.toBe(first);
    for (const { ear } of [here, there]) {
      const told = () => ear.all('event').filter(({ topic }) => topic === `conversation:${next}`);
      await expect
        .poll(() =>
          told()
            .map(({ event }) => event.event.type)
            .slice(0, 2),
        )
        .toEqual(['ConversationStarted', 'MessageReceived']);
    }
    await there.say({ typing: { conversationId: next, on: true } }, { read: { conversationId: next, seq: 2 } });
    await there.say({ send: { clientMessageId: 'n3', text: 'from there', conversationId: next } });
    await expect.poll(() => there.ear.all('ack').map(({ conversationId }) => conversationId)).toEqual([next]);
    await here.say(send('n1')); // its ack was lost, say
    await expect.poll(() => here.ear.all('ack').length).toBe(3);
    expect(here.ear.all('ack')[2]).toEqual(here.ear.all('ack')[0]);
    expect([...here.ear.codes(), ...there.ear.codes()]).toEqual([]);
    await identity.inboxes.change(owner, inboxId, { reopenWithinHours: null }, 'always');
  });

  it('obeys a change of role or scope from the moment it is made', async () => {
    const conversationOf = async (text: string) => {
      const { ear, say } = await greet(await newToken());
      await say(send('m1', text));
      await expect.poll(() => ear.all('ack').length).toBe(1);
      return String(ear.all('ack')[0]?.conversationId);
    };
    const [followed, other] = [await conversationOf('followed'), await conversationOf('other')];
    const eve = { name: 'Eve', email: 'eve@shop.example', password: 'eve has a long password', role: 'agent' } as const;
    const { id } = await identity.staff.invite(owner, eve, 'eve');
    const { cookie } = await identity.sessions.signIn(eve);
    const caller = (await identity.authenticateSession(cookie)) as StaffCaller;
    const { ear, say } = await greet(identity.sessions.ticket(caller));
    await say({ subscribe: { topic: 'inbox:all' } }, { subscribe: { topic: `conversation:${followed}` } });
    await expect.poll(() => ear.all('synced').length).toBe(2);

    await identity.staff.change(owner, id, { scope: 'mine' }, 'mine');
    await expect.poll(() => ear.all('reset').map(({ topic }) => topic)).toContain(`conversation:${followed}`);
    await say({ subscribe: { topic: `conversation:${other}` } });
    await say({ send: { clientMessageId: 'a1', conversationId: other, text: 'not mine' } });
    await expect.poll(() => ear.codes()).toEqual(['NOT_FOUND', 'NOT_FOUND']);

    await identity.staff.change(owner, id, { role: 'auditor' }, 'auditor');
    await say({ subscribe: { topic: `conversation:${other}` } });
    await expect.poll(() => ear.all('synced').map(({ topic }) => topic)).toContain(`conversation:${other}`);
    await say({ send: { clientMessageId: 'a2', conversationId: other, text: 'not for me to say' } });
    await expect.poll(() => ear.codes().slice(2)).toEqual(['FORBIDDEN']);

    const resets = ear.all('reset').length;
    await identity.staff.change(owner, id, { role: 'developer' }, 'developer');
    await expect
      .poll(() =>
        ear
          .all('reset')
          .slice(resets)
          .map(({ topic }) => topic)
          .toSorted(),
      )
      .toEqual([`conversation:${other}`, 'inbox:all']);
    const rows = ear.all('rows').length;
    await conversationOf('after');
    await expect.poll(() => ear.codes().length).toBe(3);
    expect(ear.all('rows').length).toBe(rows);
    expect(ear.closed).toBeNull();
  });

  it('ends when its key comes to its end by itself', async () => {
    const wanted = { name: 'Brief', scopes: ['read'], expiresAt: Date.now() + 2_000 } as const;
    const { key } = await identity.apiKeys.make(owner, wanted, 'brief');
    const { ear } = await greet(key);
    await expect.poll(() => [ear.codes(), ear.closed?.code], { timeout: 10_000 }).toEqual([['AUTH_EXPIRED'], 4401]);
  });

  it('ends in the moment in which its key does', async () => {
    const { id, key } = await identity.apiKeys.make(
      owner,
      { name: 'Short', scopes: ['read'], expiresAt: null },
      'make',
    );
    const { ear } = await greet(key);
    await identity.apiKeys.revoke(owner, id, 'revoke');
    await expect.poll(() => [ear.codes(), ear.closed?.code]).toEqual([['AUTH_REVOKED'], 4401]);
  });
});

import {
  ContactId,
  contactStream,
  ConversationId,
  conversationCode,
  conversationStream,
  InboxId,
} from '@verbatim/domain';
import type { Identity } from '@verbatim/ports';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conversations } from './conversations.ts';
import { openHouse, send } from './session/house.ts';
import type { House } from './session/house.ts';
import { KnownIdentities } from './known-identities.ts';

describe('whom an edge knows', () => {
  const stopping = new AbortController();
  let house: House;
  let asked: string[];
  let isCurrent: boolean;
  let identities: KnownIdentities;
  /** The next answer of the keys comes once this resolves. */
  let held: Promise<void>;

  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(async () => {
    stopping.abort();
    await house.close();
  });

  async function follow(): Promise<void> {
    const { keys, log, open } = house.core;
    [asked, isCurrent, held] = [[], true, Promise.resolve()];
    identities = new KnownIdentities({
      ...{ log, open, isCurrent: () => isCurrent, pause: async () => {} },
      keys: {
        async identityOf(inboxId, contactId) {
          asked.push(contactId);
          const found = await keys.identityOf(inboxId, contactId);
          await held;
          return found;
        },
      },
    });
    void identities.run(stopping.signal);
    await Promise.resolve();
  }

  /** A visitor who has written. */
  async function written(): Promise<Identity> {
    const visitor = await house.greet(await house.newToken());
    await visitor.say(send('a'));
    await expect.poll(() => visitor.ear.all('ack').length).toBe(1);
    const welcome = visitor.ear.all('welcome')[0]?.welcome as unknown as Identity;
    const known = await house.core.keys.identityOf(house.inboxId, welcome.contactId);
    if (known === null) throw new Error('nobody has written');
    await follow();
    return known;
  }

  const of = (who: Identity): Promise<Identity | null> => identities.of(who.inboxId, who.contactId);

  /** As another edge does it: the keys first, then the log. */
  async function moves(who: Identity): Promise<{ readonly next: string; tell(): Promise<void> }> {
    const { core } = house;
    const next = core.newId();
    await core.keys.nextConversation(who.inboxId, who.contactId, { previous: who.conversationId, next });
    const id = ConversationId(next);
    const start = {
      ...{ inboxId: InboxId(who.inboxId), contactId: ContactId(who.contactId), channel: 'websocket' as const },
      ...{ code: conversationCode(id), previousConversationId: ConversationId(who.conversationId) },
    };
    const tell = async (): Promise<void> => {
      const { outcome } = await core.accept({
        ...{ accountId: house.owner.accountId, type: 'MessageReceived', stream: conversationStream(id) },
        subject: { kind: 'conversation', id: next, contactId: who.contactId },
        actor: { type: 'contact', id: who.contactId },
        ...{ key: { sender: 'contact', id: 'b' }, content: 'b', occurredAt: 1, context: { start } },
        data: (messageId) => ({ messageId, text: 'b' }),
      });
      expect(await outcome).toMatchObject({ is: 'recorded' });
    };
    return { next, tell };
  }

  it('is asked of the keys once, also by many at the same time', async () => {
    const who = await written();
    expect(await Promise.all([of(who), of(who)])).toEqual([who, who]);
    expect(await of(who)).toEqual(who);
    expect(asked).toEqual([who.contactId]);
  });

  it('nobody is not remembered: they may write in a moment', async () => {
    await written();
    for (let count = 1; count <= 2; count++) {
      expect(await identities.of(house.inboxId, 'nobody')).toBeNull();
      expect(asked.length).toBe(count);
    }
  });

  it('a next conversation that another edge began is known once it is in the log', async () => {
    const who = await written();
    await of(who);
    const { next, tell } = await moves(who);
    expect((await of(who))?.conversationId).toBe(who.conversationId);
    await tell();
    await expect.poll(async () => (await of(who))?.conversationId).toBe(next);
    const count = asked.length;
    expect((await of(who))?.conversationId).toBe(next);
    expect(asked.length).toBe(count);
  });

  it('whoever names it earlier than that is believed', async () => {
    const who = await written();
    const { next } = await moves(who);
    const { core, owner } = house;
    const caller = {
      ...{ kind: 'visitor' as const, accountId: owner.accountId, inboxId: InboxId(who.inboxId) },
      ...{ contactId: ContactId(who.contactId), conversationId: ConversationId(who.conversationId) },
    };
    const talks = conversations({ ...core, identityOf: () => Promise.resolve(who) });
    const said = (conversationId: string) =>
      talks.send(caller, {
        ...{ clientMessageId: 'c', text: 'c', isNote: false, channel: 'websocket' },
        conversationId: ConversationId(conversationId),
      });
    expect(await said(next)).toMatchObject({ conversationId: next });
    await expect(said(core.newId())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('an answer that was out of date before it came is told, and not kept', async () => {
    const who = await written();
    const answer = new AbortController();
    held = new Promise((resolve) => answer.signal.addEventListener('abort', () => resolve()));
    const early = of(who);
    await expect.poll(() => asked.length).toBe(1);
    const { next, tell } = await moves(who);
    await tell();
    held = Promise.resolve();
    await expect.poll(async () => (void of(who), asked.length)).toBe(2); // the first is not waited for any more
    answer.abort();
    expect((await early)?.conversationId).toBe(who.conversationId);
    expect((await of(who))?.conversationId).toBe(next);
  });

  it('who was erased is asked about again', async () => {
    const who = await written();
    await of(who);
    await house.core.keys.destroyContact(who.accountId, who.contactId);
    expect(await of(who)).toEqual(who);
    const { accountId, agentId } = house.owner;
    const { outcome } = await house.core.accept({
      ...{ accountId, type: 'ContactErased', stream: contactStream(ContactId(who.contactId)) },
      ...{ subject: { kind: 'account', id: accountId }, actor: { type: 'agent', id: agentId } },
      ...{ key: { sender: agentId, id: 'erase' }, content: '', occurredAt: 1 },
      data: () => ({ by: agentId, reason: 'asked for', keysDestroyed: 2 }),
    });
    expect(await outcome).toMatchObject({ is: 'recorded' });
    await expect.poll(() => of(who)).toBeNull();
  });

  it('while the log cannot be read, nothing is believed', async () => {
    const who = await written();
    await of(who);
    isCurrent = false;
    const { next } = await moves(who);
    expect((await of(who))?.conversationId).toBe(next);
    expect(asked.length).toBe(2);
  });
});

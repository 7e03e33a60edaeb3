import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saidIn } from '@verbatim/client';
import { setUp } from './support/account.ts';
import type { Account } from './support/account.ts';
import { eventually } from './support/eventually.ts';
import { install } from './support/installation.ts';
import type { Product } from './support/installation.ts';
import { greet, hangUpAll, SUBPROTOCOLS } from './support/peer.ts';
import { audited, logged, thread } from './support/reading.ts';

/** What the operations port has counted. */
const accepted = async ({ opsUrl }: Product): Promise<Record<string, number>> => {
  const text = await (await fetch(`${opsUrl}/metrics`)).text();
  const found = text.matchAll(/^verbatim_messages_accepted_total\{channel="(\w+)"\} (\d+)$/gm);
  return Object.fromEntries([...found].map(([, channel, count]) => [channel, Number(count)]));
};

const QUESTION = 'Do you ship to 东京? 🚲';
const REPLY = 'Yes, within two days.';

describe.each(SUBPROTOCOLS)('one message over %s', (subprotocol) => {
  const installation = install();
  let product: Product;
  let account: Account;
  beforeAll(async () => {
    product = await installation.start();
    account = await setUp(installation, product);
  });
  afterAll(async () => {
    hangUpAll();
    await installation.dispose();
  });

  it('goes from a visitor to the agents’ inbox and back, and is in every record of it', async () => {
    const { visitorToken, conversationId } = await account.newVisitor();
    const topic = `conversation:${conversationId}`;
    const agent = await greet(product.socketUrl, account.apiKey, { subprotocol });
    agent.say({ subscribe: { topic: 'inbox:all' } });
    await agent.next('synced');

    const visitor = await greet(product.socketUrl, visitorToken, { subprotocol });
    expect(visitor.welcome).toMatchObject({ role: 'visitor', conversationId, heartbeatMs: 25_000 });
    visitor.say({ send: { clientMessageId: 'question', text: QUESTION } });
    const asked = await visitor.next('ack');
    expect(asked).toMatchObject({ clientMessageId: 'question', conversationId });

    const isOurs = ({ id }: { readonly id: string }): boolean => id === conversationId;
    const { rows = [] } = await agent.next('rows', (frame) => (frame.rows ?? []).some(isOurs));
    expect(rows.find(isOurs)).toMatchObject({
      status: 'queued',
      unread: 1,
      lastMessage: { kind: 'incoming', text: QUESTION },
    });

    agent.say({ subscribe: { topic } });
    const shown = await agent.next('event', ({ event }) => saidIn(event) !== null);
    expect(saidIn(shown.event)).toMatchObject({ messageId: asked.messageId, text: QUESTION });
    agent.say({ send: { clientMessageId: 'reply', conversationId, text: REPLY } });
    const answered = await agent.next('ack');
    const heard = await visitor.next('event', ({ event }) => saidIn(event)?.text === REPLY);
    expect(saidIn(heard.event)?.messageId).toBe(answered.messageId);

    const said = async () => (await thread(account.api, conversationId)).filter(({ kind }) => kind !== 'activity');
    const lines = await eventually(said, ({ length }) => length === 2);
    expect(lines.map(({ id, text }) => [id, text])).toEqual([
      [asked.messageId, QUESTION],
      [answered.messageId, REPLY],
    ]);
    const log = (await logged(installation)).get(conversationId) ?? [];
    const audit = await audited(account.api, conversationId);
    expect(audit.map(({ id, seq, type }) => [id, seq, type])).toEqual(log.map(({ id, seq, type }) => [id, seq, type]));
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
    expect(log[0]).toMatchObject({ type: 'ConversationStarted' });
    expect(log.flatMap((event) => saidIn(event)?.text ?? [])).toEqual([QUESTION, REPLY]);
  });

  it('is counted by the channel it came over', async () => {
    const { visitorToken, conversationId } = await account.newVisitor();
    const before = await accepted(product);
    const visitor = await greet(product.socketUrl, visitorToken, { subprotocol });
    visitor.say({ send: { clientMessageId: 'counted', text: QUESTION } });
    await visitor.next('ack');
    await account.api.post(`/conversations/${conversationId}/messages`, { text: REPLY });
    const after = await accepted(product);
    const more = (channel: string): number => (after[channel] ?? 0) - (before[channel] ?? 0);
    expect([more('websocket'), more('rest')]).toEqual([1, 1]);
  });
});

import { ConversationId, EventId } from '@verbatim/domain';
import type { Staff } from '@verbatim/domain';
import { accountId, ana, ben, folded, idOf, playedOut, says, viewsBench } from '@verbatim/testing';
import type { ViewsBench } from '@verbatim/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contacts } from '../contacts.ts';
import type { ConversationDoc } from '../conversation-doc.ts';
import { conversations } from '../conversations.ts';
import type { MessageDoc } from '../message-doc.ts';
import { messages } from '../messages.ts';
import type { PageEnd } from './pages.ts';
import { searchQueries } from './search-queries.ts';

const CONVERSATIONS = 9;
const MESSAGES = 950;
const played = playedOut([says.customerWrites()]);
const [someRow] = folded(conversations, played).values();
const [someLine] = folded(messages, played).values();

const conversationOf = (index: number) => ConversationId(idOf(`c${index % CONVERSATIONS}`));

/** Of every nine conversations one is Ana's. */
const rows = Array.from({ length: CONVERSATIONS }, (_, index) => ({
  ...someRow,
  id: conversationOf(index),
  assigneeId: index === 4 ? ana : ben,
})) as readonly ConversationDoc[];
const lines = Array.from({ length: MESSAGES }, (_, index) => ({
  ...someLine,
  id: EventId(idOf(`m${index}`)),
  conversationId: conversationOf(index),
  seq: index,
  text: index % 2 === 0 ? `refund ${index}` : '退款',
})) as readonly MessageDoc[];

const viewer = (scope: Staff['scope']): Staff => ({ accountId, agentId: ana, role: 'agent', scope, teamIds: [] });

const expected = (isShown: (index: number) => boolean) =>
  Array.from({ length: MESSAGES }, (_, index) => index)
    .filter(isShown)
    .toReversed();

describe('a search through many messages', () => {
  let bench: ViewsBench;

  beforeAll(async () => {
    bench = await viewsBench([conversations, messages, contacts].map(({ schema }) => schema));
    await bench.replace(conversations, new Map(rows.map((row) => [row.id as string, row])));
    await bench.replace(messages, new Map(lines.map((line) => [line.id as string, line])));
  });
  afterAll(() => bench.dispose());

  const seqsOf = async (who: Staff, text: string, limit: number): Promise<readonly number[]> => {
    const seqs: number[] = [];
    for (let after: PageEnd | undefined; ;) {
      const query = { text, limit, ...(after === undefined ? {} : { after }) };
      const { items, next } = await searchQueries(bench.store).messages(who, query);
      expect(items.length).toBeLessThanOrEqual(limit);
      for (const { message, conversation } of items) expect(message.conversationId).toBe(conversation.id);
      seqs.push(...items.map(({ message }) => message.seq));
      if (next === null) return seqs;
      after = next;
    }
  };

  it.each([1_000, 200, 53, 7])('pages of %i are all that there is, once, latest first', async (limit) => {
    expect(await seqsOf(viewer('all'), 'refund', limit)).toEqual(expected((index) => index % 2 === 0));
    expect(await seqsOf(viewer('all'), '退款', limit)).toEqual(expected((index) => index % 2 === 1));
  });

  it.each([1_000, 200, 53, 7])('pages of %i of what somebody sees are just that', async (limit) => {
    const own = expected((index) => index % 2 === 0 && index % CONVERSATIONS === 4);
    expect(await seqsOf(viewer('mine'), 'refund', limit)).toEqual(own);
  });
});

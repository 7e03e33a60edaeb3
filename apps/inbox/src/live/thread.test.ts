import { describe, expect, it } from 'vitest';
import type { ConversationEvent } from './contract.ts';
import { addMessages, emptyThread, evolveThread } from './thread.ts';
import type { Thread } from './thread.ts';

const AT = '2026-03-01T10:00:00.000Z';
const ana = { type: 'contact', id: 'ana' };
const mei = { type: 'agent', id: 'mei' };

const event = (seq: number, type: string, actor: ConversationEvent['actor'], data: object): ConversationEvent => ({
  id: `e${seq}`,
  seq,
  type,
  recordedAt: AT,
  actor,
  [type.charAt(0).toLowerCase() + type.slice(1)]: data,
});
const received = (seq: number, text: string): ConversationEvent =>
  event(seq, 'MessageReceived', ana, { messageId: `m${seq}`, text });
const replied = (seq: number, text: string): ConversationEvent =>
  event(seq, 'AgentReplied', mei, { messageId: `m${seq}`, text, authorName: 'Mei' });
const fold = (...events: ConversationEvent[]): Thread => events.reduce(evolveThread, emptyThread);
const statuses = ({ messages }: Thread): unknown[] => messages.map(({ status }) => status);

describe('a thread', () => {
  it('shows what was said in the order of seq, each once', () => {
    const thread = fold(received(1, 'one'), replied(3, 'three'), received(2, 'two'), replied(3, 'three'));
    expect(thread.messages.map(({ text }) => text)).toEqual(['one', 'two', 'three']);
    expect(thread.seq).toBe(3);
  });

  it('raises ticks with what the contact has received and read, never back', () => {
    const read = fold(
      replied(1, 'a'),
      replied(2, 'b'),
      event(3, 'MessagesRead', ana, { upToSeq: 1 }),
      event(4, 'MessagesDelivered', ana, { upToSeq: 2 }),
    );
    expect(statuses(read)).toEqual(['read', 'delivered']);
  });

  it('takes no tick from what staff have read', () => {
    expect(statuses(fold(replied(1, 'a'), event(2, 'MessagesRead', mei, { upToSeq: 1 })))).toEqual(['accepted']);
  });

  it('says why a message failed or was refused', () => {
    const failed = fold(
      replied(1, 'a'),
      event(2, 'MessageFailed', { type: 'system', id: 's' }, { messageId: 'm1', reason: 'gone' }),
    );
    expect(failed.messages[0]).toMatchObject({ status: 'failed', reason: 'gone' });
    const refused = fold(
      replied(1, 'a'),
      event(2, 'RequestRefused', mei, { factId: 'm1', kind: 'AgentReplied', code: 'NO' }),
    );
    expect(refused.messages[0]).toMatchObject({ status: 'failed', reason: 'NO' });
  });

  it('keeps an edit and a redaction visible', () => {
    const edited = fold(received(1, 'a'), event(2, 'MessageEdited', ana, { messageId: 'm1', by: 'ana', text: 'b' }));
    expect(edited.messages[0]).toMatchObject({ text: 'b', isEdited: true });
    const redacted = fold(received(1, 'a'), event(2, 'MessageRedacted', mei, { messageId: 'm1', by: 'mei' }));
    expect(redacted.messages[0]).toMatchObject({ text: null, isRedacted: true });
  });

  it('tells decisions as activity and passes over what it does not know', () => {
    const thread = fold(
      event(1, 'ConversationAssigned', mei, { agentId: 'mei' }),
      event(2, 'IntentClassified', mei, {}),
      event(3, 'FromTheFuture', mei, {}),
    );
    expect(thread.messages.map(({ kind, activity }) => [kind, activity?.type])).toEqual([
      ['activity', 'ConversationAssigned'],
    ]);
    expect(thread.seq).toBe(3);
  });

  it('takes older pages in above, and a page that overlaps adds nothing', () => {
    const now = fold(received(5, 'five'), received(6, 'six'));
    const page = fold(received(3, 'three'), received(4, 'four'), received(5, 'five')).messages;
    const thread = addMessages(now, page, true);
    expect(thread.messages.map(({ seq }) => seq)).toEqual([3, 4, 5, 6]);
    expect(thread).toMatchObject({ seq: 6, hasOlder: true });
  });
});

import { describe, expect, it } from 'vitest';
import type { Envelope } from './protocol.ts';
import { emptyThread, fold, isOver, lastTurn, marksOf, type Thread, unreadOf } from './thread.ts';

const event = (seq: number, type: string, data: object = {}, more: Partial<Envelope> = {}): Envelope => ({
  id: `e${seq}`,
  seq,
  type,
  recordedAt: '2026-03-01T12:00:00.000Z',
  conversationId: 'c1',
  actor: { type: type === 'messageReceived' ? 'contact' : 'agent' },
  [type]: data,
  ...more,
});
const given = (...events: readonly Envelope[]): Thread => events.reduce(fold, emptyThread);
const texts = ({ lines }: Thread) => lines.map(({ text, activity }) => activity ?? text);

const wrote = event(2, 'messageReceived', { messageId: 'e2', text: 'Hello' });
const replied = event(4, 'agentReplied', { messageId: 'e4', text: 'Hi' });

const seen = (upToSeq: number) => event(9, 'messagesRead', { upToSeq }, { actor: { type: 'contact' } });

const ended = (by: string) => event(6, 'conversationResolved', {}, { actor: { type: by } });

describe('a thread', () => {
  it('tells apart who ended it, and whether it has gone on since', () => {
    expect(texts(given(wrote, ended('agent')))).toEqual(['Hello', 'resolved']);
    expect(texts(given(wrote, ended('contact')))).toEqual(['Hello', 'ended']);
    const isOverAfter = (...events: readonly Envelope[]) => {
      const last = lastTurn(given(...events));
      return last === undefined ? null : isOver(last);
    };
    const again = event(7, 'messageReceived', { messageId: 'e7', text: 'Again' });
    const opened = event(8, 'conversationReopened');
    expect(isOverAfter()).toBeNull();
    expect(isOverAfter(wrote, replied)).toBe(false);
    expect(isOverAfter(wrote, ended('agent'))).toBe(true);
    expect(isOverAfter(wrote, ended('contact'), event(9, 'agentReplied', { messageId: 'e9', text: 'Bye' }))).toBe(true);
    expect(isOverAfter(wrote, ended('contact'), again)).toBe(false);
    expect(isOverAfter(wrote, ended('agent'), opened)).toBe(false);
  });

  it('names who answered', () => {
    const answer = event(4, 'agentReplied', { messageId: 'e4', text: 'Hi', authorName: 'Mei' });
    expect(given(wrote, answer).lines.map(({ name }) => name)).toEqual([null, 'Mei']);
  });

  it('shows an event once, however often it comes', () => {
    expect(texts(given(wrote, replied, wrote, replied))).toEqual(['Hello', 'Hi']);
  });

  it('puts what comes late where it belongs', () => {
    expect(texts(given(replied, event(3, 'conversationAssigned'), wrote))).toEqual(['Hello', 'assigned', 'Hi']);
  });

  it('puts the next conversation after the one before, whatever its numbers', () => {
    const next = event(1, 'messageReceived', { messageId: 'n1', text: 'Again' }, { conversationId: 'c2', id: 'n1' });
    expect(texts(given(wrote, replied, next))).toEqual(['Hello', 'Hi', 'Again']);
  });

  it('keeps the key of a message that was shown before it was accepted', () => {
    expect(given({ ...wrote, clientMessageId: 'mine' }).lines[0]?.key).toBe('mine');
  });

  it('counts as unread what the visitor has not seen, and never goes back', () => {
    expect(unreadOf(given(wrote, replied))).toBe(1);
    expect(unreadOf(given(wrote, replied, seen(4), seen(2)))).toBe(0);
  });

  it('knows how far our side has read and received', () => {
    const thread = given(
      wrote,
      event(5, 'messagesDelivered', { upToSeq: 2 }),
      event(6, 'messagesRead', { upToSeq: 1 }),
    );
    expect(marksOf(thread, 'c1')).toEqual({ delivered: 2, read: 1, seen: 0 });
  });

  it('shows edited, deleted and refused messages as what they are', () => {
    const edited = given(replied, event(5, 'messageEdited', { messageId: 'e4', text: 'Hello' }));
    expect(edited.lines[0]).toMatchObject({ text: 'Hello', edited: true });
    expect(given(replied, event(5, 'messageRedacted', { messageId: 'e4' })).lines[0]?.text).toBeNull();
    expect(given(wrote, event(5, 'requestRefused', { factId: 'e2', code: 'BLOCKED' })).lines[0]?.failed).toBe(
      'BLOCKED',
    );
  });

  it('passes over what it does not know', () => {
    expect(texts(given(wrote, event(3, 'somethingNew', { text: 'x' })))).toEqual(['Hello']);
  });
});

import { describe, expect, it } from 'vitest';
import type { Message } from '../live/contract.ts';
import type { Pending } from '../live/outbox.ts';
import { linesOf } from './message-groups.ts';

const message = (seq: number, at: string, part: Partial<Message> = {}): Message => ({
  id: `m${seq}`,
  seq,
  kind: 'incoming',
  text: 'x',
  author: { type: 'contact', id: 'ana', name: null },
  at,
  status: null,
  ...part,
});
const pending = (id: string, messageId: string | null): Pending => ({
  clientMessageId: id,
  conversationId: 'c',
  text: 'x',
  note: false,
  at: '2026-03-01T12:00:00.000Z',
  messageId,
  problem: null,
});

describe('the lines of a thread', () => {
  it('group what one person says within two minutes', () => {
    const said = [
      message(1, '2026-03-01T12:00:00.000Z'),
      message(2, '2026-03-01T12:01:00.000Z'),
      message(3, '2026-03-01T12:04:00.000Z'),
    ];
    expect(linesOf(said, [], 'mei').map(({ startsGroup }) => startsGroup)).toEqual([true, false, true]);
  });

  it('start every day anew', () => {
    const said = [message(1, '2026-03-01T12:00:00.000Z'), message(2, '2026-03-03T12:00:00.000Z')];
    expect(linesOf(said, [], 'mei').map(({ startsDay }) => startsDay)).toEqual([true, true]);
  });

  it('show a message of ours once: waiting, acknowledged, and when its event is there', () => {
    const ours = message(7, '2026-03-01T12:00:00.000Z', { kind: 'outgoing', clientMessageId: 'k1' });
    expect(linesOf([], [pending('k1', null)], 'mei').map(({ key }) => key)).toEqual(['k1']);
    expect(linesOf([ours], [pending('k1', null)], 'mei').map(({ key }) => key)).toEqual(['k1']);
    const loaded = message(7, '2026-03-01T12:00:00.000Z', { kind: 'outgoing' });
    expect(linesOf([loaded], [pending('k1', 'm7')], 'mei').map(({ key }) => key)).toEqual(['m7']);
  });
});

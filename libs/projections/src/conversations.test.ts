import { conversation } from '@verbatim/domain';
import type { AnyRecorded, ConversationEvent, Told } from '@verbatim/domain';
import {
  accountId,
  ana,
  byAna,
  byBen,
  carl,
  conversationFacts,
  conversationId,
  folded,
  messageId,
  playedOut,
  recorded,
  sales,
  says,
  start,
  website,
} from '@verbatim/testing';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from './canonical.ts';
import { assert } from '@verbatim/kit';
import { conversations } from './conversations.ts';
import type { ConversationDoc } from './conversation-doc.ts';
import { PREVIEW_CODE_POINTS_MAX } from './preview.ts';

type Fact = Told<ConversationEvent>;

const rowOf = (events: readonly AnyRecorded[]): ConversationDoc => {
  const row = folded(conversations, events).get(conversationId);
  assert(row !== undefined, 'there is a row');
  return row;
};
const row = (...facts: readonly Fact[]): ConversationDoc => rowOf(playedOut(facts));
/** The time of the event that has this seq. */
const minute = (events: readonly AnyRecorded[], type: string): number =>
  events.find((event) => event.type === type)?.recordedAt ?? 0;

describe('a row', () => {
  it('begins with its conversation', () => {
    const events = playedOut([says.customerWrites('hello')]);
    const at = events[1]?.recordedAt;
    expect(rowOf(events)).toEqual({
      id: conversationId,
      accountId,
      code: start.code,
      seq: 3,
      status: 'queued',
      handler: 'none',
      inboxId: website,
      channel: 'websocket',
      teamId: sales,
      assigneeId: null,
      contactId: carl,
      lastMessage: { id: messageId('m0'), kind: 'incoming', text: 'hello', at },
      unread: 1,
      unreadRuns: [[2, 1]],
      waitingSince: at,
      snoozedUntil: null,
      assistant: 'may',
      unanswered: { id: messageId('m0'), seq: 2, at },
      lastSaid: { id: messageId('m0'), seq: 2, at },
      moved: { seq: 1, at: events[0]?.recordedAt },
      given: { seq: 1, at: events[0]?.recordedAt },
      firstReceivedAt: at,
      firstReplyAt: null,
      resolvedAt: null,
      labels: [],
      mentions: [],
      priority: 'none',
      attributes: {},
      previousConversationId: null,
      deliveredUpTo: 0,
      contactReadUpTo: 0,
      staffReadUpTo: 0,
      createdAt: events[0]?.recordedAt,
      updatedAt: events[2]?.recordedAt,
      partition: 3,
      offset: 2,
    });
  });

  it('is nothing of other streams, and nothing before its conversation begins', () => {
    const [, message] = playedOut([says.customerWrites()]);
    assert(message !== undefined, 'there is a message');
    expect(folded(conversations, [message]).size).toBe(0);
    expect(
      conversations.key({ event: { ...message, stream: 'contact:x' as never }, place: { partition: 0, offset: 0 } }),
    ).toBeNull();
  });

  it('tells who has it and where it stands', () => {
    expect(row(says.customerWrites(), says.assigns(ana))).toMatchObject({
      status: 'open',
      handler: 'human',
      assigneeId: ana,
    });
    expect(row(says.customerWrites(), says.snoozes(77))).toMatchObject({
      status: 'snoozed',
      snoozedUntil: 77,
      handler: 'none',
    });
    expect(row(says.customerWrites(), says.snoozes(77), says.timeIsUp())).toMatchObject({
      status: 'open',
      snoozedUntil: null,
    });
    expect(row(says.customerWrites(), says.labels(['vip']), says.prioritizes('urgent'))).toMatchObject({
      labels: ['vip'],
      priority: 'urgent',
    });
  });

  it('knows since when it is resolved, while it is', () => {
    const events = playedOut([says.customerWrites(), says.resolves(), says.labels(['late'])]);
    expect(rowOf(events).resolvedAt).toBe(minute(events, 'ConversationResolved'));
    expect(row(says.customerWrites(), says.resolves(), says.reopens()).resolvedAt).toBeNull();
  });

  it('keeps attributes as the values they are', () => {
    const changes = [
      ['plan', '"pro"'],
      ['seats', '5'],
      ['odd', 'no JSON'],
      ['__proto__', '1'],
      ['seats', null],
    ] as const;
    const { attributes } = row(
      says.customerWrites(),
      ...changes.map(([name, after]) => says.setsAttribute(name, after)),
    );
    expect(Object.entries(attributes)).toEqual([
      ['plan', 'pro'],
      ['odd', 'no JSON'],
      ['__proto__', 1],
    ]);
  });
});

describe('the last message', () => {
  it('is the last thing said or noted, not what was done since', () => {
    expect(row(says.customerWrites('one'), says.replies(byAna, 'two'), says.resolves()).lastMessage).toMatchObject({
      kind: 'outgoing',
      text: 'two',
    });
    expect(row(says.customerWrites('one'), says.notes(byAna, 'three')).lastMessage).toMatchObject({
      kind: 'note',
      text: 'three',
    });
  });

  it('is shown by its beginning, never by half a character', () => {
    const text = row(says.customerWrites(`a${'👋'.repeat(500)}`)).lastMessage?.text ?? '';
    expect(Array.from(text).length).toBe(PREVIEW_CODE_POINTS_MAX);
    expect(text).toBe(`a${'👋'.repeat(PREVIEW_CODE_POINTS_MAX - 1)}`);
  });

  it('follows an edit, and shows nothing of what was redacted or erased', () => {
    const edit = says.edits(messageId('m1'), 'deux');
    const redaction = says.redacts(messageId('m1'));
    const said = [says.customerWrites('one'), says.replies(byAna, 'two')];
    expect(row(...said, edit).lastMessage?.text).toBe('deux');
    expect(row(...said, redaction, edit).lastMessage?.text).toBeNull();
    expect(row(...said, says.replies(byAna, 'three'), edit).lastMessage?.text).toBe('three');
    const erased = playedOut(said).map((event) =>
      'text' in event.data ? { ...event, data: { ...event.data, text: null } } : event,
    );
    expect(rowOf(erased as AnyRecorded[]).lastMessage?.text).toBeNull();
  });
});

describe('waiting', () => {
  it('is since the first customer message after our last reply', () => {
    const events = playedOut([says.customerWrites(), says.customerWrites(), says.notes()]);
    expect(rowOf(events).waitingSince).toBe(minute(events, 'MessageReceived'));
    expect(row(says.customerWrites(), says.replies()).waitingSince).toBeNull();
    expect(row(says.customerWrites(), says.assistantReplies()).waitingSince).toBeNull();
    expect(row(says.customerWrites(), says.replies(), says.customerWrites()).waitingSince).not.toBeNull();
  });

  it('ends for the first time with an agent’s answer to the customer', () => {
    const events = playedOut([
      says.replies(),
      says.customerWrites(),
      says.assistantReplies(),
      says.replies(byBen),
      says.replies(),
    ]);
    const second = events.filter(({ type }) => type === 'AgentReplied')[1];
    expect(rowOf(events).firstReplyAt).toBe(second?.recordedAt);
    expect(row(says.replies()).firstReplyAt).toBeNull();
  });
});

describe('unread', () => {
  const three = [says.customerWrites(), says.customerWrites(), says.customerWrites()]; // seqs 2, 4, 5: queued is 3
  it('are customer messages until the staff reads or replies', () => {
    expect(row(...three).unread).toBe(3);
    expect(row(...three, says.reads(2, byAna)).unread).toBe(2);
    expect(row(...three, says.reads(4, byBen)).unread).toBe(1);
    expect(row(...three, says.reads(5, byAna)).unread).toBe(0);
    expect(row(...three, says.replies()).unread).toBe(0);
    expect(row(...three, says.replies(), says.customerWrites()).unread).toBe(1);
  });
  it('are not read by the contact, a note or the assistant', () => {
    expect(row(...three, says.reads(5), says.notes(), says.assistantReplies()).unread).toBe(3);
  });
});

describe('the latest activity', () => {
  it('is what people see: receipts do not reorder the list', () => {
    const events = playedOut([says.customerWrites(), says.delivered(2), says.reads(2), says.reads(2, byAna)]);
    const doc = rowOf(events);
    expect(doc.updatedAt).toBe(minute(events, 'ConversationQueued'));
    expect(doc).toMatchObject({ seq: events.length, offset: events.length - 1 });
  });
});

const always = (property: (events: readonly AnyRecorded[]) => void): void =>
  fc.assert(
    fc.property(conversationFacts, (facts) => property(playedOut(facts))),
    { numRuns: 300 },
  );

describe('whatever happens, a row', () => {
  it('agrees with the rules of the domain at every step', () =>
    always((events) => {
      let state = conversation.initial;
      let doc: ConversationDoc | null = null;
      for (const [offset, event] of events.entries()) {
        state = conversation.evolve(state, event as Fact);
        doc = conversations.apply(doc, { event, place: { partition: 0, offset } });
        assert(state.phase !== 'none' && doc !== null, 'every history begins with its conversation');
        const {
          phase,
          inboxId,
          contactId,
          channel,
          teamId,
          labels,
          priority,
          assistant,
          deliveredUpTo,
          contactReadUpTo,
          staffReadUpTo,
        } = state;
        expect(doc).toMatchObject({
          inboxId,
          contactId,
          channel,
          teamId,
          labels,
          priority,
          assistant,
          deliveredUpTo,
          contactReadUpTo,
          staffReadUpTo,
          status: phase === 'started' ? 'queued' : phase,
          assigneeId: 'assigneeId' in state ? state.assigneeId : null,
          snoozedUntil: 'until' in state ? state.until : null,
        });
      }
    }));

  it('counts exactly what the plainest count finds', () =>
    always((events) => {
      const isSeen = (at: number, seq: number): boolean =>
        events
          .slice(at)
          .some(
            (event) =>
              event.type === 'AgentReplied' ||
              (event.type === 'MessagesRead' && event.actor.type !== 'contact' && event.data.upToSeq >= seq),
          );
      const unread = events.filter((event, at) => event.type === 'MessageReceived' && !isSeen(at, event.seq));
      const lastReply = events.findLastIndex(({ type }) => type === 'AgentReplied' || type === 'AssistantReplied');
      const waits = events.slice(lastReply + 1).find(({ type }) => type === 'MessageReceived');
      const doc = folded(conversations, events).get(conversationId);
      expect(doc?.unread ?? 0).toBe(unread.length);
      expect(doc?.waitingSince ?? null).toBe(waits?.recordedAt ?? null);
    }));

  it('is the same, byte for byte, when it was stored and read back between any two events', () =>
    always((events) => {
      const stored = folded(conversations, events, (doc) => JSON.parse(JSON.stringify(doc)) as ConversationDoc);
      const inMemory = folded(conversations, events);
      expect(JSON.stringify([...stored])).toBe(JSON.stringify([...inMemory]));
      expect(canonical([...stored])).toBe(canonical([...folded(conversations, events)]));
    }));

  it('takes in events that no rule would have let through', () => {
    fc.assert(
      fc.property(conversationFacts, (facts) => {
        const [begun] = playedOut([says.customerWrites()]);
        assert(begun !== undefined, 'a history begins');
        const events = facts.map((fact, index) => recorded(begun.stream, index + 2, fact));
        const doc = rowOf([begun, ...events]);
        expect(doc.unread).toBeGreaterThanOrEqual(0);
        expect(doc.seq).toBe(facts.length + 1);
        expect(folded(conversations, events).size).toBe(0);
      }),
    );
  });
});

import type { AnyRecorded, ConversationEvent, Told } from '@verbatim/domain';
import {
  accountId,
  ana,
  byAna,
  byClock,
  byProgram,
  conversationFacts,
  conversationId,
  folded,
  idOf,
  messageId,
  playedOut,
  sales,
  says,
} from '@verbatim/testing';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conversations } from './conversations.ts';
import type { MessageDoc } from './message-doc.ts';
import { messageStatus } from './message-status.ts';
import type { MessageStatus } from './message-status.ts';
import { messages } from './messages.ts';

type Fact = Told<ConversationEvent>;

const thread = (...facts: readonly Fact[]): readonly MessageDoc[] => [...folded(messages, playedOut(facts)).values()];
const lines = (docs: readonly MessageDoc[]) =>
  docs.map(({ seq, kind, text, activity }) => [seq, kind, text ?? activity?.type]);

describe('a thread', () => {
  it('has what was said, noted and done, in order, and nothing else', () => {
    const docs = thread(
      says.customerWrites('hello'),
      says.delivered(2),
      says.replies(byAna, 'hi'),
      says.notes(byAna, 'careful'),
      says.labels(['vip']),
      says.reads(5),
      says.resolves(),
    );
    expect(lines(docs)).toEqual([
      [2, 'incoming', 'hello'],
      [3, 'activity', 'ConversationQueued'],
      [5, 'outgoing', 'hi'],
      [6, 'activity', 'ConversationAssigned'],
      [7, 'note', 'careful'],
      [8, 'activity', 'ConversationLabeled'],
      [10, 'activity', 'ConversationResolved'],
    ]);
  });

  it('names who said it: an agent also where a program speaks for them', () => {
    const said: Fact = {
      type: 'AgentReplied',
      data: { messageId: messageId('x'), text: 'hi', authorName: 'Ana', origin: 'api', replyTo: messageId('m0') },
      actor: byProgram,
    };
    expect(thread(says.customerWrites(), said)[2]).toMatchObject({
      id: messageId('m1'),
      accountId,
      conversationId,
      author: { type: 'apiKey', id: ana, name: 'Ana' },
      origin: 'api',
      replyTo: messageId('m0'),
    });
  });

  it('tells of a change only what is in the clear', () => {
    const facts = [
      says.customerWrites(),
      says.labels(['vip']),
      says.setsAttribute('plan', '"secret"'),
      says.assigns(ana),
    ];
    const told = thread(...facts).flatMap(({ activity }) => (activity === null ? [] : [activity.data]));
    expect(told).toEqual([
      { teamId: sales, reason: 'new' },
      { before: [], after: ['vip'] },
      { name: 'plan' },
      { agentId: ana, reason: 'assigned' },
    ]);
  });

  it('keeps the line and loses the words when their key is gone', () => {
    const [, said] = playedOut([says.customerWrites('secret')]);
    const erased = { ...said, data: { messageId: messageId('m0'), text: null }, erased: true } as AnyRecorded;
    expect([...folded(messages, [erased]).values()]).toMatchObject([{ text: null, erased: true, kind: 'incoming' }]);
  });
});

describe('a message', () => {
  const said = [says.customerWrites(), says.replies(byAna, 'two')];
  const id = messageId('m1');
  const second = (...more: readonly Fact[]) => thread(...said, ...more).find((line) => line.id === id);

  it('is edited', () => {
    const edited = second(says.edits(id, 'deux'));
    expect(edited).toMatchObject({ text: 'deux', redacted: false });
    expect(edited?.editedAt).toBeGreaterThan(edited?.at ?? 0);
  });
  it('is redacted for good', () => {
    expect(second(says.redacts(id), says.edits(id, 'again'))).toMatchObject({ text: null, parts: [], redacted: true });
  });
  it('is sent, or has failed until it is', () => {
    expect(second(says.hasFailed(id))).toMatchObject({ failed: { reason: 'gone', attempts: 3 }, sentAt: null });
    expect(second(says.hasFailed(id), says.wasSent(id))?.failed).toBeNull();
    expect(second(says.wasSent(id), says.hasFailed(id))?.failed).toBeNull();
    expect(second(says.wasSent(id), says.wasSent(id))?.sentAt).toBe(second(says.wasSent(id))?.sentAt);
  });
  it('of another conversation or account stays as it is, whoever names it', () => {
    const events = playedOut([...said, says.redacts(id)]);
    const foreign = [{ stream: `conversation:${idOf('other')}` }, { accountId: idOf('other') }];
    for (const change of foreign) {
      const moved = events.map((event) => (event.type === 'MessageRedacted' ? { ...event, ...change } : event));
      expect(folded(messages, moved as AnyRecorded[]).get(id)).toMatchObject({ text: 'two', redacted: false });
    }
  });
  it('that is named and was never said is nothing', () => {
    expect(thread(...said, says.edits(messageId('never'), 'x')).some((line) => line.id === messageId('never'))).toBe(
      false,
    );
  });
});

const RANKS: readonly MessageStatus[] = ['accepted', 'sent', 'delivered', 'read'];

/** Every message's status after each event. A callback gives up only on what has not arrived. */
function* statuses(facts: readonly Fact[]) {
  const events = playedOut(facts);
  for (let end = 1; end <= events.length; end++) {
    const positions = folded(conversations, events.slice(0, end)).get(conversationId);
    if (positions === undefined) continue;
    const docs = [...folded(messages, events.slice(0, end)).values()];
    yield docs.map((doc) => ({ doc, status: messageStatus(doc, positions) }));
  }
}

const last = (...facts: readonly Fact[]) => {
  const all = [...statuses(facts)].at(-1) ?? [];
  return (id: string) => all.find(({ doc }) => doc.id === messageId(id))?.status;
};

describe('the status of a message', () => {
  const talk = [says.customerWrites(), says.replies(), says.notes()]; // seqs 2, 4 (5: assigned), 6

  it('goes from accepted over sent and delivered to read', () => {
    expect(last(...talk)('m1')).toBe('accepted');
    expect(last(...talk, says.wasSent(messageId('m1')))('m1')).toBe('sent');
    expect(last(...talk, says.delivered(4))('m1')).toBe('delivered');
    expect(last(...talk, says.delivered(3))('m1')).toBe('accepted');
    expect(last(...talk, says.reads(4))('m1')).toBe('read');
  });
  it('of a failed one is not mended by a receipt for a later one', () => {
    expect(last(...talk, says.hasFailed(messageId('m1')), says.reads(6))('m1')).toBe('failed');
  });
  it('of a customer’s is read once the staff has read it', () => {
    expect(last(...talk, says.reads(6))('m0')).toBe('accepted');
    expect(last(...talk, says.reads(2, byAna))('m0')).toBe('read');
  });
  it('of a note is accepted, and of an activity none', () => {
    expect(last(...talk, says.reads(6), says.reads(6, byAna))('m2')).toBe('accepted');
    const [of] = [...statuses([says.customerWrites()])].at(-1)?.filter(({ doc }) => doc.kind === 'activity') ?? [];
    expect(of?.status).toBeNull();
  });

  it('never goes backwards', () => {
    const withoutFailures = conversationFacts.map((facts) => facts.filter(({ type }) => type !== 'MessageFailed'));
    fc.assert(
      fc.property(withoutFailures, (facts) => {
        const reached = new Map<string, number>();
        for (const step of statuses(facts)) {
          for (const { doc, status } of step) {
            const rank = status === null ? 0 : RANKS.indexOf(status);
            expect(rank).toBeGreaterThanOrEqual(reached.get(doc.id) ?? 0);
            reached.set(doc.id, rank);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('whatever happens, the lines of a thread', () => {
  it('are each there once, at the seq of their event, and the same when told again or stored in between', () => {
    fc.assert(
      fc.property(conversationFacts, (facts) => {
        const events = playedOut(facts);
        const docs = folded(messages, events);
        const seqs = [...docs.values()].map(({ seq }) => seq);
        expect(new Set(seqs).size).toBe(seqs.length);
        for (const doc of docs.values()) expect(events[doc.seq - 1]?.recordedAt).toBe(doc.at);
        const stored = folded(messages, events, (doc) => JSON.parse(JSON.stringify(doc)) as MessageDoc);
        expect(JSON.stringify([...stored])).toBe(JSON.stringify([...docs]));
      }),
    );
  });

  it('are nothing of streams of other kinds', () => {
    const [event] = playedOut([says.customerWrites()]);
    const foreign = {
      ...event,
      stream: `contact:${idOf('carl')}`,
      actor: byClock,
      type: 'MessageReceived',
    } as AnyRecorded;
    expect(folded(messages, [foreign]).size).toBe(0);
  });
});

import { ana, ben, folded, playedOut, says } from '@verbatim/testing';
import type { Told, ConversationEvent } from '@verbatim/domain';
import { conversations } from '@verbatim/projections';
import type { ConversationDoc } from '@verbatim/projections';
import { describe, expect, it } from 'vitest';
import { conversationOf, deadlines } from './deadlines.ts';
import type { Patience } from './deadlines.ts';

const PATIENT: Patience = { silenceMs: null, waitingMs: null, goneSince: null, hasLeft: false };
const HURRIED: Patience = { silenceMs: 60_000, waitingMs: 5_000, goneSince: null, hasLeft: false };
const UNTIL = 1_900_000_000_000;

function docOf(...facts: readonly Told<ConversationEvent>[]): ConversationDoc {
  const [doc] = folded(conversations, playedOut(facts)).values();
  if (doc === undefined) throw new Error('a conversation has begun');
  return doc;
}
const shown = (doc: ConversationDoc, patience = HURRIED) =>
  deadlines(doc, patience).map(({ effect, at }) => [effect.type, at]);

const asked = says.customerWrites();

describe('deadlines', () => {
  it('are none where nobody is in a hurry, but for the end of a snooze', () => {
    expect(shown(docOf(asked, says.assigns(ana)), PATIENT)).toEqual([]);
    expect(shown(docOf(asked, says.snoozes(UNTIL)), PATIENT)).toEqual([['ConversationReopened', UNTIL]]);
  });

  it.each([
    ['waits in the queue', [asked]],
    ['is resolved', [asked, says.assigns(ana), says.resolves()]],
    ['rests until the customer writes', [asked, says.assigns(ana), says.snoozes(null)]],
    ['is handed over by the assistant', [asked, says.handsOff()]],
  ])('are none while it %s', (_, facts) => expect(shown(docOf(...facts))).toEqual([]));

  it('of waiting run from the message, or from when the agent got it', () => {
    const before = docOf(says.replies(), asked);
    expect(shown(before)).toEqual([['ConversationUnassigned', (before.unanswered?.at ?? 0) + 5_000]]);
    const after = docOf(asked, says.assigns(ana));
    expect(shown(after)).toEqual([['ConversationUnassigned', after.moved.at + 5_000]]);
    expect(after.moved.at).toBeGreaterThan(after.unanswered?.at ?? 0);
  });

  it('of waiting are over when the agent answers, and begin anew with the next', () => {
    const answered = docOf(asked, says.assigns(ana), says.replies());
    expect(shown(answered, { ...HURRIED, silenceMs: null })).toEqual([]);
    const first = docOf(asked, says.assigns(ana));
    const second = docOf(asked, says.assigns(ana), says.assigns(ben));
    const [one, other] = [first, second].map((doc) => deadlines(doc, HURRIED)[0]);
    expect(one?.id).not.toBe(other?.id);
    expect(other?.effect.data).toMatchObject({ agentId: ben, reason: 'agent-silent' });
  });

  it('of waiting are over when the agent signs off', () => {
    const doc = docOf(asked, says.assigns(ana));
    const left = doc.moved.at + 1_000;
    const [deadline] = deadlines(doc, { ...HURRIED, goneSince: left });
    expect(deadline).toMatchObject({ at: left, effect: { data: { reason: 'agent-gone' } } });
    const later = docOf(says.replies(), asked);
    const [atOnce] = deadlines(later, { ...HURRIED, goneSince: later.moved.at });
    expect(atOnce).toMatchObject({ at: later.unanswered?.at, effect: { data: { reason: 'agent-gone' } } });
  });

  it('of waiting are over when the agent signs off, though nobody named a time', () => {
    const doc = docOf(asked, says.assigns(ana));
    const gone = { at: doc.given.at + 1_000, effect: { data: { agentId: ana, reason: 'agent-gone' } } };
    expect(deadlines(doc, { ...PATIENT, goneSince: gone.at })).toMatchObject([gone]);
    expect(deadlines(doc, { ...PATIENT, goneSince: doc.given.at - 1 })).toEqual([]);
    const answered = docOf(asked, says.assigns(ana), says.replies());
    expect(deadlines(answered, { ...PATIENT, goneSince: gone.at })).toEqual([]);
  });

  it('of waiting are over at once in what the customer opens again of an agent who is gone', () => {
    const given = docOf(asked, says.assigns(ana));
    const again = docOf(asked, says.assigns(ana), says.resolves(), asked);
    expect(again).toMatchObject({ status: 'open', assigneeId: ana, given: given.given });
    const [deadline] = deadlines(again, { ...PATIENT, goneSince: given.given.at + 1 });
    expect(deadline).toMatchObject({ at: again.moved.at, effect: { data: { reason: 'agent-gone' } } });
  });

  it('of waiting are over for who works here no more, however they were given it', () => {
    const doc = docOf(asked, says.assigns(ana));
    const gone = { at: doc.moved.at, effect: { data: { reason: 'agent-gone' } } };
    expect(deadlines(doc, { ...PATIENT, hasLeft: true })).toMatchObject([gone]);
    expect(deadlines(doc, { ...PATIENT, goneSince: doc.given.at - 1, hasLeft: true })).toMatchObject([gone]);
  });

  it('of waiting are no shorter for who was given it while they were gone', () => {
    const doc = docOf(asked, says.assigns(ana));
    expect(deadlines(doc, { ...HURRIED, goneSince: doc.moved.at - 1 })).toEqual(deadlines(doc, HURRIED));
  });

  it('of silence run from the last word, whoever of us said it, and not while the customer waits', () => {
    const doc = docOf(asked, says.replies());
    expect(shown(doc)).toEqual([['ConversationResolved', doc.moved.at + 60_000]]);
    const assistant = docOf(asked, says.assistantReplies());
    expect(shown(assistant)).toEqual([['ConversationResolved', (assistant.lastSaid?.at ?? 0) + 60_000]]);
    expect(shown(docOf(asked, says.replies(), asked), { ...HURRIED, waitingMs: null })).toEqual([]);
  });

  it('of silence begin anew when it is reopened', () => {
    const doc = docOf(asked, says.replies(), says.resolves(), says.reopens());
    expect(shown(doc)).toEqual([['ConversationResolved', doc.moved.at + 60_000]]);
    expect(doc.moved.at).toBeGreaterThan(doc.lastSaid?.at ?? 0);
  });

  it('are the same after what says nothing about them', () => {
    const facts = [asked, says.assigns(ana)];
    const noted = docOf(...facts, says.notes(), says.labels(['vip']), says.reads(2));
    expect(deadlines(noted, HURRIED)).toEqual(deadlines(docOf(...facts), HURRIED));
  });

  it('say whose they are', () => {
    const doc = docOf(asked, says.snoozes(UNTIL));
    expect(deadlines(doc, HURRIED).map(({ id }) => conversationOf(id))).toEqual([doc.id]);
    for (const name of ['', 'x', 'x:y:z', 'constructor:y']) expect(conversationOf(name)).toBeNull();
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conversationFacts, playedOut, tell, start, withOwnIds } from '@verbatim/testing';
import type { Told } from '../aggregate.ts';
import { conversation } from './conversation.ts';
import type { ConversationEvent } from './events.ts';
import { assigneeOf } from './state.ts';
import type { Conversation } from './state.ts';

type Fact = Told<ConversationEvent>;
type Phase = Conversation['phase'];

/** Where each state may lead in one step; a fact and what follows from it are one step. */
const MAY_BECOME: Readonly<Record<Phase, readonly Phase[]>> = {
  none: ['none', 'queued', 'open'],
  started: [],
  queued: ['queued', 'open', 'snoozed', 'resolved'],
  open: ['open', 'queued', 'snoozed', 'resolved'],
  snoozed: ['snoozed', 'open', 'queued', 'resolved'],
  resolved: ['resolved', 'open', 'queued'],
};

/** Each state of a conversation in which these facts were tried one after the other, with the fact that led there. */
function* statesOf(facts: readonly Fact[]) {
  let before = conversation.initial;
  let head = 0;
  for (const fact of facts) {
    const { ruling, story, state: after } = tell(conversation, before, fact, { start, head });
    head += story.length;
    yield { before, fact, ruling, story, after, head };
    before = after;
  }
}

const fold = (events: readonly Fact[], from: Conversation = conversation.initial): Conversation =>
  events.reduce((state, event) => conversation.evolve(state, event), from);

const always = (property: (facts: readonly Fact[]) => void): void =>
  fc.assert(fc.property(conversationFacts.map(withOwnIds), property), { numRuns: 300 });

describe('whatever is tried in a conversation', () => {
  it('is ruled on, without an error', () =>
    always((facts) => {
      for (const { ruling } of statesOf(facts)) expect(ruling).toBeDefined();
    }));

  it('comes to the same when it is told again', () =>
    always((facts) => {
      expect([...statesOf(facts)]).toEqual([...statesOf(facts)]);
    }));

  it('never leads where the table does not', () =>
    always((facts) => {
      for (const { before, after } of statesOf(facts)) expect(MAY_BECOME[before.phase]).toContain(after.phase);
    }));

  it('leaves a queue without an agent', () =>
    always((facts) => {
      const queued = [...statesOf(facts)].flatMap(({ after }) => (after.phase === 'queued' ? [assigneeOf(after)] : []));
      expect(queued.every((agent) => agent === null)).toBe(true);
    }));

  it('moves receipts forward only, and never past the end', () =>
    always((facts) => {
      for (const { before, after, head } of statesOf(facts)) {
        if (before.phase === 'none' || after.phase === 'none') continue;
        for (const position of ['deliveredUpTo', 'contactReadUpTo', 'staffReadUpTo'] as const) {
          expect(after[position]).toBeGreaterThanOrEqual(before[position]);
          expect(after[position]).toBeLessThanOrEqual(head);
        }
        expect(after.deliveredUpTo).toBeGreaterThanOrEqual(after.contactReadUpTo);
      }
    }));

  it('changes nothing when it is refused, and nothing when nothing had to change', () =>
    always((facts) => {
      for (const { before, ruling, story, after } of statesOf(facts)) {
        if (ruling === 'recorded') continue;
        expect(after).toBe(before);
        expect(story).toEqual([]);
      }
    }));

  it('is on record: folding the record again gives the same state', () =>
    always((facts) => {
      const events = playedOut(facts) as readonly Fact[];
      const last = [...statesOf(facts)].at(-1)?.after ?? conversation.initial;
      expect(fold(events)).toEqual(last);
    }));

  it('is no surprise to a state that takes in any event at all', () =>
    fc.assert(
      fc.property(conversationFacts, (facts) => {
        // The log is the truth: even a record that the rules would have refused has happened.
        const state = fold(facts);
        expect(state.phase).toBe('none');
        const begun = conversation.evolve(state, {
          type: 'ConversationStarted',
          data: start,
          actor: { type: 'system', id: '' },
        });
        expect(fold(facts, begun).phase).not.toBe('none');
      }),
    ));
});

import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { ana, ben, byAna, byBen, messageId, sales, says, start, support, tell } from '@verbatim/testing';
import type { Told } from '../aggregate.ts';
import { conversation } from './conversation.ts';
import type { ConversationEvent } from './events.ts';
import { assigneeOf } from './state.ts';

type Status = 'none' | 'queued' | 'open' | 'snoozed' | 'resolved';

/** What is to be expected of a conversation, said as plainly as can be. */
interface Expected {
  readonly status: Status;
  readonly agent: string | null;
  readonly team: string | null;
}

/** The design's table, row by row: `back` is to its agent if there is one, else into the queue; `same`: as it was. */
const TABLE = {
  'customer writes': { none: 'queued', queued: 'queued', open: 'open', snoozed: 'open', resolved: 'back' },
  'agent replies': { none: 'open', queued: 'open', open: 'open', snoozed: 'open', resolved: 'open' },
  taken: { none: 'same', queued: 'open', open: 'open', snoozed: 'open', resolved: 'open' },
  assigned: { none: 'same', queued: 'open', open: 'open', snoozed: 'open', resolved: 'same' },
  'timed out': { none: 'same', queued: 'same', open: 'same', snoozed: 'same', resolved: 'same' },
  unassigned: { none: 'same', queued: 'queued', open: 'queued', snoozed: 'queued', resolved: 'same' },
  'to a team': { none: 'same', queued: 'queued', open: 'queued', snoozed: 'queued', resolved: 'same' },
  resolved: { none: 'same', queued: 'resolved', open: 'resolved', snoozed: 'resolved', resolved: 'same' },
  snoozed: { none: 'same', queued: 'snoozed', open: 'snoozed', snoozed: 'snoozed', resolved: 'same' },
  'time is up': { none: 'same', queued: 'same', open: 'same', snoozed: 'open', resolved: 'same' },
  noted: { none: 'same', queued: 'same', open: 'same', snoozed: 'same', resolved: 'same' },
} as const satisfies Record<string, Record<Status, Status | 'back' | 'same'>>;

interface Step {
  readonly row: keyof typeof TABLE;
  readonly fact: Told<ConversationEvent>;
  /** Whom it makes the agent: always, or only where there is none yet. */
  readonly agent?: string;
  readonly ifFree?: string;
  readonly team?: string;
}

const steps: fc.Arbitrary<Step> = fc.constantFrom<Step>(
  { row: 'customer writes', fact: says.customerWrites() },
  { row: 'agent replies', fact: says.replies(byAna), ifFree: ana },
  { row: 'agent replies', fact: says.replies(byBen), ifFree: ben },
  { row: 'taken', fact: says.assigns(ana), agent: ana },
  { row: 'assigned', fact: says.assigns(ben), agent: ben },
  { row: 'timed out', fact: says.isTakenFrom(ana, messageId('old')) },
  { row: 'timed out', fact: says.fallsSilent(messageId('old')) },
  { row: 'timed out', fact: says.timeIsUp(9) },
  { row: 'unassigned', fact: says.unassigns() },
  { row: 'to a team', fact: says.givesToTeam(sales), team: sales },
  { row: 'to a team', fact: says.givesToTeam(support), team: support },
  { row: 'resolved', fact: says.resolves() },
  { row: 'snoozed', fact: says.snoozes(1) },
  { row: 'time is up', fact: says.timeIsUp() },
  { row: 'noted', fact: says.notes() },
);

function expectedAfter({ status, agent, team }: Expected, { row, ...step }: Step): Expected {
  const entry = TABLE[row][status];
  if (entry === 'same') return { status, agent, team };
  const next = entry === 'back' ? (agent === null ? 'queued' : 'open') : entry;
  const owner = step.agent ?? agent ?? step.ifFree ?? null;
  return { status: next, agent: next === 'queued' ? null : owner, team: step.team ?? team ?? sales };
}

it('a conversation is, after any steps, where the table says', () => {
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 40 }), (taken) => {
      let expected: Expected = { status: 'none', agent: null, team: null };
      let state = conversation.initial;
      for (const step of taken) {
        expected = expectedAfter(expected, step);
        state = tell(conversation, state, step.fact, { start, head: 0 }).state;
        const team = state.phase === 'none' ? null : state.teamId;
        expect({ status: state.phase, agent: assigneeOf(state), team }).toEqual(expected);
      }
    }),
    { numRuns: 1_000 },
  );
});

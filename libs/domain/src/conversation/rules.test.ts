import { describe, expect, it } from 'vitest';
import {
  ana,
  ben,
  byAna,
  byBen,
  byCarl,
  byClock,
  byProgram,
  sales,
  says,
  scenario,
  start,
  support,
} from '@verbatim/testing';
import { conversation } from './conversation.ts';
import { LABELS_MAX } from './judge.ts';

const given = scenario(conversation, { start });
const queued = [says.customerWrites()];
const anas = [...queued, says.assigns(ana)];

describe('a customer writes', () => {
  it('for the first time: the conversation is on record before the message, and waits', () =>
    given()
      .when(says.customerWrites())
      .thenRecords('ConversationStarted', 'MessageReceived', 'ConversationQueued')
      .thenSays(start, { text: 'hello' }, { teamId: sales, reason: 'new' }));
  it('again: it waits as before', () =>
    given(...queued)
      .when(says.customerWrites())
      .thenRecords('MessageReceived'));
  it('to what was resolved by its agent: that agent has it again', () =>
    given(...anas, says.resolves())
      .when(says.customerWrites())
      .thenRecords('MessageReceived', 'ConversationReopened')
      .thenIs({ phase: 'open', assigneeId: ana }));
  it('to what nobody had when it was resolved: it is queued anew', () =>
    given(...queued, says.resolves())
      .when(says.customerWrites())
      .thenRecords('MessageReceived', 'ConversationReopened', 'ConversationQueued'));
  it('but is blocked or erased: no', () => {
    given().when(says.customerWrites(), { isClosed: true }).thenRefuses('CONVERSATION_CLOSED');
    given(...anas)
      .when(says.customerWrites(), { isClosed: true })
      .thenRefuses('CONVERSATION_CLOSED');
  });
  it('where nothing says how a conversation begins: there is none', () => {
    const nowhere = scenario(conversation, {});
    nowhere().when(says.replies()).thenRefuses('NOT_FOUND');
    const { state } = nowhere().when(says.customerWrites());
    expect(state.phase).toBe('none');
  });
});

describe('an agent replies', () => {
  it('first: the conversation is theirs from the start', () =>
    given()
      .when(says.replies())
      .thenRecords('ConversationStarted', 'AgentReplied', 'ConversationAssigned')
      .thenIs({ phase: 'open', assigneeId: ana }));
  it('to one in the queue: takes it', () =>
    given(...queued)
      .when(says.replies(byBen))
      .thenRecords('AgentReplied', 'ConversationAssigned')
      .thenIs({ assigneeId: ben }));
  it('through a program: takes it for the agent it acts for', () =>
    given(...queued)
      .when(says.replies(byProgram))
      .thenIs({ phase: 'open', assigneeId: ana }));
  it('to one of a colleague: it stays theirs', () =>
    given(...anas)
      .when(says.replies(byBen))
      .thenRecords('AgentReplied')
      .thenIs({ assigneeId: ana }));
  it('to one that nobody had and was resolved: it is open and theirs', () =>
    given(...queued, says.resolves())
      .when(says.replies(byBen))
      .thenRecords('AgentReplied', 'ConversationReopened', 'ConversationAssigned')
      .thenIs({ phase: 'open', assigneeId: ben }));
});

describe('a conversation is given on', () => {
  it('unassigned: it says who had it, and waits in its team’s queue', () =>
    given(...anas)
      .when(says.unassigns())
      .thenRecords('ConversationUnassigned', 'ConversationQueued')
      .thenSays({ agentId: ana }, { teamId: sales }));
  it('transferred to a team: it waits there', () =>
    given(...anas)
      .when(says.transfers({ teamId: support }))
      .thenRecords('ConversationTransferred', 'ConversationQueued')
      .thenIs({ phase: 'queued', teamId: support }));
  it('transferred to an agent: it is theirs', () =>
    given(...anas)
      .when(says.transfers({ agentId: ben }))
      .thenRecords('ConversationTransferred', 'ConversationAssigned')
      .thenIs({ assigneeId: ben }));
});

describe('of two who reassign at once', () => {
  it('the second is told, if they said from whom', () => {
    given(...anas)
      .when(says.assigns(ben, byBen), { from: ana })
      .thenIs({ assigneeId: ben });
    given(...anas, says.assigns(ben))
      .when(says.transfers({ teamId: support }), { from: ana })
      .thenRefuses('ASSIGNEE_CHANGED');
    given(...anas)
      .when(says.unassigns(), { from: null })
      .thenRefuses('ASSIGNEE_CHANGED');
    given(...queued)
      .when(says.assigns(ben), { from: null })
      .thenIs({ assigneeId: ben });
  });

  it('the second is told, if they had not seen what another person chose', () => {
    const handed = [...anas, says.assigns(ben, byBen)];
    given(...handed)
      .when(says.assigns(ana), { seen: ana })
      .thenRefuses('ASSIGNEE_CHANGED');
    given(...handed)
      .when(says.assigns(ana), { seen: ben })
      .thenIs({ assigneeId: ana });
    given(...handed)
      .when(says.assigns(ana, byBen), { seen: ana })
      .thenIs({ assigneeId: ana });
    given(...queued, says.replies(byBen))
      .when(says.assigns(ana), { seen: null })
      .thenRefuses('ASSIGNEE_CHANGED');
    given(...anas, says.transfers({ teamId: support }))
      .when(says.assigns(ben, byBen), { seen: ana })
      .thenRefuses('ASSIGNEE_CHANGED');
  });

  it('a person goes before the router and the clock, whatever these have just done', () => {
    given(...queued, says.routes(ben))
      .when(says.assigns(ana), { seen: null })
      .thenIs({ assigneeId: ana });
    given(...queued, says.routes(ben))
      .when(says.transfers({ teamId: support }), { seen: null })
      .thenIs({ phase: 'queued' });
  });
});

describe('the router gives it to an agent', () => {
  it('while it waits: it is theirs', () =>
    given(...queued)
      .when(says.routes(ben))
      .thenIs({ phase: 'open', assigneeId: ben }));
  it('after somebody has taken it, put it off or ended it: their choice stands', () => {
    for (const since of [
      says.assigns(ana),
      says.assigns(ben),
      says.snoozes(9_000),
      says.resolves(),
      says.givesToTeam(support),
    ])
      given(...queued, since)
        .when(says.routes(ben))
        .thenRefuses('ROUTING_OUTDATED');
  });
});

describe('receipts', () => {
  it('move forward', () =>
    given(...anas)
      .when(says.delivered(2))
      .thenIs({ deliveredUpTo: 2, contactReadUpTo: 0 }));
  it('of reading are of delivery, too', () =>
    given(...anas)
      .when(says.reads(3))
      .thenIs({ deliveredUpTo: 3, contactReadUpTo: 3, staffReadUpTo: 0 }));
  it('of staff are one position, apart from the contact’s', () =>
    given(...anas)
      .when(says.reads(3, byBen))
      .thenIs({ deliveredUpTo: 0, contactReadUpTo: 0, staffReadUpTo: 3 }));
  it('that tell nothing new change nothing', () => {
    given(...anas, says.reads(3))
      .when(says.reads(3))
      .thenChangesNothing();
    given(...anas, says.reads(3))
      .when(says.delivered(2))
      .thenChangesNothing();
    given(...anas, says.reads(3, byAna))
      .when(says.reads(1, byBen))
      .thenChangesNothing();
  });
  it('of what staff has received do not say that the contact has anything', () => {
    given(...anas)
      .when(says.delivered(2, byAna))
      .thenChangesNothing();
    given(...anas)
      .when(says.delivered(2, byProgram))
      .thenChangesNothing();
    given(...anas)
      .when(says.delivered(2, byClock))
      .thenIs({ deliveredUpTo: 2 });
  });
  it('for what is not there yet: no', () => {
    given(...anas)
      .when(says.reads(5))
      .thenRefuses('SEQ_UNKNOWN');
    given(...anas)
      .when(says.delivered(5, byCarl))
      .thenRefuses('SEQ_UNKNOWN');
  });
});

describe('labels and priority', () => {
  it('say what was before and what is after', () =>
    given(...anas, says.labels(['vip', 'refund']))
      .when(says.labels(['late', 'vip'], ['refund']))
      .thenSays({ before: ['vip', 'refund'], after: ['vip', 'late'] })
      .thenIs({ labels: ['vip', 'late'] }));
  it('that are so already change nothing', () => {
    given(...anas, says.labels(['vip']))
      .when(says.labels(['vip'], ['other']))
      .thenChangesNothing();
    given(...anas)
      .when(says.prioritizes('none'))
      .thenChangesNothing();
  });
  it('are no more than a conversation can carry', () => {
    const many = Array.from({ length: LABELS_MAX }, (_, index) => `label-${index}`);
    given(...anas, says.labels(many))
      .when(says.labels(['one more']))
      .thenRefuses('LABELS_TOO_MANY');
    given(...anas, says.labels(many))
      .when(says.labels(['one more'], ['label-0']))
      .thenRecords('ConversationLabeled');
  });
  it('of priority know what it was', () =>
    given(...anas)
      .when(says.prioritizes('urgent'))
      .thenSays({ before: 'none', after: 'urgent' })
      .thenIs({ priority: 'urgent' }));
});

describe('the end of a snooze', () => {
  it('that the conversation has outlived changes nothing', () => {
    given(...anas, says.snoozes(5), says.resolves())
      .when(says.timeIsUp())
      .thenChangesNothing();
    given(...anas, says.snoozes(5), says.reopens())
      .when(says.timeIsUp())
      .thenChangesNothing();
  });
});

describe('what is on record has happened', () => {
  const { state } = given(...anas);

  it('unassigned is in the queue, even where the record ends there', () =>
    expect(conversation.evolve(state, says.unassigns())).toMatchObject({ phase: 'queued', teamId: sales }));
  it('what staff has received moves nothing of the contact’s', () =>
    expect(conversation.evolve(state, says.delivered(2, byAna))).toMatchObject({ deliveredUpTo: 0 }));
  it('a second beginning begins nothing', () =>
    expect(conversation.evolve(state, { type: 'ConversationStarted', data: start, actor: byCarl })).toBe(state));
});

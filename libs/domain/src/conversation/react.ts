import type { Told } from '../aggregate.ts';
import type { Actor } from '../event.ts';
import { AgentId } from '../ids.ts';
import type { ConversationEvent, TransferTarget } from './events.ts';
import { assigneeOf } from './state.ts';
import type { Begun, Conversation } from './state.ts';

type Decisions = readonly ConversationEvent[];

/** What follows from a fact, once `state` has taken it in. */
export function react(state: Conversation, fact: Told<ConversationEvent>): Decisions {
  if (state.phase === 'none') return [];
  switch (fact.type) {
    case 'MessageReceived':
      return customerWrote(state);
    case 'AgentReplied':
      return staffReplied(state, fact.actor);
    case 'ConversationUnassigned':
      return [queue(state, fact.data.reason)];
    case 'HandoffRequested':
      return [queue(state, 'handoff')];
    case 'ConversationTransferred':
      return transferred(state, fact.data);
    case 'NoteAdded':
      return fact.data.transferTo === undefined ? [] : transferred(state, fact.data.transferTo);
    case 'ConversationReopened':
      return state.phase === 'queued' ? [queue(state, 'reopened')] : [];
    default:
      return [];
  }
}

function customerWrote(state: Begun): Decisions {
  switch (state.phase) {
    case 'started':
      return [queue(state, 'new')];
    case 'snoozed':
      return [reopen('customer-wrote')];
    case 'resolved':
      return state.assigneeId === null && state.assistant !== 'has'
        ? [reopen('customer-wrote'), queue(state, 'reopened')]
        : [reopen('customer-wrote')];
    default:
      return [];
  }
}

/** Who answers takes: an unowned conversation gets the agent who replied, an owned one keeps its own. */
function staffReplied(state: Begun, author: Actor): Decisions {
  const agentId = AgentId(author.onBehalfOf ?? author.id);
  const opened = state.phase === 'snoozed' || state.phase === 'resolved' ? [reopen('agent-replied')] : [];
  const isOwned = assigneeOf(state) !== null;
  return isOwned ? opened : [...opened, { type: 'ConversationAssigned', data: { agentId, reason: 'replied' } }];
}

function transferred(state: Begun, { agentId, teamId }: TransferTarget): Decisions {
  const team = teamId === undefined ? {} : { teamId };
  return agentId === undefined
    ? [{ type: 'ConversationQueued', data: { ...teamOf(state), ...team, reason: 'transferred' } }]
    : [{ type: 'ConversationAssigned', data: { agentId, ...team, reason: 'transferred' } }];
}

const reopen = (reason: string): ConversationEvent => ({ type: 'ConversationReopened', data: { reason } });

const queue = (state: Begun, reason: string): ConversationEvent => ({
  type: 'ConversationQueued',
  data: { ...teamOf(state), reason },
});

const teamOf = ({ teamId }: Begun) => (teamId === null ? {} : { teamId });

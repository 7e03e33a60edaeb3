import { accepted, refused, unchanged } from '../aggregate.ts';
import type { Told, Verdict } from '../aggregate.ts';
import type { ConversationEvent, ConversationEvents } from './events.ts';
import { assigneeOf, isStaff } from './state.ts';
import type { Begun, Conversation } from './state.ts';

export const LABELS_MAX = 50;
/** The reason of an assignment that the router decided. */
export const ROUTED = 'routed';

/** What the rules need from elsewhere; whoever accepts the fact looks it up. */
export interface ConversationContext {
  /** How a conversation begins that does not exist yet; absent where the fact may not begin one. */
  readonly start?: ConversationEvents['ConversationStarted'];
  /** The contact is blocked or erased. */
  readonly isClosed?: boolean;
  /** The last seq of the stream. */
  readonly head: number;
}

type Fact = Told<ConversationEvent>;
type Ruling = Verdict<ConversationEvent>;

/** Whether a fact may happen now. One line per cell of the state table that is not simply `yes`. */
export function judge(state: Conversation, fact: Fact, context: ConversationContext): Ruling {
  if (state.phase === 'none') return begin(fact, context);
  switch (fact.type) {
    case 'MessageReceived':
    case 'AgentReplied':
    case 'AssistantReplied':
      return context.isClosed === true ? refused('CONVERSATION_CLOSED') : accepted(fact);
    case 'MessagesDelivered':
    case 'MessagesRead':
      return judgeSeen(state, fact, context.head);
    case 'ConversationLabeled':
    case 'PriorityChanged':
      return judgeMark(state, fact);
    case 'ConversationAssigned':
      return fact.data.reason === ROUTED ? judgeRouted(state, fact) : judgeMove(state, fact);
    default:
      return judgeMove(state, fact);
  }
}

/** The router decided on a conversation that waited. If people have moved it since, their choice stands. */
const judgeRouted = (state: Begun, fact: Extract<Fact, { type: 'ConversationAssigned' }>): Ruling =>
  state.phase === 'queued' ? accepted<ConversationEvent>(fact) : refused('ROUTING_OUTDATED');

/** Only what somebody says begins a conversation. */
function begin(fact: Fact, { start, isClosed }: ConversationContext): Ruling {
  if (isClosed === true) return refused('CONVERSATION_CLOSED');
  const canBegin = fact.type === 'MessageReceived' || fact.type === 'AgentReplied';
  return canBegin && start !== undefined
    ? accepted<ConversationEvent>(fact, [{ type: 'ConversationStarted', data: start }])
    : refused('NOT_FOUND');
}

/** Who has it, and where it stands. */
const judgeMove = (state: Begun, fact: Fact): Ruling =>
  state.phase === 'resolved' ? judgeResolved(fact) : judgeUnresolved(state, fact);

function judgeUnresolved(state: Exclude<Begun, { readonly phase: 'resolved' }>, fact: Fact): Ruling {
  switch (fact.type) {
    case 'ConversationStarted':
      return unchanged;
    case 'ConversationAssigned':
      return state.phase === 'open' && state.assigneeId === fact.data.agentId ? unchanged : accepted(fact);
    case 'ConversationUnassigned':
      return judgeUnassign(state, fact.data);
    case 'ConversationQueued':
      return state.phase === 'queued' && state.teamId === (fact.data.teamId ?? state.teamId)
        ? unchanged
        : accepted(fact);
    case 'ConversationTransferred':
      return fact.data.agentId !== undefined && fact.data.agentId === assigneeOf(state)
        ? refused('TRANSFER_TO_SAME')
        : accepted(fact);
    case 'ConversationReopened':
      return state.phase === 'snoozed' ? accepted(fact) : unchanged;
    default:
      return accepted(fact); // notes, edits, receipts of a callback, the assistant's findings: always true once said
  }
}

function judgeResolved(fact: Fact): Ruling {
  switch (fact.type) {
    case 'ConversationStarted':
    case 'ConversationResolved':
      return unchanged;
    case 'ConversationReopened':
      return fact.actor.type === 'system' ? unchanged : accepted(fact); // the end of a snooze that it has outlived
    case 'ConversationUnassigned':
    case 'ConversationQueued':
    case 'ConversationTransferred':
    case 'ConversationSnoozed':
      return refused('CONVERSATION_RESOLVED');
    default:
      return accepted(fact);
  }
}

function judgeUnassign(state: Begun, data: ConversationEvents['ConversationUnassigned']): Ruling {
  if (state.phase === 'queued') return unchanged;
  const agentId = assigneeOf(state);
  return accepted({ type: 'ConversationUnassigned', data: agentId === null ? data : { ...data, agentId } });
}

/** Receipts only ever move forward, and never past what there is. */
function judgeSeen(
  state: Begun,
  fact: Extract<Fact, { type: 'MessagesDelivered' | 'MessagesRead' }>,
  head: number,
): Ruling {
  const { upToSeq } = fact.data;
  if (upToSeq > head) return refused('SEQ_UNKNOWN');
  if (fact.type === 'MessagesDelivered' && isStaff(fact.actor)) return unchanged; // it says nothing of the contact
  const readUpTo = fact.actor.type === 'contact' ? state.contactReadUpTo : state.staffReadUpTo;
  const soFar = fact.type === 'MessagesDelivered' ? state.deliveredUpTo : readUpTo;
  return upToSeq <= soFar ? unchanged : accepted(fact);
}

function judgeMark(state: Begun, fact: Extract<Fact, { type: 'ConversationLabeled' | 'PriorityChanged' }>): Ruling {
  if (fact.type === 'PriorityChanged') {
    const before = state.priority;
    return before === fact.data.after ? unchanged : accepted({ type: fact.type, data: { ...fact.data, before } });
  }
  const { add = [], remove = [] } = fact.data;
  const after = [...new Set([...state.labels, ...add])].filter((label) => !remove.includes(label));
  if (after.length > LABELS_MAX) return refused('LABELS_TOO_MANY');
  const isSame = after.length === state.labels.length && after.every((label, index) => label === state.labels[index]);
  return isSame ? unchanged : accepted({ type: fact.type, data: { ...fact.data, before: state.labels, after } });
}

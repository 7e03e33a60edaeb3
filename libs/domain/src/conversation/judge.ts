import { accepted, refused, unchanged } from '../aggregate.ts';
import type { Told, Verdict } from '../aggregate.ts';
import type { ConversationEvent, ConversationEvents } from './events.ts';
import { judgeMove, judgeRouted } from './judge-moves.ts';
import { assigneeOf, isStaff, ROUTED } from './state.ts';
import type { Begun, Conversation } from './state.ts';

export const LABELS_MAX = 50;

/** What the rules need from elsewhere; whoever accepts the fact looks it up. */
export interface ConversationContext {
  /** How a conversation begins that does not exist yet; absent where the fact may not begin one. */
  readonly start?: ConversationEvents['ConversationStarted'];
  /** The contact is blocked or erased. */
  readonly isClosed?: boolean;
  /** Why whom it is for cannot have it: the code of a refusal, such as `AGENT_OFFLINE`. */
  readonly obstacle?: string;
  /** Who had it as whoever asks saw it, null for nobody: given only where a choice is not to undo another's. */
  readonly from?: string | null;
  /** Who had it by the views when the request came in, null for nobody. */
  readonly seen?: string | null;
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
      return context.isClosed === true ? refused('CONVERSATION_CLOSED') : accepted(fact);
    case 'AssistantReplied':
      return context.isClosed === true ? refused('CONVERSATION_CLOSED') : judgeAssistant(state, fact);
    case 'MessagesDelivered':
    case 'MessagesRead':
      return judgeSeen(state, fact, context.head);
    case 'ConversationLabeled':
    case 'PriorityChanged':
      return judgeMark(state, fact);
    case 'ConversationAssigned':
      return fact.data.reason === ROUTED ? judgeRouted(state, fact) : judgeMove(state, fact, context);
    default:
      return judgeMove(state, fact, context);
  }
}

/** Only what somebody says begins a conversation. */
function begin(fact: Fact, { start, isClosed }: ConversationContext): Ruling {
  if (isClosed === true) return refused('CONVERSATION_CLOSED');
  const canBegin = fact.type === 'MessageReceived' || fact.type === 'AgentReplied';
  return canBegin && start !== undefined
    ? accepted<ConversationEvent>(fact, [{ type: 'ConversationStarted', data: start }])
    : refused('NOT_FOUND');
}

/** The assistant never speaks into what people have, or were asked for. */
function judgeAssistant(state: Begun, fact: Extract<Fact, { type: 'AssistantReplied' }>): Ruling {
  if (state.phase === 'resolved') return refused('CONVERSATION_RESOLVED');
  return assigneeOf(state) !== null || state.assistant === 'out'
    ? refused('ASSISTANT_OUT')
    : accepted<ConversationEvent>(fact);
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

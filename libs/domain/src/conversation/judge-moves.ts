import { accepted, refused, unchanged } from '../aggregate.ts';
import type { Told, Verdict } from '../aggregate.ts';
import type { Actor } from '../event.ts';
import type { ConversationEvent, TransferTarget } from './events.ts';
import { assigneeOf, handlerOf, personOf } from './state.ts';
import type { Begun } from './state.ts';

type Fact = Told<ConversationEvent>;
type Of<Type extends ConversationEvent['type']> = Extract<Fact, { readonly type: Type }>;
type Ruling = Verdict<ConversationEvent>;
type Unresolved = Exclude<Begun, { readonly phase: 'resolved' }>;

interface Circumstances {
  readonly obstacle?: string;
  readonly from?: string | null;
  readonly seen?: string | null;
}

/** Who has it, and where it stands; with what is known elsewhere of whom it is for, and what the one who asks has seen. */
export function judgeMove(state: Begun, fact: Fact, { obstacle, from, seen }: Circumstances): Ruling {
  const ruling = state.phase === 'resolved' ? judgeResolved(fact) : judgeUnresolved(state, fact);
  if (ruling.is !== 'accepted') return ruling;
  if (from !== undefined && from !== assigneeOf(state)) return refused('ASSIGNEE_CHANGED');
  // Of two people who choose at once the first is obeyed; over what the router decided meanwhile a person always is.
  if (seen !== undefined && seen !== assigneeOf(state) && isOthersChoice(state, fact.actor))
    return refused('ASSIGNEE_CHANGED');
  return obstacle === undefined ? ruling : refused(obstacle);
}

function judgeUnresolved(state: Unresolved, fact: Fact): Ruling {
  switch (fact.type) {
    case 'ConversationStarted':
      return unchanged;
    case 'ConversationAssigned':
      return judgeAssign(state, fact);
    case 'ConversationUnassigned':
      return judgeUnassign(state, fact);
    case 'ConversationQueued':
      return judgeQueue(state, fact);
    case 'ConversationTransferred':
      return judgeTransfer(state, fact, fact.data);
    case 'NoteAdded':
      return fact.data.transferTo === undefined ? accepted(fact) : judgeTransfer(state, fact, fact.data.transferTo);
    case 'HandoffRequested':
      return assigneeOf(state) !== null || state.assistant === 'out' ? unchanged : accepted(fact);
    case 'ConversationResolved':
      return judgeResolve(state, fact);
    case 'ConversationReopened':
      return judgeReopen(state, fact);
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
    case 'ConversationAssigned':
      return isFor(fact.actor, fact.data) ? accepted(fact) : refused('CONVERSATION_RESOLVED');
    case 'ConversationUnassigned':
      return fact.actor.type === 'system' ? unchanged : refused('CONVERSATION_RESOLVED');
    case 'NoteAdded':
      return fact.data.transferTo === undefined ? accepted(fact) : refused('CONVERSATION_RESOLVED');
    case 'HandoffRequested':
    case 'ConversationQueued':
    case 'ConversationTransferred':
    case 'ConversationSnoozed':
      return refused('CONVERSATION_RESOLVED');
    default:
      return accepted(fact);
  }
}

/**
 * The router decided on a conversation that waited: in a queue or, back from a snooze, with nobody. If people have moved it
 * since, their choice stands.
 */
export function judgeRouted(state: Begun, fact: Of<'ConversationAssigned'>): Ruling {
  const isWaiting = state.phase === 'queued' || (state.phase === 'open' && handlerOf(state) === 'none');
  return isWaiting && state.teamId === (fact.data.teamId ?? null)
    ? accepted<ConversationEvent>(fact)
    : refused('ROUTING_OUTDATED');
}

const judgeAssign = (state: Unresolved, fact: Of<'ConversationAssigned'>): Ruling =>
  state.phase === 'open' && state.assigneeId === fact.data.agentId ? unchanged : accepted<ConversationEvent>(fact);

const judgeQueue = (state: Unresolved, fact: Of<'ConversationQueued'>): Ruling =>
  state.phase === 'queued' && state.teamId === (fact.data.teamId ?? state.teamId)
    ? unchanged
    : accepted<ConversationEvent>(fact);

/** The clock takes it only from the agent it speaks of, and only while that message is still without an answer. */
function judgeUnassign(state: Unresolved, { data, actor }: Of<'ConversationUnassigned'>): Ruling {
  if (state.phase === 'queued') return unchanged;
  const agentId = assigneeOf(state);
  if (actor.type === 'system') {
    const { agentId: from = agentId, unansweredMessageId = state.unansweredId } = data;
    if (state.phase !== 'open' || from !== agentId || unansweredMessageId !== state.unansweredId) return unchanged;
  }
  return accepted({ type: 'ConversationUnassigned', data: agentId === null ? data : { ...data, agentId } });
}

/** With a note the note is the fact: what it says is sealed, and the transfer is on record just before it. */
function judgeTransfer(
  state: Unresolved,
  fact: Of<'ConversationTransferred' | 'NoteAdded'>,
  { agentId, teamId }: TransferTarget,
): Ruling {
  if (agentId !== undefined && isFor(fact.actor, { agentId })) return refused('TRANSFER_TO_SELF');
  const isThere = agentId === undefined ? state.phase === 'queued' && state.teamId === teamId : hasIt(state, agentId);
  if (isThere) return refused('TRANSFER_TO_SAME');
  if (fact.type === 'ConversationTransferred') return accepted<ConversationEvent>(fact);
  const to = { ...(agentId === undefined ? {} : { agentId }), ...(teamId === undefined ? {} : { teamId }) };
  const transferred = { type: 'ConversationTransferred', data: { ...to, reason: 'transferred' } } as const;
  return accepted<ConversationEvent>(fact, [transferred]);
}

/** Silence ends a conversation only if nobody has spoken since, and nobody waits for us. */
const judgeResolve = (state: Unresolved, fact: Of<'ConversationResolved'>): Ruling => {
  const { lastMessageId } = fact.data;
  if (lastMessageId === undefined) return accepted<ConversationEvent>(fact);
  const isSilent = state.phase === 'open' && state.lastSaidId === lastMessageId && state.unansweredId === null;
  return isSilent ? accepted<ConversationEvent>(fact) : unchanged;
};

/** The end of a snooze ends that snooze and no other. */
function judgeReopen(state: Unresolved, fact: Of<'ConversationReopened'>): Ruling {
  if (state.phase !== 'snoozed') return unchanged;
  const { until } = fact.data;
  return until === undefined || until === state.until ? accepted<ConversationEvent>(fact) : unchanged;
}

const isOthersChoice = ({ chosenBy }: Begun, actor: Actor): boolean =>
  chosenBy !== null && chosenBy !== personOf(actor);

const hasIt = (state: Begun, agentId: string): boolean => assigneeOf(state) === agentId;

const isFor = (actor: Actor, { agentId }: { readonly agentId: string }): boolean =>
  (actor.onBehalfOf ?? actor.id) === agentId;

import type { Told } from '../aggregate.ts';
import type { Actor } from '../event.ts';
import type { AgentId, ContactId, ConversationId, EventId, InboxId, TeamId } from '../ids.ts';
import type { ChannelType, ConversationEvent, Priority } from './events.ts';

export type Handler = 'assistant' | 'human' | 'none';
/**
 * What the assistant has to do with it: it `may` answer as long as nobody has taken it, it `has` the conversation once it
 * has answered, and it is `out` from when people were asked for or came in, until all is resolved.
 */
export type AssistantPart = 'may' | 'has' | 'out';

/** The reason of an assignment that the router decided. */
export const ROUTED = 'routed';

interface About {
  readonly inboxId: InboxId;
  readonly contactId: ContactId;
  readonly channel: ChannelType;
  readonly teamId: TeamId | null;
  readonly labels: readonly string[];
  readonly priority: Priority;
  readonly previousConversationId: ConversationId | null;
  /** How far the contact has received and read, and the staff has read: seqs, never backwards. */
  readonly deliveredUpTo: number;
  readonly contactReadUpTo: number;
  readonly staffReadUpTo: number;
  readonly isContactBlocked: boolean;
  readonly assistant: AssistantPart;
  /** Whose choice it is where it stands; null: nobody's, but the router's, the clock's or the rules'. */
  readonly chosenBy: string | null;
  /** The customer's first message after our last reply; null: nobody waits for one. */
  readonly unansweredId: EventId | null;
  /** The last word of either side; a note is none. */
  readonly lastSaidId: EventId | null;
}

/**
 * Each phase carries exactly what is known in it. `started` lasts only within one step: what follows from the first
 * fact (queued, or assigned to the agent who wrote) is on record together with it.
 */
export type Conversation =
  | { readonly phase: 'none' }
  | (About & { readonly phase: 'started' })
  | (About & { readonly phase: 'queued' })
  | (About & { readonly phase: 'open'; readonly assigneeId: AgentId | null })
  | (About & { readonly phase: 'snoozed'; readonly assigneeId: AgentId | null; readonly until: number | null })
  | (About & { readonly phase: 'resolved'; readonly assigneeId: AgentId | null });

export type Begun = Exclude<Conversation, { readonly phase: 'none' }>;

/** One of us, in person, by a program or by the assistant. A callback's outcome is told by the system. */
export const isStaff = ({ type }: Actor): boolean => type !== 'contact' && type !== 'system';

export const none: Conversation = { phase: 'none' };

export const assigneeOf = (state: Conversation): AgentId | null => ('assigneeId' in state ? state.assigneeId : null);

/** Who speaks for us now. A queue has nobody; an open conversation has its agent, or else the assistant if that took it. */
export function handlerOf(state: Conversation): Handler {
  if (state.phase !== 'open') return 'none';
  if (state.assigneeId !== null) return 'human';
  return state.assistant === 'has' ? 'assistant' : 'none';
}

/** What an event means. Total: whatever the log says has happened, has happened. */
export function evolve(state: Conversation, event: Told<ConversationEvent>): Conversation {
  if (event.type === 'ConversationStarted') return state.phase === 'none' ? start(event.data) : state;
  return state.phase === 'none' ? state : goOn(state, event);
}

function start(data: Extract<ConversationEvent, { type: 'ConversationStarted' }>['data']): Conversation {
  return {
    phase: 'started',
    inboxId: data.inboxId,
    contactId: data.contactId,
    channel: data.channel,
    teamId: data.teamId ?? null,
    labels: [],
    priority: 'none',
    previousConversationId: data.previousConversationId ?? null,
    deliveredUpTo: 0,
    contactReadUpTo: 0,
    staffReadUpTo: 0,
    isContactBlocked: false,
    assistant: 'may',
    chosenBy: null,
    unansweredId: null,
    lastSaidId: null,
  };
}

function goOn(state: Begun, event: Told<ConversationEvent>): Begun {
  switch (event.type) {
    case 'ConversationQueued':
      return isStaff(event.actor)
        ? { ...queued(state, event.data), assistant: 'out', chosenBy: personOf(event.actor) }
        : queued(state, event.data);
    case 'ConversationUnassigned':
      return { ...queued(withoutAssistant(state), event.data), chosenBy: personOf(event.actor) };
    case 'ConversationTransferred':
      return { ...withoutAssistant(state), chosenBy: personOf(event.actor) };
    case 'HandoffRequested':
      return queued(withoutAssistant(state), {});
    case 'ConversationAssigned':
      return {
        ...aboutOf(withoutAssistant(state)),
        phase: 'open',
        chosenBy: chooserOf(state, event),
        assigneeId: event.data.agentId,
        teamId: event.data.teamId ?? state.teamId,
      };
    case 'ConversationSnoozed':
      return { ...aboutOf(state), phase: 'snoozed', assigneeId: assigneeOf(state), until: event.data.until ?? null };
    case 'ConversationResolved':
      return resolved(state);
    case 'ConversationReopened':
      return reopen(state);
    case 'MessageReceived':
    case 'AgentReplied':
    case 'AssistantReplied':
      return said(state, event);
    case 'ConversationLabeled':
      return { ...state, labels: event.data.after };
    case 'PriorityChanged':
      return { ...state, priority: event.data.after };
    case 'MessagesDelivered':
      return isStaff(event.actor)
        ? state
        : { ...state, deliveredUpTo: Math.max(state.deliveredUpTo, event.data.upToSeq) };
    case 'MessagesRead':
      return read(state, event.actor.type === 'contact', event.data.upToSeq);
    default:
      return state; // noted, classified, refused: it changes no state
  }
}

/** Who of us an actor is, or acts for; null: nobody. */
export const personOf = (actor: Actor): string | null => (isStaff(actor) ? (actor.onBehalfOf ?? actor.id) : null);

/** Who answers takes by a rule; who hands on has chosen an event before. */
function chooserOf(
  { chosenBy }: Begun,
  { actor, data }: Extract<Told<ConversationEvent>, { type: 'ConversationAssigned' }>,
) {
  if (data.reason === ROUTED) return null;
  return personOf(actor) ?? (data.reason === 'transferred' ? chosenBy : data.agentId);
}

/** The fields of every phase, without those of the phase that is left. */
function aboutOf(state: Begun): About {
  const { inboxId, contactId, channel, teamId, labels, priority, previousConversationId } = state;
  const { deliveredUpTo, contactReadUpTo, staffReadUpTo, isContactBlocked } = state;
  const { assistant, chosenBy, unansweredId, lastSaidId } = state;
  const seen = { deliveredUpTo, contactReadUpTo, staffReadUpTo, isContactBlocked };
  const told = { assistant, chosenBy, unansweredId, lastSaidId };
  return { inboxId, contactId, channel, teamId, labels, priority, previousConversationId, ...seen, ...told };
}

const queued = (state: Begun, { teamId }: { readonly teamId?: TeamId }): Begun => ({
  ...aboutOf(state),
  phase: 'queued',
  teamId: teamId ?? state.teamId,
});

const withoutAssistant = (state: Begun): Begun => (state.assistant === 'out' ? state : { ...state, assistant: 'out' });

/** What comes after the end is a new matter: the assistant may answer it again. */
const resolved = (state: Begun): Begun => ({
  ...aboutOf(state),
  phase: 'resolved',
  assigneeId: assigneeOf(state),
  assistant: state.assistant === 'out' ? 'may' : state.assistant,
});

/** Who waits for whom. Where the assistant answers, it has the conversation; an agent who answers takes it by a decision. */
function said(
  state: Begun,
  { type, data }: Extract<ConversationEvent, { type: 'MessageReceived' | 'AgentReplied' | 'AssistantReplied' }>,
): Begun {
  const lastSaidId = data.messageId;
  if (type === 'MessageReceived') return { ...state, lastSaidId, unansweredId: state.unansweredId ?? lastSaidId };
  const answered = { ...state, lastSaidId, unansweredId: null };
  const isOurs = type === 'AgentReplied' || assigneeOf(state) !== null || state.phase === 'resolved';
  return isOurs ? answered : { ...aboutOf(answered), phase: 'open', assigneeId: null, assistant: 'has' };
}

/** What was snoozed is open again; what was resolved goes back to its agent or the assistant, or, without either, into the queue. */
function reopen(state: Begun): Begun {
  if (state.phase !== 'snoozed' && state.phase !== 'resolved') return state;
  const { phase, assigneeId, assistant } = state;
  return phase === 'resolved' && assigneeId === null && assistant !== 'has'
    ? { ...aboutOf(state), phase: 'queued' }
    : { ...aboutOf(state), phase: 'open', assigneeId };
}

const read = (state: Begun, isContact: boolean, upToSeq: number): Begun =>
  isContact
    ? {
        ...state,
        contactReadUpTo: Math.max(state.contactReadUpTo, upToSeq),
        deliveredUpTo: Math.max(state.deliveredUpTo, upToSeq), // who has read it has it
      }
    : { ...state, staffReadUpTo: Math.max(state.staffReadUpTo, upToSeq) };

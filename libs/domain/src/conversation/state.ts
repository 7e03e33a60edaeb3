import type { Told } from '../aggregate.ts';
import type { Actor } from '../event.ts';
import type { AgentId, ContactId, ConversationId, InboxId, TeamId } from '../ids.ts';
import type { ChannelType, ConversationEvent, Priority } from './events.ts';

export type Handler = 'assistant' | 'human' | 'none';

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
  | (About & { readonly phase: 'snoozed'; readonly assigneeId: AgentId | null; readonly until: number })
  | (About & { readonly phase: 'resolved'; readonly assigneeId: AgentId | null });

export type Begun = Exclude<Conversation, { readonly phase: 'none' }>;

/** One of us, in person, by a program or by the assistant. A callback's outcome is told by the system. */
export const isStaff = ({ type }: Actor): boolean => type !== 'contact' && type !== 'system';

export const none: Conversation = { phase: 'none' };

export const assigneeOf = (state: Conversation): AgentId | null => ('assigneeId' in state ? state.assigneeId : null);

/** A queue has nobody, an open conversation its agent; the assistant's own turns come with the assistant. */
export const handlerOf = (state: Conversation): Handler =>
  state.phase === 'open' && state.assigneeId !== null ? 'human' : 'none';

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
  };
}

function goOn(state: Begun, event: Told<ConversationEvent>): Begun {
  switch (event.type) {
    case 'ConversationQueued':
      return { ...aboutOf(state), phase: 'queued', teamId: event.data.teamId ?? state.teamId };
    case 'ConversationAssigned':
      return {
        ...aboutOf(state),
        phase: 'open',
        assigneeId: event.data.agentId,
        teamId: event.data.teamId ?? state.teamId,
      };
    case 'ConversationUnassigned':
      return { ...aboutOf(state), phase: 'queued', teamId: event.data.teamId ?? state.teamId };
    case 'ConversationSnoozed':
      return { ...aboutOf(state), phase: 'snoozed', assigneeId: assigneeOf(state), until: event.data.until };
    case 'ConversationResolved':
      return { ...aboutOf(state), phase: 'resolved', assigneeId: assigneeOf(state) };
    case 'ConversationReopened':
      return reopen(state);
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
      return state; // said, noted, classified, refused: it changes no state
  }
}

/** The fields of every phase, without those of the phase that is left. */
function aboutOf(state: Begun): About {
  const { inboxId, contactId, channel, teamId, labels, priority, previousConversationId } = state;
  const { deliveredUpTo, contactReadUpTo, staffReadUpTo, isContactBlocked } = state;
  const seen = { deliveredUpTo, contactReadUpTo, staffReadUpTo, isContactBlocked };
  return { inboxId, contactId, channel, teamId, labels, priority, previousConversationId, ...seen };
}

/** What was snoozed is open again; what was resolved goes back to its agent, or, without one, into the queue. */
function reopen(state: Begun): Begun {
  if (state.phase !== 'snoozed' && state.phase !== 'resolved') return state;
  const { phase, assigneeId } = state;
  return phase === 'resolved' && assigneeId === null
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

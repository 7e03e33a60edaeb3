import { assigneeOf, handlerOf, subjectOf, ConversationId } from '@verbatim/domain';
import type {
  AccountId,
  AgentId,
  AssistantPart,
  ChannelType,
  ContactId,
  Conversation,
  ConversationEvent,
  EventId,
  Handler,
  InboxId,
  Priority,
  Recorded,
  TeamId,
} from '@verbatim/domain';
import type { UnreadRun } from './unread.ts';

export type ConversationStatus = 'queued' | 'open' | 'snoozed' | 'resolved';

export interface LastMessage {
  readonly id: EventId;
  readonly kind: 'incoming' | 'outgoing' | 'note';
  readonly text: string | null;
  readonly at: number;
}

/** Where and when something happened: a timer runs from there. */
export interface Moment {
  readonly seq: number;
  readonly at: number;
}

/** That an agent was named in a note; the seq is the latest note's. */
export interface Mention {
  readonly agentId: AgentId;
  readonly seq: number;
}

export type SaidMoment = Moment & { readonly id: EventId };

/** A conversation as the inbox lists it. All times are Unix milliseconds of the log. */
export interface ConversationDoc {
  readonly id: ConversationId;
  readonly accountId: AccountId;
  readonly code: string;
  /** The last seq of the stream. */
  readonly seq: number;
  readonly status: ConversationStatus;
  readonly handler: Handler;
  readonly inboxId: InboxId;
  readonly channel: ChannelType;
  readonly teamId: TeamId | null;
  readonly assigneeId: AgentId | null;
  readonly contactId: ContactId;
  readonly lastMessage: LastMessage | null;
  /** Customer messages after the staff's last read or reply. */
  readonly unread: number;
  readonly unreadRuns: readonly UnreadRun[];
  /** The first customer message after our last reply. */
  readonly waitingSince: number | null;
  readonly snoozedUntil: number | null;
  readonly assistant: AssistantPart;
  /** The customer's first message after our last reply. */
  readonly unanswered: SaidMoment | null;
  /** The last word of either side; a note is none. */
  readonly lastSaid: SaidMoment | null;
  /** When its state or its agent last changed. */
  readonly moved: Moment;
  /** When whoever has it got it. */
  readonly given: Moment;
  readonly firstReceivedAt: number | null;
  /** When an agent first answered the customer. */
  readonly firstReplyAt: number | null;
  /** Set while it is resolved. */
  readonly resolvedAt: number | null;
  readonly labels: readonly string[];
  /** Who was named in notes, the latest last. */
  readonly mentions: readonly Mention[];
  readonly priority: Priority;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly previousConversationId: ConversationId | null;
  readonly deliveredUpTo: number;
  readonly contactReadUpTo: number;
  readonly staffReadUpTo: number;
  readonly createdAt: number;
  /** The last change that people see; receipts do not reorder a list. */
  readonly updatedAt: number;
  readonly partition: number;
  /** Of the last event that is in this document. */
  readonly offset: number;
}

type Started = Extract<Recorded<ConversationEvent>, { readonly type: 'ConversationStarted' }>;

export const begun = ({ stream, accountId, data, recordedAt, seq }: Started): ConversationDoc => ({
  id: ConversationId(subjectOf(stream)),
  accountId,
  code: data.code,
  seq,
  status: 'queued',
  handler: 'none',
  inboxId: data.inboxId,
  channel: data.channel,
  teamId: data.teamId ?? null,
  assigneeId: null,
  contactId: data.contactId,
  lastMessage: null,
  unread: 0,
  unreadRuns: [],
  waitingSince: null,
  snoozedUntil: null,
  assistant: 'may',
  unanswered: null,
  lastSaid: null,
  moved: { seq, at: recordedAt },
  given: { seq, at: recordedAt },
  firstReceivedAt: null,
  firstReplyAt: null,
  resolvedAt: null,
  labels: [],
  mentions: [],
  priority: 'none',
  attributes: data.attributes ?? {},
  previousConversationId: data.previousConversationId ?? null,
  deliveredUpTo: 0,
  contactReadUpTo: 0,
  staffReadUpTo: 0,
  createdAt: recordedAt,
  updatedAt: recordedAt,
  partition: 0,
  offset: 0,
});

/** The state of the domain that a document shows. Nothing in the rules tells `started` from `queued` once it is on record. */
export function stateOf(doc: ConversationDoc): Conversation {
  const about = {
    inboxId: doc.inboxId,
    contactId: doc.contactId,
    channel: doc.channel,
    teamId: doc.teamId,
    labels: doc.labels,
    priority: doc.priority,
    previousConversationId: doc.previousConversationId,
    deliveredUpTo: doc.deliveredUpTo,
    contactReadUpTo: doc.contactReadUpTo,
    staffReadUpTo: doc.staffReadUpTo,
    isContactBlocked: false,
    assistant: doc.assistant,
    chosenBy: null, // nothing is judged by a document
    unansweredId: doc.unanswered?.id ?? null,
    lastSaidId: doc.lastSaid?.id ?? null,
  };
  const { status, assigneeId } = doc;
  // Not by spreading, which costs fifty times as much: a document passes here with each of its events.
  if (status === 'queued') return Object.assign(about, { phase: status });
  return status === 'snoozed'
    ? Object.assign(about, { phase: status, assigneeId, until: doc.snoozedUntil })
    : Object.assign(about, { phase: status, assigneeId });
}

/** The fields of a document that the domain decides. */
export function shownOf(state: Exclude<Conversation, { readonly phase: 'none' }>) {
  return {
    status: state.phase === 'started' ? 'queued' : state.phase,
    handler: handlerOf(state),
    teamId: state.teamId,
    assigneeId: assigneeOf(state),
    snoozedUntil: state.phase === 'snoozed' ? state.until : null,
    assistant: state.assistant,
    labels: state.labels,
    priority: state.priority,
    deliveredUpTo: state.deliveredUpTo,
    contactReadUpTo: state.contactReadUpTo,
    staffReadUpTo: state.staffReadUpTo,
  } as const satisfies Partial<ConversationDoc>;
}

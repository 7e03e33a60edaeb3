import type { EventOf } from '../event.ts';
import type { AgentId, ContactId, ConversationId, EventId, InboxId, TeamId } from '../ids.ts';

export type ChannelType = 'websocket' | 'grpc' | 'rest' | 'tcp';
export type Priority = 'none' | 'low' | 'medium' | 'high' | 'urgent';
export type Origin = 'canned' | 'macro' | 'rule' | 'api';

export interface Part {
  readonly attachment?: {
    readonly sha256: string;
    readonly name: string;
    readonly type: string;
    readonly bytes: number;
  };
}

/** Text and parts are personal: sealed in the log, null once erased, absent where nobody opened them. */
interface Said {
  readonly messageId: EventId;
  readonly text?: string | null;
  readonly parts?: readonly Part[];
  readonly replyTo?: EventId;
  readonly language?: string;
}

interface SaidByUs extends Said {
  /** Personal: as the customer may see it. */
  readonly authorName?: string | null;
  readonly origin?: Origin;
}

/** Why a decision came out as it did. */
export interface Reasoning {
  readonly policy: string;
  readonly version: number;
  readonly candidates?: readonly { readonly agentId: AgentId; readonly score: number }[];
  /** How many others did not come into question, by what stood in their way. */
  readonly filtered?: Readonly<Record<string, number>>;
}

/** Either an agent or a team. */
export interface TransferTarget {
  readonly agentId?: AgentId;
  readonly teamId?: TeamId;
}

/** What happens in a conversation. A released member is never edited: add one, and upcast the old one in contracts. */
export interface ConversationEvents {
  readonly ConversationStarted: {
    readonly inboxId: InboxId;
    readonly contactId: ContactId;
    readonly channel: ChannelType;
    readonly code: string;
    readonly teamId?: TeamId;
    readonly previousConversationId?: ConversationId;
    readonly attributes?: Readonly<Record<string, string>>;
  };
  readonly MessageReceived: Said;
  readonly AgentReplied: SaidByUs;
  readonly AssistantReplied: SaidByUs;
  readonly NoteAdded: SaidByUs & {
    readonly mentions?: readonly AgentId[];
    /** A transfer with a note is one request: the note is its fact, the transfer stands beside it. */
    readonly transferTo?: TransferTarget;
  };
  readonly MessageSent: { readonly messageId: EventId; readonly attempt: number };
  readonly MessageEdited: {
    readonly messageId: EventId;
    readonly by: string;
    readonly text?: string | null;
    readonly reason?: string;
  };
  readonly MessageRedacted: { readonly messageId: EventId; readonly by: string; readonly reason?: string };
  readonly MessagesDelivered: { readonly upToSeq: number };
  readonly MessagesRead: { readonly upToSeq: number };
  readonly MessageFailed: { readonly messageId: EventId; readonly reason: string; readonly attempts: number };
  readonly IntentClassified: {
    readonly messageId: EventId;
    readonly intent: string;
    readonly confidence: number;
    readonly alternatives?: readonly { readonly intent: string; readonly confidence: number }[];
    readonly model: { readonly name: string; readonly version: string; readonly sha256: string };
    readonly latencyMicros: number;
  };
  readonly HandoffRequested: { readonly reason: string; readonly evidence?: string };
  readonly ConversationQueued: { readonly teamId?: TeamId; readonly reason: string; readonly decision?: Reasoning };
  readonly ConversationAssigned: {
    readonly agentId: AgentId;
    readonly teamId?: TeamId;
    readonly reason: string;
    readonly decision?: Reasoning;
  };
  readonly ConversationUnassigned: {
    readonly agentId?: AgentId;
    readonly teamId?: TeamId;
    readonly reason: string;
    /** By the clock: the customer's message that waited for an answer too long. */
    readonly unansweredMessageId?: EventId;
  };
  readonly ConversationTransferred: {
    readonly agentId?: AgentId;
    readonly teamId?: TeamId;
    readonly reason: string;
    readonly decision?: Reasoning;
  };
  /** Without `until` it rests until the customer writes. */
  readonly ConversationSnoozed: { readonly until?: number; readonly by: string; readonly reason?: string };
  readonly ConversationResolved: {
    readonly by: string;
    readonly reason?: string;
    /** By the clock: the message after which nobody said anything. */
    readonly lastMessageId?: EventId;
  };
  readonly ConversationReopened: {
    readonly by?: string;
    readonly reason: string;
    /** By the clock: the end of the snooze that is over. */
    readonly until?: number;
  };
  readonly ConversationLabeled: {
    readonly before: readonly string[];
    readonly after: readonly string[];
    /** What was asked for. */
    readonly add?: readonly string[];
    readonly remove?: readonly string[];
  };
  readonly PriorityChanged: { readonly before: Priority; readonly after: Priority };
  /** Values are JSON text; those of an attribute marked personal are sealed. */
  readonly AttributeChanged: { readonly name: string; readonly before?: string | null; readonly after?: string | null };
  readonly RequestRefused: { readonly factId: EventId; readonly kind: string; readonly code: string };
  /** A request that found everything as it asked for. */
  readonly NoChangeNeeded: { readonly factId: EventId; readonly kind: string };
}

export type ConversationEvent = EventOf<ConversationEvents>;

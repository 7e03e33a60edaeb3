import type { VisitJson } from '@verbatim/contracts';
import type { ChannelType, ConversationId, EventId } from '@verbatim/domain';
import type { Outcome } from '@verbatim/ports';
import type { Caller } from './core.ts';

export interface SendRequest {
  readonly clientMessageId: string;
  /** Left out by visitors: their current conversation. */
  readonly conversationId?: ConversationId;
  readonly text: string;
  readonly isNote: boolean;
  readonly channel: ChannelType;
  readonly occurredAt?: number;
  /** Staff only: where the text comes from if they have not typed it. */
  readonly origin?: 'canned' | 'macro';
  /** Of a note: the agents whom it is for. */
  readonly mentions?: readonly string[];
  /** Staff only: starts a conversation with this contact when none is named. */
  readonly start?: { readonly contactId: string; readonly inboxId: string };
  /** Throws if, after all that had to be waited for, it must not go any more. */
  readonly lastCheck?: () => void;
  /** Then what is durable counts as accepted, though its verdict is still out. */
  readonly patienceMs?: number;
}

export interface Sent {
  readonly messageId: EventId;
  readonly conversationId: ConversationId;
  /** Of visitors: it is not their present conversation, but one before it, that has this message already. */
  readonly isEarlier?: boolean;
  readonly outcome: Promise<Outcome>;
}

/** What staff may do with a conversation; `data` as the event's. */
export type ConversationCommand = Deed & {
  /** Who had it when the caller chose, null for nobody; if that is no longer so: `ASSIGNEE_CHANGED`. */
  readonly from?: string | null;
};

type Deed =
  | { readonly type: 'ConversationAssigned'; readonly agentId: string }
  | { readonly type: 'ConversationQueued'; readonly teamId: string }
  | { readonly type: 'ConversationUnassigned' }
  /** To either an agent or a team. */
  | {
      readonly type: 'ConversationTransferred';
      readonly agentId?: string;
      readonly teamId?: string;
      readonly note?: string;
    }
  | { readonly type: 'ConversationResolved' }
  | { readonly type: 'ConversationReopened' }
  /** Unix milliseconds; null: until the customer writes. */
  | { readonly type: 'ConversationSnoozed'; readonly until: number | null }
  | { readonly type: 'ConversationLabeled'; readonly add: readonly string[]; readonly remove: readonly string[] }
  | { readonly type: 'PriorityChanged'; readonly priority: 'none' | 'low' | 'medium' | 'high' | 'urgent' }
  /** Null: nothing is known any more. */
  | { readonly type: 'AttributeChanged'; readonly name: string; readonly value: string | number | boolean | null };

/**
 * Everything that is said or done in conversations, for every channel. Foreign and missing conversations are the same
 * `NOT_FOUND`; what a role may not do is `FORBIDDEN`.
 */
export interface Conversations {
  /** Resolves once the message has its place in the order; `outcome` once it is durable. */
  send(caller: Caller, request: SendRequest): Promise<Sent>;
  command(caller: Caller, conversationId: ConversationId, command: ConversationCommand, key: string): Promise<Outcome>;
  /** Receipts: everything up to seq. Quiet when nothing moves. */
  seen(caller: Caller, conversationId: ConversationId, kind: 'delivered' | 'read', upToSeq: number): Promise<void>;
  /** The customer ends the chat, as far as they have seen it. */
  end(caller: Caller, conversationId: ConversationId, upToSeq: number): Promise<Outcome>;
  /** Where a visitor is. */
  visit(caller: Caller, visit: VisitJson): Promise<void>;
  /** The conversation's document if the caller may see it; `NOT_FOUND` otherwise. */
  visible(caller: Caller, conversationId: ConversationId): Promise<void>;
}

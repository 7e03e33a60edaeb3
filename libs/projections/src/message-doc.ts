import type {
  AccountId,
  Actor,
  AgentId,
  ConversationEvents,
  ConversationId,
  EventId,
  Origin,
  Part,
  Reasoning,
} from '@verbatim/domain';

export type MessageKind = 'incoming' | 'outgoing' | 'note' | 'activity';

/** Changes that a thread tells of between its messages. */
export type ActivityType = keyof ConversationEvents &
  (
    | 'ConversationQueued'
    | 'ConversationAssigned'
    | 'ConversationUnassigned'
    | 'ConversationTransferred'
    | 'ConversationSnoozed'
    | 'ConversationResolved'
    | 'ConversationReopened'
    | 'ConversationLabeled'
    | 'PriorityChanged'
    | 'AttributeChanged'
    | 'HandoffRequested'
  );

/** What is in the clear of an activity's event: ids, labels, times, codes. Absent is absent. */
export interface ActivityData {
  readonly agentId?: AgentId;
  readonly teamId?: string;
  readonly by?: string;
  readonly reason?: string;
  readonly until?: number;
  readonly before?: string | readonly string[];
  readonly after?: string | readonly string[];
  readonly name?: string;
  readonly decision?: Reasoning;
}

/** One line of a thread: what was said, noted or done. */
export interface MessageDoc {
  /** The message's id; of an activity the event's. */
  readonly id: EventId;
  readonly accountId: AccountId;
  readonly conversationId: ConversationId;
  readonly seq: number;
  readonly kind: MessageKind;
  readonly text: string | null;
  readonly parts: readonly Part[];
  readonly author: { readonly type: Actor['type']; readonly id: string; readonly name: string | null };
  readonly at: number;
  readonly replyTo: EventId | null;
  readonly origin: Origin | null;
  readonly mentions: readonly AgentId[];
  readonly editedAt: number | null;
  readonly redacted: boolean;
  readonly failed: { readonly reason: string; readonly attempts: number } | null;
  /** When a callback took it; null where none carries it. */
  readonly sentAt: number | null;
  /** The key of its text was destroyed. */
  readonly erased: boolean;
  readonly activity: { readonly type: ActivityType; readonly data: ActivityData } | null;
}

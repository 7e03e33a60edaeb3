import type { ChannelType, Priority } from './event-json.ts';

export type ConversationStatus = 'queued' | 'open' | 'snoozed' | 'resolved';
export type Handler = 'assistant' | 'human' | 'none';
export type MessageKind = 'incoming' | 'outgoing' | 'note' | 'activity';
export type MessageStatus = 'accepted' | 'sent' | 'delivered' | 'read' | 'failed';
export type InboxView = 'mine' | 'unassigned' | 'all' | 'mentions';

/** One line of the inbox: a conversation as it now is. Every field is there; what is absent is null. */
export interface ConversationRow {
  readonly id: string;
  readonly seq: number;
  readonly status: ConversationStatus;
  readonly handler: Handler;
  readonly inboxId: string;
  readonly channel: ChannelType;
  readonly teamId: string | null;
  readonly assigneeId: string | null;
  readonly contact: { readonly id: string; readonly name: string | null };
  readonly lastMessage: { readonly kind: MessageKind; readonly text: string | null; readonly at: string } | null;
  readonly unread: number;
  readonly waitingSince: string | null;
  readonly snoozedUntil: string | null;
  readonly firstReplyAt: string | null;
  readonly resolvedAt: string | null;
  readonly labels: readonly string[];
  /** Agents whom notes name; the seq is the latest note's. */
  readonly mentions: readonly { readonly agentId: string; readonly seq: number }[];
  readonly priority: Priority;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly code: string;
  readonly updatedAt: string;
}

/** One line of a thread. */
export interface MessageRow {
  readonly id: string;
  readonly seq: number;
  readonly kind: MessageKind;
  readonly text: string | null;
  readonly author: { readonly type: string; readonly id: string; readonly name: string | null };
  readonly at: string;
  readonly status: MessageStatus | null;
}

/** A page of a list; `nextCursor` is null on the last one. */
export interface Page<Row> {
  readonly items: readonly Row[];
  readonly nextCursor: string | null;
  /** Subscribe with it and nothing since this answer is missed. */
  readonly topicCursor?: string | null;
}

import type { ActorType, AnyEvents, ChannelType, EventType, Handler, Priority } from '@verbatim/domain';

type Uncapitalized<Name extends string> = Uncapitalize<Name>;

/** An event as clients see it in JSON: its data stands under its type's name. Times are RFC 3339. */
export type EventJson = {
  readonly id: string;
  readonly stream: string;
  readonly conversationId?: string;
  readonly seq: number;
  readonly type: EventType;
  readonly recordedAt: string;
  readonly occurredAt: string;
  readonly accountId: string;
  readonly actor: { readonly type: ActorType; readonly id: string; readonly onBehalfOf?: string };
  readonly causationId?: string;
  readonly correlationId?: string;
  readonly clientMessageId?: string;
  readonly erased?: boolean;
} & { readonly [Name in EventType as Uncapitalized<Name>]?: AnyEvents[Name] };

export interface ConversationRow {
  readonly id: string;
  readonly seq: number;
  readonly status: 'queued' | 'open' | 'snoozed' | 'resolved';
  readonly handler: Handler;
  readonly inboxId: string;
  readonly channel: ChannelType;
  readonly teamId: string | null;
  readonly assigneeId: string | null;
  readonly contact: { readonly id: string; readonly name: string | null };
  readonly lastMessage: { readonly kind: string; readonly text: string | null; readonly at: string } | null;
  readonly unread: number;
  readonly waitingSince: string | null;
  readonly snoozedUntil: string | null;
  readonly firstReplyAt: string | null;
  readonly resolvedAt: string | null;
  readonly labels: readonly string[];
  readonly priority: Priority;
  readonly attributes: Readonly<Record<string, string>>;
  readonly code: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface MessageRow {
  readonly id: string;
  readonly seq: number;
  readonly kind: 'incoming' | 'outgoing' | 'note' | 'activity';
  readonly text: string | null;
  readonly author: { readonly type: string; readonly id: string; readonly name: string | null };
  readonly at: string;
  readonly status: 'accepted' | 'sent' | 'delivered' | 'read' | 'failed' | null;
}

/** Per view (mine, unassigned, all): how many conversations are in each status. */
export type CountsJson = Readonly<Record<string, Readonly<Record<string, number>>>>;

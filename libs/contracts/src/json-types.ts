import type { ActorType, AnyEvents, ChannelType, EventType, Handler, Presence, Priority } from '@verbatim/domain';

/** Times that are Unix milliseconds inside are RFC 3339 in JSON. */
type DataJson<Data> = {
  readonly [Name in keyof Data]: Name extends 'until' | 'expiresAt' ? string : Data[Name];
};

/** An event as clients see it in JSON: its data stands under its type's name. */
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
} & { readonly [Name in EventType as Uncapitalize<Name>]?: DataJson<AnyEvents[Name]> };

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
  readonly mentions: readonly { readonly agentId: string; readonly seq: number }[];
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

/** Open: an agent whose client does not answer gets nothing for a while. */
export type BreakerState = 'closed' | 'open' | 'half-open';

/** Where a conversation stands in its queue: 1 is the next, 0 waits no more. */
export interface QueueJson {
  readonly conversationId: string;
  readonly position: number;
  readonly waiting: number;
}

/** A conversation that an agent is asked to take; without a time it is withdrawn. */
export interface OfferJson {
  readonly conversationId: string;
  readonly expiresAt?: string;
  readonly teamId?: string;
}

export interface BoardTeamJson {
  /** Null: conversations of no team. */
  readonly teamId: string | null;
  readonly waiting: number;
  readonly offered: number;
  readonly longestWaitingSince: string | null;
  readonly agentsOnline: number;
  readonly agentsAccepting: number;
  readonly open: number;
  readonly capacity: number;
  /** Of the conversations assigned within the last `minutes`: how many had waited no longer than `withinSeconds`. */
  readonly serviceLevel: {
    readonly withinSeconds: number;
    readonly minutes: number;
    readonly assigned: number;
    readonly inTime: number;
  };
}

export interface BoardAgentJson {
  readonly agentId: string;
  readonly presence: Presence;
  readonly accepting: boolean;
  readonly load: number;
  readonly capacity: number;
  readonly offered: number;
  readonly breaker: BreakerState;
  readonly teamIds: readonly string[];
  readonly since: string | null;
}

/** What a supervisor looks at. */
export interface BoardJson {
  readonly at: string;
  readonly teams: readonly BoardTeamJson[];
  readonly agents: readonly BoardAgentJson[];
}

interface Seen {
  readonly conversationId: string;
  readonly seq: number;
}

/** Where a visitor is, as their browser tells it. What is named is as it now is; the rest stays. */
export interface VisitJson {
  readonly page?: string;
  /** The page that led to it. */
  readonly referrer?: string;
  readonly browser?: string;
  /** A language tag. */
  readonly locale?: string;
}

/** What a client says, as JSON: one of these fields per frame. */
export interface ClientFrames {
  readonly hello: {
    readonly token: string;
    readonly subscriptions?: readonly { readonly topic: string; readonly cursor?: string }[];
    readonly client?: string;
    readonly contact?: { readonly externalId: string; readonly name?: string };
  };
  readonly send: {
    readonly clientMessageId: string;
    readonly conversationId?: string;
    readonly text: string;
    readonly note?: boolean;
    readonly origin?: 'canned' | 'macro';
    readonly mentions?: readonly string[];
  };
  readonly subscribe: {
    readonly topic: string;
    readonly cursor?: string;
    readonly last?: number;
    readonly window?: readonly string[];
  };
  readonly unsubscribe: { readonly topic: string };
  readonly typing: { readonly conversationId: string; readonly on: boolean };
  readonly viewing: { readonly conversationId: string; readonly on: boolean };
  readonly delivered: Seen;
  readonly read: Seen;
  /** Visitors: the chat is over for them, up to what they have seen of it. */
  readonly end: Seen;
  readonly visit: VisitJson;
  readonly available: { readonly presence: Presence; readonly accepting: boolean };
  readonly ping: { readonly nonce?: string };
}

interface SignalJson {
  readonly conversationId: string;
  readonly who: { readonly type: string; readonly id: string };
  readonly on: boolean;
}

/** What the server says, as JSON: one of these fields per frame. */
export interface ServerFrames {
  readonly welcome: {
    readonly role: string;
    readonly contactId?: string;
    readonly agentId?: string;
    readonly conversationId?: string;
    readonly resumeToken?: string;
    readonly heartbeatMs: number;
    readonly reconnectWithinMs?: number;
    readonly limits: { readonly textChars: number; readonly frameBytes: number };
  };
  readonly ack: { readonly clientMessageId: string; readonly messageId: string; readonly conversationId: string };
  readonly event: {
    readonly topic: string;
    readonly cursor: string;
    readonly previous?: string;
    readonly event: EventJson;
  };
  readonly rows: {
    readonly topic: string;
    readonly cursor: string;
    readonly previous?: string;
    readonly rows: readonly ConversationRow[];
    readonly removed: readonly string[];
  };
  readonly counts: { readonly topic: string; readonly counts: CountsJson };
  readonly synced: { readonly topic: string; readonly cursor: string };
  readonly reset: { readonly topic: string; readonly reason: string };
  readonly typing: SignalJson;
  /** A colleague has the conversation on the screen, or no longer has. */
  readonly viewing: SignalJson;
  readonly presence: {
    readonly agentId: string;
    readonly presence: Presence;
    readonly accepting: boolean;
    readonly breaker?: BreakerState;
  };
  readonly queue: QueueJson;
  readonly offer: OfferJson;
  readonly board: { readonly topic: string; readonly whole: boolean } & BoardJson;
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly path?: string;
    readonly ref?: string;
    readonly outcome?: 'refused' | 'unknown';
    readonly retryable: boolean;
    readonly retryAfterMs?: number;
    readonly requestId: string;
  };
  /** The views have not answered since then (`null`: they answer again); what is shown may be old. */
  readonly stale: { readonly since: string | null };
  readonly pong: { readonly nonce: string };
  readonly drain: { readonly reconnectAfterMs: number };
}

type OneOf<Frames> = { [Name in keyof Frames]: { readonly [Key in Name]: Frames[Name] } }[keyof Frames];

export type ClientFrameJson = OneOf<ClientFrames>;
export type ServerFrameJson = OneOf<ServerFrames>;

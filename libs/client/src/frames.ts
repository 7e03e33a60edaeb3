import type { ConversationRow } from './conversation-row.ts';
import type { EventJson } from './event-json.ts';

/** The WebSocket subprotocol these frames are the text of. */
export const SUBPROTOCOL_JSON = 'verbatim.v1+json';

export type Presence = 'online' | 'busy' | 'away' | 'offline';

export interface SubscribeBody {
  readonly topic: string;
  /** The last one received; without it from the beginning (a conversation) or from now (an inbox). */
  readonly cursor?: string;
  /** Only the last n events of a conversation. */
  readonly last?: number;
  /** The ids of the rows on screen of an inbox. */
  readonly window?: readonly string[];
}

export interface HelloBody {
  readonly token: string;
  readonly subscriptions?: readonly Pick<SubscribeBody, 'topic' | 'cursor'>[];
  readonly client?: string;
  /** With an inbox key only. */
  readonly contact?: { readonly externalId: string; readonly name?: string };
}

export interface SendBody {
  readonly clientMessageId: string;
  readonly conversationId?: string;
  readonly text: string;
  readonly note?: boolean;
  /** Staff: where the text comes from if they have not typed it. */
  readonly origin?: 'canned' | 'macro';
  /** Of a note: the agents whom it is for. */
  readonly mentions?: readonly string[];
}

interface SeenBody {
  readonly conversationId: string;
  readonly seq: number;
}

export type ClientFrame =
  | { readonly hello: HelloBody }
  | { readonly send: SendBody }
  | { readonly subscribe: SubscribeBody }
  | { readonly unsubscribe: { readonly topic: string } }
  | { readonly typing: { readonly conversationId: string; readonly on: boolean } }
  | { readonly viewing: { readonly conversationId: string; readonly on: boolean } }
  | { readonly delivered: SeenBody }
  | { readonly read: SeenBody }
  | { readonly available: { readonly presence: Presence; readonly accepting: boolean } }
  | { readonly ping: { readonly nonce: string } };

export interface WelcomeBody {
  readonly role: string;
  readonly contactId?: string;
  readonly agentId?: string;
  readonly conversationId?: string;
  readonly resumeToken?: string;
  readonly heartbeatMs?: number;
  /** A connection that breaks without a word is tried again within this time, at random. */
  readonly reconnectWithinMs?: number;
  readonly limits?: { readonly textChars?: number; readonly frameBytes?: number };
}

export interface AckBody {
  readonly clientMessageId: string;
  readonly messageId: string;
  readonly conversationId: string;
}

export interface EventBody {
  readonly topic: string;
  readonly cursor: string;
  /** The cursor of what this subscription was sent before. */
  readonly previous?: string;
  readonly event: EventJson;
}

export interface RowsBody {
  readonly topic: string;
  readonly cursor: string;
  readonly previous?: string;
  readonly rows?: readonly ConversationRow[];
  /** Ids that are no longer in this view. */
  readonly removed?: readonly string[];
}

/** Per view and status, as `GET /conversations/counts` answers. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface ErrorBody {
  readonly code: string;
  readonly message: string;
  readonly path?: string;
  /** The `clientMessageId` or topic this is about. */
  readonly ref?: string;
  readonly outcome?: 'refused' | 'unknown';
  readonly retryable?: boolean;
  readonly retryAfterMs?: number;
  readonly requestId?: string;
}

export interface TypingBody {
  readonly conversationId: string;
  readonly who: { readonly type: string; readonly id: string };
  readonly on?: boolean;
}

export interface PresenceBody {
  readonly agentId: string;
  readonly presence: Presence;
  readonly accepting?: boolean;
  readonly breaker?: BreakerState;
}

/** Open: an agent whose client does not answer gets nothing for a while. */
export type BreakerState = 'closed' | 'open' | 'half-open';

/** Where a conversation stands in its queue: 1 is the next, 0 waits no more. */
export interface QueueBody {
  readonly conversationId: string;
  readonly position?: number;
  /** How many wait in that queue. */
  readonly waiting?: number;
}

/** A conversation that this agent is asked to take; without a time it is withdrawn. */
export interface OfferBody {
  readonly conversationId: string;
  readonly expiresAt?: string;
  readonly teamId?: string;
}

export interface BoardTeam {
  /** Null or absent: conversations of no team. */
  readonly teamId?: string | null;
  readonly waiting: number;
  readonly offered: number;
  readonly longestWaitingSince?: string | null;
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

export interface BoardAgent {
  readonly agentId: string;
  readonly presence: Presence;
  readonly accepting: boolean;
  /** Conversations they have open; may be above capacity by people's own choice. */
  readonly load: number;
  readonly capacity: number;
  readonly offered: number;
  readonly breaker: BreakerState;
  readonly teamIds: readonly string[];
  readonly since?: string | null;
}

/** As `GET /routing/board` answers. */
export interface Board {
  readonly at: string;
  readonly teams: readonly BoardTeam[];
  readonly agents: readonly BoardAgent[];
}

/** The topic `board`: the first frame and every `whole` one names every agent, others those that changed. Teams are always all. */
export interface BoardBody extends Board {
  readonly topic: string;
  readonly whole?: boolean;
}

export type ServerFrame =
  | { readonly welcome: WelcomeBody }
  | { readonly ack: AckBody }
  | { readonly event: EventBody }
  | { readonly rows: RowsBody }
  | { readonly counts: { readonly topic: string; readonly counts: Counts } }
  | { readonly synced: { readonly topic: string; readonly cursor?: string } }
  | { readonly reset: { readonly topic: string; readonly reason?: string } }
  | { readonly typing: TypingBody }
  | { readonly viewing: TypingBody }
  | { readonly presence: PresenceBody }
  | { readonly queue: QueueBody }
  | { readonly board: BoardBody }
  | { readonly offer: OfferBody }
  | { readonly stale: { readonly since?: string | null } }
  | { readonly error: ErrorBody }
  | { readonly pong: { readonly nonce?: string } }
  | { readonly drain: { readonly reconnectAfterMs?: number } };

/** The frame in a text, or null when it is none. Fields added later are kept and ignored. */
export function parseServerFrame(text: string): ServerFrame | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as ServerFrame) : null;
}

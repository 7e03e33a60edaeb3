import type { EventJson } from './event-json.ts';
import type {
  BoardBody,
  Counts,
  ErrorBody,
  OfferBody,
  PresenceBody,
  QueueBody,
  RowsBody,
  ServerFrame,
  TypingBody,
  WelcomeBody,
} from './frames.ts';

/** `online`: welcomed, frames go through. `waiting`: cut off, coming back by itself. `closed`: for good. */
export type ConnectionState = 'connecting' | 'online' | 'waiting' | 'closed';

export interface Gap {
  readonly topic: string;
  /** The last good cursor; the subscription goes on from there. */
  readonly cursor: string | null;
  /** What the frame said came before it. */
  readonly previous: string | null;
}

export interface Reset {
  readonly topic: string;
  /** The server's word (`permissions`, …: present rows follow), or `BAD_CURSOR` or `GAP`: subscribed afresh, so load an inbox anew. */
  readonly reason: string;
}

/** Called as things happen; each is optional. An event is shown once, in order, whatever the connection does. */
export interface Handlers {
  readonly onState?: (state: ConnectionState) => void;
  readonly onWelcome?: (welcome: WelcomeBody) => void;
  readonly onEvent?: (event: EventJson, topic: string) => void;
  readonly onRows?: (rows: RowsBody) => void;
  readonly onCounts?: (counts: Counts, topic: string) => void;
  /** All of the past has been shown; what follows is live. */
  readonly onSynced?: (topic: string) => void;
  /** Forget what you show of this topic. */
  readonly onReset?: (reset: Reset) => void;
  /** Something was missing; it is being fetched, nothing is to be done. */
  readonly onGap?: (gap: Gap) => void;
  readonly onTyping?: (typing: TypingBody) => void;
  /** A colleague has a conversation on the screen; said again every while, so that who fell silent is forgotten. */
  readonly onViewing?: (viewing: TypingBody) => void;
  readonly onPresence?: (presence: PresenceBody) => void;
  /** Where a conversation that is followed stands in its queue; at most once a second. */
  readonly onQueue?: (queue: QueueBody) => void;
  /** Answered with `POST /routing/offers/{conversationId}/accept` or `/decline`. */
  readonly onOffer?: (offer: OfferBody) => void;
  readonly onBoard?: (board: BoardBody) => void;
  /** Nothing new can be shown since then; null: it can again. A new connection is told only while it is so. */
  readonly onStale?: (since: string | null) => void;
  /** An error that is about none of the sends: those are told by `send` itself. */
  readonly onError?: (error: ErrorBody) => void;
  /** We are not let in, and trying again would not help: sign in anew. The state is `closed`. */
  readonly onRefused?: (error: Pick<ErrorBody, 'code' | 'message'>) => void;
  /** Every frame as it came, before anything else is done with it. */
  readonly onFrame?: (frame: ServerFrame) => void;
}

import type { BoardBody, OfferBody, PresenceBody, QueueBody } from '@verbatim/client';
import type { ConversationEvent, Row, View } from './contract.ts';
import type { Pending, Written } from './outbox.ts';
import type { Store } from './store.ts';

export type Connection = 'connecting' | 'live' | 'offline' | 'expired';

/** `counts.mine.open`: how many conversations of a view are in a status. */
export type Counts = Readonly<Partial<Record<View, Readonly<Record<string, number>>>>>;

export interface Typist {
  readonly conversationId: string;
  readonly who: { readonly type: string; readonly id: string };
  readonly on: boolean;
}

export interface ConversationListener {
  readonly onEvent: (event: ConversationEvent) => void;
  /** Forget what was there: the events that follow start anew. */
  readonly onReset: () => void;
}

export interface InboxListener {
  readonly onRows: (rows: readonly Row[], removed: readonly string[]) => void;
  readonly onReset: () => void;
}

/** Calls back whenever all can be asked for again, after a time in which it could not. */
export function onWell({ connection, staleSince }: Wire, listener: () => void): () => void {
  const look = (): void => {
    if (connection.get() === 'live' && staleSince.get() === null) listener();
  };
  const stops = [connection.subscribe(look), staleSince.subscribe(look)];
  return () => {
    for (const stop of stops) stop();
  };
}

export interface Following {
  readonly stop: () => void;
}

export interface InboxFollowing extends Following {
  readonly moveWindow: (ids: readonly string[]) => void;
}

export type Presences = ReadonlyMap<string, Omit<PresenceBody, 'agentId'>>;

/** What the inbox needs of the live connection, and nothing of how it is kept. */
export interface Wire {
  readonly connection: Store<Connection>;
  /** Nothing new can be shown since then; null: it can. */
  readonly staleSince: Store<string | null>;
  readonly counts: Store<Counts>;
  readonly pending: Store<readonly Pending[]>;
  readonly textCharsMax: number;
  readonly followConversation: (id: string, cursor: string | null, listener: ConversationListener) => Following;
  readonly followInbox: (view: View, cursor: string | null, listener: InboxListener) => InboxFollowing;
  readonly onTyping: (listener: (typist: Typist) => void) => () => void;
  /** Which colleague has a conversation on the screen. */
  readonly onViewing: (listener: (viewer: Typist) => void) => () => void;
  /** How colleagues, and we, are there. */
  readonly presences: Store<Presences>;
  /** Places in the queue of conversations that are followed. */
  readonly places: Store<ReadonlyMap<string, QueueBody>>;
  /** What we are asked to take, the oldest first. */
  readonly offers: Store<readonly OfferBody[]>;
  readonly forgetOffer: (conversationId: string) => void;
  readonly followBoard: (listener: (board: BoardBody) => void) => Following;
  readonly send: (message: Written) => void;
  readonly retry: (clientMessageId: string) => void;
  readonly discard: (clientMessageId: string) => void;
  readonly typing: (conversationId: string, on: boolean) => void;
  readonly viewing: (conversationId: string, on: boolean) => void;
  readonly read: (conversationId: string, seq: number) => void;
  readonly close: () => void;
}

import { Connection } from './connection.ts';
import type { TokenProvider } from './connection.ts';
import { Dialog } from './dialog.ts';
import type { AckBody, HelloBody, Presence, SendBody, WelcomeBody } from './frames.ts';
import type { ConnectionState, Handlers } from './handlers.ts';
import type { SocketConstructor } from './socket.ts';
import type { Wanted } from './subscriptions.ts';
import { newKey, realClock, realPause } from './timing.ts';
import type { Clock, Pause, Random } from './timing.ts';

export interface ConnectOptions extends Handlers {
  /** `wss://host/ws` */
  readonly url: string;
  readonly token: string | TokenProvider;
  readonly WebSocket: SocketConstructor;
  /** Who is calling, as `widget/1.0`. */
  readonly client?: string;
  /** With an inbox key only: whom this connection speaks for. */
  readonly contact?: HelloBody['contact'];
  /** Cursors of an earlier visit, to go on from. */
  readonly resume?: readonly { readonly topic: string; readonly cursor: string }[];
  readonly pause?: Pause;
  readonly clock?: Clock;
  readonly random?: Random;
}

export interface Outgoing extends Omit<SendBody, 'clientMessageId'> {
  /** Given by those who keep unsent messages themselves; made here otherwise. */
  readonly clientMessageId?: string;
}

export interface Client {
  readonly state: ConnectionState;
  readonly welcome: WelcomeBody | null;
  /** How many messages are not acknowledged yet. */
  readonly waiting: number;
  /** Resolves when the message is durable, however many connections that takes; rejects with a `SendError`. */
  readonly send: (message: Outgoing) => Promise<AckBody>;
  /** Without a cursor: on from where this topic was, or as the contract says for a new one. Again, to move a window. */
  readonly subscribe: (topic: string, wanted?: Wanted) => void;
  readonly unsubscribe: (topic: string) => void;
  /** The last good cursor of a topic, to come back with another day. */
  readonly cursor: (topic: string) => string | null;
  /** Said now or, without a connection, not at all. */
  readonly typing: (conversationId: string, on: boolean) => void;
  /** Staff: this conversation is on the screen, or no longer is. To be said again every 20 s. */
  readonly viewing: (conversationId: string, on: boolean) => void;
  readonly delivered: (conversationId: string, seq: number) => void;
  readonly read: (conversationId: string, seq: number) => void;
  /** Said again on every new connection. */
  readonly available: (presence: Presence, accepting: boolean) => void;
  /** Tries now instead of after the pause: the machine is online again, the page is looked at again. */
  readonly wake: () => void;
  readonly close: () => void;
}

/** A connection that keeps itself: it comes back by itself, misses nothing, shows nothing twice, sends nothing twice. */
export function connect(options: ConnectOptions): Client {
  const { url, token, WebSocket, client, contact, resume = [] } = options;
  const { pause = realPause, clock = realClock, random = Math.random } = options;
  const hello = { ...(client === undefined ? {} : { client }), ...(contact === undefined ? {} : { contact }) };
  const dialog = new Dialog({ handlers: options, pause, random });
  const connection = new Connection({ url, token, WebSocket, hello, handlers: options, pause, clock, random }, dialog);
  for (const { topic, cursor } of resume) dialog.topics.resume(topic, cursor);
  void connection.keep();
  return {
    get state() {
      return connection.state;
    },
    get welcome() {
      return connection.welcome;
    },
    get waiting() {
      return dialog.waiting;
    },
    send: (message) => dialog.send({ clientMessageId: newKey(), ...message }),
    subscribe: (topic, wanted = {}) => dialog.topics.subscribe(topic, wanted),
    unsubscribe: (topic) => dialog.topics.unsubscribe(topic),
    cursor: (topic) => dialog.topics.cursor(topic),
    typing: (conversationId, on) => dialog.say({ typing: { conversationId, on } }),
    viewing: (conversationId, on) => dialog.say({ viewing: { conversationId, on } }),
    delivered: (conversationId, seq) => dialog.say({ delivered: { conversationId, seq } }),
    read: (conversationId, seq) => dialog.say({ read: { conversationId, seq } }),
    available: (presence, accepting) => dialog.say({ available: { presence, accepting } }),
    wake: () => connection.wake(),
    close: () => connection.close(),
  };
}

import { connect } from '@verbatim/client';
import type { Client, ConnectionState, Handlers } from '@verbatim/client';
import type { Session } from '../session/session.ts';
import { completeRow } from './contract.ts';
import { Listeners } from './listeners.ts';
import { openOutbox } from './outbox.ts';
import { call, Problem } from './rest.ts';
import { routingEar } from './routing-ear.ts';
import type { RoutingEar } from './routing-ear.ts';
import { createStore } from './store.ts';
import type { Store } from './store.ts';
import type { Connection, ConversationListener, Counts, InboxListener, Typist, Wire } from './wire.ts';

const TEXT_CHARS_MAX = 8_000; // until `welcome` says
const EVENTS_LAST = 60;
const CLIENT_NAME = 'inbox/1.0';

const CONNECTIONS: Readonly<Record<ConnectionState, Connection>> = {
  connecting: 'connecting',
  online: 'live',
  waiting: 'offline',
  closed: 'expired',
};

interface Heard {
  readonly connection: Store<Connection>;
  readonly staleSince: Store<string | null>;
  readonly counts: Store<Counts>;
  readonly conversations: Listeners<ConversationListener>;
  readonly inboxes: Listeners<InboxListener>;
  readonly typists: Set<(typist: Typist) => void>;
}

/** The one live connection of this page, and the listeners of each topic behind it. */
export function openWire({ agent }: Session): Wire {
  const heard: Heard = {
    connection: createStore<Connection>('connecting'),
    staleSince: createStore<string | null>(null),
    counts: createStore<Counts>({}),
    conversations: new Listeners(),
    inboxes: new Listeners(),
    typists: new Set(),
  };
  const { connection, staleSince, counts, typists } = heard;
  const ear = routingEar();
  const { handlers, boards, load, ...routing } = ear;
  const client = connect({
    ...handlersOf(heard, load),
    ...handlers,
    url: `${location.origin.replace(/^http/, 'ws')}/ws`,
    token: ticket,
    WebSocket: globalThis.WebSocket,
    client: CLIENT_NAME,
  });
  const stopWaking = wakeOnReturn(client);
  const { pending, send, retry, discard } = openOutbox(agent.id, client);
  void loadCounts().then((loaded) => counts.set({ ...loaded, ...counts.get() }));
  return {
    connection,
    staleSince,
    counts,
    pending,
    send,
    retry,
    discard,
    ...followersOf(heard, client),
    ...routing,
    followBoard: boardFollower(boards, client),
    get textCharsMax() {
      return client.welcome?.limits?.textChars ?? TEXT_CHARS_MAX;
    },
    onTyping(listener) {
      typists.add(listener);
      return () => typists.delete(listener);
    },
    typing: client.typing,
    viewing: client.viewing,
    read: client.read,
    close() {
      stopWaking();
      client.close();
    },
  };
}

function handlersOf(
  { connection, staleSince, counts, conversations, inboxes, typists }: Heard,
  onLive: RoutingEar['load'],
): Handlers {
  let wasLive = false;
  return {
    onState(state) {
      wasLive ||= state === 'online';
      if (state === 'online') {
        staleSince.set(null); // whoever is new is told if it is otherwise
        void onLive();
      }
      // After a first success every new try is part of one interruption: one calm line, not a flicker of words.
      connection.set(state === 'connecting' && wasLive ? 'offline' : CONNECTIONS[state]);
    },
    onEvent: (event, topic) => conversations.each(topic, ({ onEvent }) => onEvent({ ...event })),
    onRows: ({ topic, rows = [], removed = [] }) =>
      inboxes.each(topic, ({ onRows }) => onRows(rows.map(completeRow), removed)),
    onCounts: (told) => counts.set({ ...counts.get(), ...told }),
    onReset({ topic }) {
      conversations.each(topic, ({ onReset }) => onReset());
      inboxes.each(topic, ({ onReset }) => onReset());
    },
    onStale: staleSince.set,
    onTyping({ conversationId, who, on }) {
      for (const listener of typists) listener({ conversationId, who, on: on === true });
    },
  };
}

function followersOf(
  { conversations, inboxes }: Heard,
  client: Client,
): Pick<Wire, 'followConversation' | 'followInbox'> {
  return {
    followConversation(id, cursor, listener) {
      const topic = `conversation:${id}`;
      conversations.add(topic, listener);
      client.subscribe(topic, cursor === null ? { last: EVENTS_LAST } : { cursor });
      return { stop: () => conversations.remove(topic, listener) && client.unsubscribe(topic) };
    },
    followInbox(view, cursor, listener) {
      const topic = `inbox:${view}`;
      const isFirst = inboxes.add(topic, listener);
      if (isFirst || cursor !== null) client.subscribe(topic, cursor === null ? {} : { cursor });
      return {
        stop: () => inboxes.remove(topic, listener) && client.unsubscribe(topic),
        moveWindow: (ids) => client.subscribe(topic, { window: ids }),
      };
    },
  };
}

const BOARD = 'board';

const boardFollower =
  (boards: RoutingEar['boards'], client: Client): Wire['followBoard'] =>
  (listener) => {
    boards.add(listener);
    client.subscribe(BOARD);
    return {
      stop() {
        if (boards.delete(listener) && boards.size === 0) client.unsubscribe(BOARD);
      },
    };
  };

async function ticket(): Promise<string> {
  const answer = await call<{ readonly ticket: string }>('POST', '/socket-tickets');
  return answer.ticket;
}

async function loadCounts(): Promise<Counts> {
  try {
    return await call<Counts>('GET', '/conversations/counts');
  } catch (error) {
    if (error instanceof Problem) return {}; // the topic tells them too
    throw error;
  }
}

/** The machine is online again, or somebody looks: no reason to wait any longer. */
function wakeOnReturn(client: Client): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  addEventListener('online', () => client.wake(), { signal });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && client.wake(), {
    signal,
  });
  return () => ended.abort();
}

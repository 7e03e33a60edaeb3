import { connect } from '@verbatim/client';
import type { Client, ConnectionState, EventJson, RowsBody } from '@verbatim/client';
import type { Session } from '../session/session.ts';
import { completeRow } from './contract.ts';
import { openOutbox } from './outbox.ts';
import { call, Problem } from './rest.ts';
import { createStore } from './store.ts';
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

/** The one live connection of this page, and the listeners of each topic behind it. */
export function openWire({ agent }: Session): Wire {
  const connection = createStore<Connection>('connecting');
  const counts = createStore<Counts>({});
  const conversations = new Listeners<ConversationListener>();
  const inboxes = new Listeners<InboxListener>();
  const typists = new Set<(typist: Typist) => void>();
  let wasLive = false;

  const client: Client = connect({
    url: `${location.origin.replace(/^http/, 'ws')}/ws`,
    token: ticket,
    WebSocket: globalThis.WebSocket,
    client: CLIENT_NAME,
    onState(state) {
      wasLive ||= state === 'online';
      // After a first success every new try is part of one interruption: one calm line, not a flicker of words.
      connection.set(state === 'connecting' && wasLive ? 'offline' : CONNECTIONS[state]);
    },
    onEvent: (event, topic) => conversations.each(topic, ({ onEvent }) => onEvent(readEvent(event))),
    onRows: (body) => inboxes.each(body.topic, ({ onRows }) => onRows(...readRows(body))),
    onCounts: (told) => counts.set({ ...counts.get(), ...told }),
    onReset({ topic }) {
      conversations.each(topic, ({ onReset }) => onReset());
      inboxes.each(topic, ({ onReset }) => onReset());
    },
    onTyping: ({ conversationId, who, on }) => {
      for (const listener of typists) listener({ conversationId, who, on: on === true });
    },
  });
  const stopWaking = wakeOnReturn(client);
  const outbox = openOutbox(agent.id, client);
  void loadCounts().then((loaded) => counts.set({ ...loaded, ...counts.get() }));

  return {
    connection,
    counts,
    pending: outbox.pending,
    get textCharsMax() {
      return client.welcome?.limits?.textChars ?? TEXT_CHARS_MAX;
    },
    followConversation(id, cursor, listener) {
      const topic = `conversation:${id}`;
      conversations.add(topic, listener);
      client.subscribe(topic, cursor === null ? { last: EVENTS_LAST } : { cursor });
      return { stop: () => conversations.remove(topic, listener) && client.unsubscribe(topic) };
    },
    followInbox(view, cursor, listener) {
      const topic = `inbox:${view}`;
      inboxes.add(topic, listener);
      client.subscribe(topic, cursor === null ? {} : { cursor });
      return {
        stop: () => inboxes.remove(topic, listener) && client.unsubscribe(topic),
        moveWindow: (ids) => client.subscribe(topic, { window: ids }),
      };
    },
    onTyping(listener) {
      typists.add(listener);
      return () => typists.delete(listener);
    },
    send: outbox.send,
    retry: outbox.retry,
    discard: outbox.discard,
    typing: client.typing,
    read: client.read,
    available: client.available,
    close() {
      stopWaking();
      client.close();
    },
  };
}

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

const readEvent = ({ actor, ...event }: EventJson): Parameters<ConversationListener['onEvent']>[0] => ({
  ...event,
  actor,
});

const readRows = ({ rows = [], removed = [] }: RowsBody): Parameters<InboxListener['onRows']> => [
  rows.map(completeRow),
  removed,
];

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

/** Several may listen to one topic; the last to go ends the subscription. */
class Listeners<Listener> {
  readonly #topics = new Map<string, Set<Listener>>();

  add(topic: string, listener: Listener): void {
    const listeners = this.#topics.get(topic) ?? new Set();
    listeners.add(listener);
    this.#topics.set(topic, listeners);
  }

  /** True when nobody listens any more. */
  remove(topic: string, listener: Listener): boolean {
    const listeners = this.#topics.get(topic);
    if (listeners === undefined || !listeners.delete(listener) || listeners.size > 0) return false;
    return this.#topics.delete(topic);
  }

  each(topic: string, tell: (listener: Listener) => void): void {
    for (const listener of this.#topics.get(topic) ?? []) tell(listener);
  }
}

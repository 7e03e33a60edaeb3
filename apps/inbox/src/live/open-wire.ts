import type { Session } from '../session/session.ts';
import { createStore } from './store.ts';
import type { Wire } from './wire.ts';

export function openWire(_session: Session): Wire {
  const nothing = { stop: () => {}, moveWindow: () => {} };
  return {
    connection: createStore<'connecting' | 'live' | 'offline' | 'expired'>('connecting'),
    counts: createStore({}),
    pending: createStore<readonly import('./outbox.ts').Pending[]>([]),
    textCharsMax: 8000,
    followConversation: () => nothing,
    followInbox: () => nothing,
    onTyping: () => () => {},
    send: () => {},
    retry: () => {},
    discard: () => {},
    typing: () => {},
    read: () => {},
    available: () => {},
    close: () => {},
  };
}

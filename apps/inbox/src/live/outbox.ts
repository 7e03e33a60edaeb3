import { SendError } from '@verbatim/client';
import type { Client } from '@verbatim/client';
import { createStore } from './store.ts';
import type { Store } from './store.ts';

/** A message of ours that the server has not yet shown back to us. */
export interface Pending {
  readonly clientMessageId: string;
  readonly conversationId: string;
  readonly text: string;
  readonly note: boolean;
  readonly at: string;
  /** Set once acknowledged: the event that brings it has this id. */
  readonly messageId: string | null;
  /** Set when it was not taken; a person has to decide. */
  readonly problem: { readonly code: string; readonly message: string; readonly isUnknown: boolean } | null;
}

export interface Outbox {
  readonly pending: Store<readonly Pending[]>;
  readonly send: (message: { readonly conversationId: string; readonly text: string; readonly note: boolean }) => void;
  readonly retry: (clientMessageId: string) => void;
  readonly discard: (clientMessageId: string) => void;
}

const PREFIX = 'verbatim.outbox.';
const ACKNOWLEDGED_MAX = 200;

/**
 * What was written and is not yet known to be durable. It outlives a reload: the same ids are sent again, and the
 * server takes each of them once.
 */
export function openOutbox(
  agentId: string,
  client: Pick<Client, 'send'>,
  now = () => new Date().toISOString(),
): Outbox {
  const key = PREFIX + agentId;
  const pending = createStore<readonly Pending[]>(stored(key));

  const put = (all: readonly Pending[]): void => {
    const acknowledged = all.filter(isAcknowledged);
    const forgotten = new Set(acknowledged.slice(0, -ACKNOWLEDGED_MAX));
    pending.set(all.filter((entry) => !forgotten.has(entry)));
    localStorage.setItem(key, JSON.stringify(pending.get().filter((entry) => !isAcknowledged(entry))));
  };
  const change = (id: string, part: Partial<Pending>): void =>
    put(pending.get().map((entry) => (entry.clientMessageId === id ? { ...entry, ...part } : entry)));

  const transmit = ({ clientMessageId, conversationId, text, note }: Pending): void => {
    client.send({ clientMessageId, conversationId, text, ...(note ? { note } : {}) }).then(
      ({ messageId }) => change(clientMessageId, { messageId, problem: null }),
      (error: unknown) => change(clientMessageId, { problem: problemOf(error) }),
    );
  };
  const add = (entry: Pending): void => {
    put([...pending.get(), entry]);
    transmit(entry);
  };

  for (const entry of pending.get()) if (entry.problem === null) transmit(entry);

  return {
    pending,
    send: (message) =>
      add({ ...message, clientMessageId: crypto.randomUUID(), at: now(), messageId: null, problem: null }),
    retry(id) {
      const entry = pending.get().find(({ clientMessageId }) => clientMessageId === id);
      if (entry?.problem === null || entry === undefined) return;
      if (entry.problem.isUnknown) {
        change(id, { problem: null });
        transmit({ ...entry, problem: null }); // the same id: if it was taken, it is taken once
        return;
      }
      put(pending.get().filter((other) => other !== entry));
      add({ ...entry, clientMessageId: crypto.randomUUID(), at: now(), problem: null }); // what was refused stays refused under its id
    },
    discard: (id) => put(pending.get().filter(({ clientMessageId }) => clientMessageId !== id)),
  };
}

const isAcknowledged = ({ messageId }: Pending): boolean => messageId !== null;

/** A closed connection is no verdict: the message waits for the next one. */
function problemOf(error: unknown): Pending['problem'] {
  if (!(error instanceof SendError)) return { code: 'UNKNOWN', message: '', isUnknown: true };
  if (error.code === 'CLOSED') return null;
  return { code: error.code, message: error.message, isUnknown: error.outcome === 'unknown' };
}

function stored(key: string): readonly Pending[] {
  try {
    const entries: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(entries) ? entries.filter(isPending) : [];
  } catch {
    return [];
  }
}

function isPending(entry: unknown): entry is Pending {
  const { clientMessageId, conversationId, text } = (entry ?? {}) as Partial<Pending>;
  return typeof clientMessageId === 'string' && typeof conversationId === 'string' && typeof text === 'string';
}

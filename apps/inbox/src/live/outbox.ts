import { newKey, SendError } from '@verbatim/client';
import type { Client } from '@verbatim/client';
import { kept } from '../session/kept.ts';
import { createStore } from './store.ts';
import type { Store } from './store.ts';

/** A message of ours that the server has not yet shown back to us. */
export interface Pending {
  readonly clientMessageId: string;
  readonly conversationId: string;
  readonly text: string;
  readonly note: boolean;
  readonly origin?: 'canned';
  /** Of a note: the agents whom it names. */
  readonly mentions?: readonly string[];
  readonly at: string;
  /** Set once acknowledged: the event that brings it has this id. */
  readonly messageId: string | null;
  /** Set when it was not taken; a person has to decide. */
  readonly problem: { readonly code: string; readonly message: string; readonly isUnknown: boolean } | null;
}

export type Written = Pick<Pending, 'conversationId' | 'text' | 'note' | 'origin' | 'mentions'>;

export interface Outbox {
  readonly pending: Store<readonly Pending[]>;
  readonly send: (message: Written) => void;
  readonly retry: (clientMessageId: string) => void;
  readonly discard: (clientMessageId: string) => void;
}

const PREFIX = 'verbatim.outbox.';
const ACKNOWLEDGED_MAX = 200;

/**
 * What was written and is not yet known to be durable. It outlives a reload: the same ids are sent again, and the
 * server takes each of them once. Every message is kept by itself, so that several tabs do not overwrite each other.
 */
export function openOutbox(
  agentId: string,
  client: Pick<Client, 'send'>,
  now = () => new Date().toISOString(),
): Outbox {
  const prefix = `${PREFIX}${agentId}.`;
  const pending = createStore<readonly Pending[]>(stored(prefix));

  const put = (all: readonly Pending[]): void => pending.set(withoutOld(all));
  const keep = (entry: Pending): void =>
    kept.write(prefix + entry.clientMessageId, isAcknowledged(entry) ? null : JSON.stringify(entry));
  const discard = (id: string): void => {
    put(pending.get().filter(({ clientMessageId }) => clientMessageId !== id));
    kept.write(prefix + id, null);
  };
  const change = (id: string, part: Partial<Pending>): void => {
    const entry = pending.get().find(({ clientMessageId }) => clientMessageId === id);
    if (entry === undefined) return;
    const changed = { ...entry, ...part };
    put(pending.get().map((other) => (other === entry ? changed : other)));
    keep(changed);
  };

  const transmit = (entry: Pending): void => {
    client.send(outgoing(entry)).then(
      ({ messageId }) => change(entry.clientMessageId, { messageId, problem: null }),
      (error: unknown) => change(entry.clientMessageId, { problem: problemOf(error) }),
    );
  };
  const add = (message: Written): void => {
    const entry = { ...message, clientMessageId: newKey(), at: now(), messageId: null, problem: null };
    put([...pending.get(), entry]);
    keep(entry);
    transmit(entry);
  };

  for (const entry of pending.get()) if (entry.problem === null) transmit(entry);

  return {
    pending,
    send: add,
    retry(id) {
      const entry = pending.get().find(({ clientMessageId }) => clientMessageId === id);
      if (entry?.problem?.isUnknown === true) {
        change(id, { problem: null });
        return transmit(entry); // the same id: if it was taken, it is taken once
      }
      if (entry?.problem == null) return;
      discard(id);
      add(writtenOf(entry)); // what was refused stays refused under its id
    },
    discard,
  };
}

const outgoing = (entry: Pending) => {
  const { note, ...said } = { ...writtenOf(entry), clientMessageId: entry.clientMessageId };
  return note ? { ...said, note } : said;
};

const writtenOf = ({ conversationId, text, note, origin, mentions }: Pending): Written => ({
  ...{ conversationId, text, note },
  ...(origin === undefined ? {} : { origin }),
  ...(mentions === undefined ? {} : { mentions }),
});

/** What was acknowledged long ago has been shown by its event. */
function withoutOld(all: readonly Pending[]): readonly Pending[] {
  const old = new Set(all.filter(isAcknowledged).slice(0, -ACKNOWLEDGED_MAX));
  return all.filter((entry) => !old.has(entry));
}

const isAcknowledged = ({ messageId }: Pending): boolean => messageId !== null;

/** A closed connection is no verdict: the message waits for the next one. */
function problemOf(error: unknown): Pending['problem'] {
  if (!(error instanceof SendError)) return { code: 'UNKNOWN', message: '', isUnknown: true };
  if (error.code === 'CLOSED') return null;
  return { code: error.code, message: error.message, isUnknown: error.outcome === 'unknown' };
}

const stored = (prefix: string): readonly Pending[] =>
  kept
    .names(prefix)
    .map((name) => kept.readJson(name))
    .filter(isPending)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));

function isPending(entry: unknown): entry is Pending {
  const { clientMessageId, conversationId, text } = (entry ?? {}) as Partial<Pending>;
  return typeof clientMessageId === 'string' && typeof conversationId === 'string' && typeof text === 'string';
}

import type { Signals } from '@verbatim/ports';
import type { Caller } from '../core.ts';

/** What is said here are names: ids, and of a session the hash it is kept under. */
const TOPIC = 'revoked';
const SESSION = 'session:';

interface RevocationsOptions {
  /** Where other edges hear of it. */
  readonly signals?: Signals | undefined;
  readonly onSessionEnded: (sessionId: string) => void;
}

/** Tells everybody who speaks as somebody that they no longer may: once, and whichever edge they are connected to. */
export class Revocations {
  readonly #listeners = new Map<string, Set<() => void>>();
  readonly #options: RevocationsOptions;

  constructor(options: RevocationsOptions) {
    this.#options = options;
    options.signals?.subscribe(TOPIC, (name) => this.end(name));
  }

  on(caller: Caller, listener: () => void): () => void {
    const names = namesOf(caller);
    const stop = (): void => {
      for (const name of names) this.#remove(name, once);
    };
    const once = (): void => {
      stop();
      listener();
    };
    for (const name of names) this.#add(name, once);
    return stop;
  }

  /** On every edge. */
  revoke(name: string): void {
    this.end(name);
    this.#options.signals?.publish(TOPIC, name);
  }

  /** Here. */
  end(name: string): void {
    if (name.startsWith(SESSION)) this.#options.onSessionEnded(name.slice(SESSION.length));
    for (const listener of [...(this.#listeners.get(name) ?? [])]) listener();
  }

  /** In which somebody speaks here. */
  sessions(): readonly string[] {
    const names = [...this.#listeners.keys()].filter((name) => name.startsWith(SESSION));
    return names.map((name) => name.slice(SESSION.length));
  }

  #add(name: string, listener: () => void): void {
    const listeners = this.#listeners.get(name) ?? new Set();
    listeners.add(listener);
    this.#listeners.set(name, listeners);
  }

  #remove(name: string, listener: () => void): void {
    const listeners = this.#listeners.get(name);
    listeners?.delete(listener);
    if (listeners?.size === 0) this.#listeners.delete(name);
  }
}

export const sessionName = (sessionId: string): string => `${SESSION}${sessionId}`;
export const apiKeyName = (apiKeyId: string): string => `apiKey:${apiKeyId}`;
export const agentName = (agentId: string): string => `agent:${agentId}`;
export const contactName = (contactId: string): string => `contact:${contactId}`;

function namesOf(caller: Caller): readonly string[] {
  if (caller.kind === 'visitor') return [contactName(caller.contactId)];
  return [
    agentName(caller.agentId),
    ...(caller.sessionId === undefined ? [] : [sessionName(caller.sessionId)]),
    ...(caller.apiKeyId === undefined ? [] : [apiKeyName(caller.apiKeyId)]),
  ];
}

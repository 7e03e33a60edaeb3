import type { Caller } from '../core.ts';

/** Tells everybody who speaks as somebody that they no longer may. */
export class Revocations {
  readonly #listeners = new Map<string, Set<() => void>>();

  on(caller: Caller, listener: () => void): () => void {
    const names = namesOf(caller);
    for (const name of names) this.#add(name, listener);
    return () => {
      for (const name of names) this.#remove(name, listener);
    };
  }

  revoke(name: string): void {
    for (const listener of this.#listeners.get(name) ?? []) listener();
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

export const sessionName = (sessionId: string): string => `session:${sessionId}`;
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

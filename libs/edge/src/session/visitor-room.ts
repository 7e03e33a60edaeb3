import { Fault } from '@verbatim/kit';
import type { Caller } from '../core.ts';

/** Sockets that visitors of one account may hold from one address. */
export const VISITOR_SOCKETS_PER_ADDRESS_MAX = 20;
const RETRY_AFTER_MS = 5_000;

/** How many sockets each address holds, so that no single one takes the room of all. Staff are let in always. */
export class VisitorRoom {
  readonly #taken = new Map<string, number>();

  /** Takes a place; the answer gives it back. A Fault `RATE_LIMITED` (retryable) when there is none. */
  enter(caller: Caller, address: string): () => void {
    if (caller.kind !== 'visitor') return () => {};
    const key = `${caller.accountId} ${address}`;
    const taken = this.#taken.get(key) ?? 0;
    if (taken >= VISITOR_SOCKETS_PER_ADDRESS_MAX) throw tooMany();
    this.#taken.set(key, taken + 1);
    return () => this.#leave(key);
  }

  #leave(key: string): void {
    const left = (this.#taken.get(key) ?? 1) - 1;
    if (left === 0) this.#taken.delete(key);
    else this.#taken.set(key, left);
  }
}

const tooMany = () =>
  new Fault('RATE_LIMITED', `At most ${VISITOR_SOCKETS_PER_ADDRESS_MAX} connections from one address; close some.`, {
    retryable: true,
    retryAfterMs: RETRY_AFTER_MS,
  });

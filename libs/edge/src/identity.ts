import type { Fault } from '@verbatim/kit';
import type { Caller } from './core.ts';

/** Turns what a caller shows into who they are. Faults: `AUTH_FAILED`, `AUTH_EXPIRED`, `AUTH_REVOKED`, `ORIGIN_NOT_ALLOWED`, `KEYS_UNAVAILABLE`. */
export interface Identity {
  /**
   * A visitor token, socket ticket (one use), resume token, API key, or an inbox key for the contact that is named with
   * it: told apart by prefix.
   */
  authenticateToken(token: string, from: Arrival): Promise<Caller>;
  /** A session cookie's value. */
  authenticateSession(cookie: string): Promise<Caller>;
  /** For `welcome`: a token that brings a member of staff back without a password; null for callers who hold a lasting token. */
  resumeToken(caller: Caller): string | null;
  /**
   * Calls back when a session, key or person can no longer speak, and why: `AUTH_REVOKED`, or `AUTH_EXPIRED` in its own
   * time. Returns the way to stop.
   */
  onRevoked(caller: Caller, listener: (why: Fault) => void): () => void;
}

/** How somebody comes in. */
export interface Arrival {
  readonly origin: string | null;
  /** For whom an inbox key speaks. */
  readonly contact?: { readonly externalId: string; readonly name?: string | undefined } | undefined;
}

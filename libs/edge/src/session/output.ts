import type { FaultOutcome } from '@verbatim/kit';
import type { LiveFrame } from '../live/frames.ts';

export interface ErrorBody {
  readonly code: string;
  readonly message: string;
  readonly path?: string;
  /** The clientMessageId or topic it answers. */
  readonly ref?: string;
  readonly outcome?: FaultOutcome;
  readonly retryable: boolean;
  readonly retryAfterMs?: number;
  readonly requestId: string;
}

export interface WelcomeBody {
  readonly role: string;
  readonly contactId?: string;
  readonly agentId?: string;
  readonly conversationId?: string;
  readonly resumeToken?: string;
  readonly heartbeatMs: number;
  /** A connection that breaks without a word is tried again within this time, at random, so that not all come at once. */
  readonly reconnectWithinMs?: number;
  readonly limits: { readonly textChars: number; readonly frameBytes: number };
}

/** Everything a session says to its peer; a channel turns it into its own bytes. */
export type Output =
  | LiveFrame
  | { readonly kind: 'welcome'; readonly welcome: WelcomeBody }
  | {
      readonly kind: 'ack';
      readonly clientMessageId: string;
      readonly messageId: string;
      readonly conversationId: string;
    }
  | { readonly kind: 'error'; readonly error: ErrorBody }
  | { readonly kind: 'pong'; readonly nonce: string };

/** The peer's end of a session. */
export interface Peer {
  push(output: Output): void;
  /** Resolves when the peer has taken enough for more to be sent. */
  ready(): Promise<void>;
  /** True while it has not. */
  isBehind(): boolean;
  /** Asks the client whether it is still there; rejects when no answer comes in time. */
  probe?(): Promise<void>;
  /** Ends the connection for this reason: WebSocket close codes, mapped by other channels to their own. */
  close(code: number, reason: string): void;
}

export const CLOSE_AUTH = 4401;
export const CLOSE_ORIGIN = 4403;
export const CLOSE_BAD_FRAMES = 1008;

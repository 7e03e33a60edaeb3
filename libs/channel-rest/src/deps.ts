import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Conversations, Core, Cursors, Live, Membership, RoutingDesk } from '@verbatim/edge';

export interface RestConfig {
  /** What links, cookies and the origin check use. */
  readonly publicUrl: string;
  readonly hasRateLimits: boolean;
  readonly version: string;
  /** Where whoever asks is. */
  readonly addressOf: (req: IncomingMessage) => string;
  /** How long a body may take to come; for tests. */
  readonly bodyMsMax?: number;
}

/** What REST stands on. */
export interface RestDeps {
  readonly core: Core;
  readonly identity: Membership;
  readonly conversations: Conversations;
  /** The signer that the sockets use too: a list answers with a cursor to go on from live. */
  readonly cursors: Cursors;
  /** What sockets follow, for those who get none through. */
  readonly live: Live;
  readonly config: RestConfig;
  /** What there is to see of routing. */
  readonly desk: RoutingDesk;
  /** False while starting and draining: then every call is told to come back. */
  readonly ready: () => boolean;
  /** Told of each message that was acknowledged, and how long that took. */
  readonly onAccepted?: (seconds: number) => void;
  /** Told of what was our own fault: the answer says nothing of it. */
  readonly onError?: (error: unknown, requestId: string) => void;
}

export type RestHandler = (req: IncomingMessage & { readonly originalUrl?: string }, res: ServerResponse) => void;

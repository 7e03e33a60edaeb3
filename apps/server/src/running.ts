import type { Config } from '@verbatim/config';
import type { Addresses, Turnstile } from '@verbatim/edge';

/** What a running process knows of itself. */
export interface Running {
  readonly config: Config;
  readonly publicUrl: string;
  readonly addresses: Addresses;
  readonly setupToken: string;
  readonly version: string;
  readonly stopping: AbortSignal;
  readonly isReady: () => boolean;
  readonly monotonic: () => number;
  /** Staff who come are let in so many at a time, whichever way. */
  readonly turnstile: Turnstile;
  /** How long clients may take to come back if all were cut off now. */
  readonly reconnectWithinMs: () => number;
  readonly onAccepted: (channel: 'websocket' | 'rest', seconds: number) => void;
  /** A fault of ours that somebody was told of as INTERNAL. */
  readonly onError: (error: unknown, requestId: string) => void;
  /** What is tried again by itself. */
  readonly onFault: (error: unknown) => void;
  /** What cannot be gone on from: the process ends. */
  readonly onFailure: (error: unknown) => void;
}

import type {
  Actor,
  AccountId,
  AnyEvents,
  ConversationContext,
  EventId,
  EventType,
  Source,
  StreamId,
} from '@verbatim/domain';
import type { Place } from './event-log.ts';

export interface SealedBytes {
  readonly keyId: string;
  readonly nonce: Uint8Array;
  readonly ciphertext: Uint8Array;
}

/** What somebody caused, ready to be written: sealed, and with the id that the same request always gets. */
export interface Fact<Type extends EventType = EventType> {
  readonly id: EventId;
  readonly accountId: AccountId;
  readonly stream: StreamId;
  readonly type: Type;
  readonly occurredAt: number;
  readonly actor: Actor;
  readonly causationId?: EventId;
  readonly correlationId?: string;
  /** What the rules look at. Personal fields may be there in the clear (never written so) or absent. */
  readonly data: AnyEvents[Type];
  /** The encoded event data without its personal fields. */
  readonly clear: Uint8Array;
  /** The encoded personal fields, as long as they are in the memory of the process that sealed them; never written. */
  readonly personal?: Uint8Array;
  readonly sealed?: SealedBytes;
  /** Tells the same request from another under the same key. */
  readonly contentMac: Uint8Array;
  readonly source?: Source;
  readonly context: Omit<ConversationContext, 'head'>;
  /** Its author's own name for it; only ever written sealed. */
  readonly clientMessageId?: string;
  /** Nobody waits for the answer: finding everything as asked for is not worth a record. */
  readonly isQuiet?: boolean;
}

/** What became of a fact; durable when it is known. A retry gets the first one again. */
export type Outcome =
  | { readonly is: 'recorded' | 'unchanged'; readonly place: Place; readonly seq: number; readonly isRepeated: boolean }
  | { readonly is: 'refused'; readonly code: string; readonly place: Place | null; readonly isRepeated: boolean };

/**
 * Takes facts, durably. Facts of one stream are taken in the order of the calls. Errors are Faults: `OVERLOADED`,
 * `STORAGE_FULL`, `STORAGE_FAILED`, `BROKER_UNAVAILABLE` (retryable, refused), `OUTCOME_UNKNOWN` (retryable, unknown; `isDurable` where it was
 * taken and only its verdict is out), `IDEMPOTENCY_MISMATCH` (not retryable: the same key with other content; the first stays untouched).
 */
export interface Intake {
  /** `patienceMs`: how long from the call the verdict of what is durable is waited for, where another process gives it. */
  accept(fact: Fact, patienceMs?: number): Promise<Outcome>;
}

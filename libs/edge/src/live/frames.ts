import type { ConversationRow, ServerFrames } from '@verbatim/contracts';
import type { AnyRecorded } from '@verbatim/domain';

export type Audience = 'staff' | 'visitor';

/** An event as one audience sees it. Encoded at most once per audience and encoding, however many read it. */
export class SharedEvent {
  readonly event: AnyRecorded;
  readonly audience: Audience;
  /** Its own sender also sees the clientMessageId. */
  readonly isOwn: boolean;
  /** The form for everybody else of the audience, which its sender's only adds to. */
  readonly base: SharedEvent | null;
  #json: string | null = null;
  #proto: Uint8Array | null = null;

  constructor(event: AnyRecorded, audience: Audience, base: SharedEvent | null = null) {
    this.event = event;
    this.audience = audience;
    this.isOwn = base !== null;
    this.base = base;
  }

  json(encode: (shared: SharedEvent) => string): string {
    this.#json ??= encode(this);
    return this.#json;
  }

  proto(encode: (shared: SharedEvent) => Uint8Array): Uint8Array {
    this.#proto ??= encode(this);
    return this.#proto;
  }
}

/** A conversation as a row of the inbox, with what is joined to it. */
export interface SharedRow {
  readonly id: string;
  /** Every field printed. */
  readonly row: ConversationRow;
  json(): string;
}

export interface Counts {
  readonly [view: string]: Readonly<Record<string, number>>;
}

/** What a subscription has to say; a channel turns it into its own bytes. */
export type LiveFrame =
  | {
      readonly kind: 'event';
      readonly topic: string;
      readonly cursor: string;
      readonly previous: string | null;
      readonly event: SharedEvent;
    }
  | {
      readonly kind: 'rows';
      readonly topic: string;
      readonly cursor: string;
      /** Where somebody stands who has a part of these rows: at the one before, or at the very beginning. */
      readonly before: string;
      readonly previous: string | null;
      readonly rows: readonly SharedRow[];
      readonly removed: readonly string[];
    }
  | { readonly kind: 'counts'; readonly topic: string; readonly counts: Counts }
  | { readonly kind: 'synced'; readonly topic: string; readonly cursor: string }
  | { readonly kind: 'reset'; readonly topic: string; readonly reason: string }
  | {
      readonly kind: 'typing';
      readonly conversationId: string;
      readonly who: { readonly type: string; readonly id: string };
      readonly on: boolean;
    }
  | ({ readonly kind: 'viewing' } & ServerFrames['viewing'])
  | ({ readonly kind: 'presence' } & ServerFrames['presence'])
  | ({ readonly kind: 'queue' } & ServerFrames['queue'])
  | ({ readonly kind: 'offer' } & ServerFrames['offer'])
  | ({ readonly kind: 'board' } & ServerFrames['board'])
  | ({ readonly kind: 'stale' } & ServerFrames['stale']);

/** One connection, as the live side sees it. */
export interface Sink {
  push(frame: LiveFrame): void;
  /** Resolves when the peer has taken enough of what was pushed for more to be sent. */
  ready(): Promise<void>;
  /** True while the peer has more unread than it should be sent on top of; what can be read back later waits. */
  isBehind(): boolean;
}

import type { ConversationId } from '@verbatim/domain';
import type { Caller } from '../core.ts';
import type { Conversations } from '../messages.ts';

/** At most one receipt of a kind per conversation in this time; the furthest one wins. */
const RECEIPT_EVERY_MS = 1_000;

/** Carries `delivered` and `read` to the log: the first at once, then the furthest of each second. */
export class Receipts {
  readonly #conversations: Conversations;
  readonly #caller: Caller;
  readonly #onError: (error: unknown) => void;
  readonly #waiting = new Map<string, { seq: number; timer: NodeJS.Timeout }>();

  constructor(conversations: Conversations, caller: Caller, onError: (error: unknown) => void) {
    this.#conversations = conversations;
    this.#caller = caller;
    this.#onError = onError;
  }

  seen(kind: 'delivered' | 'read', conversationId: ConversationId, seq: number): void {
    const key = `${kind}:${conversationId}`;
    const waiting = this.#waiting.get(key);
    if (waiting !== undefined) {
      waiting.seq = Math.max(waiting.seq, seq);
      return;
    }
    this.#write(kind, conversationId, seq);
    const timer = setTimeout(() => this.#due(key, kind, conversationId, seq), RECEIPT_EVERY_MS);
    this.#waiting.set(key, { seq, timer });
  }

  #due(key: string, kind: 'delivered' | 'read', conversationId: ConversationId, written: number): void {
    const seq = this.#waiting.get(key)?.seq ?? written;
    this.#waiting.delete(key);
    if (seq > written) this.seen(kind, conversationId, seq);
  }

  #write(kind: 'delivered' | 'read', conversationId: ConversationId, seq: number): void {
    this.#conversations.seen(this.#caller, conversationId, kind, seq).catch(this.#onError);
  }

  end(): void {
    for (const { timer } of this.#waiting.values()) clearTimeout(timer);
  }
}

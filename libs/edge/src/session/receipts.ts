import type { ConversationId } from '@verbatim/domain';
import type { Caller } from '../core.ts';
import type { Conversations } from '../messages.ts';

/** At most one receipt of a kind per conversation in this time; the furthest one wins. */
const RECEIPT_EVERY_MS = 1_000;

/** Everything up to seq. */
interface Receipt {
  readonly kind: 'delivered' | 'read';
  readonly conversationId: ConversationId;
  readonly seq: number;
}

interface Waiting {
  caller: Caller;
  seq: number;
  readonly timer: NodeJS.Timeout;
}

/** Carries `delivered` and `read` to the log: the first at once, then the furthest of each second. */
export class Receipts {
  readonly #conversations: Conversations;
  readonly #onError: (error: unknown) => void;
  readonly #waiting = new Map<string, Waiting>();

  constructor(conversations: Conversations, onError: (error: unknown) => void) {
    this.#conversations = conversations;
    this.#onError = onError;
  }

  seen(caller: Caller, receipt: Receipt): void {
    const { kind, conversationId, seq } = receipt;
    const key = `${kind}:${conversationId}`;
    const waiting = this.#waiting.get(key);
    if (waiting !== undefined) {
      waiting.caller = caller;
      waiting.seq = Math.max(waiting.seq, seq);
      return;
    }
    this.#conversations.seen(caller, conversationId, kind, seq).catch(this.#onError);
    const timer = setTimeout(() => this.#due(key, receipt), RECEIPT_EVERY_MS);
    this.#waiting.set(key, { caller, seq, timer });
  }

  #due(key: string, written: Receipt): void {
    const waiting = this.#waiting.get(key);
    this.#waiting.delete(key);
    if (waiting !== undefined && waiting.seq > written.seq) this.seen(waiting.caller, { ...written, seq: waiting.seq });
  }

  end(): void {
    for (const { timer } of this.#waiting.values()) clearTimeout(timer);
  }
}

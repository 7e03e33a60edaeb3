import type { ClientFrame, UpTo } from './protocol.ts';

const RECEIPT_MS_MIN = 1_100;

/** Tells the server how far the visitor has got: at most once a second, always with the latest. */
export class Receipts {
  readonly #send: (frame: ClientFrame) => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #due: { delivered?: UpTo; read?: UpTo } = {};
  readonly #told = new Map<string, number>();

  constructor(send: (frame: ClientFrame) => boolean) {
    this.#send = send;
  }

  /** What was told last may be lost: the caller tells it again. */
  disconnected(): void {
    this.#told.clear();
  }

  /** What cannot be told now is not kept: the caller tells again once it is connected. */
  tell(kind: 'delivered' | 'read', upTo: UpTo): void {
    if (upTo.seq <= (this.#told.get(kind + upTo.conversationId) ?? 0)) return;
    this.#due[kind] = upTo;
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => this.#flush(), this.#told.size === 0 ? 0 : RECEIPT_MS_MIN);
  }

  #flush(): void {
    this.#timer = undefined;
    for (const kind of ['delivered', 'read'] as const) {
      const upTo = this.#due[kind];
      delete this.#due[kind];
      if (upTo === undefined) continue;
      const isTold = this.#send(kind === 'read' ? { read: upTo } : { delivered: upTo });
      if (isTold) this.#told.set(kind + upTo.conversationId, upTo.seq);
    }
  }
}

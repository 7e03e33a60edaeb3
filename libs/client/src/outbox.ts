import type { AckBody, ErrorBody, SendBody } from './frames.ts';
import { SendError } from './send-error.ts';

/** The server stops reading when more than these are unacknowledged. */
export const IN_FLIGHT_SENDS_MAX = 256;
export const WAITING_SENDS_MAX = 10_000;

interface Entry {
  readonly body: SendBody;
  readonly resolve: (ack: AckBody) => void;
  readonly reject: (error: SendError) => void;
  isInFlight: boolean;
  refusals: number;
}

export interface OutboxOptions {
  /** Puts a message on the wire. */
  readonly transmit: (body: SendBody) => void;
  /** Runs the task after that time, unless the connection ended. */
  readonly later: (ms: number, task: () => void) => void;
  /** How long to wait when a retryable refusal does not say. */
  readonly retryMs: (refusals: number) => number;
}

/**
 * Unacknowledged messages in the order they were written. A message that may be retried stops those behind it in its
 * conversation until the server has answered for all of them; only then do they go again, so a retry never reorders.
 */
export class Outbox {
  readonly #options: OutboxOptions;
  readonly #entries = new Map<string, Entry>();
  /** Conversations that wait for a retry, and whether their pause is over. */
  readonly #stopped = new Map<string, boolean>();
  #isOpen = false;
  #inFlight = 0;

  constructor(options: OutboxOptions) {
    this.#options = options;
  }

  get waiting(): number {
    return this.#entries.size;
  }

  add(body: SendBody): Promise<AckBody> {
    return new Promise((resolve, reject) => {
      if (this.#entries.has(body.clientMessageId)) return reject(refusal('ALREADY_WAITING', 'That id is being sent.'));
      if (this.#entries.size >= WAITING_SENDS_MAX) return reject(refusal('OUTBOX_FULL', 'Too much waits to be sent.'));
      this.#entries.set(body.clientMessageId, { body, resolve, reject, isInFlight: false, refusals: 0 });
      this.#pump();
    });
  }

  /** A connection is ready: everything unacknowledged goes out again, in order, under the same ids. */
  open(): void {
    this.#isOpen = true;
    this.#stopped.clear();
    this.#pump();
  }

  /** The connection is gone or draining: nothing goes out until `open`. */
  hold(): void {
    this.#isOpen = false;
    this.#inFlight = 0;
    for (const entry of this.#entries.values()) entry.isInFlight = false;
  }

  acked(ack: AckBody): void {
    const entry = this.#entries.get(ack.clientMessageId);
    if (entry === undefined) return;
    entry.resolve(ack);
    this.#settle(entry);
  }

  /** True when the error was about one of these messages. */
  refused(error: ErrorBody): boolean {
    const entry = this.#entries.get(error.ref ?? '');
    if (entry === undefined) return false;
    if (error.retryable === true) this.#postpone(entry, error.retryAfterMs ?? this.#options.retryMs(entry.refusals));
    else {
      entry.reject(new SendError(error));
      this.#settle(entry);
    }
    return true;
  }

  /** Nobody will send these any more. */
  end(): void {
    this.#isOpen = false;
    const message = 'The connection was closed before the answer came.';
    for (const { reject } of this.#entries.values())
      reject(new SendError({ code: 'CLOSED', message, outcome: 'unknown' }));
    this.#entries.clear();
  }

  #pump(): void {
    if (!this.#isOpen) return;
    for (const entry of this.#entries.values()) {
      if (this.#inFlight >= IN_FLIGHT_SENDS_MAX) return;
      if (entry.isInFlight || this.#stopped.has(laneOf(entry))) continue;
      entry.isInFlight = true;
      this.#inFlight += 1;
      this.#options.transmit(entry.body);
    }
  }

  #settle(entry: Entry): void {
    this.#land(entry);
    this.#entries.delete(entry.body.clientMessageId);
    this.#goOn(laneOf(entry));
  }

  #postpone(entry: Entry, ms: number): void {
    const lane = laneOf(entry);
    this.#land(entry);
    entry.refusals += 1;
    if (this.#stopped.has(lane)) return this.#goOn(lane);
    this.#stopped.set(lane, false);
    this.#options.later(ms, () => {
      if (this.#stopped.has(lane)) this.#stopped.set(lane, true);
      this.#goOn(lane);
    });
  }

  #land(entry: Entry): void {
    if (entry.isInFlight) this.#inFlight -= 1;
    entry.isInFlight = false;
  }

  /** A stopped conversation goes on when its pause is over and nothing of it is unanswered. */
  #goOn(lane: string): void {
    const isDue = this.#stopped.get(lane) === true;
    if (isDue && ![...this.#entries.values()].some((entry) => entry.isInFlight && laneOf(entry) === lane)) {
      this.#stopped.delete(lane);
    }
    this.#pump();
  }
}

const laneOf = ({ body }: Entry): string => body.conversationId ?? '';

const refusal = (code: string, message: string): SendError => new SendError({ code, message });

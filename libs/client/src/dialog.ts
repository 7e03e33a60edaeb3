import type { AckBody, ClientFrame, ErrorBody, SendBody, ServerFrame, WelcomeBody } from './frames.ts';
import type { Handlers } from './handlers.ts';
import { Outbox } from './outbox.ts';
import { Subscriptions } from './subscriptions.ts';
import { fullJitterMs } from './timing.ts';
import type { Pause, Random } from './timing.ts';

const RETRY_MS_BASE = 100;

export interface DialogOptions {
  readonly handlers: Handlers;
  readonly pause: Pause;
  readonly random: Random;
}

/** What is said and heard, whatever connection carries it at the moment. */
export class Dialog {
  readonly topics: Subscriptions;
  readonly #handlers: Handlers;
  readonly #sends: Outbox;
  #transmit: ((frame: ClientFrame) => void) | null = null;
  #connection = new AbortController();
  #presence: ClientFrame | null = null;
  #refusal: ErrorBody | null = null;

  constructor({ handlers, pause, random }: DialogOptions) {
    const say = (frame: ClientFrame): void => this.say(frame);
    const later = (ms: number, task: () => void): void => {
      const { signal } = this.#connection;
      void pause(ms, signal).then(() => signal.aborted || task());
    };
    const retryMs = (refusals: number): number => RETRY_MS_BASE + fullJitterMs(refusals, random, RETRY_MS_BASE);
    this.#handlers = handlers;
    this.#sends = new Outbox({ transmit: (send) => this.say({ send }), later, retryMs });
    this.topics = new Subscriptions({ handlers, transmit: say, later, retryMs });
  }

  get waiting(): number {
    return this.#sends.waiting;
  }

  /** Why the server did not let us in, if it said so. */
  get refusal(): ErrorBody | null {
    return this.#refusal;
  }

  /** Nothing happens while there is no connection. */
  say(frame: ClientFrame): void {
    if ('available' in frame) this.#presence = frame;
    this.#transmit?.(frame);
  }

  send(body: SendBody): Promise<AckBody> {
    return this.#sends.add(body);
  }

  begin(): void {
    this.#connection = new AbortController();
    this.#refusal = null;
  }

  welcomed(welcome: WelcomeBody, transmit: (frame: ClientFrame) => void): void {
    this.#transmit = transmit;
    this.#handlers.onWelcome?.(welcome);
    if (this.#presence !== null) this.say(this.#presence);
    this.topics.open(welcome);
    this.#sends.open();
  }

  heard(frame: ServerFrame): void {
    this.#handlers.onFrame?.(frame);
    if ('ack' in frame) this.#sends.acked(frame.ack);
    else if ('event' in frame) this.topics.event(frame.event);
    else if ('rows' in frame) this.topics.rows(frame.rows);
    else if ('error' in frame) this.#failed(frame.error);
    else if ('synced' in frame) this.topics.synced(frame.synced);
    else if ('reset' in frame) this.topics.reset(frame.reset);
    else if ('drain' in frame) this.#sends.hold();
    else if ('stale' in frame) this.#stale(frame.stale.since ?? null);
    else tell(this.#handlers, frame);
  }

  /** The connection is gone. */
  pause(): void {
    this.#connection.abort();
    this.#transmit = null;
    this.#sends.hold();
  }

  end(): void {
    this.pause();
    this.#sends.end();
  }

  #stale(since: string | null): void {
    this.#handlers.onStale?.(since);
    if (since === null) this.topics.again();
  }

  #failed(error: ErrorBody): void {
    if (this.#sends.refused(error) || this.topics.refused(error)) return;
    if (this.#transmit === null) this.#refusal = error;
    else this.#handlers.onError?.(error);
  }
}

function tell(handlers: Handlers, frame: ServerFrame): void {
  if ('counts' in frame) handlers.onCounts?.(frame.counts.counts, frame.counts.topic);
  else if ('typing' in frame) handlers.onTyping?.(frame.typing);
  else if ('viewing' in frame) handlers.onViewing?.(frame.viewing);
  else if ('presence' in frame) handlers.onPresence?.(frame.presence);
  else tellOfRouting(handlers, frame);
}

function tellOfRouting(handlers: Handlers, frame: ServerFrame): void {
  if ('queue' in frame) handlers.onQueue?.(frame.queue);
  else if ('board' in frame) handlers.onBoard?.(frame.board);
  else if ('offer' in frame) handlers.onOffer?.(frame.offer);
}

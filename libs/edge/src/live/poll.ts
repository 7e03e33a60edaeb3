import type { Caller } from '../core.ts';
import { CALL_MS_MAX, within } from '../deadline.ts';
import type { LiveFrame, Sink } from './frames.ts';
import type { Live } from './live.ts';

/** Events in one answer at most; the cursor goes on from there. */
const EVENTS_PER_ANSWER_MAX = 200;

type EventFrame = Extract<LiveFrame, { readonly kind: 'event' }>;

export interface Poll {
  readonly topic: string;
  readonly cursor: string | null;
  /** Without a cursor: how much of the past is wanted. */
  readonly last: number;
  /** How long to wait when there is nothing yet. */
  readonly waitMs: number;
}

export interface Polled {
  readonly events: readonly EventFrame[];
  /** To be asked with next. */
  readonly cursor: string | null;
}

/** What a subscription would say, asked for: at once what was missed, else the first thing that comes. Faults as `subscribe`. */
export async function poll(live: Live, caller: Caller, { topic, cursor, last, waitMs }: Poll): Promise<Polled> {
  const answer = new Answer(cursor, waitMs);
  const following = live.subscriptions(caller, answer, (error) => answer.fail(error));
  try {
    await following.subscribe(cursor === null ? { topic, last } : { topic, cursor });
    return await within(answer.complete, waitMs + CALL_MS_MAX);
  } finally {
    answer.end();
    following.end();
  }
}

/** Collects until the past is all there and something came, or nothing did for long enough. */
class Answer implements Sink {
  readonly #events: EventFrame[] = [];
  readonly #waitMs: number;
  #cursor: string | null;
  #isSynced = false;
  #timer: NodeJS.Timeout | undefined;
  #settle: { finish: (polled: Polled) => void; fail: (error: unknown) => void } | null = null;
  readonly complete: Promise<Polled>;

  constructor(cursor: string | null, waitMs: number) {
    this.#cursor = cursor;
    this.#waitMs = waitMs;
    this.complete = new Promise((finish, fail) => (this.#settle = { finish, fail }));
  }

  ready(): Promise<void> {
    return Promise.resolve();
  }

  isBehind(): boolean {
    return false;
  }

  push(frame: LiveFrame): void {
    if (frame.kind === 'event') this.#take(frame);
    if (frame.kind !== 'synced') return;
    this.#isSynced = true;
    this.#cursor = frame.cursor;
    if (this.#events.length > 0) this.#finish();
    else this.#timer = setTimeout(() => this.#finish(), this.#waitMs); // only now is it sure that there is nothing yet
  }

  #take(frame: EventFrame): void {
    if (this.#events.length === EVENTS_PER_ANSWER_MAX) return;
    this.#events.push(frame);
    this.#cursor = frame.cursor;
    if (this.#isSynced || this.#events.length === EVENTS_PER_ANSWER_MAX) this.#finish();
  }

  #finish(): void {
    this.#settle?.finish({ events: this.#events, cursor: this.#cursor });
  }

  fail(error: unknown): void {
    this.#settle?.fail(error);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#settle = null;
  }
}

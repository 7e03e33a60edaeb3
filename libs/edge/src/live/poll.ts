import type { Caller } from '../core.ts';
import { CALL_MS_MAX, within } from '../deadline.ts';
import type { LiveFrame, Sink } from './frames.ts';
import type { Live } from './live.ts';

/** Events in one answer at most; the cursor goes on from there. */
const EVENTS_PER_ANSWER_MAX = 200;

type FrameOf<Kind extends LiveFrame['kind']> = Extract<LiveFrame, { readonly kind: Kind }>;
type EventFrame = FrameOf<'event'>;

export interface Poll {
  readonly topic: string;
  readonly cursor: string | null;
  /** Without a cursor: how much of the past is wanted. */
  readonly last: number;
  /** How long to wait when there is nothing yet. */
  readonly waitMs: number;
  /** The place in the queue that is known already, 0 for none; null: only a change meanwhile is news. */
  readonly position: number | null;
}

export interface Polled {
  readonly events: readonly EventFrame[];
  /** Who began or stopped typing meanwhile. */
  readonly typing: readonly FrameOf<'typing'>[];
  /** To be asked with next. */
  readonly cursor: string | null;
}

/** What a subscription would say, asked for: at once what was missed, else the first thing that comes. Faults as `subscribe`. */
export async function poll(live: Live, caller: Caller, asked: Poll): Promise<Polled> {
  const { topic, cursor, last, waitMs } = asked;
  const answer = new Answer(asked);
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
  readonly #typing: FrameOf<'typing'>[] = [];
  readonly #waitMs: number;
  readonly #position: number | null;
  #cursor: string | null;
  #isSynced = false;
  #hasNews = false;
  #timer: NodeJS.Timeout | undefined;
  #settle: { finish: (polled: Polled) => void; fail: (error: unknown) => void } | null = null;
  readonly complete: Promise<Polled>;

  constructor({ cursor, waitMs, position }: Poll) {
    this.#cursor = cursor;
    this.#waitMs = waitMs;
    this.#position = position;
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
    if (frame.kind === 'typing') this.#typing.push(frame);
    if (frame.kind === 'typing' || this.#isNewPlace(frame)) this.#wake();
    if (frame.kind !== 'synced') return;
    this.#isSynced = true;
    this.#cursor = frame.cursor;
    if (this.#events.length > 0 || this.#hasNews) this.#finish();
    else this.#timer = setTimeout(() => this.#finish(), this.#waitMs); // only now is it sure that there is nothing yet
  }

  #take(frame: EventFrame): void {
    if (this.#events.length === EVENTS_PER_ANSWER_MAX) return;
    this.#events.push(frame);
    this.#cursor = frame.cursor;
    if (this.#isSynced || this.#events.length === EVENTS_PER_ANSWER_MAX) this.#finish();
  }

  /** A subscription begins with the place as it is. */
  #isNewPlace(frame: LiveFrame): boolean {
    if (frame.kind !== 'queue') return false;
    return this.#position === null ? this.#isSynced : frame.position !== this.#position;
  }

  /** Something that is told at once, and is no event: the past goes first. */
  #wake(): void {
    this.#hasNews = true;
    if (this.#isSynced) this.#finish();
  }

  #finish(): void {
    this.#settle?.finish({ events: this.#events, typing: this.#typing, cursor: this.#cursor });
  }

  fail(error: unknown): void {
    this.#settle?.fail(error);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#settle = null;
  }
}

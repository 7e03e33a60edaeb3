import type { Caller } from '../core.ts';
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
  const events: EventFrame[] = [];
  let position = cursor;
  let isSynced = false;
  let finish: () => void = () => {};
  let fail: (error: unknown) => void = () => {};
  const finished = new Promise<void>((resolve, reject) => {
    finish = resolve;
    fail = reject;
  });
  const sink: Sink = {
    ready: () => Promise.resolve(),
    push(frame) {
      if (frame.kind === 'synced') {
        isSynced = true;
        position = frame.cursor;
      }
      if (frame.kind === 'event' && events.length < EVENTS_PER_ANSWER_MAX) {
        events.push(frame);
        position = frame.cursor;
      }
      if ((isSynced && events.length > 0) || events.length === EVENTS_PER_ANSWER_MAX) finish();
    },
  };
  const following = live.subscriptions(caller, sink, fail);
  const timer = setTimeout(finish, waitMs);
  try {
    await following.subscribe(cursor === null ? { topic, last } : { topic, cursor });
    await finished;
    return { events, cursor: position };
  } finally {
    clearTimeout(timer);
    following.end();
  }
}

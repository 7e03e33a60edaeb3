import type { EventBody, RowsBody, SubscribeBody } from './frames.ts';

/** What became of a frame: shown, already known, or cut off from what came before it. */
export type Verdict = 'show' | 'known' | 'gap';

/** One subscription, and how far it has come. */
export interface Topic {
  readonly name: string;
  last: number | undefined;
  window: readonly string[] | undefined;
  /** The last good one: where to resume. */
  cursor: string | null;
  /** Where the consumer wants to go on from, until something came. */
  wanted: string | null;
  /** The cursor of a `subscribe` that is still being answered: the answer begins there. */
  base: string | null;
  /** What the next frame may name as its `previous`: the last frame's cursor, or that of `synced` after it. */
  readonly previous: Set<string>;
  seq: number;
  isHealing: boolean;
  /** Counts starts-over and gaps, so that a late alarm knows that it is late. */
  epoch: number;
  /** Named in `hello` from the second connection on; a visitor's own conversation is subscribed to by it anyway. */
  isInHello: boolean;
  /** How often in a row it could not be had for the moment. */
  refusals: number;
}

export const newTopic = (name: string): Topic => ({
  name,
  last: undefined,
  window: undefined,
  cursor: null,
  wanted: null,
  base: null,
  previous: new Set(),
  seq: 0,
  isHealing: false,
  epoch: 0,
  isInHello: false,
  refusals: 0,
});

/** What to ask the server for: to go on from the last good cursor. A resumed conversation needs no `last`. */
export function request(topic: Topic): SubscribeBody {
  const cursor = resumesFrom(topic);
  topic.base = cursor;
  return {
    topic: topic.name,
    ...(cursor === null ? {} : { cursor }),
    ...(topic.last === undefined || cursor !== null ? {} : { last: topic.last }),
    ...(topic.window === undefined ? {} : { window: topic.window }),
  };
}

export const resumesFrom = ({ wanted, cursor }: Topic): string | null => wanted ?? cursor;

/** Takes the next frame in, and says what to do with it. After a gap nothing is taken until the missing part is there. */
export function take(topic: Topic, frame: EventBody | RowsBody): Verdict {
  if (!follows(topic, frame.previous)) return 'gap';
  topic.isHealing = false;
  topic.refusals = 0;
  topic.wanted = null;
  topic.cursor = frame.cursor;
  topic.previous.clear();
  topic.previous.add(frame.cursor);
  if (!('event' in frame)) return 'show';
  if (frame.event.seq <= topic.seq) return 'known';
  topic.seq = frame.event.seq;
  return 'show';
}

function follows({ cursor, base, previous }: Topic, named: string | undefined): boolean {
  if (cursor === null && base === null) return true;
  return named !== undefined && (named === base || previous.has(named));
}

/** All of the past is here. While a gap is open this is the old subscription speaking, unless it says where we are. */
export function synced(topic: Topic, cursor: string | undefined): void {
  if (topic.isHealing && cursor !== topic.cursor) return;
  topic.isHealing = false;
  topic.refusals = 0;
  topic.wanted = null;
  topic.base = null;
  if (cursor === undefined) return;
  topic.cursor = cursor;
  topic.previous.add(cursor);
}

/** Starts over: whatever comes next is the beginning. */
export function forget(topic: Topic): void {
  topic.cursor = null;
  topic.wanted = null;
  topic.base = null;
  topic.previous.clear();
  topic.seq = 0;
  topic.isHealing = false;
  topic.epoch += 1;
}

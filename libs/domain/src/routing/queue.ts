import type { Priority } from '../conversation/events.ts';
import type { ConversationId } from '../ids.ts';
import { valueAt, withValue, without } from './buckets.ts';
import { queueOf } from './state.ts';
import type { Routing, Waiting } from './state.ts';

const RANK: Readonly<Record<Priority, number>> = { urgent: 0, high: 1, medium: 2, low: 3, none: 4 };

type Standing = Pick<Waiting, 'priority' | 'since' | 'step'>;

/** Negative when the first is served before the second: by priority, then who has waited longest. */
export const before = (one: Standing, other: Standing): number =>
  RANK[one.priority] - RANK[other.priority] || one.since - other.since || one.step - other.step;

/** Puts it where it belongs by its own since and priority, wherever it waited before. */
export function enqueue(state: Routing, one: Waiting): Routing {
  const left = dequeue(state, one.conversationId);
  const name = queueOf(one.teamId);
  const queue = left.queues[name] ?? [];
  const { teamId, priority, since, step } = one;
  return {
    ...left,
    queues: { ...left.queues, [name]: queue.toSpliced(placeOf(queue, one), 0, one) },
    waiting: withValue(left.waiting, one.conversationId, { teamId, priority, since, step }),
  };
}

export function dequeue(state: Routing, conversationId: ConversationId): Routing {
  const standing = valueAt(state.waiting, conversationId);
  if (standing === undefined) return state;
  const name = queueOf(standing.teamId);
  const queue = state.queues[name] ?? [];
  const rest = queue.toSpliced(placeOf(queue, standing), 1);
  const { [name]: _, ...others } = state.queues;
  return {
    ...state,
    queues: rest.length === 0 ? others : { ...state.queues, [name]: rest },
    waiting: without(state.waiting, conversationId),
  };
}

export function waitingOf(state: Routing, conversationId: ConversationId): Waiting | null {
  const standing = valueAt(state.waiting, conversationId);
  if (standing === undefined) return null;
  const queue = state.queues[queueOf(standing.teamId)] ?? [];
  return queue[placeOf(queue, standing)] ?? null;
}

/** How many are served before it in its own queue, itself included; null when it does not wait. */
export function positionOf(state: Routing, conversationId: ConversationId): number | null {
  const standing = valueAt(state.waiting, conversationId);
  return standing === undefined ? null : placeOf(state.queues[queueOf(standing.teamId)] ?? [], standing) + 1;
}

/** All of several queues in the order in which they are served. */
export function* merged(queues: readonly (readonly Waiting[])[]): Generator<Waiting> {
  const next = queues.map(() => 0);
  for (;;) {
    let first: Waiting | undefined;
    let from = 0;
    for (const [index, queue] of queues.entries()) {
      const head = queue[next[index] ?? 0];
      if (head === undefined || (first !== undefined && before(first, head) <= 0)) continue;
      first = head;
      from = index;
    }
    if (first === undefined) return;
    next[from] = (next[from] ?? 0) + 1;
    yield first;
  }
}

/** Where it stands, or would. */
function placeOf(queue: readonly Waiting[], standing: Standing): number {
  let low = 0;
  let high = queue.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = queue[middle];
    if (other !== undefined && before(other, standing) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

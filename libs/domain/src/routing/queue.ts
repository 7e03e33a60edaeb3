import type { Priority } from '../conversation/events.ts';
import type { ConversationId } from '../ids.ts';
import { valueAt, withValue, without } from './buckets.ts';
import { added, found, itemsOf, rankOf, removed } from './sorted.ts';
import type { Sorted } from './sorted.ts';
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
  const { teamId, priority, since, step } = one;
  return {
    ...left,
    queues: { ...left.queues, [name]: added(left.queues[name] ?? [], one, before) },
    waiting: withValue(left.waiting, one.conversationId, { teamId, priority, since, step }),
  };
}

export function dequeue(state: Routing, conversationId: ConversationId): Routing {
  const one = waitingOf(state, conversationId);
  if (one === null) return state;
  const name = queueOf(one.teamId);
  const rest = removed(state.queues[name] ?? [], one, before);
  const { [name]: _, ...others } = state.queues;
  return {
    ...state,
    queues: rest.length === 0 ? others : { ...others, [name]: rest },
    waiting: without(state.waiting, conversationId),
  };
}

export function waitingOf(state: Routing, conversationId: ConversationId): Waiting | null {
  const standing = valueAt(state.waiting, conversationId);
  return standing === undefined ? null : (found(queueAt(state, standing.teamId), standing, before)?.item ?? null);
}

/** How many are served before it in its own queue, itself included; null when it does not wait. */
export function positionOf(state: Routing, conversationId: ConversationId): number | null {
  const standing = valueAt(state.waiting, conversationId);
  const rank = standing === undefined ? null : rankOf(queueAt(state, standing.teamId), standing, before);
  return rank === null ? null : rank + 1;
}

const queueAt = ({ queues }: Routing, teamId: Waiting['teamId']): Sorted<Waiting> => queues[queueOf(teamId)] ?? [];

/** All of several queues in the order in which they are served. */
export function* merged(queues: readonly Sorted<Waiting>[]): Generator<Waiting> {
  const rows = queues.map((queue) => itemsOf(queue));
  const heads = rows.map((row) => headOf(row));
  for (;;) {
    let first: Waiting | undefined;
    let from = 0;
    for (const [index, head] of heads.entries()) {
      if (head === undefined || (first !== undefined && before(first, head) <= 0)) continue;
      first = head;
      from = index;
    }
    const row = rows[from];
    if (first === undefined || row === undefined) return;
    heads[from] = headOf(row);
    yield first;
  }
}

function headOf(row: Generator<Waiting>): Waiting | undefined {
  const { done, value } = row.next();
  return done === true ? undefined : value;
}

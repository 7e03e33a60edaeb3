import { entriesOf, itemsOf, positionOf, sizeOf, valueAt } from '@verbatim/domain';
import type { ConversationId, Routing, Waiting } from '@verbatim/domain';
import type { TeamNow } from './board.ts';

export interface Place {
  /** 1: the next. */
  readonly position: number;
  /** How many wait in that queue. */
  readonly waiting: number;
}

/** The name of the queue of those that are of no team. */
const NO_TEAM = '';

/** Where a conversation stands in its queue; null: it does not wait. */
export function placeOf(state: Routing, conversationId: ConversationId): Place | null {
  const position = positionOf(state, conversationId);
  const teamId = valueAt(state.waiting, conversationId)?.teamId ?? NO_TEAM;
  return position === null ? null : { position, waiting: sizeOf(state.queues[teamId] ?? []) };
}

/** The places of those who are asked for, with one look at all of them. */
export function placesIn({ queues }: Routing, asked: ReadonlySet<string>): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const queue of Object.values(queues)) {
    const waiting = sizeOf(queue);
    let position = 0;
    for (const { conversationId } of itemsOf(queue)) {
      position++;
      if (asked.has(conversationId)) places.set(conversationId, { position, waiting });
    }
  }
  return places;
}

export interface Load {
  /** Conversations they have. */
  readonly load: number;
  /** Conversations they are asked to take. */
  readonly offered: number;
}

/** What each agent has. */
export function loadsIn(state: Routing): ReadonlyMap<string, Load> {
  const loads = new Map<string, Load>();
  for (const [, { agentId, offered }] of entriesOf(state.slots)) {
    const before = loads.get(agentId) ?? { load: 0, offered: 0 };
    loads.set(
      agentId,
      offered === null ? { ...before, load: before.load + 1 } : { ...before, offered: before.offered + 1 },
    );
  }
  return loads;
}

export interface Offer {
  readonly agentId: string;
  readonly waiting: Waiting;
}

export const offersIn = (state: Routing): readonly Offer[] =>
  entriesOf(state.slots).flatMap(([, { agentId, offered }]) =>
    offered === null ? [] : [{ agentId, waiting: offered }],
  );

/** Every team, and those that are of none, whether anybody waits there or not. */
export function teamsNow(
  state: Routing,
  teamIds: readonly string[],
  open: ReadonlyMap<string | null, number>,
): readonly TeamNow[] {
  const offered = new Map<string | null, number>();
  for (const { waiting } of offersIn(state)) offered.set(waiting.teamId, (offered.get(waiting.teamId) ?? 0) + 1);
  return [null, ...teamIds].map((teamId) => {
    const queue = [...itemsOf(state.queues[teamId ?? NO_TEAM] ?? [])];
    return {
      teamId,
      waiting: queue.length,
      offered: offered.get(teamId) ?? 0,
      longestWaitingSince: queue.reduce<number | null>((least, { since }) => Math.min(least ?? since, since), null),
      open: open.get(teamId) ?? 0,
    };
  });
}

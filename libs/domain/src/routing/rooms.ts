import { valueAt, withValue } from './buckets.ts';
import type { AgentId } from '../ids.ts';
import { added, removed } from './sorted.ts';
import { EVERYBODY, hasRoom, isAvailable, isLimited } from './state.ts';
import type { Rank, Room, RoutedAgent, Routing } from './state.ts';

export const emptyRoom: Room = {
  members: 0,
  available: 0,
  availableLoad: 0,
  limited: 0,
  ready: 0,
  readyLoad: 0,
  loads: {},
  byShare: [],
  byTurn: [],
};

const inRank = (one: Rank, other: Rank): number =>
  one[0] - other[0] || one[1] - other[1] || (one[2] < other[2] ? -1 : Number(one[2] > other[2]));

/** Puts an agent as they now are, and keeps every count and rank of their teams with it. */
export function place(state: Routing, agentId: AgentId, agent: RoutedAgent): Routing {
  const before = valueAt(state.agents, agentId);
  const rooms = { ...state.rooms };
  if (before !== undefined) each(rooms, before, (room) => left(room, agentId, before));
  each(rooms, agent, (room) => entered(room, agentId, agent));
  return { ...state, agents: withValue(state.agents, agentId, agent), rooms };
}

function each(rooms: Record<string, Room>, { teamIds }: RoutedAgent, change: (room: Room) => Room): void {
  rooms[EVERYBODY] = change(rooms[EVERYBODY] ?? emptyRoom);
  for (const team of teamIds) rooms[team] = change(rooms[team] ?? emptyRoom);
}

function entered(room: Room, agentId: AgentId, agent: RoutedAgent): Room {
  const counted = count(room, agent, 1);
  if (!hasRoom(agent)) return counted;
  return {
    ...counted,
    byShare: added(room.byShare, shareOf(agentId, agent), inRank),
    byTurn: added(room.byTurn, turnOf(agentId, agent), inRank),
  };
}

function left(room: Room, agentId: AgentId, agent: RoutedAgent): Room {
  const counted = count(room, agent, -1);
  if (!hasRoom(agent)) return counted;
  return {
    ...counted,
    byShare: removed(room.byShare, shareOf(agentId, agent), inRank),
    byTurn: removed(room.byTurn, turnOf(agentId, agent), inRank),
  };
}

const shareOf = (agentId: AgentId, { load, capacity, reservedAt }: RoutedAgent): Rank => [
  load / capacity,
  reservedAt,
  agentId,
];
const turnOf = (agentId: AgentId, { reservedAt }: RoutedAgent): Rank => [reservedAt, 0, agentId];

function count(room: Room, agent: RoutedAgent, sign: 1 | -1): Room {
  const members = room.members + sign;
  const limited = room.limited + (isLimited(agent) ? sign : 0);
  if (!isAvailable(agent)) return { ...room, members, limited };
  const available = room.available + sign;
  const availableLoad = room.availableLoad + sign * agent.load;
  if (!hasRoom(agent)) return { ...room, members, limited, available, availableLoad };
  const ready = room.ready + sign;
  const readyLoad = room.readyLoad + sign * agent.load;
  const { [agent.load]: same = 0, ...others } = room.loads;
  const loads = same + sign === 0 ? others : { ...others, [agent.load]: same + sign };
  return { ...room, members, limited, available, availableLoad, ready, readyLoad, loads };
}

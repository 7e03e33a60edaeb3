import type { AgentId } from '../ids.ts';
import { valueAt } from './buckets.ts';
import { boundOf } from './ring.ts';
import { emptyRoom } from './rooms.ts';
import { EVERYBODY, hasRoom, hasRoomOn, isAvailable, queueOf } from './state.ts';
import type { Room, RoutedAgent, Routing, Waiting } from './state.ts';

/** How far above its fair share an agent may be loaded by the sticky policy, where its team does not say otherwise. */
export const BOUNDED_LOAD_SHARE = 1.25;
/** Below the fair share nobody could be found; far above it the bound is none. */
export const LOAD_SHARE_MIN = 1;
export const LOAD_SHARE_MAX = 100;

export const POLICIES = ['least-loaded', 'round-robin', 'sticky', 'skills'] as const;
export type Policy = (typeof POLICIES)[number];

/** Why an agent does not come into question; the first that holds. */
export type Obstacle =
  | 'not-in-team'
  | 'not-available'
  | 'declined'
  | 'lacks-skill'
  | 'full'
  | 'channel-full'
  | 'over-bound';

/** Policies of other builds are decided as the simplest one. */
export const policyOf = ({ policy }: Pick<Waiting, 'policy'>): Policy =>
  POLICIES.find((known) => known === policy) ?? 'least-loaded';

export const roomOf = ({ rooms }: Routing, { teamId }: Pick<Waiting, 'teamId'>): Room =>
  rooms[queueOf(teamId)] ?? emptyRoom;

/** Why this agent cannot get it now; null when they can. */
export function obstacleOf(state: Routing, waiting: Waiting, agentId: AgentId): Obstacle | null {
  const before = obstacleBeforeBound(state, waiting, agentId);
  if (before !== null || policyOf(waiting) !== 'sticky') return before;
  return (valueAt(state.agents, agentId)?.load ?? 0) + 1 > loadMaxOf(state, waiting) ? 'over-bound' : null;
}

/** The same, the share of the sticky policy left out: that is the same for everybody, and known once. */
export function obstacleBeforeBound(state: Routing, waiting: Waiting, agentId: AgentId): Obstacle | null {
  const agent = valueAt(state.agents, agentId);
  if (agent === undefined || !isMember(agent, waiting)) return 'not-in-team';
  if (!isAvailable(agent)) return 'not-available';
  if (hasDeclined(agent, waiting, agentId)) return 'declined';
  if (policyOf(waiting) === 'skills' && !isSkilled(agent, waiting)) return 'lacks-skill';
  if (!hasRoom(agent)) return 'full';
  return hasRoomOn(agent, waiting.channel) ? null : 'channel-full';
}

const isMember = ({ teamIds }: RoutedAgent, { teamId }: Waiting): boolean =>
  teamId === null || teamIds.includes(teamId);

const hasDeclined = ({ availableFrom }: RoutedAgent, { declined }: Waiting, agentId: AgentId): boolean =>
  declined.some((one) => one.agentId === agentId && one.step >= availableFrom);

const isSkilled = ({ skills }: RoutedAgent, { labels, language }: Waiting): boolean =>
  labels.every((label) => skills.includes(label)) && (language === null || skills.includes(language));

/** Of those who had it and may not get it back yet: who else would come into question. */
export function declinersOf(state: Routing, waiting: Waiting): readonly RoutedAgent[] {
  return [...new Set(waiting.declined.map(({ agentId }) => agentId))].flatMap((agentId) => {
    const agent = valueAt(state.agents, agentId);
    const counts = agent !== undefined && isMember(agent, waiting) && isAvailable(agent);
    return counts && hasDeclined(agent, waiting, agentId) ? [agent] : [];
  });
}

/**
 * The highest load that the sticky policy gives anybody: ⌈c·(m+1)/n⌉ over all who are available. Where none of those who
 * have room is below it (others, with less capacity, are full), it is counted over those who have room: a conversation
 * never waits while somebody could take it.
 */
export function loadMaxOf(state: Routing, waiting: Waiting): number {
  const { ready, readyLoad, available, availableLoad, loads } = roomOf(state, waiting);
  const no = [...declinersOf(state, waiting).filter(hasRoom), ...shutOutOf(state, waiting)];
  const members = ready - no.length;
  if (members === 0) return 0;
  const held = readyLoad - no.reduce((sum, { load }) => sum + load, 0);
  const share = waiting.loadShareMax ?? BOUNDED_LOAD_SHARE;
  const ofReady = boundOf(share, held, members);
  const strict = Math.min(ofReady, boundOf(share, availableLoad, available));
  return leastLoad(loads, no) + 1 <= strict ? strict : ofReady;
}

/** Those with room, but none over its channel: where nobody is limited, nobody is asked. */
const shutOutOf = (state: Routing, waiting: Waiting): readonly RoutedAgent[] =>
  roomOf(state, waiting).limited === 0
    ? []
    : (state.rosters[queueOf(waiting.teamId)] ?? []).flatMap((agentId) =>
        obstacleBeforeBound(state, waiting, agentId) === 'channel-full' ? (valueAt(state.agents, agentId) ?? []) : [],
      );

function leastLoad(loads: Room['loads'], without: readonly RoutedAgent[]): number {
  let least = Infinity;
  for (const [load, agents] of Object.entries(loads)) {
    if (agents > without.filter((agent) => agent.load === Number(load)).length) least = Math.min(least, Number(load));
  }
  return least;
}

/** How many do not come into question, by what stands in their way. */
export function filteredOf(state: Routing, waiting: Waiting): Record<string, number> {
  const room = roomOf(state, waiting);
  const no = declinersOf(state, waiting);
  const counts: Record<Obstacle, number> = {
    'not-in-team': (state.rooms[EVERYBODY] ?? emptyRoom).members - room.members,
    'not-available': room.members - room.available,
    declined: no.length,
    'lacks-skill': 0,
    'channel-full': 0,
    full: room.available - room.ready - no.filter((agent) => !hasRoom(agent)).length,
    'over-bound': policyOf(waiting) === 'sticky' ? overBound(room, no.filter(hasRoom), loadMaxOf(state, waiting)) : 0,
  };
  if (policyOf(waiting) === 'skills' || room.limited > 0) countEach(state, waiting, counts);
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

function overBound({ loads }: Room, without: readonly RoutedAgent[], loadMax: number): number {
  let agents = -without.filter(({ load }) => load + 1 > loadMax).length;
  for (const [load, count] of Object.entries(loads)) if (Number(load) + 1 > loadMax) agents += count;
  return agents;
}

/** Skills, and what somebody has left of a channel, are their own: each has to be asked. */
function countEach(state: Routing, waiting: Waiting, counts: Record<Obstacle, number>): void {
  const loadMax = policyOf(waiting) === 'sticky' ? loadMaxOf(state, waiting) : Infinity;
  Object.assign(counts, { full: 0, 'over-bound': 0 });
  for (const agentId of state.rosters[queueOf(waiting.teamId)] ?? []) {
    const obstacle = obstacleBeforeBound(state, waiting, agentId);
    if (obstacle === 'lacks-skill' || obstacle === 'full' || obstacle === 'channel-full') counts[obstacle]++;
    else if (obstacle === null && (valueAt(state.agents, agentId)?.load ?? 0) + 1 > loadMax) counts['over-bound']++;
  }
}

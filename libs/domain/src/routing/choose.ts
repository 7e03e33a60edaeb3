import type { Reasoning } from '../conversation/events.ts';
import type { AgentId } from '../ids.ts';
import { valueAt } from './buckets.ts';
import { boundOf, clockwise, ringOf } from './ring.ts';
import type { Ring } from './ring.ts';
import { isAvailable, queueOf } from './state.ts';
import type { RoutedAgent, Routing, Waiting } from './state.ts';

/** How far above its fair share an agent may be loaded by the sticky policy. */
export const BOUNDED_LOAD_SHARE = 1.25;
/** Candidates that a decision names. */
export const CANDIDATES_MAX = 20;
/** Raised whenever the same state would be decided otherwise. */
const POLICY_VERSION = 1;

export const POLICIES = ['least-loaded', 'round-robin', 'sticky', 'skills'] as const;
export type Policy = (typeof POLICIES)[number];

/** Why an agent does not come into question; the first that holds. */
export type Obstacle = 'not-in-team' | 'not-available' | 'declined' | 'lacks-skill' | 'full' | 'over-bound';

export interface Candidate {
  readonly agentId: AgentId;
  /** The higher the better; what it means is the policy's. */
  readonly score: number;
}

export interface Choice {
  readonly agentId: AgentId | null;
  readonly decision: Reasoning;
}

/** Policies of other builds are decided as the simplest one. */
export const policyOf = ({ policy }: Pick<Waiting, 'policy'>): Policy =>
  POLICIES.find((known) => known === policy) ?? 'least-loaded';

/** Who should get it, and why. Pure: the same state and conversation always give the same answer. */
export function choose(state: Routing, waiting: Waiting): Choice {
  const policy = policyOf(waiting);
  const filtered: Record<string, number> = {};
  const able: (Candidate & { readonly agent: RoutedAgent })[] = [];
  for (const agentId of rosterOf(state, waiting)) {
    const agent = valueAt(state.agents, agentId);
    const obstacle = obstacleOf(state, waiting, agentId);
    if (obstacle !== null) filtered[obstacle] = (filtered[obstacle] ?? 0) + 1;
    else if (agent !== undefined) able.push({ agentId, agent, score: scoreOf(state, policy, agent) });
  }
  const best = policy === 'sticky' ? nearest(state, waiting) : able.toSorted(byMerit).slice(0, CANDIDATES_MAX);
  const candidates = best.map(({ agentId, score }) => ({ agentId, score }));
  const decision = { policy, version: POLICY_VERSION, candidates, filtered };
  return { agentId: candidates[0]?.agentId ?? null, decision };
}

const rosterOf = ({ rosters }: Routing, { teamId }: Waiting): readonly AgentId[] => rosters[queueOf(teamId)] ?? [];

/** Why this agent cannot get it now; null when they can. */
export function obstacleOf(state: Routing, waiting: Waiting, agentId: AgentId): Obstacle | null {
  const agent = valueAt(state.agents, agentId);
  if (agent === undefined || !isMember(agent, waiting)) return 'not-in-team';
  if (!isAvailable(agent)) return 'not-available';
  if (waiting.declined.some((one) => one.agentId === agentId && one.step >= agent.availableFrom)) return 'declined';
  if (policyOf(waiting) === 'skills' && !isSkilled(agent, waiting)) return 'lacks-skill';
  if (agent.load >= agent.capacity) return 'full';
  return policyOf(waiting) === 'sticky' && agent.load + 1 > bound(state, waiting) ? 'over-bound' : null;
}

const isMember = ({ teamIds }: RoutedAgent, { teamId }: Waiting): boolean =>
  teamId === null || teamIds.includes(teamId);

const isSkilled = ({ skills }: RoutedAgent, { labels, language }: Waiting): boolean =>
  labels.every((label) => skills.includes(label)) && (language === null || skills.includes(language));

/** The highest load that the sticky policy gives anybody, counted over those who have room. */
function bound({ rooms }: Routing, { teamId }: Waiting): number {
  const { agents, load } = rooms[queueOf(teamId)] ?? { agents: 0, load: 0 };
  return agents === 0 ? 0 : boundOf(BOUNDED_LOAD_SHARE, load, agents);
}

/** By share of the capacity that is free; in turn: by how many reservations ago they had their last. */
const scoreOf = ({ reservations }: Routing, policy: Policy, { load, capacity, reservedAt }: RoutedAgent): number =>
  policy === 'round-robin' ? reservations - reservedAt : 1 - load / capacity;

/** Of equals the one whose last reservation is longest ago. */
const byMerit = (
  one: Candidate & { readonly agent: RoutedAgent },
  other: Candidate & { readonly agent: RoutedAgent },
): number =>
  other.score - one.score || one.agent.reservedAt - other.agent.reservedAt || (one.agentId < other.agentId ? -1 : 1);

/** Along the ring from the contact on: the nearest who has room within the bound is theirs, as long as nobody leaves. */
function nearest(state: Routing, waiting: Waiting): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const member of clockwise(ringOver(rosterOf(state, waiting)), waiting.contactId)) {
    const agentId = member as AgentId;
    if (obstacleOf(state, waiting, agentId) !== null) continue;
    found.push({ agentId, score: 1 / (found.length + 1) });
    if (found.length === CANDIDATES_MAX) break;
  }
  return found;
}

/** A ring is made once per roster: it depends on nothing else. */
const rings = new WeakMap<readonly AgentId[], Ring>();

function ringOver(roster: readonly AgentId[]): Ring {
  const known = rings.get(roster) ?? ringOf(roster);
  rings.set(roster, known);
  return known;
}

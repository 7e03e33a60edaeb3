import type { Reasoning } from '../conversation/events.ts';
import type { AgentId } from '../ids.ts';
import { valueAt } from './buckets.ts';
import { filteredOf, loadMaxOf, obstacleBeforeBound, policyOf, roomOf } from './obstacles.ts';
import type { Policy } from './obstacles.ts';
import { clockwise, clockwiseOf, ringOf } from './ring.ts';
import type { Ring } from './ring.ts';
import { itemsOf } from './sorted.ts';
import { queueOf } from './state.ts';
import type { Rank, Routing, Waiting } from './state.ts';

/** Candidates that a decision names. */
export const CANDIDATES_MAX = 20;
/** With so few who have room they are looked up on the ring, instead of walking past all others. */
const FEW_READY_MAX = 64;
/** Raised whenever the same state would be decided otherwise. */
export const POLICY_VERSION = 4;

export interface Candidate {
  readonly agentId: AgentId;
  /** The higher the better; what it means is the policy's. */
  readonly score: number;
}

export interface Choice {
  readonly agentId: AgentId | null;
  readonly decision: Reasoning;
}

/** Who should get it, and why. Pure: the same state and conversation always give the same answer. */
export function choose(state: Routing, waiting: Waiting): Choice {
  const policy = policyOf(waiting);
  const candidates = roomOf(state, waiting).ready === 0 ? [] : bestOf(state, waiting, policy);
  const decision = { policy, version: POLICY_VERSION, candidates, filtered: filteredOf(state, waiting) };
  return { agentId: candidates[0]?.agentId ?? null, decision };
}

function bestOf(state: Routing, waiting: Waiting, policy: Policy): readonly Candidate[] {
  if (policy === 'sticky') return nearest(state, waiting);
  const { byShare, byTurn } = roomOf(state, waiting);
  const isInTurn = policy === 'round-robin';
  const best: Candidate[] = [];
  for (const [rank, , agentId] of itemsOf<Rank>(isInTurn ? byTurn : byShare)) {
    if (obstacleBeforeBound(state, waiting, agentId) !== null) continue;
    // By share of the capacity that is free; in turn: by how many reservations ago they had their last.
    best.push({ agentId, score: isInTurn ? state.reservations - rank : 1 - rank });
    if (best.length === CANDIDATES_MAX) break;
  }
  return best;
}

/**
 * Whom the contact had last comes first, then along the ring from the contact on: the nearest who has room within the bound
 * is theirs, as long as nobody leaves.
 */
function nearest(state: Routing, waiting: Waiting): readonly Candidate[] {
  const best: Candidate[] = [];
  const loadMax = loadMaxOf(state, waiting);
  const { lastAgentId } = waiting;
  const canHaveIt = (agentId: AgentId): boolean =>
    obstacleBeforeBound(state, waiting, agentId) === null && (valueAt(state.agents, agentId)?.load ?? 0) + 1 <= loadMax;
  if (lastAgentId !== null && canHaveIt(lastAgentId)) best.push({ agentId: lastAgentId, score: 1 });
  for (const member of alongRing(state, waiting)) {
    const agentId = member as AgentId;
    if (agentId === lastAgentId || !canHaveIt(agentId)) continue;
    best.push({ agentId, score: 1 / (best.length + 1) });
    if (best.length === CANDIDATES_MAX) break;
  }
  return best;
}

function alongRing(state: Routing, waiting: Waiting): Iterable<string> {
  const ring = ringOver(state.rosters[queueOf(waiting.teamId)] ?? []);
  const { ready, byTurn } = roomOf(state, waiting);
  if (ready > FEW_READY_MAX) return clockwise(ring, waiting.contactId);
  const some = [...itemsOf(byTurn)].map(([, , agentId]) => agentId);
  return clockwiseOf(ring, waiting.contactId, some);
}

/** A ring is made once per roster: it depends on nothing else. */
const rings = new WeakMap<readonly AgentId[], Ring>();

function ringOver(roster: readonly AgentId[]): Ring {
  const known = rings.get(roster) ?? ringOf(roster);
  rings.set(roster, known);
  return known;
}

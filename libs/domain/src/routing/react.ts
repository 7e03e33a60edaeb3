import type { Told } from '../aggregate.ts';
import type { Actor } from '../event.ts';
import type { AgentId, ConversationId } from '../ids.ts';
import { valueAt } from './buckets.ts';
import { choose } from './choose.ts';
import type { Choice } from './choose.ts';
import { evolve } from './evolve.ts';
import type { RoutingEvent, RoutingEvents } from './events.ts';
import { obstacleOf } from './obstacles.ts';
import { merged, waitingOf } from './queue.ts';
import { EVERYBODY, hasRoom } from './state.ts';
import type { Routing, Waiting } from './state.ts';

type Decisions = readonly RoutingEvent[];

/** What follows from a fact, once `state` has taken it in. */
export function react(state: Routing, fact: Told<RoutingEvent>): Decisions {
  switch (fact.type) {
    case 'RoutingRequested':
      return afterRequest(state, fact.data.conversationId, fact.data.from);
    case 'AgentAvailabilityChanged':
      return fill(state, fact.data.agentId);
    case 'TeamRoutingChanged':
      return fillAll(state, state.rosters[fact.data.teamId] ?? []);
    case 'SlotTaken':
      return fact.data.from === undefined ? [] : fill(state, fact.data.from);
    case 'SlotReleased':
      return fact.data.agentId === undefined ? [] : fill(state, fact.data.agentId);
    case 'OfferAccepted':
      return [takenUp(fact.data)];
    case 'OfferDeclined':
    case 'OfferExpired':
      return afterRequest(state, fact.data.conversationId, fact.data.agentId);
    default:
      return [];
  }
}

/** The conversation first, then whoever has a place again. */
function afterRequest(state: Routing, conversationId: ConversationId, freed: AgentId | undefined): Decisions {
  const waiting = waitingOf(state, conversationId);
  const own = waiting === null ? [] : [place(state, waiting)];
  return freed === undefined ? own : [...own, ...fill(after(state, own), freed)];
}

function place(state: Routing, waiting: Waiting): RoutingEvent {
  const choice = choose(state, waiting);
  if (choice.agentId !== null) return gift(waiting, choice.agentId, choice);
  const { conversationId, teamId } = waiting;
  const reason = reasonOf(choice);
  return {
    type: 'RoutingDeferred',
    data: { conversationId, ...(teamId === null ? {} : { teamId }), reason, decision: choice.decision },
  };
}

/** An agent with room gets what waits longest, of all queues they serve, until they are full. */
function fill(start: Routing, agentId: AgentId): Decisions {
  const decisions: RoutingEvent[] = [];
  let state = start;
  const agent = valueAt(state.agents, agentId);
  if (agent === undefined) return decisions;
  const queues = [EVERYBODY, ...agent.teamIds].map((team) => start.queues[team] ?? []);
  for (const waiting of merged(queues)) {
    const now = valueAt(state.agents, agentId);
    if (now === undefined || !hasRoom(now)) break;
    if (obstacleOf(state, waiting, agentId) !== null) continue;
    const choice = choose(state, waiting);
    if (choice.agentId === null) continue;
    const decision = gift(waiting, choice.agentId, choice);
    decisions.push(decision);
    state = after(state, [decision]);
  }
  return decisions;
}

/** One after the other, each seeing what those before were given. */
function fillAll(start: Routing, agentIds: readonly AgentId[]): Decisions {
  const decisions: RoutingEvent[] = [];
  let state = start;
  for (const agentId of agentIds) {
    const given = fill(state, agentId);
    decisions.push(...given);
    state = after(state, given);
  }
  return decisions;
}

function gift(waiting: Waiting, agentId: AgentId, { decision }: Choice): RoutingEvent {
  const { conversationId, teamId, since, offerSeconds } = waiting;
  const about = { conversationId, agentId, ...(teamId === null ? {} : { teamId }), decision };
  return offerSeconds === null
    ? { type: 'AgentReserved', data: { ...about, since, reason: 'routed' } }
    : { type: 'OfferMade', data: { ...about, seconds: offerSeconds } };
}

/** Whoever took what was offered has it. */
function takenUp(taken: RoutingEvents['OfferAccepted']): RoutingEvent {
  return { type: 'AgentReserved', data: { ...taken, since: 0, reason: 'accepted' } };
}

/** In a word, what keeps everybody from it: the weakest of the obstacles. */
function reasonOf({ decision: { filtered = {} } }: Choice): string {
  if ((filtered['full'] ?? 0) + (filtered['channel-full'] ?? 0) > 0) return 'all-full';
  if ((filtered['lacks-skill'] ?? 0) > 0) return 'no-skill';
  return (filtered['declined'] ?? 0) > 0 ? 'all-declined' : 'nobody-available';
}

const SYSTEM: Actor = { type: 'system', id: 'rules' };
const after = (state: Routing, decisions: Decisions): Routing =>
  decisions.reduce((past, event) => evolve(past, { ...event, actor: SYSTEM }), state);

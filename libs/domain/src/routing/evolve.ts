import type { Told } from '../aggregate.ts';
import type { AgentId, ConversationId } from '../ids.ts';
import { entriesOf, valueAt, withValue, without } from './buckets.ts';
import type { RoutingEvent, RoutingEvents } from './events.ts';
import { dequeue, enqueue, waitingOf } from './queue.ts';
import { place } from './rooms.ts';
import { EVERYBODY, isAvailable } from './state.ts';
import type { RoutedAgent, Routing, Slot, Waiting } from './state.ts';

export const DEFAULT_POLICY = 'least-loaded';

/** What an event means. Total: whatever the log says has happened, has happened. */
export function evolve(before: Routing, event: Told<RoutingEvent>): Routing {
  const state = { ...before, steps: before.steps + 1 };
  switch (event.type) {
    case 'RoutingRequested':
      return requested(state, event.data);
    case 'AgentAvailabilityChanged':
      return changed(state, event.data);
    case 'SlotTaken':
      return give(dequeue(state, event.data.conversationId), event.data.conversationId, {
        agentId: event.data.agentId,
        offered: null,
      });
    case 'SlotReleased':
      return released(state, event.data);
    case 'AgentReserved':
    case 'OfferMade':
      return reserved(state, event);
    case 'OfferAccepted':
      return give(state, event.data.conversationId, { agentId: event.data.agentId, offered: null });
    case 'OfferDeclined':
    case 'OfferExpired':
      return declined(state, event.data);
    default:
      return state; // deferred, refused, nothing to do: it changes no place and no queue
  }
}

function requested(state: Routing, data: RoutingEvents['RoutingRequested']): Routing {
  const { conversationId, contactId, priority, since } = data;
  const held = valueAt(state.slots, conversationId);
  const earlier = waitingOf(state, conversationId)?.declined ?? held?.offered?.declined ?? [];
  const declinedNow = held === undefined ? earlier : [...earlier, { agentId: held.agentId, step: state.steps }];
  return enqueue(take(state, conversationId), {
    ...{ conversationId, contactId, priority, since, step: state.steps, declined: declinedNow },
    teamId: data.teamId ?? null,
    labels: data.labels ?? [],
    language: data.language ?? null,
    policy: data.policy ?? DEFAULT_POLICY,
    offerSeconds: data.offerSeconds ?? null,
  });
}

function changed(state: Routing, data: RoutingEvents['AgentAvailabilityChanged']): Routing {
  const { agentId, presence, accepting, capacity, teamIds, skills = [] } = data;
  const before = valueAt(state.agents, agentId);
  const told = { presence, accepting, capacity, teamIds, skills };
  const after: RoutedAgent =
    before === undefined
      ? { ...told, load: loadOf(state, agentId), reservedAt: 0, availableFrom: state.steps }
      : { ...before, ...told };
  const isBack = isAvailable(after) && (before === undefined || !isAvailable(before));
  const known = before === undefined ? [] : [EVERYBODY, ...before.teamIds];
  const joined = [EVERYBODY, ...teamIds]
    .filter((team) => !known.includes(team))
    .reduce((all, team) => enrol(all, team, agentId), state);
  return place(joined, agentId, isBack ? { ...after, availableFrom: state.steps } : after);
}

/** What somebody of whom nobody has told yet was given by people's own choice. */
const loadOf = ({ slots }: Routing, agentId: AgentId): number =>
  entriesOf(slots).filter(([, slot]) => slot.agentId === agentId).length;

function enrol(state: Routing, team: string, agentId: AgentId): Routing {
  const roster = state.rosters[team] ?? [];
  return roster.includes(agentId) ? state : { ...state, rosters: { ...state.rosters, [team]: [...roster, agentId] } };
}

function reserved(
  state: Routing,
  event: Extract<RoutingEvent, { readonly type: 'AgentReserved' | 'OfferMade' }>,
): Routing {
  const { conversationId, agentId } = event.data;
  const offered = event.type === 'OfferMade' ? waitingOf(state, conversationId) : null;
  const reservations = state.reservations + 1;
  const given = give({ ...dequeue(state, conversationId), reservations }, conversationId, { agentId, offered });
  const agent = valueAt(given.agents, agentId);
  return agent === undefined ? given : place(given, agentId, { ...agent, reservedAt: reservations });
}

function released(state: Routing, { conversationId, agentId }: RoutingEvents['SlotReleased']): Routing {
  const held = valueAt(state.slots, conversationId);
  if (agentId !== undefined && held !== undefined && held.agentId !== agentId) return state;
  return dequeue(take(state, conversationId), conversationId);
}

/** What was offered in vain waits again, where it stood. */
function declined(state: Routing, { conversationId, agentId }: RoutingEvents['OfferDeclined']): Routing {
  const held = valueAt(state.slots, conversationId);
  if (held?.offered == null || held.agentId !== agentId) return state;
  const again: Waiting = {
    ...held.offered,
    declined: [...held.offered.declined, { agentId, step: state.steps }],
  };
  return enqueue(take(state, conversationId), again);
}

function give(state: Routing, conversationId: ConversationId, slot: Slot): Routing {
  const freed = take(state, conversationId);
  const given = { ...freed, slots: withValue(freed.slots, conversationId, slot) };
  return loaded(given, slot.agentId, 1);
}

function take(state: Routing, conversationId: ConversationId): Routing {
  const held = valueAt(state.slots, conversationId);
  return held === undefined
    ? state
    : loaded({ ...state, slots: without(state.slots, conversationId) }, held.agentId, -1);
}

function loaded(state: Routing, agentId: AgentId, more: number): Routing {
  const agent = valueAt(state.agents, agentId);
  return agent === undefined ? state : place(state, agentId, { ...agent, load: agent.load + more });
}

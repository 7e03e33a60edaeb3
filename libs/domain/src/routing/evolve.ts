import type { Told } from '../aggregate.ts';
import type { ChannelCapacity } from '../account/events.ts';
import type { ChannelType } from '../conversation/events.ts';
import type { AgentId, ConversationId } from '../ids.ts';
import { entriesOf, valueAt, withValue, without } from './buckets.ts';
import type { RoutingEvent, RoutingEvents } from './events.ts';
import { dequeue, enqueue, waitingOf } from './queue.ts';
import { place } from './rooms.ts';
import { EVERYBODY, isAvailable, queueOf } from './state.ts';
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
      return give(state, event.data.conversationId, {
        agentId: event.data.agentId,
        channel: event.data.channel ?? channelOf(state, event.data.conversationId),
        offered: null,
      });
    case 'TeamRoutingChanged':
      return rerouted(state, event.data);
    case 'SlotReleased':
      return released(state, event.data);
    case 'AgentReserved':
    case 'OfferMade':
      return reserved(state, event);
    case 'OfferAccepted':
      return give(state, event.data.conversationId, {
        agentId: event.data.agentId,
        channel: channelOf(state, event.data.conversationId),
        offered: null,
      });
    case 'OfferDeclined':
    case 'OfferExpired':
      return declined(state, event.data);
    default:
      return state; // deferred, refused, nothing to do: it changes no place and no queue
  }
}

function requested(state: Routing, data: RoutingEvents['RoutingRequested']): Routing {
  const { conversationId, contactId, channel, priority, since } = data;
  const held = valueAt(state.slots, conversationId);
  const earlier = waitingOf(state, conversationId)?.declined ?? held?.offered?.declined ?? [];
  const declinedNow = held === undefined ? earlier : [...earlier, { agentId: held.agentId, step: state.steps }];
  return enqueue(take(state, conversationId), {
    ...{ conversationId, contactId, channel, priority, since, step: state.steps, declined: declinedNow },
    teamId: data.teamId ?? null,
    labels: data.labels ?? [],
    language: data.language ?? null,
    lastAgentId: data.lastAgentId ?? null,
    ...wayOf(data),
  });
}

/** How a team wants it; what it leaves out is as ever. */
const wayOf = ({
  policy,
  ...more
}: Partial<Pick<Waiting, 'policy'>> & Pick<RoutingEvents['RoutingRequested'], 'offerSeconds' | 'loadShareMax'>): Pick<
  Waiting,
  'policy' | 'offerSeconds' | 'loadShareMax'
> => ({
  policy: policy ?? DEFAULT_POLICY,
  offerSeconds: more.offerSeconds ?? null,
  loadShareMax: more.loadShareMax ?? null,
});

function changed(state: Routing, data: RoutingEvents['AgentAvailabilityChanged']): Routing {
  const { agentId, presence, accepting, capacity, teamIds, skills = [], channelCapacity = {} } = data;
  const before = valueAt(state.agents, agentId);
  const told = { presence, accepting, capacity, teamIds, skills, channelCapacity };
  const after: RoutedAgent =
    before === undefined
      ? { ...told, ...loadsOf(state, agentId), reservedAt: 0, availableFrom: state.steps }
      : { ...before, ...told };
  const isBack = isAvailable(after) && (before === undefined || !isAvailable(before));
  const known = before === undefined ? [] : [EVERYBODY, ...before.teamIds];
  const joined = [EVERYBODY, ...teamIds]
    .filter((team) => !known.includes(team))
    .reduce((all, team) => enrol(all, team, agentId), state);
  return place(joined, agentId, isBack ? { ...after, availableFrom: state.steps } : after);
}

/** What somebody of whom nobody has told yet was given by people's own choice. */
function loadsOf({ slots }: Routing, agentId: AgentId): Pick<RoutedAgent, 'load' | 'channelLoads'> {
  const own = entriesOf(slots).flatMap(([, slot]) => (slot.agentId === agentId ? [slot.channel] : []));
  return {
    load: own.length,
    channelLoads: own.reduce<ChannelCapacity>((loads, channel) => withMore(loads, channel, 1), {}),
  };
}

/** A channel where nothing is left is not named: equal loads are equal JSON. */
function withMore(loads: ChannelCapacity, channel: ChannelType | null, more: 1 | -1): ChannelCapacity {
  if (channel === null) return loads;
  const { [channel]: before = 0, ...others } = loads;
  const after = before + more;
  return after === 0 ? others : { ...others, [channel]: after };
}

/** Where it was said how the conversation comes in: while it waited, or when its place was taken. */
const channelOf = (state: Routing, conversationId: ConversationId): ChannelType | null =>
  waitingOf(state, conversationId)?.channel ?? valueAt(state.slots, conversationId)?.channel ?? null;

function rerouted(state: Routing, { teamId, policy, ...data }: RoutingEvents['TeamRoutingChanged']): Routing {
  const queue = queueOf(teamId);
  const settings = wayOf({ policy, ...data });
  const list = state.queues[queue];
  if (list === undefined) return state;
  const language = ({ conversationId, language: before }: Waiting) => data.spoken?.[conversationId] ?? before;
  const waiting = list.map((chunk) => chunk.map((one) => ({ ...one, ...settings, language: language(one) })));
  return { ...state, queues: { ...state.queues, [queue]: waiting } };
}

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
  const channel = channelOf(state, conversationId);
  const given = give({ ...state, reservations }, conversationId, { agentId, channel, offered });
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
  const freed = take(dequeue(state, conversationId), conversationId);
  const given = { ...freed, slots: withValue(freed.slots, conversationId, slot) };
  return loaded(given, slot, 1);
}

function take(state: Routing, conversationId: ConversationId): Routing {
  const held = valueAt(state.slots, conversationId);
  return held === undefined ? state : loaded({ ...state, slots: without(state.slots, conversationId) }, held, -1);
}

function loaded(state: Routing, { agentId, channel }: Slot, more: 1 | -1): Routing {
  const agent = valueAt(state.agents, agentId);
  if (agent === undefined) return state;
  const channelLoads = withMore(agent.channelLoads, channel, more);
  return place(state, agentId, { ...agent, load: agent.load + more, channelLoads });
}

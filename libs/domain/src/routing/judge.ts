import { accepted, refused, unchanged } from '../aggregate.ts';
import type { Told, Verdict } from '../aggregate.ts';
import type { ChannelCapacity } from '../account/events.ts';
import type { ChannelType } from '../conversation/events.ts';
import { valueAt } from './buckets.ts';
import type { RoutingEvent, RoutingEvents } from './events.ts';
import { dequeue, waitingOf } from './queue.ts';
import type { RoutedAgent, Routing } from './state.ts';

/** Conversations that one agent may be given at a time. */
export const CAPACITY_MAX = 1_000;
export const isCapacity = (capacity: number): boolean =>
  Number.isInteger(capacity) && capacity >= 0 && capacity <= CAPACITY_MAX;

type Fact = Told<RoutingEvent>;
type Ruling = Verdict<RoutingEvent>;

/** Whether a fact may happen now. What frees a place is completed with whose place it was. */
export function judge(state: Routing, fact: Fact): Ruling {
  switch (fact.type) {
    case 'AgentAvailabilityChanged':
      return judgeAvailability(state, fact.data);
    case 'RoutingRequested':
      return judgeRequest(state, fact.data);
    case 'SlotTaken':
      return judgeTaken(state, fact.data);
    case 'SlotReleased':
      return judgeReleased(state, fact.data);
    case 'OfferAccepted':
    case 'OfferDeclined':
      return isOffered(state, fact.data) ? accepted(fact) : refused('OFFER_GONE');
    case 'OfferExpired':
      return isOffered(state, fact.data) ? accepted(fact) : unchanged;
    default:
      return accepted(fact);
  }
}

function judgeRequest(state: Routing, data: RoutingEvents['RoutingRequested']): Ruling {
  const held = valueAt(state.slots, data.conversationId);
  return accepted({ type: 'RoutingRequested', data: held === undefined ? data : { ...data, from: held.agentId } });
}

function judgeAvailability(state: Routing, data: RoutingEvents['AgentAvailabilityChanged']): Ruling {
  const { agentId, capacity } = data;
  if (!isCapacity(capacity)) return refused('CAPACITY_OUT_OF_RANGE');
  const before = valueAt(state.agents, agentId);
  return before !== undefined && isAsTold(before, data)
    ? unchanged
    : accepted({ type: 'AgentAvailabilityChanged', data });
}

const isAsTold = (before: RoutedAgent, data: RoutingEvents['AgentAvailabilityChanged']): boolean =>
  before.presence === data.presence &&
  before.accepting === data.accepting &&
  before.capacity === data.capacity &&
  isSame(before.teamIds, data.teamIds) &&
  isSame(before.skills, data.skills ?? []) &&
  isSameRoom(before.channelCapacity, data.channelCapacity ?? {});

const isSameRoom = (one: ChannelCapacity, other: ChannelCapacity): boolean =>
  isSame(Object.keys(one).toSorted(), Object.keys(other).toSorted()) &&
  Object.entries(one).every(([channel, capacity]) => other[channel as ChannelType] === capacity);

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index]);

function judgeTaken(state: Routing, data: RoutingEvents['SlotTaken']): Ruling {
  const held = valueAt(state.slots, data.conversationId);
  if (held?.agentId === data.agentId && held.offered === null) return unchanged;
  return accepted({ type: 'SlotTaken', data: held === undefined ? data : { ...data, from: held.agentId } });
}

function judgeReleased(state: Routing, data: RoutingEvents['SlotReleased']): Ruling {
  const held = valueAt(state.slots, data.conversationId);
  // Of an agent who has it no more there is nothing to release: it may wait for somebody else by now.
  if (data.agentId !== undefined && data.agentId !== held?.agentId) return unchanged;
  if (held === undefined)
    return dequeue(state, data.conversationId) === state ? unchanged : accepted({ type: 'SlotReleased', data });
  return accepted({ type: 'SlotReleased', data: { ...data, agentId: held.agentId } });
}

const isOffered = (state: Routing, { conversationId, agentId }: RoutingEvents['OfferAccepted']): boolean => {
  const held = valueAt(state.slots, conversationId);
  return held?.agentId === agentId && held.offered !== null && waitingOf(state, conversationId) === null;
};

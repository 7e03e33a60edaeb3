import type { ChannelCapacity, Presence } from '../account/events.ts';
import type { ChannelType, Priority } from '../conversation/events.ts';
import type { AgentId, ContactId, ConversationId, TeamId } from '../ids.ts';
import type { Buckets } from './buckets.ts';
import type { Sorted } from './sorted.ts';

/** An agent as the router knows them. */
export interface RoutedAgent {
  readonly presence: Presence;
  readonly accepting: boolean;
  readonly capacity: number;
  readonly teamIds: readonly TeamId[];
  readonly skills: readonly string[];
  /** Conversations they hold, those they are offered included. A person's own choice may put it above the capacity. */
  readonly load: number;
  /** Of their capacity, at most so many over a channel. */
  readonly channelCapacity: ChannelCapacity;
  /** What they hold over the channels. */
  readonly channelLoads: ChannelCapacity;
  /** How many reservations the account had seen with their last one; 0: none yet. */
  readonly reservedAt: number;
  /** The step with which they became available last. */
  readonly availableFrom: number;
}

/** A conversation that waits. */
export interface Waiting {
  readonly conversationId: ConversationId;
  readonly contactId: ContactId;
  readonly channel: ChannelType;
  readonly teamId: TeamId | null;
  readonly priority: Priority;
  /** Unix milliseconds. */
  readonly since: number;
  readonly labels: readonly string[];
  readonly language: string | null;
  readonly policy: string;
  readonly offerSeconds: number | null;
  /** How far above the fair share the policy `sticky` may load an agent; null: as far as it does by itself. */
  readonly loadShareMax: number | null;
  /** Whom the contact had last, where that is known and decides something. */
  readonly lastAgentId: AgentId | null;
  /** Who had it and has it no more, and with which step: it comes back to them only after they were away. */
  readonly declined: readonly { readonly agentId: AgentId; readonly step: number }[];
  /** Tells two of the same millisecond apart. */
  readonly step: number;
}

/** A place that an agent has given to a conversation. */
export interface Slot {
  readonly agentId: AgentId;
  /** Null where nobody said: it counts for none. */
  readonly channel: ChannelType | null;
  /** While it is only offered: what waits again when the offer comes to nothing. */
  readonly offered: Waiting | null;
}

/** Where somebody who has room stands among the others: the least first, then whose last reservation is longest ago. */
export type Rank = readonly [score: number, reservedAt: number, agentId: AgentId];

/** What is known of a team without asking each of its agents. */
export interface Room {
  readonly members: number;
  /** Those who take what the router gives, and what they hold together. */
  readonly available: number;
  readonly availableLoad: number;
  /** Those who may have less of a channel than of all: what is counted here is not all that stands in their way. */
  readonly limited: number;
  /** Those of them who could get one more, and what these hold together. */
  readonly ready: number;
  readonly readyLoad: number;
  /** How many of the ready hold so many. */
  readonly loads: Readonly<Record<string, number>>;
  /** The ready, by the share of their capacity that is taken. */
  readonly byShare: Sorted<Rank>;
  /** The ready, by how long ago they had their last. */
  readonly byTurn: Sorted<Rank>;
}

/** All queues and all places of an account. Plain JSON; queues and rosters are kept by team, '' is everybody's. */
export interface Routing {
  readonly agents: Buckets<RoutedAgent>;
  readonly slots: Buckets<Slot>;
  /** By priority, then oldest first. */
  readonly queues: Readonly<Record<string, Sorted<Waiting>>>;
  /** Where a conversation waits. */
  readonly waiting: Buckets<Pick<Waiting, 'teamId' | 'priority' | 'since' | 'step'>>;
  /** Every agent who was ever in the team, in the order of their coming. */
  readonly rosters: Readonly<Record<string, readonly AgentId[]>>;
  readonly rooms: Readonly<Record<string, Room>>;
  readonly reservations: number;
  readonly steps: number;
}

export const idle: Routing = {
  agents: {},
  slots: {},
  queues: {},
  waiting: {},
  rosters: {},
  rooms: {},
  reservations: 0,
  steps: 0,
};

export const EVERYBODY = '';
export const queueOf = (teamId: TeamId | null | undefined): string => teamId ?? EVERYBODY;

/** Whether they take what the router gives. Who is away or gone does not, whatever they said before. */
export const isAvailable = ({ accepting, presence }: RoutedAgent): boolean =>
  accepting && (presence === 'online' || presence === 'busy');

export const isLimited = ({ channelCapacity }: RoutedAgent): boolean => Object.keys(channelCapacity).length > 0;

export const hasRoomOn = ({ channelCapacity, channelLoads }: RoutedAgent, channel: ChannelType): boolean =>
  (channelLoads[channel] ?? 0) < (channelCapacity[channel] ?? Infinity);

export const hasRoom = (agent: RoutedAgent): boolean => isAvailable(agent) && agent.load < agent.capacity;

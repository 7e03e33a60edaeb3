import type { EventOf } from '../event.ts';
import type { AgentId, ContactId, ConversationId, EventId, InboxId, TeamId } from '../ids.ts';
import type { ChannelCapacity, Presence } from '../account/events.ts';
import type { ChannelType, Priority, Reasoning } from '../conversation/events.ts';

/** What happens in the routing of an account: all its queues and all its agents' places, in one stream. */
export interface RoutingEvents {
  /** A conversation waits for somebody. Said again of one that waits: what it needs is another now. */
  readonly RoutingRequested: {
    readonly conversationId: ConversationId;
    readonly contactId: ContactId;
    readonly inboxId: InboxId;
    readonly channel: ChannelType;
    /** Absent: everybody of the account may get it. */
    readonly teamId?: TeamId;
    readonly priority: Priority;
    /** Unix milliseconds: since when it has waited. */
    readonly since: number;
    readonly labels?: readonly string[];
    readonly language?: string;
    /** By its name, as its team had chosen then. */
    readonly policy?: string;
    /** The agent is asked first, for so long; absent: they simply get it. */
    readonly offerSeconds?: number;
    /** Of the policy `sticky`: how far above the fair share an agent may be loaded, and whom the contact had last. */
    readonly loadShareMax?: number;
    readonly lastAgentId?: AgentId;
    /** Who had it until now: their place is free, and they do not get it back at once. Known to the rules. */
    readonly from?: AgentId;
  };
  /** How an agent is there, and what the router must know of them. One per change. */
  readonly AgentAvailabilityChanged: {
    readonly agentId: AgentId;
    readonly presence: Presence;
    readonly accepting: boolean;
    readonly capacity: number;
    readonly teamIds: readonly TeamId[];
    /** Labels and languages. */
    readonly skills?: readonly string[];
    readonly channelCapacity?: ChannelCapacity;
    /** `told`, or what was noticed: `unattended`, `gone`, `idle`, `back`, `unreachable`, `reachable`, `changed`. */
    readonly reason: string;
  };
  /** A team's conversations find their agent otherwise from now on: those that wait, too. */
  readonly TeamRoutingChanged: {
    readonly teamId: TeamId;
    readonly policy: string;
    readonly offerSeconds?: number;
    readonly loadShareMax?: number;
    /** Of conversations that wait: the language that each needs, where it is known and decides something. */
    readonly spoken?: Readonly<Record<string, string>>;
  };
  /** Somebody has it by people's own choice: obeyed and counted, whatever the capacity. */
  readonly SlotTaken: {
    readonly conversationId: ConversationId;
    readonly agentId: AgentId;
    readonly reason: string;
    /** Who had it until now: their place is free. Known to the rules. */
    readonly from?: AgentId;
    /** Where it is at hand; of what waited it is known. */
    readonly channel?: ChannelType;
  };
  /** It waits no more and nobody has it: resolved, snoozed, or the reservation came too late. */
  readonly SlotReleased: {
    readonly conversationId: ConversationId;
    /** Only if this agent has it; absent: whoever does. */
    readonly agentId?: AgentId;
    readonly reason: string;
  };
  readonly AgentReserved: {
    readonly conversationId: ConversationId;
    readonly agentId: AgentId;
    readonly teamId?: TeamId;
    readonly since: number;
    readonly reason: string;
    readonly decision?: Reasoning;
  };
  readonly RoutingDeferred: {
    readonly conversationId: ConversationId;
    readonly teamId?: TeamId;
    readonly reason: string;
    readonly decision?: Reasoning;
  };
  readonly OfferMade: {
    readonly conversationId: ConversationId;
    readonly agentId: AgentId;
    readonly teamId?: TeamId;
    readonly seconds: number;
    readonly decision?: Reasoning;
  };
  readonly OfferAccepted: {
    readonly conversationId: ConversationId;
    readonly agentId: AgentId;
    readonly teamId?: TeamId;
  };
  readonly OfferDeclined: { readonly conversationId: ConversationId; readonly agentId: AgentId };
  readonly OfferExpired: { readonly conversationId: ConversationId; readonly agentId: AgentId };
  readonly RequestRefused: { readonly factId: EventId; readonly kind: string; readonly code: string };
  readonly NoChangeNeeded: { readonly factId: EventId; readonly kind: string };
}

export type RoutingEvent = EventOf<RoutingEvents>;

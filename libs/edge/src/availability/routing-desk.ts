import type { BoardJson, OfferJson, QueueJson, ServerFrames } from '@verbatim/contracts';
import type { AccountId, AgentId, ConversationId, Obstacle, Presence } from '@verbatim/domain';
import type { ConversationDoc } from '@verbatim/projections';
import type { Place } from '@verbatim/ports';
import type { StaffCaller } from '../identity/record.ts';

export type PresenceJson = ServerFrames['presence'];
type Stop = () => void;

export interface Available {
  readonly presence: Presence;
  readonly accepting: boolean;
}

/** How one agent is there, as they see it themselves. */
export interface OwnAvailability extends Available {
  readonly load: number;
  readonly capacity: number;
  readonly breaker: NonNullable<PresenceJson['breaker']>;
}

/** What stood between a conversation and one agent, the first thing that did. */
export type Verdict = 'chosen' | 'others-before' | 'not-asked' | Obstacle;

/** Why somebody has a conversation, or why it waits. */
export interface Explained {
  readonly conversationId: ConversationId;
  /** Null: it does not wait. */
  readonly position: number | null;
  readonly waiting: number | null;
  readonly decision: {
    /** Unix milliseconds. */
    readonly at: number;
    /** Null: nobody could have it. */
    readonly agentId: AgentId | null;
    readonly reason: string;
    /** Null: it was people's own choice. */
    readonly policy: string | null;
    readonly version: number | null;
    readonly candidates: readonly { readonly agentId: AgentId; readonly score: number }[];
    /** How many were left out, by what stood in the way. */
    readonly filtered: Readonly<Record<string, number>>;
  } | null;
  readonly agent: { readonly agentId: AgentId; readonly verdict: Verdict; readonly score: number | null } | null;
  readonly sentence: { readonly en: string; readonly zh: string };
}

/** What people see of routing, and may say to it. Everything is as of a moment ago, from the log. */
export interface RoutingDesk {
  /** Writes down how somebody is there, once per change. Null: they were so already, or nobody waits for the views. */
  say(caller: StaffCaller, wanted: Available, key: string): Promise<Place | null>;
  own(agentId: AgentId): OwnAvailability;
  /** Everybody of the account. */
  presences(accountId: AccountId): readonly PresenceJson[];
  /** Told of each change, and of how many colleagues there are. */
  onPresence(accountId: AccountId, listener: (presence: PresenceJson, colleagues: number) => void): Stop;
  /** Told of each change of their own; in a house of up to `PRESENCE_UNASKED_AGENTS_MAX` of everybody's. */
  onOwnPresence(agent: Pick<StaffCaller, 'accountId' | 'agentId'>, listener: (presence: PresenceJson) => void): Stop;
  board(accountId: AccountId): Promise<BoardJson>;
  /** Told at once how all is, then what changed: teams always all, agents those that are not as they were. At most twice a second. */
  onBoard(accountId: AccountId, listener: (changed: BoardJson, whole: BoardJson) => void): Stop;
  /** Null: it does not wait. */
  queue(accountId: AccountId, conversationId: ConversationId): QueueJson | null;
  /** Told of each move, at most once a second, and once when it waits no more. */
  onQueue(
    at: { readonly accountId: AccountId; readonly conversationId: ConversationId },
    listener: (queue: QueueJson) => void,
  ): Stop;
  /** Why; with an agent also why them, or why not. */
  explain(conversation: ConversationDoc, agentId: AgentId | null): Promise<Explained>;
  offers(agentId: AgentId): readonly OfferJson[];
  onOffer(agentId: AgentId, listener: (offer: OfferJson) => void): Stop;
  /** The agent takes or passes on what they were offered. `OFFER_GONE`: it is offered to them no more. */
  answer(
    caller: StaffCaller,
    offer: { readonly conversationId: ConversationId; readonly isAccepted: boolean },
    key: string,
  ): Promise<Place | null>;
}

import type { BoardJson, OfferJson, QueueJson, ServerFrames } from '@verbatim/contracts';
import type { AccountId, AgentId, ConversationId, Presence } from '@verbatim/domain';
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

/** What people see of routing, and may say to it. Everything is as of a moment ago, from the log. */
export interface RoutingDesk {
  /** Writes down how somebody is there, once per change. Null: they were so already, or nobody waits for the views. */
  say(caller: StaffCaller, wanted: Available, key: string): Promise<Place | null>;
  own(agentId: AgentId): OwnAvailability;
  /** Everybody of the account. */
  presences(accountId: AccountId): readonly PresenceJson[];
  onPresence(accountId: AccountId, listener: (presence: PresenceJson) => void): Stop;
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
  offers(agentId: AgentId): readonly OfferJson[];
  onOffer(agentId: AgentId, listener: (offer: OfferJson) => void): Stop;
  /** The agent takes or passes on what they were offered. `OFFER_GONE`: it is offered to them no more. */
  answer(
    caller: StaffCaller,
    offer: { readonly conversationId: ConversationId; readonly isAccepted: boolean },
    key: string,
  ): Promise<Place | null>;
}

import type { Accept } from '@verbatim/engine';
import type { Profile } from './identity/profiles.ts';
import type { ContactDoc, ConversationDoc } from '@verbatim/projections';
import type {
  AccountId,
  AnyRecorded,
  InboxId,
  Role,
  Scope,
  AgentId,
  TeamId,
  ChannelCapacity,
  ChannelType,
  ContactId,
  ConversationId,
  EventId,
  Staff,
  StreamId,
} from '@verbatim/domain';
import type {
  Clock,
  EventLog,
  Identity,
  Keys,
  Offsets,
  Place,
  RandomBytes,
  StoredRecord,
  ViewStore,
} from '@verbatim/ports';
import type { Freshness } from './freshness.ts';

export interface AgentEntry {
  readonly kind: 'agent';
  readonly id: AgentId;
  readonly accountId: AccountId;
  readonly name: string | null;
  readonly email: string | null;
  readonly role: Role;
  readonly scope: Scope;
  readonly capacity: number;
  readonly teamIds: readonly TeamId[];
  readonly skills: readonly string[];
  readonly languages: readonly string[];
  readonly channelCapacity: ChannelCapacity;
  readonly isActive: boolean;
}

export interface InboxEntry {
  readonly kind: 'inbox';
  readonly id: InboxId;
  readonly accountId: AccountId;
  readonly name: string;
  readonly channel: ChannelType;
  readonly teamId: TeamId | null;
  readonly allowedOrigins: readonly string[];
  readonly greeting: string | null;
  readonly reopenWithinHours: number | null;
  readonly autoResolveAfterMinutes: number | null;
  readonly reassignAfterMinutes: number | null;
  /** Unix milliseconds. */
  readonly createdAt: number;
}

export interface TeamEntry {
  readonly id: TeamId;
  readonly name: string;
  readonly policy: string | null;
  readonly offerSeconds: number | null;
  readonly loadShareMax: number | null;
}

/** Staff, inboxes and teams of all accounts, in memory, as of the views. */
export interface Directory {
  agent(id: string): AgentEntry | null;
  inbox(id: string): InboxEntry | null;
  agents(accountId: string): readonly AgentEntry[];
  inboxes(accountId: string): readonly InboxEntry[];
  /** The team's id if it is one of the account's; null otherwise. */
  teamOf(accountId: string, teamId: string): TeamId | null;
  teams(accountId: string): readonly TeamEntry[];
  /** Every origin that any inbox allows. */
  isAllowedOrigin(origin: string): boolean;
  /** Calls back after a change of this agent (role, scope, teams, deactivation). Returns the way to stop. */
  onAgentChanged(listener: (agent: AgentEntry) => void): () => void;
  /** Calls back when an API key is on record as revoked. Returns the way to stop. */
  onApiKeyRevoked(listener: (apiKeyId: string) => void): () => void;
}

/** What the edge stands on; one per process. */
export interface Core {
  readonly accept: Accept;
  readonly keys: Keys;
  readonly views: ViewStore;
  readonly log: EventLog;
  readonly directory: Directory;
  /** The conversation's document, as of the views. */
  conversation(id: string): Promise<ConversationDoc | null>;
  contact(id: string): Promise<ContactDoc | null>;
  /** Who writes, and their current conversation: of a moment ago where the keys are elsewhere. Null: nobody that is known. */
  identityOf(inboxId: string, contactId: string): Promise<Identity | null>;
  /** What a visitor told of themself before the first message; empty when nothing. */
  profile(contactId: ContactId): Promise<Profile>;
  /** Whether an event with this id was written, ever or before these places. */
  isRecorded(id: EventId, until?: readonly Place[]): Promise<boolean>;
  /** Where it was written; null: it never was. */
  placeOf(id: EventId): Promise<Place | null>;
  /** A new random UUID (version 7: later ones sort later). */
  newId(): string;
  /** Makes a record readable: its personal text opened, or erased. */
  open(stored: StoredRecord): Promise<AnyRecorded>;
  /** False when what was accepted here for that stream last is not in the log within `timeoutMs`. Absent where it always is. */
  readonly arrived?: (stream: StreamId, timeoutMs: number) => Promise<boolean>;
  /** True when every view holds what was recorded at `place`; false when that has not come within `timeoutMs`. */
  waitForViews(place: Place, timeoutMs: number): Promise<boolean>;
  /** Whether this agent is signed off, or has lost every connection; absent where nobody keeps the roll. */
  readonly isOffline?: (agentId: string) => boolean;
  /** Absent where the views are files: they are always there. */
  readonly freshness?: Freshness;
  /** How far the views have read. */
  viewOffsets(): Offsets;
  readonly clock: Clock;
  readonly random: RandomBytes;
}

/** Who is speaking, settled by the handshake alone. */
export type Caller =
  | {
      readonly kind: 'visitor';
      readonly accountId: AccountId;
      readonly inboxId: InboxId;
      readonly contactId: ContactId;
      readonly conversationId: ConversationId;
    }
  | (Staff & {
      readonly kind: 'staff';
      /** Present for people: ends with the session. */
      readonly sessionId?: string;
      /** Present for programs. */
      readonly apiKeyId?: string;
      /** When the session or key comes to its end; absent: never. */
      readonly expiresAt?: number;
    });

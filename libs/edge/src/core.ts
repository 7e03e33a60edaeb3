import type {
  AccountId,
  Actor,
  AnyEvents,
  AnyRecorded,
  EventId,
  EventType,
  InboxId,
  Role,
  Scope,
  Source,
  StreamId,
  AgentId,
  TeamId,
  ChannelType,
  ContactId,
  ConversationContext,
  ConversationId,
  Staff,
} from '@verbatim/domain';
import type {
  Clock,
  EventLog,
  Keys,
  KeySubject,
  Offsets,
  Outcome,
  Place,
  RandomBytes,
  StoredRecord,
  ViewStore,
} from '@verbatim/ports';

/** What somebody asks for, before it has an id. */
export interface Request<Type extends EventType = EventType> {
  readonly accountId: AccountId;
  readonly stream: StreamId;
  readonly type: Type;
  /** Whose key seals what is personal in it, and makes its id. */
  readonly subject: KeySubject;
  readonly actor: Actor;
  /** `contact`, the agent's id or the API key's id, and the name under which they may ask again. */
  readonly key: { readonly sender: string; readonly id: string };
  /** What a retry must repeat exactly. Only its MAC is kept. */
  readonly content: string;
  readonly data: (id: EventId) => AnyEvents[Type];
  readonly occurredAt: number;
  readonly context?: Omit<ConversationContext, 'head'>;
  /** Told back to its sender in the event. */
  readonly clientMessageId?: string;
  readonly causationId?: EventId;
  readonly correlationId?: string;
  readonly source?: Source;
  readonly isQuiet?: boolean;
}

export interface Submitted {
  readonly id: EventId;
  readonly outcome: Promise<Outcome>;
}

/** Makes the fact and hands it in; resolves as soon as its place in the order is taken. Faults as `Intake`, `KEYS_UNAVAILABLE`, `KEY_DESTROYED`. */
export type Accept = <Type extends EventType>(request: Request<Type>) => Promise<Submitted>;

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
}

/** Staff, inboxes and teams of all accounts, in memory, as of the views. */
export interface Directory {
  agent(id: string): AgentEntry | null;
  inbox(id: string): InboxEntry | null;
  agents(accountId: string): readonly AgentEntry[];
  inboxes(accountId: string): readonly InboxEntry[];
  /** Every origin that any inbox allows. */
  isAllowedOrigin(origin: string): boolean;
  /** Calls back after a change of this agent (role, scope, teams, deactivation). Returns the way to stop. */
  onAgentChanged(listener: (agent: AgentEntry) => void): () => void;
}

/** What the edge stands on; one per process. */
export interface Core {
  readonly accept: Accept;
  readonly keys: Keys;
  readonly views: ViewStore;
  readonly log: EventLog;
  readonly directory: Directory;
  /** Makes a record readable: its personal text opened, or erased. */
  open(stored: StoredRecord): Promise<AnyRecorded>;
  /** True when every view holds what was recorded at `place`; false when that has not come within `timeoutMs`. */
  waitForViews(place: Place, timeoutMs: number): Promise<boolean>;
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
    });

import type { EventOf } from '../event.ts';
import type { AccountId, AgentId, EventId, InboxId, TeamId } from '../ids.ts';
import type { ChannelType } from '../conversation/events.ts';

export type Role = 'owner' | 'admin' | 'supervisor' | 'agent' | 'auditor' | 'developer';
/** Which conversations an agent sees. */
export type Scope = 'all' | 'team' | 'mine';
export type Presence = 'online' | 'busy' | 'away' | 'offline';
/** Conversations that an agent may be given over a channel at a time; a channel that is not named has the whole capacity. */
export type ChannelCapacity = Readonly<Partial<Record<ChannelType, number>>>;
export type ApiScope = 'read' | 'write' | 'admin' | 'audit';

/** Name and e-mail are personal: sealed under the account's key. */
interface AgentProfile {
  readonly name?: string | null;
  readonly email?: string | null;
  readonly scope?: Scope;
  readonly capacity?: number;
  readonly teamIds?: readonly TeamId[];
  /** What they can be given that asks for it. */
  readonly skillLabels?: readonly string[];
  /** Language tags, such as zh or en-GB. */
  readonly languages?: readonly string[];
  /** Of their capacity, at most so many over a channel. */
  readonly channelCapacity?: ChannelCapacity;
}

interface InboxSettings {
  readonly name?: string;
  readonly teamId?: TeamId;
  readonly allowedOrigins?: readonly string[];
  readonly greeting?: string;
  /** Hours after resolving within which a new message reopens; absent: always. */
  readonly reopenWithinHours?: number;
  /** Where nobody has said anything for so long, and no customer waits, it is resolved; absent: never. */
  readonly autoResolveAfterMinutes?: number;
  /** Who leaves a customer waiting for so long, gives it back; absent: only who signs off or is deactivated does. A team's own goes first. */
  readonly reassignAfterMinutes?: number;
}

interface TeamSettings {
  readonly policy?: string;
  /** An agent is asked first, for so long; absent: they simply get it. */
  readonly offerSeconds?: number;
  /** Of the policy `sticky`: how far above the fair share it may load an agent. */
  readonly loadShareMax?: number;
  readonly reassignAfterMinutes?: number;
}

/** A text that agents have at hand. In the clear: it is a setting, about nobody. */
interface CannedResponse {
  readonly shortcut?: string;
  readonly text?: string;
  /** Only in conversations of this team. */
  readonly teamId?: TeamId;
  /** Only in conversations of this inbox. */
  readonly inboxId?: InboxId;
}

export type AttributeOwner = 'contact' | 'conversation';
export type AttributeType = 'text' | 'number' | 'checkbox' | 'date' | 'link' | 'list';

interface AttributeShape {
  readonly label?: string;
  readonly type?: AttributeType;
  /** What a list has to choose from. */
  readonly options?: readonly string[];
}

/** What a definition of an attribute may be without. */
export type AttributeOption = Extract<keyof AttributeShape, 'label' | 'options'>;
/** What a canned response may be without. */
export type CannedResponseOption = Extract<keyof CannedResponse, 'teamId' | 'inboxId'>;
/** What an inbox may be without. */
export type InboxOption = Exclude<keyof InboxSettings, 'name' | 'allowedOrigins'>;
export type TeamOption = keyof TeamSettings;

export interface AccountEvents {
  readonly AccountCreated: { readonly accountId: AccountId; readonly name: string };
  readonly AgentInvited: AgentProfile & { readonly agentId: AgentId; readonly role: Role };
  /** What is named is as it now is. */
  readonly AgentUpdated: AgentProfile & { readonly agentId: AgentId };
  readonly AgentDeactivated: { readonly agentId: AgentId; readonly by: string };
  readonly AgentReactivated: { readonly agentId: AgentId; readonly by: string };
  readonly RoleChanged: { readonly agentId: AgentId; readonly before?: Role; readonly after: Role };
  readonly PasswordChanged: { readonly agentId: AgentId };
  readonly TeamCreated: TeamSettings & { readonly teamId: TeamId; readonly name: string };
  readonly TeamUpdated: TeamSettings & {
    readonly teamId: TeamId;
    readonly name?: string;
    /** As if they had never been said. */
    readonly unset?: readonly TeamOption[];
  };
  readonly InboxCreated: InboxSettings & { readonly inboxId: InboxId; readonly channel: ChannelType };
  readonly InboxUpdated: InboxSettings & {
    readonly inboxId: InboxId;
    /** As if they had never been said. */
    readonly unset?: readonly InboxOption[];
  };
  readonly CannedResponseCreated: CannedResponse & {
    readonly cannedResponseId: string;
    readonly shortcut: string;
    readonly text: string;
  };
  /** What is named is as it now is. */
  readonly CannedResponseUpdated: CannedResponse & {
    readonly cannedResponseId: string;
    /** As if they had never been said. */
    readonly unset?: readonly CannedResponseOption[];
  };
  readonly CannedResponseDeleted: { readonly cannedResponseId: string; readonly by: string };
  readonly AttributeDefined: AttributeShape & {
    readonly attributeId: string;
    readonly of: AttributeOwner;
    /** Under which the values lie. */
    readonly name: string;
    readonly type: AttributeType;
  };
  /** What is named is as it now is; what the values lie under never changes. */
  readonly AttributeRedefined: AttributeShape & {
    readonly attributeId: string;
    /** As if they had never been said. */
    readonly unset?: readonly AttributeOption[];
  };
  /** Values that were noted stay. */
  readonly AttributeRetired: { readonly attributeId: string; readonly by: string };
  readonly SettingChanged: { readonly name: string; readonly before?: string; readonly after: string };
  readonly ApiKeyCreated: {
    readonly apiKeyId: string;
    readonly agentId: AgentId;
    readonly name: string;
    readonly scopes: readonly ApiScope[];
    readonly expiresAt?: number;
  };
  readonly ApiKeyRevoked: { readonly apiKeyId: string; readonly by: string };
  readonly SignedIn: { readonly agentId: AgentId; readonly method: string };
  readonly SignedOut: { readonly agentId: AgentId };
  /** `filterHash` is a keyed hash: what an auditor searched for may itself be personal. */
  readonly AuditQueried: { readonly filterHash: string; readonly rows: number };
  readonly RequestRefused: { readonly factId: EventId; readonly kind: string; readonly code: string };
  readonly NoChangeNeeded: { readonly factId: EventId; readonly kind: string };
}

export type AccountEvent = EventOf<AccountEvents>;

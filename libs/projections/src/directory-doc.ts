import type {
  AccountId,
  AgentId,
  ApiScope,
  ChannelCapacity,
  ChannelType,
  InboxId,
  Role,
  Scope,
  TeamId,
} from '@verbatim/domain';

export interface AgentDoc {
  readonly kind: 'agent';
  readonly id: AgentId;
  readonly accountId: AccountId;
  readonly name: string | null;
  readonly email: string | null;
  readonly role: Role;
  readonly scope: Scope;
  /** Conversations that the router gives them at most at the same time. */
  readonly capacity: number;
  readonly teamIds: readonly TeamId[];
  /** What they can be given that asks for it. */
  readonly skills: readonly string[];
  readonly languages: readonly string[];
  /** Of the capacity, at most so many over a channel. */
  readonly channelCapacity: ChannelCapacity;
  readonly isActive: boolean;
  readonly createdAt: number;
}

export interface InboxDoc {
  readonly kind: 'inbox';
  readonly id: InboxId;
  readonly accountId: AccountId;
  readonly name: string;
  readonly channel: ChannelType;
  readonly teamId: TeamId | null;
  readonly allowedOrigins: readonly string[];
  readonly greeting: string | null;
  /** Null: always. */
  readonly reopenWithinHours: number | null;
  /** Null: never. */
  readonly autoResolveAfterMinutes: number | null;
  readonly reassignAfterMinutes: number | null;
  readonly createdAt: number;
}

export interface TeamDoc {
  readonly kind: 'team';
  readonly id: TeamId;
  readonly accountId: AccountId;
  readonly name: string;
  readonly policy: string | null;
  readonly reassignAfterMinutes: number | null;
  /** Null: nobody is asked first. */
  readonly offerSeconds: number | null;
  /** Of the policy `sticky`; null: as far as it goes by itself. */
  readonly loadShareMax: number | null;
  readonly createdAt: number;
}

export interface ApiKeyDoc {
  readonly kind: 'apiKey';
  readonly id: string;
  readonly accountId: AccountId;
  /** For whom it acts. */
  readonly agentId: AgentId;
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  readonly expiresAt: number | null;
  readonly revokedAt: number | null;
  readonly createdAt: number;
}

export interface AccountDoc {
  readonly kind: 'account';
  readonly id: AccountId;
  readonly accountId: AccountId;
  readonly name: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly createdAt: number;
}

export type DirectoryDoc = AgentDoc | InboxDoc | TeamDoc | ApiKeyDoc | AccountDoc;

import type { EventType } from '@verbatim/domain';

export interface EventInfo {
  /** As in webhooks. */
  readonly dotted: string;
  /** Fields that are sealed; null once erased. */
  readonly personal: readonly string[];
  /** Whether the customer may see it too. */
  readonly isPublic: boolean;
}

const SAID = ['text', 'parts'];
const SAID_BY_US = [...SAID, 'authorName'];
const PROFILE = ['name', 'email', 'phone', 'language', 'attributes'];

const staff = (dotted: string, personal: readonly string[] = []): EventInfo => ({ dotted, personal, isPublic: false });
const everybody = (dotted: string, personal: readonly string[] = []): EventInfo => ({
  dotted,
  personal,
  isPublic: true,
});

/** Every event: its name outside, what of it is sealed, who sees it. */
export const EVENTS: Readonly<Record<EventType, EventInfo>> = {
  ConversationStarted: everybody('conversation.created'),
  MessageReceived: everybody('message.received', SAID),
  AgentReplied: everybody('message.replied', SAID_BY_US),
  AssistantReplied: everybody('message.replied', SAID_BY_US),
  NoteAdded: staff('note.added', SAID_BY_US),
  MessageSent: everybody('message.sent'),
  MessageEdited: everybody('message.edited', ['text']),
  MessageRedacted: everybody('message.redacted'),
  MessagesDelivered: everybody('message.delivered'),
  MessagesRead: everybody('message.read'),
  MessageFailed: everybody('message.failed'),
  IntentClassified: staff('ai.intent_classified'),
  HandoffRequested: everybody('handoff.requested'),
  ConversationQueued: everybody('conversation.queued'),
  ConversationAssigned: everybody('conversation.assigned'),
  ConversationUnassigned: everybody('conversation.unassigned'),
  ConversationTransferred: everybody('conversation.transferred'),
  ConversationSnoozed: staff('conversation.snoozed'),
  ConversationResolved: everybody('conversation.resolved'),
  ConversationReopened: everybody('conversation.reopened'),
  ConversationLabeled: staff('conversation.labeled'),
  PriorityChanged: staff('conversation.priority_changed'),
  AttributeChanged: staff('conversation.attribute_changed', ['before', 'after']),
  RequestRefused: staff('request.refused'),
  NoChangeNeeded: staff('request.unchanged'),
  ContactCreated: staff('contact.created', PROFILE),
  ContactIdentified: staff('contact.identified', PROFILE),
  ContactUpdated: staff('contact.updated', [...PROFILE, 'before']),
  ContactBlocked: staff('contact.blocked'),
  ContactErased: staff('contact.erased'),
  AccountCreated: staff('account.created'),
  AgentInvited: staff('account.agent_invited', ['name', 'email']),
  AgentUpdated: staff('account.agent_updated', ['name', 'email']),
  AgentDeactivated: staff('account.agent_deactivated'),
  AgentReactivated: staff('account.agent_reactivated'),
  RoleChanged: staff('account.role_changed'),
  PasswordChanged: staff('account.password_changed'),
  TeamCreated: staff('account.team_created'),
  TeamUpdated: staff('account.team_updated'),
  InboxCreated: staff('account.inbox_created'),
  InboxUpdated: staff('account.inbox_updated'),
  SettingChanged: staff('account.setting_changed'),
  ApiKeyCreated: staff('account.api_key_created'),
  ApiKeyRevoked: staff('account.api_key_revoked'),
  SignedIn: staff('account.signed_in'),
  SignedOut: staff('account.signed_out'),
  AuditQueried: staff('account.audit_queried'),
};

const known = (type: string): EventInfo | undefined =>
  Object.hasOwn(EVENTS, type) ? EVENTS[type as EventType] : undefined;

/** Whether the customer may see an event of this type; what this build does not know, they do not. */
export const isPublic = (type: string): boolean => known(type)?.isPublic ?? false;
export const personalFields = (type: string): readonly string[] => known(type)?.personal ?? [];
export const dottedName = (type: string): string => known(type)?.dotted ?? type;
/** The field of an event in which its data stands: `messageReceived`. */
export const fieldOf = (type: string): string => type.charAt(0).toLowerCase() + type.slice(1);

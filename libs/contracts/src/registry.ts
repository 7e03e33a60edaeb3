import type { EventType, StreamKind } from '@verbatim/domain';

export interface EventInfo {
  /** As in webhooks. */
  readonly dotted: string;
  /** The streams it stands in. */
  readonly streams: readonly StreamKind[];
  /** Fields that are sealed; null once erased. */
  readonly personal: readonly string[];
  /** Whether the customer may see it too. */
  readonly isPublic: boolean;
  /** Fields of a public event that only staff see. */
  readonly staffOnly: readonly string[];
}

const SAID = ['text', 'parts'];
const SAID_BY_US = [...SAID, 'authorName'];
const PROFILE = ['name', 'email', 'phone', 'language', 'attributes'];
const STAFF_PROFILE = [...PROFILE, 'note'];

interface Fields {
  readonly personal?: readonly string[];
  readonly staffOnly?: readonly string[];
}

type Kind = (dotted: string, fields?: Fields) => EventInfo;

const event =
  (isPublic: boolean, ...streams: readonly StreamKind[]): Kind =>
  (dotted, { personal = [], staffOnly = [] } = {}) => ({ dotted, streams, personal, isPublic, staffOnly });

const everybody = event(true, 'conversation');
const staff = event(false, 'conversation');
const anywhere = event(false, 'conversation', 'contact', 'account', 'routing');
const contact = event(false, 'contact');
const account = event(false, 'account');
const routing = event(false, 'routing');

/** Every event: its name outside, what of it is sealed, who sees it. */
export const EVENTS: Readonly<Record<EventType, EventInfo>> = {
  ConversationStarted: everybody('conversation.created', { staffOnly: ['attributes'] }),
  MessageReceived: everybody('message.received', { personal: SAID }),
  AgentReplied: everybody('message.replied', { personal: SAID_BY_US, staffOnly: ['origin'] }),
  AssistantReplied: everybody('message.replied', { personal: SAID_BY_US, staffOnly: ['origin'] }),
  NoteAdded: staff('note.added', { personal: SAID_BY_US }),
  MessageSent: everybody('message.sent'),
  MessageEdited: everybody('message.edited', { personal: ['text'], staffOnly: ['reason'] }),
  MessageRedacted: everybody('message.redacted', { staffOnly: ['reason'] }),
  MessagesDelivered: everybody('message.delivered'),
  MessagesRead: everybody('message.read'),
  MessageFailed: everybody('message.failed'),
  IntentClassified: staff('ai.intent_classified'),
  HandoffRequested: everybody('handoff.requested', { staffOnly: ['evidence'] }),
  ConversationQueued: everybody('conversation.queued', { staffOnly: ['decision'] }),
  ConversationAssigned: everybody('conversation.assigned', { staffOnly: ['decision'] }),
  ConversationUnassigned: everybody('conversation.unassigned'),
  ConversationTransferred: everybody('conversation.transferred', { staffOnly: ['decision'] }),
  ConversationSnoozed: staff('conversation.snoozed'),
  ConversationResolved: everybody('conversation.resolved', { staffOnly: ['reason'] }),
  ConversationReopened: everybody('conversation.reopened'),
  ConversationLabeled: staff('conversation.labeled'),
  PriorityChanged: staff('conversation.priority_changed'),
  AttributeChanged: staff('conversation.attribute_changed', { personal: ['before', 'after'] }),
  RequestRefused: anywhere('request.refused'),
  NoChangeNeeded: anywhere('request.unchanged'),
  ContactCreated: contact('contact.created', { personal: STAFF_PROFILE }),
  ContactIdentified: contact('contact.identified', { personal: PROFILE }),
  ContactUpdated: contact('contact.updated', { personal: [...STAFF_PROFILE, 'before'] }),
  ContactBlocked: contact('contact.blocked'),
  ContactErased: contact('contact.erased'),
  AccountCreated: account('account.created'),
  AgentInvited: account('account.agent_invited', { personal: ['name', 'email'] }),
  AgentUpdated: account('account.agent_updated', { personal: ['name', 'email'] }),
  AgentDeactivated: account('account.agent_deactivated'),
  AgentReactivated: account('account.agent_reactivated'),
  RoleChanged: account('account.role_changed'),
  PasswordChanged: account('account.password_changed'),
  TeamCreated: account('account.team_created'),
  TeamUpdated: account('account.team_updated'),
  InboxCreated: account('account.inbox_created'),
  InboxUpdated: account('account.inbox_updated'),
  CannedResponseCreated: account('account.canned_response_created'),
  CannedResponseUpdated: account('account.canned_response_updated'),
  CannedResponseDeleted: account('account.canned_response_deleted'),
  AttributeDefined: account('account.attribute_defined'),
  AttributeRedefined: account('account.attribute_redefined'),
  AttributeRetired: account('account.attribute_retired'),
  SettingChanged: account('account.setting_changed'),
  ApiKeyCreated: account('account.api_key_created'),
  ApiKeyRevoked: account('account.api_key_revoked'),
  SignedIn: account('account.signed_in'),
  SignedOut: account('account.signed_out'),
  AuditQueried: account('account.audit_queried'),
  RoutingRequested: routing('routing.requested'),
  AgentAvailabilityChanged: routing('routing.availability_changed'),
  SlotTaken: routing('routing.slot_taken'),
  SlotReleased: routing('routing.slot_released'),
  AgentReserved: routing('routing.reserved'),
  RoutingDeferred: routing('routing.deferred'),
  OfferMade: routing('routing.offer_made'),
  OfferAccepted: routing('routing.offer_accepted'),
  OfferDeclined: routing('routing.offer_declined'),
  OfferExpired: routing('routing.offer_expired'),
  TeamRoutingChanged: routing('routing.team_changed'),
};

const isKnown = (type: string): type is EventType => Object.hasOwn(EVENTS, type);

/** What is known of an event; undefined for one of a newer build. */
export const eventInfo = (type: string): EventInfo | undefined => (isKnown(type) ? EVENTS[type] : undefined);

/**
 * Whether the customer may see an event of this type. What this build does not know, they do not; a refusal is
 * nobody's but its own actor's, which whoever sends events has to see to.
 */
export const isPublic = (type: string): boolean => eventInfo(type)?.isPublic ?? false;
export const personalFields = (type: string): readonly string[] => eventInfo(type)?.personal ?? [];
export const dottedName = (type: string): string => eventInfo(type)?.dotted ?? type;
/** The field of an event in which its data stands: `messageReceived`. */
export const fieldOf = (type: string): string => type.charAt(0).toLowerCase() + type.slice(1);

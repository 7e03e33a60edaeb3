import { AccountId, AgentId, ContactId, ConversationId, EventId, InboxId, TeamId } from '@verbatim/domain';
import type { AnyEvents, EventType } from '@verbatim/domain';

const uuid = (last: number): string => `0198c5a2-3f4e-8abc-9def-${String(last).padStart(12, '0')}`;

const accountId = AccountId(uuid(1));
const contactId = ContactId(uuid(2));
const agentId = AgentId(uuid(3));
const inboxId = InboxId(uuid(4));
const teamId = TeamId(uuid(5));
const messageId = EventId(uuid(6));
const conversationId = ConversationId(uuid(10));
const at = 1_767_225_600_000;

const said = {
  messageId,
  text: 'Where is my order? 我的订单在哪里？ 👩‍👧',
  parts: [{ attachment: { sha256: 'ab'.repeat(32), name: 'receipt.pdf', type: 'application/pdf', bytes: 48_211 } }],
  replyTo: EventId(uuid(7)),
  language: 'en',
};
const saidByUs = { ...said, authorName: 'Ana', origin: 'canned' } as const;
const decision = { policy: 'longest-idle', version: 3, candidates: [{ agentId, score: 0.25 }] };
const profile = {
  name: 'Zoë 李',
  email: 'zoe@example.com',
  phone: '+41 44 000 00 00',
  language: 'zh',
  attributes: { plan: '"gold"', age: '7' },
};
const note = 'Asks for Mei.\n只在上午打电话。';
const staffPart = { name: 'Ana', email: 'ana@example.com', scope: 'team', capacity: 4, teamIds: [teamId] } as const;
const routedPart = { skillLabels: ['billing'], languages: ['zh'], channelCapacity: { websocket: 3 } } as const;
const staffProfile = { ...staffPart, ...routedPart };
const inbox = {
  name: 'Shop',
  teamId,
  allowedOrigins: ['https://shop.example.com'],
  greeting: 'Hello!',
  reopenWithinHours: 0.5,
  autoResolveAfterMinutes: 1_440,
  reassignAfterMinutes: 2.5,
};

const canned = { shortcut: 'hello', text: 'Hello {{contact.name}}, 你好', teamId, inboxId };

/**
 * One of every event with every field that it can have. A field that proto/ does not know is lost on its way through
 * bytes, and a test says so.
 */
export const SAMPLES: { readonly [Type in EventType]: Required<AnyEvents[Type]> } = {
  ConversationStarted: {
    inboxId,
    contactId,
    channel: 'websocket',
    code: '7KQ2M9XZ',
    teamId,
    previousConversationId: ConversationId(uuid(8)),
    attributes: { page: '"/cart"' },
  },
  MessageReceived: said,
  AgentReplied: saidByUs,
  AssistantReplied: saidByUs,
  NoteAdded: { ...saidByUs, mentions: [agentId], transferTo: { agentId, teamId } },
  MessageSent: { messageId, attempt: 2 },
  MessageEdited: { messageId, by: agentId, text: 'Here it is.', reason: 'typo' },
  MessageRedacted: { messageId, by: agentId, reason: 'card number' },
  MessagesDelivered: { upToSeq: 2 ** 53 - 1 },
  MessagesRead: { upToSeq: 7 },
  MessageFailed: { messageId, reason: 'callback answered 410', attempts: 10 },
  IntentClassified: {
    messageId,
    intent: 'order_status',
    confidence: 0.93,
    latencyMicros: 1_840,
    alternatives: [{ intent: 'refund', confidence: 0.04 }],
    model: { name: 'intents', version: '2', sha256: 'cd'.repeat(32) },
  },
  HandoffRequested: { reason: 'asked', evidence: 'a person, please' },
  ConversationQueued: { teamId, reason: 'message', decision },
  ConversationAssigned: { agentId, teamId, reason: 'taken', decision },
  ConversationUnassigned: { agentId, teamId, reason: 'agent-silent', unansweredMessageId: messageId },
  ConversationTransferred: { agentId, teamId, reason: 'asked', decision },
  ConversationSnoozed: { until: at, by: agentId, reason: 'waits for the carrier' },
  ConversationResolved: { by: agentId, reason: 'answered', lastMessageId: messageId },
  ConversationReopened: { by: agentId, reason: 'asked', until: at },
  ConversationLabeled: { before: [], after: ['vip'], add: ['vip'], remove: ['new'] },
  PriorityChanged: { before: 'none', after: 'urgent' },
  AttributeChanged: { name: 'orderNo', before: '"A1"', after: '"A2"' },
  RequestRefused: { factId: messageId, kind: 'MessageReceived', code: 'CONVERSATION_CLOSED' },
  NoChangeNeeded: { factId: messageId, kind: 'ConversationResolved' },
  ContactCreated: { contactId, inboxId, ...profile, note },
  ContactIdentified: { inboxId, subjectHash: 'ef'.repeat(16), ...profile },
  ContactUpdated: {
    ...profile,
    note,
    before: { name: 'Zoe', attributes: { plan: '"free"' }, note: 'Asks for Ana.' },
    unset: ['phone'],
  },
  ContactBlocked: { by: agentId, reason: 'spam' },
  ContactErased: { by: agentId, reason: 'asked for', keysDestroyed: 3 },
  AccountCreated: { accountId, name: 'Example' },
  AgentInvited: { agentId, role: 'agent', ...staffProfile },
  AgentUpdated: { agentId, ...staffProfile, teamIds: [], skillLabels: [], channelCapacity: {} },
  AgentDeactivated: { agentId, by: agentId },
  AgentReactivated: { agentId, by: agentId },
  RoleChanged: { agentId, before: 'agent', after: 'admin' },
  PasswordChanged: { agentId },
  TeamCreated: {
    teamId,
    name: 'Returns',
    policy: 'longest-idle',
    reassignAfterMinutes: 5,
    offerSeconds: 30,
    loadShareMax: 1.5,
  },
  TeamUpdated: {
    teamId,
    name: 'Returns',
    policy: 'manual',
    reassignAfterMinutes: 5,
    offerSeconds: 30,
    loadShareMax: 1.5,
    unset: ['policy'],
  },
  InboxCreated: { inboxId, channel: 'websocket', ...inbox },
  InboxUpdated: { inboxId, ...inbox, allowedOrigins: [], unset: ['greeting'] },
  CannedResponseCreated: { cannedResponseId: uuid(11), ...canned },
  CannedResponseUpdated: { cannedResponseId: uuid(11), ...canned, unset: ['teamId'] },
  CannedResponseDeleted: { cannedResponseId: uuid(11), by: agentId },
  AttributeDefined: {
    ...{ attributeId: uuid(12), of: 'contact', name: 'plan', label: 'Plan' },
    ...{ type: 'list', options: ['free', 'pro'] },
  },
  AttributeRedefined: { attributeId: uuid(12), label: 'Tariff', type: 'list', options: ['pro'], unset: ['label'] },
  AttributeRetired: { attributeId: uuid(12), by: agentId },
  SettingChanged: { name: 'locale', before: 'en', after: 'zh' },
  ApiKeyCreated: { apiKeyId: uuid(9), agentId, name: 'CRM', scopes: ['read', 'write'], expiresAt: at },
  ApiKeyRevoked: { apiKeyId: uuid(9), by: agentId },
  SignedIn: { agentId, method: 'password' },
  SignedOut: { agentId },
  AuditQueried: { filterHash: 'ef'.repeat(16), rows: 42 },
  RoutingRequested: {
    ...{ conversationId, contactId, inboxId, teamId, channel: 'websocket', priority: 'high', since: at },
    ...{ from: agentId, labels: ['vip'], language: 'zh', policy: 'least-loaded', offerSeconds: 30 },
    ...{ loadShareMax: 1.5, lastAgentId: agentId },
  },
  AgentAvailabilityChanged: {
    ...{ agentId, presence: 'online', accepting: true, capacity: 4, teamIds: [teamId], skills: ['zh'], reason: 'told' },
    channelCapacity: { rest: 2 },
  },
  TeamRoutingChanged: {
    teamId,
    policy: 'skills',
    offerSeconds: 30,
    loadShareMax: 1.5,
    spoken: { [conversationId]: 'zh' },
  },
  SlotTaken: { conversationId, agentId, reason: 'taken', from: agentId, channel: 'websocket' },
  SlotReleased: { conversationId, agentId, reason: 'resolved' },
  AgentReserved: { conversationId, agentId, teamId, since: at, reason: 'routed', decision },
  RoutingDeferred: { conversationId, teamId, reason: 'nobody', decision },
  OfferMade: { conversationId, agentId, teamId, seconds: 30, decision },
  OfferAccepted: { conversationId, agentId, teamId },
  OfferDeclined: { conversationId, agentId },
  OfferExpired: { conversationId, agentId },
};

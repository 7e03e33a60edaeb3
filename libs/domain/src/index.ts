export { accepted, refused, unchanged } from './aggregate.ts';
export type { Aggregate, Told, Verdict } from './aggregate.ts';
export { account } from './account/account.ts';
export type { Account, AccountContext } from './account/account.ts';
export { CANNED_RESPONSES_MAX } from './account/canned.ts';
export type {
  AccountEvent,
  AccountEvents,
  AttributeOption,
  AttributeOwner,
  AttributeType,
  CannedResponseOption,
  ChannelCapacity,
  InboxOption,
  TeamOption,
  ApiScope,
  Presence,
  Role,
  Scope,
} from './account/events.ts';
export { contact } from './contact/contact.ts';
export type { Contact, ContactContext } from './contact/contact.ts';
export type { ContactEvent, ContactEvents, ContactOption } from './contact/events.ts';
export { conversation } from './conversation/conversation.ts';
export type {
  ChannelType,
  ConversationEvent,
  ConversationEvents,
  Origin,
  Part,
  Priority,
  Reasoning,
  TransferTarget,
} from './conversation/events.ts';
export { LABELS_MAX } from './conversation/judge.ts';
export type { ConversationContext } from './conversation/judge.ts';
export { assigneeOf, handlerOf, ROUTED } from './conversation/state.ts';
export type { AssistantPart, Conversation, Handler } from './conversation/state.ts';
export { CANDIDATES_MAX, choose } from './routing/choose.ts';
export type { Candidate, Choice } from './routing/choose.ts';
export {
  BOUNDED_LOAD_SHARE,
  LOAD_SHARE_MAX,
  LOAD_SHARE_MIN,
  obstacleOf,
  POLICIES,
  policyOf,
} from './routing/obstacles.ts';
export type { Obstacle, Policy } from './routing/obstacles.ts';
export { itemsOf, sizeOf } from './routing/sorted.ts';
export type { Sorted } from './routing/sorted.ts';
export type { RoutingEvent, RoutingEvents } from './routing/events.ts';
export { CAPACITY_MAX } from './routing/judge.ts';
export { DEFAULT_POLICY } from './routing/evolve.ts';
export { positionOf, waitingOf } from './routing/queue.ts';
export { boundOf, clockwise, ringOf, VIRTUAL_NODES_PER_MEMBER } from './routing/ring.ts';
export type { Ring } from './routing/ring.ts';
export { routing } from './routing/routing.ts';
export { entriesOf, valueAt } from './routing/buckets.ts';
export { idle, isAvailable } from './routing/state.ts';
export type { RoutedAgent, Routing, Slot, Waiting } from './routing/state.ts';
export type { Actor, ActorType, Envelope, EventOf, Recorded, Source } from './event.ts';
export type { AnyEvent, AnyEvents, AnyRecorded, EventType } from './any.ts';
export {
  AccountId,
  accountStream,
  AgentId,
  ContactId,
  contactStream,
  conversationCode,
  ConversationId,
  conversationStream,
  EventId,
  InboxId,
  isUuid,
  kindOf,
  routingStream,
  StreamId,
  subjectOf,
  TeamId,
} from './ids.ts';
export type { StreamKind } from './ids.ts';
export { may, sees } from './access.ts';
export type { Permission, Staff, Visible } from './access.ts';

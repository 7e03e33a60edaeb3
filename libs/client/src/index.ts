export { ApiError } from './api-error.ts';
export type { ApiErrorBody } from './api-error.ts';
export { connect } from './connect.ts';
export type { Client, ConnectOptions, Outgoing } from './connect.ts';
export type { TokenProvider } from './connection.ts';
export type {
  ConversationRow,
  ConversationStatus,
  Handler,
  InboxView,
  MessageKind,
  MessageRow,
  MessageStatus,
  Page,
} from './conversation-row.ts';
export { saidIn } from './event-json.ts';
export type {
  ActorJson,
  ChannelType,
  EventDataJson,
  EventEnvelopeJson,
  EventJson,
  PartJson,
  Priority,
  SaidJson,
} from './event-json.ts';
export { parseServerFrame, SUBPROTOCOL_JSON } from './frames.ts';
export type * from './frames.ts';
export type { ConnectionState, Gap, Handlers, Reset } from './handlers.ts';
export { rest } from './rest.ts';
export type { CallOptions, Fetch, Method, Query, Rest, RestOptions } from './rest.ts';
export { SendError } from './send-error.ts';
export type { Socket, SocketConstructor, SocketEvent } from './socket.ts';
export type { Wanted } from './subscriptions.ts';
export { newKey } from './timing.ts';
export type { Clock, Pause, Random } from './timing.ts';

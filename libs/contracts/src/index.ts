export { BadFrame, decodeClientFrame, parseClientFrame } from './client-frames.ts';
export type { ClientFrame } from './client-frames.ts';
export { clearOf, decodeData, eraseData, splitPersonal } from './data.ts';
export type { SplitData } from './data.ts';
export { decodeEvent, eventJson, eventProto, eventRow, timeJson } from './event-json.ts';
export type { Audience, Viewing } from './event-json.ts';
export { parseJson } from './json-text.ts';
export type {
  BoardAgentJson,
  BoardJson,
  BoardTeamJson,
  BreakerState,
  ClientFrameJson,
  ClientFrames,
  ConversationRow,
  CountsJson,
  EventJson,
  MessageRow,
  OfferJson,
  QueueJson,
  ServerFrameJson,
  ServerFrames,
  VisitJson,
} from './json-types.ts';
export {
  CLIENT_MESSAGE_ID_CHARS_MAX,
  CURSOR_CHARS_MAX,
  FRAME_BYTES_MAX,
  HELLO_SUBSCRIPTIONS_MAX,
  JSON_DEPTH_MAX,
  LAST_EVENTS_MAX,
  MENTIONS_MAX,
  NAME_CHARS_MAX,
  NUMBER_CHARS_MAX,
  TEXT_CHARS_MAX,
  TOKEN_CHARS_MAX,
  TOPIC_CHARS_MAX,
  VISIT_CHARS_MAX,
  WINDOW_ROWS_MAX,
} from './limits.ts';
export { decodePersonal, decodeRecord, encodePersonal, encodeRecord, peekHeader } from './record.ts';
export type { PersonalFields, RecordFields, RecordHeader, Sealed } from './record.ts';
export { dottedName, eventInfo, EVENTS, fieldOf, isPublic, personalFields } from './registry.ts';
export type { EventInfo } from './registry.ts';
export { typesNamed } from './type-names.ts';
export {
  eventFrameBytes,
  eventFrameText,
  rowBytes,
  rowsFrameBytes,
  rowsFrameText,
  serverFrameBytes,
  serverFrameText,
} from './server-frames.ts';
export type { OwnFrame, Placed } from './server-frames.ts';

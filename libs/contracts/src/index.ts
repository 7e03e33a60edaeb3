export { decodeClientFrame, parseClientFrame } from './client-frames.ts';
export type { ClientFrame } from './client-frames.ts';
export { decodeData, eraseData, splitPersonal } from './data.ts';
export type { SplitData } from './data.ts';
export { eventJson, eventMessage, timeJson } from './json.ts';
export { parseJson } from './json-text.ts';
export type { ConversationRow, CountsJson, EventJson, MessageRow } from './json-types.ts';
export {
  CLIENT_MESSAGE_ID_CHARS_MAX,
  FRAME_BYTES_MAX,
  JSON_DEPTH_MAX,
  LAST_EVENTS_MAX,
  TEXT_CHARS_MAX,
  WINDOW_ROWS_MAX,
} from './limits.ts';
export { decodePersonal, decodeRecord, encodePersonal, encodeRecord, peekHeader } from './record.ts';
export type { PersonalFields, RecordFields, Sealed } from './record.ts';
export { dottedName, EVENTS, fieldOf, isPublic, personalFields } from './registry.ts';
export type { EventInfo } from './registry.ts';
export { encodeEvent, encodeServerFrame } from './server-frames.ts';
export type { ServerFrameJson } from './server-frames.ts';
export { classOf, encode, plain } from './wire.ts';

/** Unicode code points of one message. */
export const TEXT_CHARS_MAX = 8_000;
/** Bytes of one frame from a client. */
export const FRAME_BYTES_MAX = 65_536;
export const CLIENT_MESSAGE_ID_CHARS_MAX = 64;
/** Rows of an inbox that one client watches. */
export const WINDOW_ROWS_MAX = 200;
/** Topics named in one hello. */
export const HELLO_SUBSCRIPTIONS_MAX = 100;
/** Events of the past that a subscription may ask for with `last`. */
export const LAST_EVENTS_MAX = 1_000;
/** Agents that one note names. */
export const MENTIONS_MAX = 20;
export const JSON_DEPTH_MAX = 32;
/** Digits, sign, point and exponent of a number in JSON: every double fits. */
export const NUMBER_CHARS_MAX = 32;
export const TOKEN_CHARS_MAX = 4_096;
export const TOPIC_CHARS_MAX = 128;
export const CURSOR_CHARS_MAX = 2_048;
export const NAME_CHARS_MAX = 200;
/** Of a page's address or a browser's name. */
export const VISIT_CHARS_MAX = 1_000;

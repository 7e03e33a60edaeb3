import { Fault } from '@verbatim/kit';
import { boolean, clientMessageId, integer, list, object, oneOf, string, text, uuid } from './checks.ts';
import type { Check } from './checks.ts';
import { verbatim } from './generated/verbatim.js';
import { parseJson } from './json-text.ts';
import {
  CURSOR_CHARS_MAX,
  HELLO_SUBSCRIPTIONS_MAX,
  LAST_EVENTS_MAX,
  NAME_CHARS_MAX,
  TOKEN_CHARS_MAX,
  TOPIC_CHARS_MAX,
  WINDOW_ROWS_MAX,
} from './limits.ts';
import { plain } from './wire.ts';
import type { MessageClass } from './wire.ts';

const topic = string(TOPIC_CHARS_MAX);
const cursor = string(CURSOR_CHARS_MAX);
const seen = object({ conversationId: uuid, seq: integer(1) });

const FRAMES = {
  hello: object(
    { token: string(TOKEN_CHARS_MAX) },
    {
      subscriptions: list(object({ topic }, { cursor }), HELLO_SUBSCRIPTIONS_MAX),
      client: string(NAME_CHARS_MAX),
      contact: object({ externalId: string(NAME_CHARS_MAX) }, { name: string(NAME_CHARS_MAX) }),
    },
  ),
  send: object({ clientMessageId, text }, { conversationId: uuid, note: boolean }),
  subscribe: object({ topic }, { cursor, last: integer(0, LAST_EVENTS_MAX), window: list(uuid, WINDOW_ROWS_MAX) }),
  unsubscribe: object({ topic }),
  typing: object({ conversationId: uuid, on: boolean }),
  delivered: seen,
  read: seen,
  available: object({ presence: oneOf('online', 'busy', 'away', 'offline'), accepting: boolean }),
  ping: object({}, { nonce: string(NAME_CHARS_MAX) }),
} as const satisfies Readonly<Record<string, Check<unknown>>>;

type Frames = { readonly [Name in keyof typeof FRAMES]: ReturnType<(typeof FRAMES)[Name]> };

/** What a client says, past every doubt: exactly one kind, every field checked. */
export type ClientFrame = { [Name in keyof Frames]: { readonly [Key in Name]: Frames[Name] } }[keyof Frames];

/** From JSON text. Faults with code and path: those of `parseJson`, `BAD_ENVELOPE`, `UNKNOWN_TYPE`, `INVALID_TYPE`, `NUMBER_RANGE`, `EMPTY_TEXT`, `TEXT_TOO_LONG`, `INVALID_TEXT`. */
export const parseClientFrame = (source: string): ClientFrame => check(parseJson(source));

const FrameMessage = verbatim.v1.ClientFrame as unknown as MessageClass;

/** From protobuf; the same checks, the same Faults, and `BAD_PROTO` for bytes that are no frame. Unknown fields are ignored. */
export function decodeClientFrame(bytes: Uint8Array): ClientFrame {
  let message: object;
  try {
    message = plain(FrameMessage.decode(bytes));
  } catch {
    throw new Fault('BAD_PROTO', 'These bytes are not a ClientFrame.', { retryable: false });
  }
  return check(withoutDefaults(message));
}

function check(value: unknown): ClientFrame {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badEnvelope();
  const names = Object.keys(value);
  const [name = ''] = names;
  if (names.length !== 1) throw badEnvelope();
  if (!Object.hasOwn(FRAMES, name)) {
    throw new Fault('UNKNOWN_TYPE', `Known frames are ${Object.keys(FRAMES).join(', ')}.`, {
      retryable: false,
      path: `/${name.slice(0, 64)}`,
    });
  }
  const body = (value as Readonly<Record<string, unknown>>)[name];
  return { [name]: FRAMES[name as keyof typeof FRAMES](body, `/${name}`) } as ClientFrame;
}

const badEnvelope = () =>
  new Fault('BAD_ENVELOPE', 'A frame is an object with exactly one field, its kind.', { retryable: false });

/** Protobuf cannot tell an empty list from none; and the server's half of `typing` is not the client's to say. */
function withoutDefaults(frame: object): object {
  return Object.fromEntries(
    Object.entries(frame).map(([name, body]) => {
      const fields = Object.entries(body as object).filter(
        ([field, value]) => field !== 'who' && !(Array.isArray(value) && value.length === 0),
      );
      return [name, Object.fromEntries(fields)];
    }),
  );
}

import { Fault } from '@verbatim/kit';
import {
  boolean,
  clientMessageId,
  cursor as cursorOf,
  externalId,
  integer,
  list,
  object,
  oneOf,
  string,
  text,
  uuid,
} from './checks.ts';
import type { Check } from './checks.ts';
import { parseJson, pointer } from './json-text.ts';
import type { ClientFrameJson, ClientFrames } from './json-types.ts';
import {
  CURSOR_CHARS_MAX,
  HELLO_SUBSCRIPTIONS_MAX,
  LAST_EVENTS_MAX,
  MENTIONS_MAX,
  NAME_CHARS_MAX,
  TOKEN_CHARS_MAX,
  TOPIC_CHARS_MAX,
  VISIT_CHARS_MAX,
  WINDOW_ROWS_MAX,
} from './limits.ts';
import { messageClass, plain } from './wire.ts';

const topic = string(TOPIC_CHARS_MAX);
const cursor = cursorOf(CURSOR_CHARS_MAX);
const name = string(NAME_CHARS_MAX);
const address = string(VISIT_CHARS_MAX);
const seen = object({ conversationId: uuid, seq: integer(1) }, {});

const FRAMES: { readonly [Kind in keyof ClientFrames]: Check<ClientFrames[Kind]> } = {
  hello: object(
    { token: string(TOKEN_CHARS_MAX) },
    {
      subscriptions: list(object({ topic }, { cursor }), HELLO_SUBSCRIPTIONS_MAX),
      client: name,
      contact: object({ externalId: externalId(NAME_CHARS_MAX) }, { name }),
    },
  ),
  send: object(
    { clientMessageId, text },
    {
      ...{ conversationId: uuid, note: boolean, origin: oneOf('canned', 'macro') },
      mentions: list(uuid, MENTIONS_MAX),
    },
  ),
  subscribe: object({ topic }, { cursor, last: integer(0, LAST_EVENTS_MAX), window: list(uuid, WINDOW_ROWS_MAX) }),
  unsubscribe: object({ topic }, {}),
  typing: object({ conversationId: uuid, on: boolean }, {}),
  viewing: object({ conversationId: uuid, on: boolean }, {}),
  delivered: seen,
  read: seen,
  end: seen,
  visit: object({}, { page: address, referrer: address, browser: address, locale: name }),
  available: object({ presence: oneOf('online', 'busy', 'away', 'offline'), accepting: boolean }, {}),
  ping: object({}, { nonce: name }),
};

/** What a client says, past every doubt: exactly one kind, every field checked. */
export type ClientFrame = ClientFrameJson;

/** A frame whose kind is known and whose body is not right. */
export class BadFrame extends Fault {
  /** By what name its sender knows the frame. */
  readonly ref: string | undefined;

  constructor({ code, message, path }: Fault, ref: string | undefined) {
    super(code, message, { retryable: false, path });
    this.ref = ref;
  }
}

/**
 * From JSON text. Faults, with the path of what is wrong: those of `parseJson`, `BAD_ENVELOPE`, `UNKNOWN_TYPE`,
 * `INVALID_TYPE`, `NUMBER_RANGE`, `EMPTY_TEXT`, `TEXT_TOO_LONG`, `INVALID_TEXT`.
 */
export const parseClientFrame = (source: string): ClientFrame => frameOf(parseJson(source));

const FrameMessage = messageClass('ClientFrame');

/** From protobuf: the same checks and Faults, and `BAD_PROTO` for bytes that are no frame. Unknown fields are ignored. */
export function decodeClientFrame(bytes: Uint8Array): ClientFrame {
  let message: Record<string, unknown>;
  try {
    message = plain(FrameMessage.decode(bytes));
  } catch (cause) {
    throw new Fault('BAD_PROTO', 'These bytes are not a ClientFrame.', { retryable: false, cause });
  }
  const { typing, viewing } = message as { typing?: { who?: unknown }; viewing?: { who?: unknown } };
  for (const signal of [typing, viewing]) if (signal !== undefined) delete signal.who; // only the server says who
  return frameOf(message);
}

function frameOf(value: unknown): ClientFrame {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badEnvelope();
  const kinds = Object.keys(value);
  const [kind = ''] = kinds;
  if (kinds.length !== 1) throw badEnvelope();
  if (!isKind(kind)) throw unknownType(kind);
  const body = (value as Readonly<Record<string, unknown>>)[kind];
  try {
    return { [kind]: FRAMES[kind](body, `/${kind}`) } as unknown as ClientFrame;
  } catch (error) {
    throw error instanceof Fault ? new BadFrame(error, refIn(kind, body)) : error;
  }
}

const isKind = (kind: string): kind is keyof ClientFrames => Object.hasOwn(FRAMES, kind);

const badEnvelope = (): Fault =>
  new Fault('BAD_ENVELOPE', 'A frame is an object with exactly one field, its kind.', { retryable: false });

const unknownType = (kind: string): Fault =>
  new Fault('UNKNOWN_TYPE', `Known frames are ${Object.keys(FRAMES).join(', ')}.`, {
    retryable: false,
    path: pointer([kind]),
  });

/** The name under which the sender of a frame knows it: its clientMessageId or topic, if that much of it is right. */
function refIn(kind: keyof ClientFrames, body: unknown): string | undefined {
  const named = (body ?? {}) as Readonly<Record<string, unknown>>;
  try {
    return kind === 'send' ? clientMessageId(named['clientMessageId'], '') : topic(named['topic'], '');
  } catch {
    return undefined;
  }
}

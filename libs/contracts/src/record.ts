import type { AccountId, Actor, EventId, EventType, Source, StreamId } from '@verbatim/domain';
import { malformed } from './malformed.ts';
import { encode, messageClass, plain, readText } from './wire.ts';
import type { MessageClass } from './wire.ts';

export interface Sealed {
  readonly keyId: string;
  readonly nonce: Uint8Array;
  readonly ciphertext: Uint8Array;
}

/** A record as it is stored; `data` and what is sealed stay the bytes that were written. */
export interface RecordFields {
  readonly accountId: AccountId;
  readonly stream: StreamId;
  /** May name an event of a newer build. */
  readonly type: EventType;
  readonly id: EventId;
  readonly seq: number;
  readonly recordedAt: number;
  readonly occurredAt: number;
  readonly actor: Actor;
  readonly causationId?: EventId;
  readonly correlationId?: string;
  readonly data: Uint8Array;
  readonly sealed?: Sealed;
  readonly contentMac?: Uint8Array;
  readonly source?: Source;
  readonly writer: string;
  readonly epoch: number;
  readonly intakePosition?: number;
}

const RecordMessage = messageClass('Record');
const PersonalMessage = messageClass('Personal');

export const encodeRecord = (fields: RecordFields): Uint8Array => encode(RecordMessage, fields);

type Optional = 'causationId' | 'correlationId' | 'sealed' | 'contentMac' | 'source' | 'intakePosition';

/** Byte fields are views of the bytes given. Fault: `RECORD_MALFORMED`. */
export function decodeRecord(bytes: Uint8Array): RecordFields {
  const message = decoded(RecordMessage, bytes, 'a record') as RecordMessageFields;
  const { accountId, stream, type, id, seq, recordedAt, occurredAt, actor, data, writer, epoch } = message;
  const record: Writable<RecordFields> = {
    accountId,
    stream,
    type,
    id,
    seq,
    recordedAt,
    occurredAt,
    data,
    writer,
    epoch,
    actor: actorOf(actor) as Actor,
  };
  if (message.causationId !== null) record.causationId = message.causationId;
  if (message.correlationId !== null) record.correlationId = message.correlationId;
  if (message.sealed !== null) record.sealed = plain(message.sealed) as unknown as Sealed;
  if (message.contentMac !== null) record.contentMac = message.contentMac;
  if (message.source !== null) record.source = plain(message.source) as unknown as Source;
  if (message.intakePosition !== null) record.intakePosition = message.intakePosition;
  return record;
}

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };
/** Every field is there: null stands for absent. */
type RecordMessageFields = Required<Omit<RecordFields, Optional | 'actor'>> & {
  readonly [Name in Optional]: NonNullable<RecordFields[Name]> | null;
} & { readonly actor: Readonly<Record<string, string>> | null };

/** Protobuf has no absent word, only an empty one. */
export function actorOf(actor: Readonly<Record<string, string>> | null): object {
  const { type = '', id = '', onBehalfOf = '' } = actor ?? {};
  return onBehalfOf === '' ? { type, id } : { type, id, onBehalfOf };
}

/** What is sealed of an event. */
export interface PersonalFields {
  readonly clientMessageId?: string;
  readonly data: Uint8Array | null;
}

export const encodePersonal = ({ clientMessageId, data }: PersonalFields): Uint8Array =>
  encode(PersonalMessage, {
    ...(clientMessageId === undefined ? {} : { clientMessageId }),
    ...(data === null ? {} : { data }),
  });

/** Fault: `RECORD_MALFORMED`. */
export function decodePersonal(bytes: Uint8Array): PersonalFields {
  const fields = decoded(PersonalMessage, bytes, 'the sealed part of a record');
  const { clientMessageId, data } = fields as { clientMessageId: string | null; data: Uint8Array | null };
  return clientMessageId === null ? { data } : { data, clientMessageId };
}

function decoded(type: MessageClass, bytes: Uint8Array, what: string): object {
  try {
    return type.decode(bytes);
  } catch (cause) {
    throw malformed(what, cause);
  }
}

export interface RecordHeader {
  readonly accountId: string;
  readonly stream: string;
  readonly type: string;
}

const LENGTH_BYTES_MAX = 3; // a header field is shorter than 2 MiB by far
const FIELD_TAGS = [10, 18, 26]; // 1, 2 and 3, length-delimited

/** The clear header alone (account, stream and type, always first in the bytes) without decoding the rest. Fault: `RECORD_MALFORMED`. */
export function peekHeader(bytes: Uint8Array): RecordHeader {
  const found: string[] = [];
  let at = 0;
  for (const tag of FIELD_TAGS) {
    if (bytes[at] !== tag) throw malformed('a record: it begins with account, stream and type');
    const { length, next } = readLength(bytes, at + 1);
    at = next + length;
    if (at > bytes.length) throw malformed('a record: its header is cut off');
    found.push(readText(bytes, next, at));
  }
  const [accountId = '', stream = '', type = ''] = found;
  return { accountId, stream, type };
}

function readLength(bytes: Uint8Array, start: number): { readonly length: number; readonly next: number } {
  let length = 0;
  for (let index = 0; index < LENGTH_BYTES_MAX; index++) {
    const byte = bytes[start + index] ?? 0;
    length |= (byte & 0x7f) << (7 * index);
    if (byte < 0x80) return { length, next: start + index + 1 };
  }
  throw malformed('a record: its header has no end');
}

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

/** Byte fields are views of the bytes given. Fault: `RECORD_MALFORMED`. */
export function decodeRecord(bytes: Uint8Array): RecordFields {
  const { actor, ...rest } = decoded(RecordMessage, bytes, 'a record') as { actor?: Readonly<Record<string, string>> };
  return { ...rest, actor: actorOf(actor ?? {}) } as unknown as RecordFields;
}

/** Protobuf has no absent word, only an empty one. */
export const actorOf = ({ type = '', id = '', onBehalfOf = '' }: Readonly<Record<string, string>>) => ({
  type,
  id,
  ...(onBehalfOf === '' ? {} : { onBehalfOf }),
});

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
  const { clientMessageId, data = null } = fields as { clientMessageId?: string; data?: Uint8Array };
  return { data, ...(clientMessageId === undefined ? {} : { clientMessageId }) };
}

function decoded(type: MessageClass, bytes: Uint8Array, what: string): Record<string, unknown> {
  try {
    return plain(type.decode(bytes));
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

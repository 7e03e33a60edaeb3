import type { AccountId, Actor, EventId, EventType, Source, StreamId } from '@verbatim/domain';
import { Fault } from '@verbatim/kit';
import { verbatim } from './generated/verbatim.js';
import { encode, plain } from './wire.ts';
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

const RecordMessage = verbatim.v1.Record as unknown as MessageClass;
const PersonalMessage = verbatim.v1.Personal as unknown as MessageClass;

export const encodeRecord = (fields: RecordFields): Uint8Array => encode(RecordMessage, fields);

export function decodeRecord(bytes: Uint8Array): RecordFields {
  const { actor, ...rest } = decoded(RecordMessage, bytes) as { actor?: Record<string, string> };
  const { type = '', id = '', onBehalfOf = '' } = actor ?? {};
  return { ...rest, actor: { type, id, ...(onBehalfOf === '' ? {} : { onBehalfOf }) } } as unknown as RecordFields;
}

export interface PersonalFields {
  readonly clientMessageId?: string;
  readonly data: Uint8Array | null;
}

export const encodePersonal = ({ clientMessageId, data }: PersonalFields): Uint8Array =>
  encode(PersonalMessage, {
    ...(clientMessageId === undefined ? {} : { clientMessageId }),
    ...(data === null ? {} : { data }),
  });

export function decodePersonal(bytes: Uint8Array): PersonalFields {
  const { clientMessageId, data = null } = decoded(PersonalMessage, bytes) as {
    clientMessageId?: string;
    data?: Uint8Array;
  };
  return { data, ...(clientMessageId === undefined ? {} : { clientMessageId }) };
}

function decoded(type: MessageClass, bytes: Uint8Array): Record<string, unknown> {
  try {
    return plain(type.decode(bytes));
  } catch (cause) {
    throw new Fault('RECORD_MALFORMED', 'These bytes are not a record.', { retryable: false, cause });
  }
}

const HEADER_FIELDS = 3;
const TEXT = new TextDecoder();

/** The clear header alone: account, stream and type, always first in the bytes. */
export function peekHeader(bytes: Uint8Array): {
  readonly accountId: string;
  readonly stream: string;
  readonly type: string;
} {
  const found: string[] = [];
  let at = 0;
  for (let field = 1; field <= HEADER_FIELDS; field++) {
    if (bytes[at] !== ((field << 3) | 2))
      throw new Fault('RECORD_MALFORMED', 'A record begins with its header.', { retryable: false });
    let length = 0;
    let shift = 0;
    do {
      length |= ((bytes[++at] ?? 0) & 0x7f) << shift;
      shift += 7;
    } while ((bytes[at] ?? 0) >= 0x80);
    at++;
    found.push(TEXT.decode(bytes.subarray(at, at + length)));
    at += length;
  }
  const [accountId = '', stream = '', type = ''] = found;
  return { accountId, stream, type };
}

import { AccountId, EventId, StreamId } from '@verbatim/domain';
import type { AnyRecorded, EventType } from '@verbatim/domain';
import { decodeData, splitPersonal } from './data.ts';
import { decodeEvent, eventJson, eventProto } from './event-json.ts';
import { SAMPLES } from './event-samples.ts';
import { decodePersonal, decodeRecord, encodePersonal, encodeRecord } from './record.ts';
import type { RecordFields } from './record.ts';
import { eventInfo } from './registry.ts';

const ACCOUNT = AccountId('0198c5a2-3f4e-8abc-9def-000000000001');
const SUBJECT = '0198c5a2-3f4e-8abc-9def-0000000000aa';
const ID = EventId('0198c5a2-3f4e-8abc-9def-000000000006');
const RECORDED_AT = 1_767_225_600_123;

/** The sample of an event as it would be stored. Nobody sealed it: the plaintext stands where the ciphertext would. */
export function sampleRecord(type: EventType): Uint8Array {
  const { clear, personal } = splitPersonal(type, SAMPLES[type]);
  const fields: RecordFields = {
    accountId: ACCOUNT,
    stream: StreamId(`${eventInfo(type)?.streams[0]}:${SUBJECT}`),
    type,
    id: ID,
    seq: 7,
    recordedAt: RECORDED_AT,
    occurredAt: RECORDED_AT - 1_000,
    actor: { type: 'apiKey', id: SUBJECT, onBehalfOf: SUBJECT },
    causationId: ID,
    correlationId: 'r-1',
    data: clear,
    contentMac: new Uint8Array(16).fill(7),
    source: { follower: 'assistant', partition: 3, position: 99 },
    writer: 'w-1',
    epoch: 2,
    intakePosition: 41,
  };
  if (personal === null) return encodeRecord(fields);
  const ciphertext = encodePersonal({ clientMessageId: 'c1', data: personal });
  return encodeRecord({ ...fields, sealed: { keyId: SUBJECT, nonce: new Uint8Array(12).fill(9), ciphertext } });
}

/** The event that a golden record holds. */
export function opened(bytes: Uint8Array): AnyRecorded {
  const {
    data,
    sealed,
    writer: _,
    epoch: __,
    intakePosition: ___,
    contentMac: ____,
    ...envelope
  } = decodeRecord(bytes);
  const personal = sealed === undefined ? { data: null } : decodePersonal(sealed.ciphertext);
  const clientMessageId = 'clientMessageId' in personal ? { clientMessageId: personal.clientMessageId } : {};
  return { ...envelope, ...clientMessageId, data: decodeData(envelope.type, data, personal.data) } as AnyRecorded;
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** Everything that a reader gets out of a golden record, and out of its `Event` message, as JSON. */
export function readings(record: Uint8Array, event: Uint8Array): string {
  const stored = JSON.parse(JSON.stringify(decodeRecord(record), (_, value: unknown) => hexOf(value))) as object;
  const staff = { audience: 'staff', own: true } as const;
  return `${JSON.stringify({ record: stored, opened: eventJson(opened(record), staff), event: eventJson(decodeEvent(event), staff) }, null, 2)}\n`;
}

const hexOf = (value: unknown): unknown => {
  if (value instanceof Uint8Array) return hex(value);
  const isBuffer = typeof value === 'object' && value !== null && 'type' in value && value.type === 'Buffer';
  return isBuffer && 'data' in value ? hex(Uint8Array.from(value.data as number[])) : value;
};

/** The sample as an `Event` message. */
export const sampleEvent = (type: EventType): Uint8Array =>
  eventProto(opened(sampleRecord(type)), { audience: 'staff', own: true });

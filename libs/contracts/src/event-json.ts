import type { AnyRecorded } from '@verbatim/domain';
import { subjectOf } from '@verbatim/domain';
import { dataOf, messageData } from './data.ts';
import type { EventJson } from './json-types.ts';
import { malformed } from './malformed.ts';
import { actorOf } from './record.ts';
import { eventInfo, fieldOf } from './registry.ts';
import { encode, fieldNames, messageClass, plain } from './wire.ts';

/** Staff see everything that is in an event, a visitor what is meant for them. */
export type Audience = 'staff' | 'visitor';

/** For whom an event is put into words. */
export interface Viewing {
  readonly audience: Audience;
  /** Its sender alone is told the clientMessageId. */
  readonly own: boolean;
}

/** Fields of data that hold a time: Unix milliseconds inside and in protobuf, RFC 3339 in JSON. */
const TIMES: ReadonlySet<string> = new Set(['until', 'expiresAt']);

export const timeJson = (ms: number): string => new Date(ms).toISOString();

/** An event as it stands in a frame: what is absent is left out. */
export function eventJson(event: AnyRecorded, { audience, own }: Viewing): EventJson {
  const { id, stream, seq, type, recordedAt, occurredAt, accountId, actor } = event;
  const json: Record<string, unknown> = { id, stream };
  const conversationId = conversationOf(stream);
  if (conversationId !== undefined) json['conversationId'] = conversationId;
  json['seq'] = seq;
  json['type'] = type;
  json['recordedAt'] = timeJson(recordedAt);
  json['occurredAt'] = timeJson(occurredAt);
  json['accountId'] = accountId;
  json['actor'] = actor;
  if (event.causationId !== undefined) json['causationId'] = event.causationId;
  if (event.correlationId !== undefined) json['correlationId'] = event.correlationId;
  if (own && event.clientMessageId !== undefined) json['clientMessageId'] = event.clientMessageId;
  if (event.erased === true) json['erased'] = true;
  if (eventInfo(type) !== undefined) json[fieldOf(type)] = dataJson(event, audience);
  return json as EventJson;
}

/** An event as it stands in a REST answer: every field is there, what is absent is null. */
export function eventRow(event: AnyRecorded, viewing: Viewing): Readonly<Record<string, unknown>> {
  const json: Readonly<Record<string, unknown>> = eventJson(event, viewing);
  const row: Record<string, unknown> = {};
  for (const name of ENVELOPE) row[name] = json[name] ?? null;
  row['erased'] = event.erased === true;
  const info = eventInfo(event.type);
  if (info === undefined) return row;
  const data = json[fieldOf(event.type)] as Readonly<Record<string, unknown>>;
  const all: Record<string, unknown> = {};
  for (const name of fieldNames(messageClass(event.type))) {
    if (viewing.audience === 'staff' || !info.staffOnly.includes(name)) all[name] = data[name] ?? null;
  }
  row[fieldOf(event.type)] = all;
  return row;
}

const ENVELOPE =
  'id stream conversationId seq type recordedAt occurredAt accountId actor causationId correlationId clientMessageId'.split(
    ' ',
  );

const conversationOf = (stream: AnyRecorded['stream']): string | undefined =>
  stream.startsWith('conversation:') ? subjectOf(stream) : undefined;

function dataJson({ type, data }: AnyRecorded, audience: Audience): object {
  const hidden = hiddenFrom(audience, type);
  const json: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(data)) {
    if (value === undefined || hidden.includes(name)) continue;
    json[name] = TIMES.has(name) && typeof value === 'number' ? timeJson(value) : value;
  }
  return json;
}

const NOTHING: readonly string[] = [];

const hiddenFrom = (audience: Audience, type: string): readonly string[] =>
  audience === 'staff' ? NOTHING : (eventInfo(type)?.staffOnly ?? NOTHING);

const EventMessage = messageClass('Event');

/** The same as the bytes of an `Event` message; times are Unix milliseconds, what was erased is absent. */
export const eventProto = (event: AnyRecorded, viewing: Viewing): Uint8Array =>
  encode(EventMessage, eventMessage(event, viewing));

function eventMessage(event: AnyRecorded, { audience, own }: Viewing): object {
  const { clientMessageId, data, source: _, ...message } = event as AnyRecorded & Record<string, unknown>;
  const conversationId = conversationOf(event.stream);
  if (conversationId !== undefined) message['conversationId'] = conversationId;
  if (own && clientMessageId !== undefined) message['clientMessageId'] = clientMessageId;
  if (eventInfo(event.type) !== undefined) {
    message[fieldOf(event.type)] = messageData(data, hiddenFrom(audience, event.type));
  }
  return message;
}

/** An `Event` message as clients in protobuf read it; `data` is `{}` for a type that this build does not know. Fault: `RECORD_MALFORMED`. */
export function decodeEvent(bytes: Uint8Array): AnyRecorded {
  let fields: Record<string, unknown>;
  try {
    fields = plain(EventMessage.decode(bytes));
  } catch (cause) {
    throw malformed('an event', cause);
  }
  const { actor, conversationId: _, ...rest } = fields as { actor?: Record<string, string>; conversationId?: string };
  const event: Record<string, unknown> = { ...rest, actor: actorOf(actor ?? null) };
  const type = String(event['type']);
  const field = fieldOf(type);
  const data = (event[field] ?? {}) as Record<string, unknown>;
  delete event[field];
  for (const name of ['causationId', 'correlationId', 'clientMessageId']) if (event[name] === '') delete event[name];
  if (event['erased'] !== true) delete event['erased'];
  return { ...event, data: dataOf(type, data) } as unknown as AnyRecorded;
}

import type { AnyRecorded } from '@verbatim/domain';
import { subjectOf } from '@verbatim/domain';
import { fieldOf } from './registry.ts';
import { classOf } from './wire.ts';
import type { EventJson } from './json-types.ts';

/** Fields that hold a time: Unix milliseconds inside and in protobuf, RFC 3339 in JSON. */
const TIMES: ReadonlySet<string> = new Set(['until', 'expiresAt']);

export const timeJson = (ms: number): string => new Date(ms).toISOString();

/** An event as JSON, for whoever may read it; the clientMessageId only for its sender. */
export function eventJson(event: AnyRecorded, { own }: { readonly own: boolean }): EventJson {
  const { id, stream, seq, type, recordedAt, occurredAt, accountId, actor } = event;
  return {
    id,
    stream,
    ...(stream.startsWith('conversation:') ? { conversationId: subjectOf(stream) } : {}),
    seq,
    type,
    recordedAt: timeJson(recordedAt),
    occurredAt: timeJson(occurredAt),
    accountId,
    actor,
    ...(event.causationId === undefined ? {} : { causationId: event.causationId }),
    ...(event.correlationId === undefined ? {} : { correlationId: event.correlationId }),
    ...(own && event.clientMessageId !== undefined ? { clientMessageId: event.clientMessageId } : {}),
    ...(event.erased === true ? { erased: true } : {}),
    [fieldOf(type)]: dataJson(event.data),
  } as EventJson;
}

function dataJson(data: object): object {
  const json: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(data)) {
    if (TIMES.has(name) && typeof value === 'number') json[name] = timeJson(value);
    else if (value !== undefined && !isEmptyList(value)) json[name] = value;
  }
  return json;
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** The same event as the fields of the `Event` message. */
export function eventMessage(event: AnyRecorded, { own }: { readonly own: boolean }): object {
  const { clientMessageId, data, source: _, ...envelope } = event;
  const conversationId = event.stream.startsWith('conversation:') ? { conversationId: subjectOf(event.stream) } : {};
  const field = classOf(event.type) === undefined ? {} : { [fieldOf(event.type)]: messageData(data) };
  return {
    ...envelope,
    ...conversationId,
    ...(own && clientMessageId !== undefined ? { clientMessageId } : {}),
    ...field,
  };
}

function messageData(data: object): object {
  const message: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(data)) {
    if (value === null || value === undefined) continue;
    if (name === 'teamIds') message[name] = { ids: value };
    else if (name === 'allowedOrigins') message[name] = { origins: value };
    else message[name] = value;
  }
  return message;
}

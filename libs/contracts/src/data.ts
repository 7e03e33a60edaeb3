import type { AnyEvents, EventType } from '@verbatim/domain';
import { malformed } from './malformed.ts';
import { eventInfo, personalFields } from './registry.ts';
import { concat, encode, messageClass, plain } from './wire.ts';

/** Lists whose absence means something (nothing said) travel in a message of their own. */
const WRAPPED: Readonly<Record<string, string>> = {
  teamIds: 'ids',
  allowedOrigins: 'origins',
  skillLabels: 'labels',
  languages: 'languages',
  channelCapacity: 'channels',
};
/** Lists that are said even when they are empty. */
const STATED: Readonly<Partial<Record<string, readonly string[]>>> = {
  ConversationLabeled: ['before', 'after'],
  ApiKeyCreated: ['scopes'],
};
/** Personal fields that hold more than text: once erased they are absent. */
const COMPOSED: Readonly<Partial<Record<string, readonly string[]>>> = {
  MessageReceived: ['parts'],
  AgentReplied: ['parts'],
  AssistantReplied: ['parts'],
  NoteAdded: ['parts'],
  ContactCreated: ['attributes'],
  ContactIdentified: ['attributes'],
  ContactUpdated: ['attributes', 'before'],
};

/** An event's data as two encoded messages of its type: what may stand in the clear, and what must be sealed. */
export interface SplitData {
  readonly clear: Uint8Array;
  readonly personal: Uint8Array | null;
}

export function splitPersonal<Type extends EventType>(type: Type, data: AnyEvents[Type]): SplitData {
  const clear: Record<string, unknown> = {};
  const personal: Record<string, unknown> = {};
  const sealed = personalFields(type);
  let isPersonal = false;
  for (const [name, value] of Object.entries(data)) {
    if (value === undefined || value === null) continue;
    if (sealed.includes(name)) {
      personal[name] = value;
      isPersonal = true;
    } else clear[name] = wrapped(name, value);
  }
  const message = messageClass(type);
  return { clear: encode(message, clear), personal: isPersonal ? encode(message, personal) : null };
}

/**
 * The data of an event; without `personal`, what is personal is absent. Of a type that this build does not know it is
 * `{}`: the record passes through as the bytes it is. Fault: `RECORD_MALFORMED`.
 */
export function decodeData<Type extends EventType>(
  type: Type,
  clear: Uint8Array,
  personal?: Uint8Array | null,
): AnyEvents[Type];
export function decodeData(type: string, clear: Uint8Array, personal?: Uint8Array | null): object;
export function decodeData(type: string, clear: Uint8Array, personal: Uint8Array | null = null): object {
  if (eventInfo(type) === undefined) return {};
  try {
    return dataOf(type, plain(messageClass(type).decode(personal === null ? clear : concat(clear, personal))));
  } catch (cause) {
    throw malformed(`the data of a ${type}`, cause);
  }
}

/**
 * The clear part of data that was completed, given the clear part as it came: what a newer build said beyond what this
 * one knows stays in it, as the bytes that were written.
 */
export function clearOf<Type extends EventType>(type: Type, data: AnyEvents[Type], came: Uint8Array): Uint8Array {
  const { $unknowns = [] } = messageClass(type).decode(came) as { readonly $unknowns?: readonly Uint8Array[] };
  return $unknowns.reduce(concat, splitPersonal(type, data).clear);
}

/** The domain's data out of the message's fields. */
export function dataOf(type: string, fields: Record<string, unknown>): object {
  for (const name in WRAPPED) if (name in fields) fields[name] = unwrapped(name, fields[name]);
  for (const name of STATED[type] ?? []) fields[name] ??= [];
  return fields;
}

/** The message's fields out of the domain's data, without some of it. */
export function messageData(data: object, hidden: readonly string[]): object {
  const message: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(data)) {
    if (value !== null && value !== undefined && !hidden.includes(name)) message[name] = wrapped(name, value);
  }
  return message;
}

const wrapped = (name: string, value: unknown): unknown => {
  const list = WRAPPED[name];
  return list === undefined ? value : { [list]: value };
};

const unwrapped = (name: string, value: unknown): unknown =>
  (value as Readonly<Record<string, unknown>>)[WRAPPED[name] ?? ''] ?? (name === 'channelCapacity' ? {} : []);

/** The data with everything personal gone: text reads null, what holds more than text is absent. */
export function eraseData(type: string, data: object): object {
  const erased: Record<string, unknown> = { ...data };
  const composed = COMPOSED[type] ?? [];
  for (const name of personalFields(type)) {
    if (composed.includes(name)) delete erased[name];
    else erased[name] = null;
  }
  return erased;
}

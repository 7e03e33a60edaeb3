import protobuf from 'protobufjs/minimal.js';
import type { Writer } from 'protobufjs/minimal.js';
import { verbatim } from './generated/verbatim.js';

// 64-bit numbers of ours stay below 2^53: plain numbers, never Long objects.
Object.assign(protobuf.util, { Long: null });
protobuf.configure();

/** A generated message class, as far as it is used here. */
export interface MessageClass {
  new (): object;
  encode(message: object, writer?: Writer): Writer;
  decode(bytes: Uint8Array): object;
}

const CLASSES = verbatim.v1 as unknown as Readonly<Record<string, MessageClass>>;

/** The class of a message by name; undefined for one that this build does not know. */
export const classOf = (name: string): MessageClass | undefined =>
  Object.hasOwn(CLASSES, name) ? CLASSES[name] : undefined;

export const encode = (type: MessageClass, message: object): Uint8Array => type.encode(message).finish();

const keysOf = new Map<object, readonly string[]>();

/** The field names of a message's class, in order. */
function fields(message: object): readonly string[] {
  const known = keysOf.get(message.constructor);
  if (known !== undefined) return known;
  const names: string[] = [];
  for (const name in message) if (!name.startsWith('$') && !name.startsWith('_')) names.push(name);
  keysOf.set(message.constructor, names);
  return names;
}

/** A decoded message as a plain object: what has no value is absent, lists and maps are always there. */
export function plain(message: object): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const name of fields(message)) {
    const value = (message as Readonly<Record<string, unknown>>)[name];
    if (value !== null && value !== undefined) result[name] = plainValue(value);
  }
  return result;
}

function plainValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return value.map(plainValue);
  const isMessage = 'encode' in value.constructor;
  return isMessage ? plain(value) : { ...value };
}

import protobuf from 'protobufjs/minimal.js';
import type { Writer } from 'protobufjs/minimal.js';
import { verbatim } from './generated/verbatim.js';

/** A generated message class, as far as it is used here. */
export interface MessageClass {
  new (): object;
  encode(message: object, writer?: Writer): Writer;
  decode(bytes: Uint8Array): object;
}

const CLASSES = verbatim.v1 as unknown as Readonly<Record<string, MessageClass>>;

/** The generated class of a message that surely exists. */
export function messageClass(name: string): MessageClass {
  const known = Object.hasOwn(CLASSES, name) ? CLASSES[name] : undefined;
  if (known === undefined) throw new Error(`proto/verbatim/v1 defines no message ${name}`);
  return known;
}

export const encode = (type: MessageClass, message: object): Uint8Array => type.encode(message).finish();

export const newWriter = (): Writer => protobuf.Writer.create();
export const readText = (bytes: Uint8Array, start: number, end: number): string =>
  protobuf.util.utf8.read(bytes, start, end);

const namesOf = new Map<unknown, readonly string[]>();

/** The field names of a message's class, in order. */
export function fieldNames(type: MessageClass): readonly string[] {
  const known = namesOf.get(type);
  if (known !== undefined) return known;
  const names: string[] = [];
  for (const name in type.prototype) if (!name.startsWith('$') && !name.startsWith('_')) names.push(name);
  namesOf.set(type, names);
  return names;
}

/** A decoded message as a plain object: what has no value is absent, an empty list or map too. */
export function plain(message: object): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const name of fieldNames(message.constructor as MessageClass)) {
    const value = (message as Readonly<Record<string, unknown>>)[name];
    if (typeof value !== 'object') result[name] = value;
    else if (value !== null) putPlain(result, name, value);
  }
  return result;
}

function putPlain(result: Record<string, unknown>, name: string, value: object): void {
  if (value instanceof Uint8Array) result[name] = value;
  else if (Array.isArray(value)) {
    if (value.length > 0) result[name] = value.map((item: unknown) => (isMessage(item) ? plain(item as object) : item));
  } else if (isMessage(value)) result[name] = plain(value);
  else if (Object.keys(value).length > 0) result[name] = { ...value };
}

/** Of a class of its own; maps are plain objects. */
function isMessage(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype !== Object.prototype && prototype !== null;
}

/** Two messages of one type, one after the other, are one message: their fields merge. */
export function concat(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

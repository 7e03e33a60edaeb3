import type { AnyEvents, EventType } from '@verbatim/domain';
import { personalFields } from './registry.ts';
import { classOf, encode, plain } from './wire.ts';

/** Lists whose absence means something travel in a message of their own. */
const WRAPPED: Readonly<Record<string, string>> = { teamIds: 'ids', allowedOrigins: 'origins' };

/** An event's data as two encoded messages of its type: what may stand in the clear, and what must be sealed. */
export interface SplitData {
  readonly clear: Uint8Array;
  readonly personal: Uint8Array | null;
}

export function splitPersonal<Type extends EventType>(type: Type, data: AnyEvents[Type]): SplitData {
  const clear: Record<string, unknown> = {};
  const personal: Record<string, unknown> = {};
  const sealed = personalFields(type);
  for (const [name, value] of Object.entries(data)) {
    if (value === undefined || value === null) continue;
    (sealed.includes(name) ? personal : clear)[name] = name in WRAPPED ? { [WRAPPED[name] ?? '']: value } : value;
  }
  const known = messageOf(type);
  return {
    clear: encode(known, clear),
    personal: Object.keys(personal).length === 0 ? null : encode(known, personal),
  };
}

function messageOf(type: string) {
  const known = classOf(type);
  if (known === undefined) throw new Error(`No message is defined for the event ${type}`);
  return known;
}

/** The data of an event; `{}` for a type that this build does not know. Without `personal`, what is personal is absent. */
export function decodeData<Type extends EventType>(
  type: Type,
  clear: Uint8Array,
  personal?: Uint8Array | null,
): AnyEvents[Type];
export function decodeData(type: string, clear: Uint8Array, personal?: Uint8Array | null): object;
export function decodeData(type: string, clear: Uint8Array, personal?: Uint8Array | null): object {
  const known = classOf(type);
  if (known === undefined) return {};
  // Two messages of one type, one after the other, are one message: fields merge.
  const bytes = personal === undefined || personal === null ? clear : concat(clear, personal);
  const data = plain(known.decode(bytes));
  for (const [name, list] of Object.entries(WRAPPED)) {
    const wrapped = data[name] as Readonly<Record<string, unknown>> | undefined;
    if (wrapped !== undefined) data[name] = wrapped[list] ?? [];
  }
  return data;
}

/** The data with everything personal gone: null where it stood. */
export function eraseData(type: string, data: object): object {
  const erased: Record<string, unknown> = { ...data };
  for (const name of personalFields(type)) {
    if (Array.isArray(erased[name])) erased[name] = [];
    else if (typeof erased[name] === 'object' && erased[name] !== null) erased[name] = {};
    else erased[name] = null;
  }
  return erased;
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

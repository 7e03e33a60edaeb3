import { accepted, refused, unchanged } from '../aggregate.ts';
import type { Told, Verdict } from '../aggregate.ts';
import type { AccountEvent } from './events.ts';

/** Definitions of one account, for contacts and conversations together. */
export const ATTRIBUTE_DEFINITIONS_MAX = 200;

type Types = 'AttributeDefined' | 'AttributeRedefined' | 'AttributeRetired';
export type AttributeFact = Extract<Told<AccountEvent>, { readonly type: Types }>;

/** What the rules remember of an account's attributes: the id of each, and what its values lie under. */
export type Attributes = Readonly<Record<string, string>>;

const TYPES: ReadonlySet<string> = new Set(['AttributeDefined', 'AttributeRedefined', 'AttributeRetired']);

export const isOfAttributes = (fact: Told<AccountEvent>): fact is AttributeFact => TYPES.has(fact.type);

export function judgeAttributes(attributes: Attributes, fact: AttributeFact): Verdict<AccountEvent> {
  const isKnown = Object.hasOwn(attributes, fact.data.attributeId);
  if (fact.type !== 'AttributeDefined') {
    if (!isKnown) return refused('NOT_FOUND');
    const saysNothing = fact.type === 'AttributeRedefined' && Object.keys(fact.data).length === 1;
    return saysNothing ? unchanged : accepted<AccountEvent>(fact);
  }
  if (isKnown) return unchanged;
  if (Object.keys(attributes).length >= ATTRIBUTE_DEFINITIONS_MAX) return refused('ATTRIBUTES_TOO_MANY');
  return Object.values(attributes).includes(placeOf(fact)) ? refused('ATTRIBUTE_TAKEN') : accepted<AccountEvent>(fact);
}

export function evolveAttributes(attributes: Attributes, fact: AttributeFact): Attributes {
  if (fact.type === 'AttributeDefined') return { ...attributes, [fact.data.attributeId]: placeOf(fact) };
  if (fact.type === 'AttributeRedefined') return attributes;
  const { [fact.data.attributeId]: _retired, ...others } = attributes;
  return others;
}

/** Contacts and conversations each have names of their own. */
const placeOf = ({ data: { of, name } }: Extract<AttributeFact, { readonly type: 'AttributeDefined' }>): string =>
  `${of}:${name.normalize('NFC')}`;

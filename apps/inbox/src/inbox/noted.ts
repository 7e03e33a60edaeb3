import type { Attribute, AttributeOwner, AttributeType } from '../live/attributes.ts';

type Values = Readonly<Record<string, unknown>>;

/** One attribute of a contact or a conversation, with what is noted in it. */
export interface Noted {
  readonly key: string;
  readonly of: AttributeOwner;
  readonly name: string;
  readonly label: string;
  readonly type: AttributeType;
  readonly options: readonly string[];
  /** As it stands in a field; empty: nothing is noted. */
  readonly text: string;
}

/** What the widget tells of where a visitor is; it has a place of its own. */
export const VISIT_NAMES = ['page', 'referrer', 'browser', 'locale'] as const;

/** What is asked for, by its definitions, and then what sites have sent beside it. */
export function notedOf(definitions: readonly Attribute[], contact: Values, conversation: Values): readonly Noted[] {
  return [...ofOwner('contact', definitions, contact), ...ofOwner('conversation', definitions, conversation)];
}

function ofOwner(of: AttributeOwner, definitions: readonly Attribute[], values: Values): readonly Noted[] {
  const asked = definitions.filter((definition) => definition.of === of);
  const names = new Set(asked.map(({ name }) => name));
  const isShown = (name: string): boolean =>
    !names.has(name) && !(of === 'conversation' && VISIT_NAMES.some((visit) => visit === name));
  return [
    ...asked.map(({ name, label, type, options }): Noted => ({
      ...{ key: `${of}:${name}`, of, name, label: label ?? name, type, options },
      text: textOf(values[name]),
    })),
    ...Object.keys(values)
      .filter(isShown)
      .map((name): Noted => ({
        ...{ key: `${of}:${name}`, of, name, label: name, type: typeOf(values[name]), options: [] },
        text: textOf(values[name]),
      })),
  ];
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function typeOf(value: unknown): AttributeType {
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'checkbox' : 'text';
}

export type NotedChange = Readonly<Record<string, string | number | boolean | null>>;

/** What was changed of one owner's; null: nothing is to be noted. */
export function changesOf(
  of: AttributeOwner,
  noted: readonly Noted[],
  typed: Readonly<Record<string, string>>,
): NotedChange {
  const changed = noted.flatMap((one) => {
    const text = (typed[one.key] ?? one.text).trim();
    return one.of !== of || text === one.text ? [] : [[one.name, valueOf(one, text)] as const];
  });
  return Object.fromEntries(changed);
}

/** What is known of contacts is text; what is noted of conversations keeps its kind. */
function valueOf({ of, type }: Noted, text: string): string | number | boolean | null {
  if (text === '') return null;
  if (of === 'contact') return text;
  if (type === 'checkbox') return text === 'true';
  const number = Number(text);
  return type === 'number' && Number.isFinite(number) ? number : text;
}

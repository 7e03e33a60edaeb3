import type { AttributeOption, AttributeOwner, AttributeType } from '@verbatim/domain';
import { Fault } from '@verbatim/kit';
import type { Place } from '@verbatim/ports';
import type { Core } from '../core.ts';
import { defined } from './defined.ts';
import { askingOf, Derived, record } from './record.ts';
import type { StaffCaller } from './record.ts';
import { said } from './unset.ts';

export interface AttributeWishes {
  readonly label?: string | undefined;
  readonly type?: AttributeType | undefined;
  readonly options?: readonly string[] | undefined;
}

/** Null: as if it had never been said. */
export type AttributeChange = {
  readonly [Name in keyof AttributeWishes]: AttributeWishes[Name] | (Name extends AttributeOption ? null : never);
};

export type NewAttribute = AttributeWishes & {
  readonly of: AttributeOwner;
  readonly name: string;
  readonly type: AttributeType;
};

/**
 * What staff note of customers and of conversations. Which there are, and that no name stands for two, is for the rules of
 * the account: `NOT_FOUND`, `ATTRIBUTE_TAKEN`, `ATTRIBUTES_TOO_MANY`.
 */
export interface Attributes {
  define(
    caller: StaffCaller,
    wanted: NewAttribute,
    key: string,
  ): Promise<{ readonly id: string; readonly place: Place | null }>;
  redefine(caller: StaffCaller, id: string, change: AttributeChange, key: string): Promise<Place | null>;
  retire(caller: StaffCaller, id: string, key: string): Promise<Place | null>;
}

export const attributes = (core: Core): Attributes => ({
  async define(caller, { of, name, type, label, options }, key) {
    const asking = askingOf(caller, key);
    const attributeId = (await Derived.from(core, asking)).id('Attribute');
    const data = { attributeId, of, name, type, ...defined({ label, options }) };
    return { id: attributeId, place: await told(record(core, asking, { type: 'AttributeDefined', data })) };
  },

  redefine(caller, attributeId, change, key) {
    const { named, unset } = said(change);
    const { label, type, options } = named;
    const data = { attributeId, ...defined({ label, type, options }), ...(unset.length === 0 ? {} : { unset }) };
    return told(record(core, askingOf(caller, key), { type: 'AttributeRedefined', data }));
  },

  retire(caller, attributeId, key) {
    const data = { attributeId, by: caller.agentId };
    return told(record(core, askingOf(caller, key), { type: 'AttributeRetired', data }));
  },
});

/** What the rules refuse, in words, with the field that is meant. */
async function told<Answer>(recorded: Promise<Answer>): Promise<Answer> {
  try {
    return await recorded;
  } catch (cause) {
    const reason = cause instanceof Fault ? REASONS[cause.code] : undefined;
    if (!(cause instanceof Fault) || reason === undefined) throw cause;
    const { message, path } = reason;
    throw new Fault(cause.code, message, { retryable: false, cause, ...(path === undefined ? {} : { path }) });
  }
}

const REASONS: Readonly<Record<string, { readonly message: string; readonly path?: string }>> = {
  NOT_FOUND: { message: 'There is no such attribute.' },
  ATTRIBUTE_TAKEN: { message: 'There is an attribute of this name already. Choose another one.', path: '/name' },
  ATTRIBUTES_TOO_MANY: { message: 'There are as many attributes as there may be. Delete one first.' },
};

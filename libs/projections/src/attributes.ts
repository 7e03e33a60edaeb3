import type { AccountId, AnyRecorded, AttributeOwner, AttributeType, EventType } from '@verbatim/domain';
import type { ViewSchema } from '@verbatim/ports';
import type { View } from './view.ts';

/** What staff note of customers or of conversations, and how they see and fill it in. */
export interface AttributeDoc {
  readonly id: string;
  readonly accountId: AccountId;
  readonly of: AttributeOwner;
  readonly name: string;
  readonly label: string | null;
  readonly type: AttributeType;
  readonly options: readonly string[];
  readonly createdAt: number;
  readonly updatedAt: number;
}

const schema: ViewSchema = {
  name: 'attributes',
  version: 1,
  columns: { account: 'text' },
  indexes: [['account', 'key']],
};

type Of<Type extends EventType> = Extract<AnyRecorded, { readonly type: Type }>;

export const attributes: View<AttributeDoc> = {
  schema,

  key: ({ event }) => idOf(event),

  apply(doc, { event }) {
    if (event.type === 'AttributeDefined') return doc ?? defined(event);
    if (doc === null || doc.accountId !== event.accountId) return doc;
    if (event.type === 'AttributeRetired') return null;
    return event.type === 'AttributeRedefined' ? redefined(doc, event) : doc;
  },

  columns: ({ accountId }) => ({ account: accountId }),
};

function idOf(event: AnyRecorded): string | null {
  switch (event.type) {
    case 'AttributeDefined':
    case 'AttributeRedefined':
    case 'AttributeRetired':
      return event.data.attributeId;
    default:
      return null;
  }
}

const defined = ({ accountId, recordedAt, data }: Of<'AttributeDefined'>): AttributeDoc => ({
  id: data.attributeId,
  accountId,
  of: data.of,
  name: data.name,
  label: data.label ?? null,
  type: data.type,
  options: data.options ?? [],
  createdAt: recordedAt,
  updatedAt: recordedAt,
});

const redefined = (
  doc: AttributeDoc,
  { recordedAt, data: { label, type, options, unset = [] } }: Of<'AttributeRedefined'>,
): AttributeDoc => ({
  ...doc,
  label: unset.includes('label') ? null : (label ?? doc.label),
  type: type ?? doc.type,
  options: unset.includes('options') ? [] : (options ?? doc.options),
  updatedAt: recordedAt,
});

import { ContactId, kindOf, subjectOf } from '@verbatim/domain';
import type { AccountId, AnyRecorded, ContactEvents, ContactOption, InboxId } from '@verbatim/domain';
import type { ViewSchema } from '@verbatim/ports';
import type { View } from './view.ts';

export interface ContactDoc {
  readonly id: ContactId;
  readonly accountId: AccountId;
  readonly inboxId: InboxId;
  readonly seq: number;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly language: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  /** What staff noted for each other. */
  readonly note: string | null;
  /** When somebody vouched for who it is; until then a visitor. */
  readonly identifiedAt: number | null;
  readonly blockedAt: number | null;
  readonly erasedAt: number | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

const schema: ViewSchema = {
  name: 'contacts',
  version: 3,
  columns: { account: 'text', name: 'text', email: 'text', updatedAt: 'integer', words: 'text' },
  indexes: [['account', 'updatedAt', 'key']],
  searched: 'words',
};

/** The customers, each as they are now. */
export const contacts: View<ContactDoc> = {
  schema,
  key: ({ event }) => (kindOf(event.stream) === 'contact' ? subjectOf(event.stream) : null),

  apply(doc, { event }) {
    if (event.type === 'ContactCreated') return doc ?? created(event);
    return doc === null ? null : changed(doc, event);
  },

  columns: ({ accountId, name, email, phone, updatedAt }) => ({
    account: accountId,
    name,
    email,
    updatedAt,
    words: [name, email, phone].filter((word) => word !== null).join(' '),
  }),
};

const NOBODY = { name: null, email: null, phone: null, language: null, attributes: {}, note: null } as const;

function created(event: Extract<AnyRecorded, { readonly type: 'ContactCreated' }>): ContactDoc {
  return {
    id: ContactId(subjectOf(event.stream)),
    accountId: event.accountId,
    inboxId: event.data.inboxId,
    seq: event.seq,
    ...NOBODY,
    ...named(event.data),
    identifiedAt: null,
    blockedAt: null,
    erasedAt: null,
    createdAt: event.recordedAt,
    updatedAt: event.recordedAt,
  };
}

function changed(doc: ContactDoc, event: AnyRecorded): ContactDoc {
  const at = { seq: event.seq, updatedAt: event.recordedAt };
  if (doc.erasedAt !== null) return { ...doc, seq: event.seq }; // nothing personal ever comes back
  switch (event.type) {
    case 'ContactIdentified':
      return { ...doc, ...named(event.data), identifiedAt: doc.identifiedAt ?? event.recordedAt, ...at };
    case 'ContactUpdated':
      return { ...doc, ...named(event.data), ...nothingOf(event.data.unset), ...at };
    case 'ContactBlocked':
      return { ...doc, blockedAt: doc.blockedAt ?? event.recordedAt, ...at };
    case 'ContactErased':
      return { ...doc, ...NOBODY, erasedAt: event.recordedAt, ...at };
    default:
      return { ...doc, seq: event.seq };
  }
}

const nothingOf = (unset: readonly ContactOption[] = []): Partial<ContactDoc> =>
  Object.fromEntries(unset.map((name) => [name, NOBODY[name]]));

/** What is named is as it now is; what is not named stays. */
function named(told: ContactEvents['ContactUpdated']): Partial<ContactDoc> {
  const { name, email, phone, language, attributes, note } = told;
  return {
    ...(name === undefined ? {} : { name }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    ...(language === undefined ? {} : { language }),
    ...(attributes === undefined ? {} : { attributes }),
    ...(note === undefined ? {} : { note }),
  };
}

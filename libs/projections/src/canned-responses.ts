import type { AccountId, AnyRecorded, EventType, InboxId, TeamId } from '@verbatim/domain';
import type { ViewSchema } from '@verbatim/ports';
import type { View } from './view.ts';

/** A text that agents have at hand. */
export interface CannedResponseDoc {
  readonly id: string;
  readonly accountId: AccountId;
  readonly shortcut: string;
  readonly text: string;
  /** Null: in conversations of every team, of every inbox. */
  readonly teamId: TeamId | null;
  readonly inboxId: InboxId | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

const schema: ViewSchema = {
  name: 'canned_responses',
  version: 1,
  columns: { account: 'text' },
  indexes: [['account', 'key']],
};

type Of<Type extends EventType> = Extract<AnyRecorded, { readonly type: Type }>;

export const cannedResponses: View<CannedResponseDoc> = {
  schema,

  key: ({ event }) => (event.type.startsWith('CannedResponse') ? idOf(event) : null),

  apply(doc, { event }) {
    if (event.type === 'CannedResponseCreated') return doc ?? created(event);
    if (doc === null || doc.accountId !== event.accountId) return doc;
    if (event.type === 'CannedResponseDeleted') return null;
    return event.type === 'CannedResponseUpdated' ? updated(doc, event) : doc;
  },

  columns: ({ accountId }) => ({ account: accountId }),
};

function idOf(event: AnyRecorded): string | null {
  switch (event.type) {
    case 'CannedResponseCreated':
    case 'CannedResponseUpdated':
    case 'CannedResponseDeleted':
      return event.data.cannedResponseId;
    default:
      return null;
  }
}

const created = ({ accountId, recordedAt, data }: Of<'CannedResponseCreated'>): CannedResponseDoc => ({
  id: data.cannedResponseId,
  accountId,
  shortcut: data.shortcut,
  text: data.text,
  teamId: data.teamId ?? null,
  inboxId: data.inboxId ?? null,
  createdAt: recordedAt,
  updatedAt: recordedAt,
});

const updated = (
  doc: CannedResponseDoc,
  { recordedAt, data: { shortcut, text, teamId, inboxId, unset = [] } }: Of<'CannedResponseUpdated'>,
): CannedResponseDoc => ({
  ...doc,
  shortcut: shortcut ?? doc.shortcut,
  text: text ?? doc.text,
  teamId: unset.includes('teamId') ? null : (teamId ?? doc.teamId),
  inboxId: unset.includes('inboxId') ? null : (inboxId ?? doc.inboxId),
  updatedAt: recordedAt,
});

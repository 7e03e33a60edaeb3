import { timeJson } from '@verbatim/contracts';
import type { ConversationRow } from '@verbatim/contracts';
import type { ConversationDoc } from '@verbatim/projections';

const time = (ms: number | null): string | null => (ms === null ? null : timeJson(ms));

/** A conversation as clients see it, every field printed; `name` is the contact's, joined when read. */
export const rowOf = (doc: ConversationDoc, name: string | null): ConversationRow => ({
  id: doc.id,
  seq: doc.seq,
  status: doc.status,
  handler: doc.handler,
  inboxId: doc.inboxId,
  channel: doc.channel,
  teamId: doc.teamId,
  assigneeId: doc.assigneeId,
  contact: { id: doc.contactId, name },
  lastMessage:
    doc.lastMessage === null
      ? null
      : { kind: doc.lastMessage.kind, text: doc.lastMessage.text, at: timeJson(doc.lastMessage.at) },
  unread: doc.unread,
  waitingSince: time(doc.waitingSince),
  snoozedUntil: time(doc.snoozedUntil),
  firstReplyAt: time(doc.firstReplyAt),
  resolvedAt: time(doc.resolvedAt),
  labels: doc.labels,
  mentions: doc.mentions,
  priority: doc.priority,
  attributes: doc.attributes as ConversationRow['attributes'],
  code: doc.code,
  createdAt: timeJson(doc.createdAt),
  updatedAt: timeJson(doc.updatedAt),
});

import { eventRow, timeJson } from '@verbatim/contracts';
import type { AnyRecorded } from '@verbatim/domain';
import type { AgentEntry, Core, InboxEntry } from '@verbatim/edge';
import type { z } from 'zod';
import type { answers } from './schemas.ts';
import { messageStatus } from '@verbatim/projections';
import type {
  ApiKeyDoc,
  AttributeDoc,
  CannedResponseDoc,
  ContactDoc,
  ConversationDoc,
  MessageDoc,
  TeamDoc,
} from '@verbatim/projections';

/** What answers print of what is kept: every field, absent is null. */
export const agentJson = ({ id, name, email, role, scope, capacity, teamIds, isActive, ...agent }: AgentEntry) => ({
  id,
  name,
  email,
  role,
  scope,
  capacity,
  teamIds: [...teamIds],
  skills: [...agent.skills],
  languages: [...agent.languages],
  channelCapacity: { ...agent.channelCapacity },
  active: isActive,
});

export const inboxJson = (inbox: InboxEntry) => ({
  id: inbox.id,
  type: inbox.channel,
  name: inbox.name,
  teamId: inbox.teamId,
  allowedOrigins: [...inbox.allowedOrigins],
  greeting: inbox.greeting,
  reopenWithinHours: inbox.reopenWithinHours,
  autoResolveAfterMinutes: inbox.autoResolveAfterMinutes,
  reassignAfterMinutes: inbox.reassignAfterMinutes,
});

export const teamJson = ({ id, name, policy, reassignAfterMinutes, offerSeconds, loadShareMax }: TeamDoc) => ({
  id,
  name,
  policy,
  reassignAfterMinutes,
  offerSeconds,
  loadShareMax,
});

export const apiKeyJson = ({ id, agentId, name, scopes, createdAt, expiresAt }: ApiKeyDoc) => ({
  id,
  agentId,
  name,
  scopes: [...scopes],
  createdAt: timeJson(createdAt),
  expiresAt: time(expiresAt),
});

export const contactJson = (contact: ContactDoc) => ({
  id: contact.id,
  inboxId: contact.inboxId,
  name: contact.name,
  email: contact.email,
  phone: contact.phone,
  language: contact.language,
  attributes: contact.attributes,
  note: contact.note,
  identifiedAt: time(contact.identifiedAt),
  blockedAt: time(contact.blockedAt),
  erasedAt: time(contact.erasedAt),
  createdAt: timeJson(contact.createdAt),
  updatedAt: timeJson(contact.updatedAt),
});

export const cannedResponseJson = (doc: CannedResponseDoc) => ({
  id: doc.id,
  shortcut: doc.shortcut,
  text: doc.text,
  teamId: doc.teamId,
  inboxId: doc.inboxId,
  createdAt: timeJson(doc.createdAt),
  updatedAt: timeJson(doc.updatedAt),
});

export const attributeJson = (doc: AttributeDoc) => ({
  id: doc.id,
  of: doc.of,
  name: doc.name,
  label: doc.label,
  type: doc.type,
  options: [...doc.options],
  createdAt: timeJson(doc.createdAt),
  updatedAt: timeJson(doc.updatedAt),
});

interface Thread {
  readonly core: Core;
  readonly conversation: ConversationDoc;
  readonly contactName: string | null;
}

export const messageJson = (message: MessageDoc, thread: Thread) => ({
  id: message.id,
  seq: message.seq,
  kind: message.kind,
  text: message.text,
  parts: message.parts,
  author: { ...message.author, name: authorName(message, thread) },
  at: timeJson(message.at),
  status: messageStatus(message, thread.conversation),
  reason: message.failed?.reason ?? null,
  isEdited: message.editedAt !== null,
  isRedacted: message.redacted,
  erased: message.erased,
  activity: activityJson(message.activity),
});

/** The name of today; what was written with the message where there is none any more. */
function authorName({ author: { type, id, name } }: MessageDoc, { core, contactName }: Thread): string | null {
  if (type === 'contact') return contactName;
  return core.directory.agent(id)?.name ?? name;
}

function activityJson(activity: MessageDoc['activity']) {
  if (activity === null) return null;
  const { type, data } = activity;
  return { type, data: data.until === undefined ? data : { ...data, until: timeJson(data.until) } };
}

/** An event with every field, as staff see it; its sender is told the clientMessageId. */
export const eventJson = (event: AnyRecorded, person: string) =>
  eventRow(event, { audience: 'staff', own: event.actor.id === person }) as z.input<typeof answers.event>;

const time = (ms: number | null): string | null => (ms === null ? null : timeJson(ms));

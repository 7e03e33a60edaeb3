import { ConversationId } from '@verbatim/domain';
import type { AnyRecorded, EventType } from '@verbatim/domain';
import type { ViewSchema } from '@verbatim/ports';
import { activityOf } from './activity.ts';
import { conversationIdOf } from './conversations.ts';
import type { MessageDoc, MessageKind } from './message-doc.ts';
import type { View } from './view.ts';

const schema: ViewSchema = {
  name: 'messages',
  version: 2,
  columns: { account: 'text', conversation: 'text', seq: 'integer', said: 'text' },
  indexes: [['account', 'conversation', 'seq']],
  searched: 'said',
};

type Saying = Extract<
  AnyRecorded,
  { readonly type: 'MessageReceived' | 'AgentReplied' | 'AssistantReplied' | 'NoteAdded' }
>;
type Changing = Extract<
  AnyRecorded,
  { readonly type: 'MessageSent' | 'MessageEdited' | 'MessageRedacted' | 'MessageFailed' }
>;

const KIND_OF: Readonly<Record<Saying['type'], MessageKind>> = {
  MessageReceived: 'incoming',
  AgentReplied: 'outgoing',
  AssistantReplied: 'outgoing',
  NoteAdded: 'note',
};
const CHANGES: ReadonlySet<EventType> = new Set(['MessageSent', 'MessageEdited', 'MessageRedacted', 'MessageFailed']);

const isSaying = (event: AnyRecorded): event is Saying => Object.hasOwn(KIND_OF, event.type);
const isChanging = (event: AnyRecorded): event is Changing => CHANGES.has(event.type);

/** Every line of every thread: messages, notes, and what was done between them. */
export const messages: View<MessageDoc> = {
  schema,

  key({ event }) {
    if (conversationIdOf(event.stream) === null) return null;
    if (isSaying(event) || isChanging(event)) return event.data.messageId;
    return activityOf(event) === null ? null : event.id;
  },

  begins: ({ event }) => !isChanging(event),

  apply(doc, { event }) {
    if (isChanging(event)) return changed(doc, event);
    // A message is said once, whoever names it again.
    if (doc !== null) return doc;
    if (isSaying(event)) return said(event);
    const activity = activityOf(event);
    return activity === null ? null : { ...line(event), activity };
  },

  columns: (doc) => ({ account: doc.accountId, conversation: doc.conversationId, seq: doc.seq, said: findable(doc) }),
};

/** What a line is found by: its text, and the names of what is attached. */
function findable({ text, parts }: MessageDoc): string | null {
  const names = parts.flatMap(({ attachment }) => attachment?.name ?? []);
  return text === null && names.length === 0 ? null : [text, ...names].join(' ');
}

/** A line of which only the envelope is known. */
const line = (event: AnyRecorded): MessageDoc => ({
  id: event.id,
  accountId: event.accountId,
  conversationId: ConversationId(conversationIdOf(event.stream) ?? ''),
  seq: event.seq,
  kind: 'activity',
  text: null,
  parts: [],
  author: { type: event.actor.type, id: event.actor.onBehalfOf ?? event.actor.id, name: null },
  at: event.recordedAt,
  replyTo: null,
  origin: null,
  mentions: [],
  editedAt: null,
  redacted: false,
  failed: null,
  sentAt: null,
  erased: event.erased === true,
  activity: null,
});

function said(event: Saying): MessageDoc {
  const { messageId, text, parts, replyTo } = event.data;
  const of = line(event);
  return {
    ...of,
    id: messageId,
    kind: KIND_OF[event.type],
    text: text ?? null,
    parts: parts ?? [],
    replyTo: replyTo ?? null,
    ...(event.type === 'MessageReceived' ? {} : saidByUs(event, of)),
  };
}

const saidByUs = (event: Exclude<Saying, { readonly type: 'MessageReceived' }>, { author }: MessageDoc) => ({
  author: { ...author, name: event.data.authorName ?? null },
  origin: event.data.origin ?? null,
  mentions: event.type === 'NoteAdded' ? (event.data.mentions ?? []) : [],
});

/** An event of one conversation never changes a message of another, whatever id it names. */
function changed(doc: MessageDoc | null, event: Changing): MessageDoc | null {
  if (doc === null || doc.accountId !== event.accountId || doc.conversationId !== conversationIdOf(event.stream))
    return doc;
  switch (event.type) {
    case 'MessageSent':
      return { ...doc, sentAt: doc.sentAt ?? event.recordedAt, failed: null };
    case 'MessageFailed': {
      const { reason, attempts } = event.data;
      return doc.sentAt === null ? { ...doc, failed: { reason, attempts } } : doc; // it is there: a late attempt tells nothing
    }
    case 'MessageEdited':
      return doc.redacted ? doc : { ...doc, text: event.data.text ?? null, editedAt: event.recordedAt };
    case 'MessageRedacted':
      return { ...doc, text: null, parts: [], redacted: true };
  }
}

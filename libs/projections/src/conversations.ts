import { conversation, kindOf, subjectOf } from '@verbatim/domain';
import type { AnyRecorded, ConversationEvent, Recorded, StreamId } from '@verbatim/domain';
import type { ViewSchema } from '@verbatim/ports';
import { begun, shownOf, stateOf } from './conversation-doc.ts';
import type { ConversationDoc, LastMessage, Mention, SaidMoment } from './conversation-doc.ts';
import { labelColumn } from './label-column.ts';
import { preview } from './preview.ts';
import { readUpTo, received, unreadIn } from './unread.ts';
import type { UnreadRun } from './unread.ts';
import type { View } from './view.ts';

type Event = Recorded<ConversationEvent>;

const schema: ViewSchema = {
  name: 'conversations',
  version: 4,
  columns: {
    account: 'text',
    status: 'text',
    inboxId: 'text',
    teamId: 'text',
    assigneeId: 'text',
    contactId: 'text',
    labels: 'text',
    mentions: 'text',
    waitingSince: 'integer',
    updatedAt: 'integer',
    partition: 'integer',
    offset: 'integer',
  },
  // A row is written with every event of its conversation, and each index with it: no more of them than lists need.
  indexes: [
    ['account', 'updatedAt', 'key'],
    ['account', 'status', 'updatedAt', 'key'],
    ['account', 'assigneeId', 'updatedAt', 'key'],
    ['account', 'waitingSince', 'key'],
    ['account', 'contactId'],
    ['account', 'partition', 'offset'],
  ],
};

/** Agents that a conversation remembers having mentioned. */
const MENTIONS_KEPT_MAX = 50;

/** What nobody sees in a list: it changes the document, but not when the conversation was last active. */
const UNSEEN: ReadonlySet<string> = new Set([
  'MessagesDelivered',
  'MessagesRead',
  'MessageSent',
  'IntentClassified',
  'RequestRefused',
  'NoChangeNeeded',
]);
/** Nor is a visitor active who only goes to another page. */
const isUnseen = ({ type, actor }: AnyRecorded): boolean =>
  UNSEEN.has(type) || (type === 'AttributeChanged' && actor.type === 'contact');

/** One row of the inbox per conversation. */
export const conversations: View<ConversationDoc> = {
  schema,
  key: ({ event }) => conversationIdOf(event.stream),

  apply(doc, { event: recorded, place }) {
    if (!isOfConversation(recorded)) return doc;
    const before = doc ?? (recorded.type === 'ConversationStarted' ? begun(recorded) : null);
    if (before === null) return null;
    const at = { seq: recorded.seq, partition: place.partition, offset: place.offset };
    const updatedAt = isUnseen(recorded) ? before.updatedAt : recorded.recordedAt;
    // Not by spreading all in one literal, which costs many times as much: this runs for each event.
    return Object.assign({ ...before }, moved(before, recorded), said(before, recorded), at, { updatedAt });
  },

  columns: (doc) => ({
    account: doc.accountId,
    status: doc.status,
    inboxId: doc.inboxId,
    teamId: doc.teamId,
    assigneeId: doc.assigneeId,
    contactId: doc.contactId,
    labels: labelColumn(doc.labels),
    mentions: labelColumn(doc.mentions.map(({ agentId }) => agentId)),
    waitingSince: doc.waitingSince,
    updatedAt: doc.updatedAt,
    partition: doc.partition,
    offset: doc.offset,
  }),
};

/** The conversation whose stream this is; null for streams of other kinds. */
export const conversationIdOf = (stream: StreamId): string | null =>
  kindOf(stream) === 'conversation' ? subjectOf(stream) : null;

/** The stream of a conversation holds events of its own kind only. */
const isOfConversation = (event: AnyRecorded): event is AnyRecorded & Event => conversationIdOf(event.stream) !== null;

/** Where it stands, by the domain's own rules. */
function moved(doc: ConversationDoc, event: Event): Partial<ConversationDoc> {
  const before = stateOf(doc);
  const after = conversation.evolve(before, event);
  if (after === before || after.phase === 'none') return {};
  const isResolved = after.phase === 'resolved';
  const shown = shownOf(after);
  const isMoved = shown.status !== doc.status || shown.assigneeId !== doc.assigneeId || shown.teamId !== doc.teamId;
  return {
    resolvedAt: isResolved ? (doc.resolvedAt ?? event.recordedAt) : null,
    ...(isMoved ? { moved: { seq: event.seq, at: event.recordedAt } } : {}),
    ...(shown.assigneeId === doc.assigneeId ? {} : { given: { seq: event.seq, at: event.recordedAt } }),
    ...shown,
  };
}

/** What was said, and who has yet to read or answer it. */
function said(doc: ConversationDoc, event: Event): Partial<ConversationDoc> {
  switch (event.type) {
    case 'MessageReceived':
      return {
        lastMessage: lastMessage('incoming', event),
        waitingSince: doc.waitingSince ?? event.recordedAt,
        unanswered: doc.unanswered ?? momentOf(event),
        lastSaid: momentOf(event),
        firstReceivedAt: doc.firstReceivedAt ?? event.recordedAt,
        ...unread(received(doc.unreadRuns, event.seq)),
      };
    case 'AgentReplied':
      return {
        lastMessage: lastMessage('outgoing', event),
        waitingSince: null,
        unanswered: null,
        lastSaid: momentOf(event),
        firstReplyAt: doc.firstReplyAt ?? (doc.firstReceivedAt === null ? null : event.recordedAt),
        ...unread([]),
      };
    case 'AssistantReplied':
      return {
        lastMessage: lastMessage('outgoing', event),
        waitingSince: null,
        unanswered: null,
        lastSaid: momentOf(event),
      };
    case 'NoteAdded':
      return { lastMessage: lastMessage('note', event), mentions: mentioned(doc.mentions, event) };
    case 'MessagesRead':
      return event.actor.type === 'contact' ? {} : unread(readUpTo(doc.unreadRuns, event.data.upToSeq));
    default:
      return changed(doc, event);
  }
}

function mentioned(
  before: readonly Mention[],
  { seq, data: { mentions: agentIds = [] } }: Extract<Event, { type: 'NoteAdded' }>,
): readonly Mention[] {
  if (agentIds.length === 0) return before;
  const others = before.filter(({ agentId }) => !agentIds.includes(agentId));
  return [...others, ...agentIds.map((agentId) => ({ agentId, seq }))].slice(-MENTIONS_KEPT_MAX);
}

function changed({ lastMessage: last, attributes }: ConversationDoc, event: Event): Partial<ConversationDoc> {
  switch (event.type) {
    case 'MessageEdited':
      // What was redacted or erased is not brought back by an edit.
      return last?.id === event.data.messageId && last.text !== null
        ? { lastMessage: { ...last, text: preview(event.data) } }
        : {};
    case 'MessageRedacted':
      return last?.id === event.data.messageId ? { lastMessage: { ...last, text: null } } : {};
    case 'AttributeChanged':
      return { attributes: withAttribute(attributes, event.data) };
    default:
      return {};
  }
}

const unread = (unreadRuns: readonly UnreadRun[]) => ({ unreadRuns, unread: unreadIn(unreadRuns) });

type Said = Extract<Event, { type: 'MessageReceived' | 'AgentReplied' | 'AssistantReplied' | 'NoteAdded' }>;

const lastMessage = (kind: LastMessage['kind'], { data, recordedAt }: Said): LastMessage => ({
  id: data.messageId,
  kind,
  text: preview(data),
  at: recordedAt,
});

const momentOf = ({ data, seq, recordedAt }: Said): SaidMoment => ({ id: data.messageId, seq, at: recordedAt });

type Attribute = Extract<Event, { type: 'AttributeChanged' }>['data'];

function withAttribute(attributes: ConversationDoc['attributes'], { name, after }: Attribute) {
  const others = Object.entries(attributes).filter(([other]) => other !== name);
  return Object.fromEntries(after == null ? others : [...others, [name, jsonOf(after)]]);
}

/** Values are JSON text; what is none stays the text that it is. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

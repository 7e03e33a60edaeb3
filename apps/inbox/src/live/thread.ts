import type { Activity, Author, ConversationEvent, Message, MessageStatus } from './contract.ts';

/** A conversation as it is on screen: `messages` in the order of `seq`, nothing twice. */
export interface Thread {
  readonly messages: readonly Message[];
  /** The highest `seq` of any event taken in, shown or not. */
  readonly seq: number;
  readonly hasOlder: boolean;
}

export const emptyThread: Thread = { messages: [], seq: 0, hasOlder: false };

const SAID: Readonly<Record<string, Message['kind']>> = {
  MessageReceived: 'incoming',
  AgentReplied: 'outgoing',
  AssistantReplied: 'outgoing',
  NoteAdded: 'note',
};

/** Changes that are worth a line between the messages. */
const TOLD = new Set([
  'ConversationQueued',
  'ConversationStarted',
  'ConversationAssigned',
  'ConversationUnassigned',
  'ConversationTransferred',
  'ConversationSnoozed',
  'ConversationResolved',
  'ConversationReopened',
  'ConversationLabeled',
  'PriorityChanged',
  'AttributeChanged',
  'HandoffRequested',
]);

const RANK: Readonly<Record<MessageStatus, number>> = { accepted: 0, sent: 1, failed: 2, delivered: 3, read: 4 };

/** Whether an activity is worth a line: that a new conversation waits is seen by its being there. */
export const isTold = ({ kind, activity, author }: Message): boolean =>
  kind !== 'activity' || (activity != null && TOLD.has(activity.type) && !isUntold(activity, author));

/** What is seen elsewhere already: of waiting, only that somebody gave it to a team is news; where a visitor is stands beside. */
const isUntold = ({ type, data: { reason } }: Activity, author: Author): boolean =>
  reason === 'new' ||
  (type === 'AttributeChanged' && author.type === 'contact') ||
  (type === 'ConversationQueued' && reason !== 'assigned') ||
  (type === 'ConversationAssigned' && reason === 'transferred');

/** Takes in one event of the conversation. An event that was taken in before changes nothing. */
export function evolveThread(thread: Thread, event: ConversationEvent): Thread {
  const seq = Math.max(thread.seq, event.seq);
  return { ...thread, seq, messages: evolveMessages(thread.messages, event) };
}

/** Puts a page of older or newer messages into the thread. */
export function addMessages(thread: Thread, page: readonly Message[], hasOlder: boolean): Thread {
  let messages = thread.messages;
  for (const message of page) messages = insert(messages, message);
  const seq = messages.at(-1)?.seq ?? 0;
  return { messages, seq: Math.max(thread.seq, seq), hasOlder };
}

function evolveMessages(messages: readonly Message[], event: ConversationEvent): readonly Message[] {
  const data = dataOf(event);
  const kind = SAID[event.type];
  if (kind !== undefined) return insert(messages, said(kind, event, data));
  if (TOLD.has(event.type)) return insert(messages, told(event, data));
  switch (event.type) {
    case 'MessagesDelivered':
    case 'MessagesRead':
      return received(messages, event, data);
    case 'MessageSent':
      return changeOne(messages, data['messageId'], sent);
    case 'MessageFailed':
      return changeOne(messages, data['messageId'], (message) => ({
        ...message,
        status: 'failed',
        reason: words(data['reason']),
      }));
    case 'MessageEdited':
      return changeOne(messages, data['messageId'], (message) => ({
        ...message,
        text: words(data['text']),
        isEdited: true,
      }));
    case 'MessageRedacted':
      return changeOne(messages, data['messageId'], (message) => ({ ...message, text: null, isRedacted: true }));
    case 'RequestRefused':
      return changeOne(messages, data['factId'], (message) => ({
        ...message,
        status: 'failed',
        reason: words(data['code']),
      }));
    default:
      return messages; // decisions and facts of a later version that are not shown here
  }
}

/** The data of an event stands under its type's name. */
export function dataOf(event: ConversationEvent): Readonly<Record<string, unknown>> {
  const name = event.type.charAt(0).toLowerCase() + event.type.slice(1);
  const data = event[name];
  return typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : {};
}

function said(kind: Message['kind'], event: ConversationEvent, data: Readonly<Record<string, unknown>>): Message {
  const author: Author = { type: event.actor.type, id: event.actor.id, name: words(data['authorName']) };
  return {
    id: words(data['messageId']) ?? event.id,
    seq: event.seq,
    kind,
    text: words(data['text']),
    author,
    at: event.recordedAt,
    status: kind === 'outgoing' ? 'accepted' : null,
    clientMessageId: event.clientMessageId ?? null,
  };
}

function told(event: ConversationEvent, data: Readonly<Record<string, unknown>>): Message {
  const activity: Activity = { type: event.type, data };
  const author: Author = { type: event.actor.type, id: event.actor.id, name: null };
  return {
    id: event.id,
    seq: event.seq,
    kind: 'activity',
    text: null,
    author,
    at: event.recordedAt,
    status: null,
    activity,
  };
}

/** What the contact has received or read of ours. What staff have read is no business of a tick. */
function received(
  messages: readonly Message[],
  event: ConversationEvent,
  data: Readonly<Record<string, unknown>>,
): readonly Message[] {
  if (event.actor.type === 'agent' || event.actor.type === 'apiKey') return messages;
  const upTo = typeof data['upToSeq'] === 'number' ? data['upToSeq'] : 0;
  const status: MessageStatus = event.type === 'MessagesRead' ? 'read' : 'delivered';
  return messages.map((message) =>
    message.kind === 'outgoing' && message.seq <= upTo ? raise(message, status) : message,
  );
}

/** What was given up and then taken after all is sent. */
const sent = (message: Message): Message =>
  raise(message.status === 'failed' ? { ...message, status: 'accepted' } : message, 'sent');

function raise(message: Message, status: MessageStatus): Message {
  if (message.status === null || message.status === 'failed' || RANK[message.status] >= RANK[status]) return message;
  return { ...message, status };
}

function changeOne(
  messages: readonly Message[],
  id: unknown,
  change: (message: Message) => Message,
): readonly Message[] {
  const at = messages.findLastIndex((message) => message.id === id);
  const message = messages[at];
  return message === undefined ? messages : messages.with(at, change(message));
}

function insert(messages: readonly Message[], message: Message): readonly Message[] {
  const after = messages.findLastIndex((existing) => existing.seq <= message.seq);
  if (messages[after]?.seq === message.seq) return messages;
  return messages.toSpliced(after + 1, 0, message);
}

const words = (value: unknown): string | null => (typeof value === 'string' ? value : null);

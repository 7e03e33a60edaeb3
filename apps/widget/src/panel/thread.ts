import type { Envelope } from './protocol.ts';

export type Activity = 'assigned' | 'ended' | 'handoff' | 'queued' | 'reopened' | 'resolved';

/** One line of the conversation as the visitor reads it. */
export interface Line {
  /** Stays the same while a line goes from waiting to accepted, so that the page keeps its element. */
  readonly key: string;
  readonly id: string;
  readonly conversation: string;
  readonly seq: number;
  readonly at: number;
  readonly by: 'me' | 'agent' | 'assistant' | 'activity';
  readonly name: string | null;
  /** Null when it was deleted or erased. */
  readonly text: string | null;
  readonly edited?: boolean;
  readonly failed?: string;
  readonly activity?: Activity;
}

/** How far a conversation was taken in: by our side (`read`, `delivered`) and by the visitor (`seen`). */
export interface Marks {
  readonly delivered: number;
  readonly read: number;
  readonly seen: number;
}

export interface Thread {
  readonly lines: readonly Line[];
  /** In the order in which they began; a line's place is (conversation, seq). */
  readonly conversations: readonly string[];
  readonly marks: Readonly<Record<string, Marks>>;
  readonly firstSeq: number;
}

type Data = Readonly<Record<string, unknown>>;
type Fold = (thread: Thread, event: Envelope, data: Data) => Thread;

export const emptyThread: Thread = {
  lines: [],
  conversations: [],
  marks: {},
  firstSeq: Infinity,
};

const noMarks: Marks = { delivered: 0, read: 0, seen: 0 };

export const marksOf = (thread: Thread, conversation: string): Marks => thread.marks[conversation] ?? noMarks;

export const conversationOf = (event: Envelope): string =>
  event.conversationId ?? (event.stream ?? '').replace('conversation:', '');

const FOLDS: Readonly<Record<string, Fold>> = {
  messageReceived: written('me'),
  agentReplied: written('agent'),
  assistantReplied: written('assistant'),
  messageEdited: (thread, _, data) =>
    change(thread, data['messageId'], (line) => ({ ...line, text: words(data['text']) ?? line.text, edited: true })),
  messageRedacted: (thread, _, data) => change(thread, data['messageId'], (line) => ({ ...line, text: null })),
  messageFailed: (thread, _, data) => change(thread, data['messageId'], failed(data['reason'])),
  requestRefused: (thread, _, data) => change(thread, data['factId'], failed(data['code'])),
  messagesDelivered: (thread, event, data) =>
    event.actor?.type === 'contact' ? thread : mark(thread, event, { delivered: number(data['upToSeq']) }),
  messagesRead: (thread, event, data) =>
    mark(thread, event, { [event.actor?.type === 'contact' ? 'seen' : 'read']: number(data['upToSeq']) }),
  // Who took it by replying is there already, with name and words.
  conversationAssigned: (thread, event, data) =>
    data['reason'] === 'replied' ? thread : happened('assigned')(thread, event, data),
  handoffRequested: happened('handoff'),
  conversationQueued: happened('queued'),
  conversationReopened: happened('reopened'),
  conversationResolved: (thread, event, data) =>
    happened(event.actor?.type === 'contact' ? 'ended' : 'resolved')(thread, event, data),
};

/** Takes an event in. Twice changes nothing, and an older one finds its place. */
export function fold(before: Thread, event: Envelope): Thread {
  const name = event.type.charAt(0).toLowerCase() + event.type.slice(1);
  const conversation = conversationOf(event);
  const known = before.conversations.includes(conversation);
  const thread: Thread = {
    ...before,
    conversations: known ? before.conversations : [...before.conversations, conversation],
    firstSeq: Math.min(known ? before.firstSeq : Infinity, event.seq),
  };
  const data = event[name];
  return FOLDS[name]?.(thread, event, typeof data === 'object' && data !== null ? (data as Data) : {}) ?? thread;
}

/** How many lines of ours the visitor has not seen. */
export function unreadOf(thread: Thread): number {
  return thread.lines.filter(({ by, conversation, seq }) => isOurs(by) && seq > marksOf(thread, conversation).seen)
    .length;
}

/** The last line of ours in the current conversation: what a receipt speaks of. */
export function lastOurs(thread: Thread): Line | undefined {
  return thread.lines.findLast(({ by }) => isOurs(by));
}

/** The last line by which the chat goes on, begins anew or is over. */
export const lastTurn = ({ lines }: Thread): Line | undefined =>
  lines.findLast((line) => line.by === 'me' || line.activity === 'reopened' || isOver(line));

export const isOver = ({ activity }: Line): boolean => activity === 'ended' || activity === 'resolved';

/** The visitor has seen everything up to here. */
export const seen = (thread: Thread, conversation: string, seq: number): Thread =>
  raise(thread, conversation, { seen: seq });

const isOurs = (by: Line['by']): boolean => by === 'agent' || by === 'assistant';

function written(by: Line['by']): Fold {
  return (thread, event, data) =>
    insert(thread, {
      ...place(event),
      key: event.clientMessageId ?? event.id,
      id: words(data['messageId']) ?? event.id,
      by,
      name: words(data['authorName']) ?? null,
      text: words(data['text']) ?? attachments(data['parts']),
    });
}

function happened(activity: Activity): Fold {
  return (thread, event) =>
    insert(thread, { ...place(event), key: event.id, id: event.id, by: 'activity', name: null, text: null, activity });
}

const place = (event: Envelope) => ({
  conversation: conversationOf(event),
  seq: event.seq,
  at: Date.parse(event.recordedAt),
});

function insert(thread: Thread, line: Line): Thread {
  if (thread.lines.some(({ id }) => id === line.id)) return thread;
  const order = (one: Line) => thread.conversations.indexOf(one.conversation) * 1e9 + one.seq;
  const before = thread.lines.findLastIndex((one) => order(one) < order(line));
  return { ...thread, lines: thread.lines.toSpliced(before + 1, 0, line) };
}

function change(thread: Thread, id: unknown, next: (line: Line) => Line): Thread {
  return { ...thread, lines: thread.lines.map((line) => (line.id === id ? next(line) : line)) };
}

const mark = (thread: Thread, event: Envelope, marks: Partial<Marks>): Thread =>
  raise(thread, conversationOf(event), marks);

function raise(
  thread: Thread,
  conversation: string,
  { delivered = 0, read = 0, seen: at = 0 }: Partial<Marks>,
): Thread {
  const now = marksOf(thread, conversation);
  const marks = {
    delivered: Math.max(now.delivered, delivered),
    read: Math.max(now.read, read),
    seen: Math.max(now.seen, at),
  };
  return { ...thread, marks: { ...thread.marks, [conversation]: marks } };
}

const failed =
  (reason: unknown) =>
  (line: Line): Line => ({ ...line, failed: words(reason) ?? 'FAILED' });

function attachments(parts: unknown): string | null {
  if (!Array.isArray(parts)) return null;
  const names = parts.map((part: { attachment?: { name?: unknown } }) => words(part.attachment?.name));
  return names.filter((name) => name !== null).join('\n') || null;
}

const words = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

import type { Message } from '../live/contract.ts';
import type { Pending } from '../live/outbox.ts';
import { isTold } from '../live/thread.ts';
import { isSameDay } from '../words/times.ts';

/** A line of the thread: a message of the log, or one of ours that is still on its way. */
export interface Line {
  readonly key: string;
  readonly message: Message;
  readonly pending: Pending | null;
  /** The first of its day. */
  readonly startsDay: boolean;
  /** The first of what one person said within two minutes. */
  readonly startsGroup: boolean;
}

const GROUP_MS = 2 * 60_000;

/** What is shown: the messages, then our own that the log has not yet brought back. */
export function linesOf(messages: readonly Message[], pending: readonly Pending[], myId: string): readonly Line[] {
  const ids = new Set(messages.map(({ id }) => id));
  const mine = new Set(messages.map(({ clientMessageId }) => clientMessageId));
  const waiting = pending.filter(
    (sent) => !mine.has(sent.clientMessageId) && (sent.messageId === null || !ids.has(sent.messageId)),
  );
  const all = [
    ...messages.filter(isTold).map((message) => ({ message, pending: null })),
    ...waiting.map((sent) => ({ message: messageOf(sent, myId), pending: sent })),
  ];
  return all.map((entry, at) => {
    const before = all[at - 1]?.message;
    const { message } = entry;
    const startsDay = before === undefined || !isSameDay(before.at, message.at);
    // The key outlives the moment in which the log's own message takes the place of ours.
    const key = message.clientMessageId ?? message.id;
    return { ...entry, key, startsDay, startsGroup: startsDay || !continues(before, message) };
  });
}

function continues(before: Message | undefined, message: Message): boolean {
  if (before === undefined || before.kind !== message.kind || before.author.id !== message.author.id) return false;
  return Date.parse(message.at) - Date.parse(before.at) < GROUP_MS;
}

const messageOf = (sent: Pending, myId: string): Message => ({
  id: sent.clientMessageId,
  seq: Number.MAX_SAFE_INTEGER,
  kind: sent.note ? 'note' : 'outgoing',
  text: sent.text,
  author: { type: 'agent', id: myId, name: null },
  at: sent.at,
  status: null,
  clientMessageId: sent.clientMessageId,
});

import type { AnyEvents } from '@verbatim/domain';
import type { ConversationDoc, Moment } from '@verbatim/projections';

/** How long things may stay as they are in a conversation, in milliseconds; null: for ever. */
export interface Patience {
  /** Nobody has said anything. */
  readonly silenceMs: number | null;
  /** A customer waits for the agent who has the conversation. */
  readonly waitingMs: number | null;
  /** Unix milliseconds: when that agent signed off, or was lost; null: they are there. */
  readonly goneSince: number | null;
  /** That agent works here no more. */
  readonly hasLeft: boolean;
}

type Effect = {
  [Type in 'ConversationReopened' | 'ConversationResolved' | 'ConversationUnassigned']: {
    readonly type: Type;
    readonly data: AnyEvents[Type];
  };
}['ConversationReopened' | 'ConversationResolved' | 'ConversationUnassigned'];

/** What happens at a time if nothing else happens before. */
export interface Deadline {
  /** The kind, the conversation, and what it runs from: another beginning is another deadline. */
  readonly id: string;
  /** Unix milliseconds. */
  readonly at: number;
  readonly effect: Effect;
}

/** By whom: no person, and no id of one. */
export const CLOCK = 'clock';

/** Every deadline of a conversation as it is. */
export function deadlines(doc: ConversationDoc, patience: Patience): readonly Deadline[] {
  const all = [endOfSnooze(doc), endOfWaiting(doc, patience), endOfSilence(doc, patience)];
  return all.filter((one) => one !== null);
}

/** Whose deadline it is; null for a name that no deadline has. */
export const conversationOf = (deadlineId: string): string | null => {
  const [kind, conversationId] = deadlineId.split(':');
  return KINDS.has(kind ?? '') && conversationId !== undefined ? conversationId : null;
};

const KINDS: ReadonlySet<string> = new Set(['snooze', 'waiting', 'silence']);

function endOfSnooze({ id, status, snoozedUntil: until }: ConversationDoc): Deadline | null {
  if (status !== 'snoozed' || until === null) return null;
  const effect = { type: 'ConversationReopened', data: { reason: 'snooze-ended', until } } as const;
  return { id: `snooze:${id}:${until}`, at: until, effect };
}

function endOfWaiting(doc: ConversationDoc, { waitingMs, goneSince, hasLeft }: Patience): Deadline | null {
  const { id, status, assigneeId, unanswered, moved, given } = doc;
  if (status !== 'open' || assigneeId === null || unanswered === null) return null;
  // Who was given it while they were gone was chosen by somebody who knew: they have their time.
  const isGone = hasLeft || (goneSince !== null && goneSince >= given.at);
  if (!isGone && waitingMs === null) return null;
  const { seq, at } = later(unanswered, moved);
  const data = {
    ...{ agentId: assigneeId, reason: isGone ? 'agent-gone' : 'agent-silent' },
    unansweredMessageId: unanswered.id,
  };
  const effect = { type: 'ConversationUnassigned', data } as const;
  return { id: `waiting:${id}:${seq}`, at: isGone ? Math.max(at, goneSince ?? 0) : at + (waitingMs ?? 0), effect };
}

function endOfSilence(
  { id, status, unanswered, lastSaid, moved }: ConversationDoc,
  { silenceMs }: Patience,
): Deadline | null {
  if (status !== 'open' || unanswered !== null || lastSaid === null || silenceMs === null) return null;
  const { seq, at } = later(lastSaid, moved);
  const data = { by: CLOCK, reason: 'silence', lastMessageId: lastSaid.id };
  return { id: `silence:${id}:${seq}`, at: at + silenceMs, effect: { type: 'ConversationResolved', data } };
}

/** Who has just got a conversation, or had it reopened, has all the time there is. */
const later = (one: Moment, other: Moment): Moment => (one.seq >= other.seq ? one : other);

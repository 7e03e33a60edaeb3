import type { Outgoing } from '../panel/outbox.ts';
import type { UpTo } from '../panel/protocol.ts';
import { type Line, marksOf, type Thread } from '../panel/thread.ts';

export type Progress = 'accepted' | 'delivered' | 'failed' | 'read' | 'waiting';

/** A line and how it stands among its neighbours. */
export interface Shown {
  readonly line: Line;
  readonly progress: Progress | null;
  readonly isFirst: boolean;
  /** True where a new day begins. */
  readonly isNewDay: boolean;
}

const GROUP_MS_MAX = 120_000;

/** The lines of the chat that is going on: without what came before the visitor ended the last one. */
export function sinceEnd({ lines, conversations }: Thread, ended: UpTo | undefined): readonly Line[] {
  if (ended === undefined) return lines;
  const place = (conversation: string) => conversations.indexOf(conversation);
  const end = place(ended.conversationId);
  return lines.filter(({ conversation, seq, activity }) =>
    place(conversation) === end ? seq > ended.seq && activity !== 'ended' : place(conversation) > end,
  );
}

/** What is shown, from the first line to what is still on its way: grouped by sender, parted by days. */
export function arrange(thread: Thread, lines: readonly Line[], waiting: readonly Outgoing[]): readonly Shown[] {
  let before: Line | undefined;
  return [...lines, ...waiting.map(asLine)].map((line) => {
    const isNewDay = before === undefined || !isSameDay(before.at, line.at);
    const isSameSender = before?.by === line.by && before.name === line.name;
    const isFirst = isNewDay || !isSameSender || line.at - (before?.at ?? 0) > GROUP_MS_MAX;
    before = line;
    return { line, progress: progressOf(thread, line), isFirst, isNewDay };
  });
}

function progressOf(thread: Thread, { by, failed, seq, id, conversation }: Line): Progress | null {
  if (by !== 'me') return null;
  if (failed !== undefined) return 'failed';
  if (seq === Infinity) return id === '' ? 'waiting' : 'accepted';
  const { read, delivered } = marksOf(thread, conversation);
  if (seq <= read) return 'read';
  return seq <= delivered ? 'delivered' : 'accepted';
}

const asLine = ({ id, text, at, messageId, problem }: Outgoing): Line => ({
  key: id,
  id: messageId ?? '',
  conversation: '',
  seq: Infinity,
  at,
  by: 'me',
  name: null,
  text,
  ...(problem !== undefined && { failed: problem }),
});

const isSameDay = (one: number, other: number): boolean =>
  new Date(one).toDateString() === new Date(other).toDateString();

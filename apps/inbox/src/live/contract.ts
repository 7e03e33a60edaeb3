/** What the server says, as far as the inbox reads it. Fields that a later server adds are ignored. */

export type View = 'mine' | 'unassigned' | 'all' | 'mentions';
export const VIEWS: readonly View[] = ['mine', 'unassigned', 'all', 'mentions'];

export type Status = 'queued' | 'open' | 'snoozed' | 'resolved';
export type Priority = 'none' | 'low' | 'medium' | 'high' | 'urgent';
export type Presence = 'online' | 'busy' | 'away' | 'offline';
export type MessageKind = 'incoming' | 'outgoing' | 'note' | 'activity';
export type MessageStatus = 'accepted' | 'sent' | 'delivered' | 'read' | 'failed';

export interface Row {
  readonly id: string;
  readonly seq: number;
  readonly status: Status;
  readonly handler: 'assistant' | 'human' | 'none';
  readonly inboxId: string;
  readonly channel: string;
  readonly teamId: string | null;
  readonly assigneeId: string | null;
  readonly contact: { readonly id: string; readonly name: string | null };
  readonly lastMessage: { readonly kind: MessageKind; readonly text: string | null; readonly at: string } | null;
  readonly unread: number;
  readonly waitingSince: string | null;
  readonly snoozedUntil: string | null;
  readonly labels: readonly string[];
  /** Agents whom notes name; the seq is the latest note's. */
  readonly mentions: readonly { readonly agentId: string; readonly seq: number }[];
  readonly priority: Priority;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly code: string;
  readonly updatedAt: string;
}

export interface Author {
  readonly type: string;
  readonly id: string;
  readonly name: string | null;
}

/** What an activity line tells: the event's type and data. */
export interface Activity {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Message {
  readonly id: string;
  readonly seq: number;
  readonly kind: MessageKind;
  /** Null once erased. */
  readonly text: string | null;
  readonly author: Author;
  readonly at: string;
  readonly status: MessageStatus | null;
  readonly reason?: string | null;
  readonly isEdited?: boolean;
  readonly isRedacted?: boolean;
  readonly activity?: Activity | null;
  readonly clientMessageId?: string | null;
}

export interface ConversationEvent {
  readonly id: string;
  readonly seq: number;
  readonly type: string;
  readonly recordedAt: string;
  readonly actor: { readonly type: string; readonly id: string };
  readonly clientMessageId?: string;
  readonly [data: string]: unknown;
}

const EMPTY_ROW: Omit<Row, 'id'> = {
  seq: 0,
  status: 'queued',
  handler: 'none',
  inboxId: '',
  channel: 'websocket',
  teamId: null,
  assigneeId: null,
  contact: { id: '', name: null },
  lastMessage: null,
  unread: 0,
  waitingSince: null,
  snoozedUntil: null,
  labels: [],
  mentions: [],
  priority: 'none',
  attributes: {},
  code: '',
  updatedAt: '',
};

/** Frames leave defaults out; a row of the inbox has every field. */
export const completeRow = (row: Partial<Row> & { readonly id: string }): Row => ({
  ...EMPTY_ROW,
  ...row,
  contact: { ...EMPTY_ROW.contact, ...row.contact },
});

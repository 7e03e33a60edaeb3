import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Agent, Session } from '../session/session.ts';
import type { Message, Row, View } from './contract.ts';
import { completeRow } from './contract.ts';
import { call, queryOf } from './rest.ts';
import { STATUSES } from './row-lists.ts';
import type { ListQuery } from './row-lists.ts';
import { RowStore } from './row-store.ts';
import { ThreadStore } from './thread-store.ts';
import type { MessagePage } from './thread-store.ts';
import { onWell } from './wire.ts';
import type { Wire } from './wire.ts';

/** Everything that one signed-in person works with. */
export interface Desk {
  readonly session: Session;
  readonly me: Agent;
  readonly rows: RowStore;
  readonly threads: ThreadStore;
  readonly wire: Wire;
}

const MESSAGES_PER_PAGE = 60;
const ROWS_FIRST = 100;
/** The most that the server gives at once. */
const ROWS_MORE = 200;

interface RowAnswer {
  readonly items: readonly (Partial<Row> & { readonly id: string })[];
  readonly nextCursor?: string | null;
  readonly topicCursor?: string | null;
}

interface MessageAnswer {
  readonly items: readonly Message[];
  readonly topicCursor?: string | null;
}

export function createDesk(session: Session, wire: Wire): Desk {
  const me = session.agent;
  const rows = new RowStore((view, row) => belongs(view, row, me.id));
  const threads = new ThreadStore(fetchPage, wire.followConversation);
  onWell(wire, () => threads.reloadFailed());
  return { session, me, rows, threads, wire };
}

/** Whether a row is in a view, as far as we can tell before the server says so. */
export function belongs(view: View, row: Row, myId: string): boolean {
  switch (view) {
    case 'mine':
      return row.assigneeId === myId;
    case 'unassigned':
      return row.assigneeId === null;
    case 'all':
      return true;
    case 'mentions':
      return row.mentions.some(({ agentId }) => agentId === myId);
  }
}

export async function fetchRows(
  query: ListQuery,
  cursor: string | null,
): Promise<{ rows: Row[]; nextCursor: string | null; topicCursor: string | null }> {
  const { view, status, sort, ...filters } = query;
  const statuses = status === 'every' ? null : STATUSES[status].join(',');
  const parts = { view, status: statuses, sort, ...filters, limit: cursor === null ? ROWS_FIRST : ROWS_MORE, cursor };
  const answer = await call<RowAnswer>('GET', `/conversations${queryOf(parts)}`);
  return {
    rows: answer.items.map(completeRow),
    nextCursor: answer.nextCursor ?? null,
    topicCursor: answer.topicCursor ?? null,
  };
}

async function fetchPage(conversationId: string, before: number | null): Promise<MessagePage> {
  const answer = await call<MessageAnswer>(
    'GET',
    `/conversations/${conversationId}/messages${queryOf({ before, limit: MESSAGES_PER_PAGE })}`,
  );
  return {
    messages: answer.items,
    hasOlder: answer.items.length === MESSAGES_PER_PAGE,
    cursor: answer.topicCursor ?? null,
  };
}

const DeskContext = createContext<Desk | null>(null);
export const DeskProvider = DeskContext.Provider;

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('useDesk is used outside of a signed-in page');
  return desk;
}

export function useRow(id: string): Row | undefined {
  const { rows } = useDesk();
  return useSyncExternalStore(rows.subscribe, () => rows.row(id));
}

import { ConversationId, conversationStream } from '@verbatim/domain';
import type { AccountId } from '@verbatim/domain';
import type { Place, ViewStore } from '@verbatim/ports';
import { audit } from '../audit.ts';
import type { MessageDoc } from '../message-doc.ts';
import { messages } from '../messages.ts';
import { docsAt, findDocs } from './pages.ts';

/** Part of a conversation: after a seq from there on, before one the last so many; always in the order of the thread. */
export type Stretch =
  | { readonly after: number; readonly limit: number }
  | { readonly before: number; readonly limit: number };

/** Where an event of a conversation lies in the log. */
export interface EventPlace extends Place {
  readonly seq: number;
}

export interface MessageQueries {
  messages(accountId: AccountId, conversationId: string, stretch: Stretch): Promise<readonly MessageDoc[]>;
  /** Where the events are; they are read from the log. */
  events(accountId: AccountId, conversationId: string, stretch: Stretch): Promise<readonly EventPlace[]>;
  /** In the order of the ids; foreign and missing ones are left out. */
  byIds(accountId: AccountId, ids: readonly string[]): Promise<readonly MessageDoc[]>;
}

export function messageQueries(store: ViewStore): MessageQueries {
  return {
    async messages(account, conversationId, stretch) {
      const { within, order, limit } = queryOf(stretch);
      const where = [{ column: 'conversation', is: conversationId }, within];
      return inOrder(await findDocs(store, messages, { account, where, order, limit }));
    },

    async events(account, conversationId, stretch) {
      const { within, order, limit } = queryOf(stretch);
      const where = [{ column: 'stream', is: conversationStream(ConversationId(conversationId)) }, within];
      const rows = await findDocs(store, audit, { account, where, order, limit });
      return inOrder(rows.map(({ seq, partition, offset }) => ({ seq, partition, offset })));
    },

    byIds: (account, keys) => docsAt(store, messages, { account, keys }),
  };
}

const queryOf = (stretch: Stretch) =>
  'after' in stretch
    ? ({ within: { column: 'seq', above: stretch.after }, order: [['seq', 'asc']], limit: stretch.limit } as const)
    : ({ within: { column: 'seq', below: stretch.before }, order: [['seq', 'desc']], limit: stretch.limit } as const);

const inOrder = <Row extends { readonly seq: number }>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((one, other) => one.seq - other.seq);

import { ConversationId, conversationStream } from '@verbatim/domain';
import type { AccountId } from '@verbatim/domain';
import type { Condition, Direction, ViewStore } from '@verbatim/ports';
import { audit } from '../audit.ts';
import type { AuditEntry } from '../audit.ts';
import { pageOf } from './pages.ts';
import type { Page, PageEnd } from './pages.ts';

export interface AuditQuery {
  readonly actor?: string;
  readonly types?: readonly string[];
  readonly target?: string;
  readonly conversationId?: string;
  readonly stream?: string;
  readonly partition?: number;
  /** Unix milliseconds, from (with) to (without). */
  readonly from?: number;
  readonly to?: number;
  /** By the time of record; `asc` is the order of the log. */
  readonly direction: Direction;
  readonly limit: number;
  readonly after?: PageEnd;
}

export interface AuditQueries {
  page(accountId: AccountId, query: AuditQuery): Promise<Page<AuditEntry>>;
}

export function auditQueries(store: ViewStore): AuditQueries {
  return {
    page: (account, { direction, limit, after, ...filter }) =>
      pageOf(store, audit, {
        account,
        where: conditions(filter),
        order: [
          ['recordedAt', direction],
          ['partition', direction],
          ['offset', direction],
        ],
        limit,
        after,
        endOf: ({ recordedAt, partition, offset }) => [recordedAt, partition, offset],
      }),
  };
}

type Filter = Omit<AuditQuery, 'direction' | 'limit' | 'after'>;

function conditions({ types, conversationId, from, to, ...columns }: Filter): readonly Condition[] {
  const ofConversation = conversationId === undefined ? undefined : conversationStream(ConversationId(conversationId));
  const { actor, target, stream, partition } = columns;
  const equal = [...Object.entries({ actor, target, stream, partition }), ['stream', ofConversation] as const];
  return [
    ...equal.flatMap(([column, is]) => (is === undefined ? [] : [{ column, is }])),
    ...(types === undefined ? [] : [{ column: 'type', in: types }]),
    ...(from === undefined ? [] : [{ column: 'recordedAt', above: from - 1 }]),
    ...(to === undefined ? [] : [{ column: 'recordedAt', below: to }]),
  ];
}

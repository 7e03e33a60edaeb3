import type { AccountId, Staff } from '@verbatim/domain';
import type { Condition, Offsets, ViewQuery, ViewStore } from '@verbatim/ports';
import type { ConversationDoc, ConversationStatus } from '../conversation-doc.ts';
import { conversations } from '../conversations.ts';
import { labelColumn } from '../label-column.ts';
import { countsFor, groupsOf } from './counts.ts';
import type { ConversationCounts, ConversationGroups } from './counts.ts';
import { docsAt, findDocs, pageOf } from './pages.ts';
import type { Page, PageEnd } from './pages.ts';
import { viewConditions } from './visibility.ts';
import type { InboxView } from './visibility.ts';

export interface ConversationListQuery {
  readonly view: InboxView;
  /** In any of these. */
  readonly statuses?: readonly ConversationStatus[];
  readonly inboxId?: string;
  readonly teamId?: string;
  readonly assigneeId?: string;
  readonly contactId?: string;
  readonly label?: string;
  /** `waiting`: who waits longest first, then who does not wait; `newest`: latest activity first. */
  readonly sort: 'waiting' | 'newest';
  readonly limit: number;
  readonly after?: PageEnd;
}

export interface ConversationQueries {
  /** What of a view the viewer may see. */
  list(viewer: Staff, query: ConversationListQuery): Promise<Page<ConversationDoc>>;
  counts(viewer: Staff): Promise<ConversationCounts>;
  /**
   * What `counts` are made of: the same for everybody of the account. It reads every row, so whoever counts often asks
   * once, keeps it current with `regrouped` and tells each viewer theirs with `countsFor`.
   */
  groups(accountId: AccountId): Promise<ConversationGroups>;
  /** In the order of the ids; foreign and missing ones are left out. */
  byIds(accountId: AccountId, ids: readonly string[]): Promise<readonly ConversationDoc[]>;
  /** Those with an event at or after `since`; partitions that have not moved up to `now` are not asked. */
  changedSince(accountId: AccountId, since: Offsets, now: Offsets, limit: number): Promise<readonly ConversationDoc[]>;
  ofContact(accountId: AccountId, contactId: string, limit: number): Promise<readonly ConversationDoc[]>;
}

const GROUP_COLUMNS = ['status', 'assigneeId', 'teamId'];
const ORDERS: Readonly<Record<ConversationListQuery['sort'], ViewQuery['order']>> = {
  waiting: [
    ['waitingSince', 'asc'],
    ['key', 'asc'],
  ],
  newest: [
    ['updatedAt', 'desc'],
    ['key', 'desc'],
  ],
};

export function conversationQueries(store: ViewStore): ConversationQueries {
  const groups = async (account: AccountId): Promise<ConversationGroups> =>
    groupsOf(account, await store.count({ view: conversations.schema, account, where: [] }, GROUP_COLUMNS));

  return {
    list: (viewer, { view, sort, limit, after, ...filter }) =>
      pageOf(store, conversations, {
        account: viewer.accountId,
        where: [...viewConditions(viewer, view), ...filterConditions(filter)],
        order: ORDERS[sort],
        limit,
        after,
        endOf: ({ waitingSince, updatedAt, id }) => [sort === 'waiting' ? waitingSince : updatedAt, id],
      }),

    groups,
    counts: async (viewer) => countsFor(viewer, await groups(viewer.accountId)),
    byIds: (account, keys) => docsAt(store, conversations, { account, keys }),

    async changedSince(account, since, now, limit) {
      const moved = now.flatMap((end, partition) => {
        const from = since[partition] ?? 0;
        return from < end ? [changesIn(partition, from)] : [];
      });
      const changed = await Promise.all(
        moved.map((where) => findDocs(store, conversations, { account, where, order: [['offset', 'asc']], limit })),
      );
      return changed.flat().slice(0, limit);
    },

    ofContact: (account, contactId, limit) =>
      findDocs(store, conversations, {
        account,
        where: [{ column: 'contactId', is: contactId }],
        order: ORDERS.newest,
        limit,
      }),
  };
}

const changesIn = (partition: number, from: number): readonly Condition[] => [
  { column: 'partition', is: partition },
  { column: 'offset', above: from - 1 },
];

type Filter = Omit<ConversationListQuery, 'view' | 'sort' | 'limit' | 'after'>;

function filterConditions({ label, statuses, ...equal }: Filter): readonly Condition[] {
  const { inboxId, teamId, assigneeId, contactId } = equal;
  const columns = Object.entries({ inboxId, teamId, assigneeId, contactId });
  return [
    ...(statuses === undefined ? [] : [{ column: 'status', in: statuses }]),
    ...columns.flatMap(([column, is]) => (is === undefined ? [] : [{ column, is }])),
    ...(label === undefined ? [] : [{ column: 'labels', contains: labelColumn([label]) }]),
  ];
}

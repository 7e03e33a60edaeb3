import type { StaffCaller } from '@verbatim/edge';
import { conversationQueries } from '@verbatim/projections';
import type { ConversationDoc, ConversationListQuery, ConversationStatus, Page, PageEnd } from '@verbatim/projections';
import { defined } from '@verbatim/edge';
import type { RestDeps } from './deps.ts';

type Filter = Pick<ConversationListQuery, 'view' | 'sort' | 'limit'> & {
  readonly [Name in 'inboxId' | 'teamId' | 'assigneeId' | 'label']?: string | undefined;
} & { readonly status?: readonly ConversationStatus[] | undefined; readonly after?: PageEnd };

/** A page of rows in any of several statuses: one page of each, merged in the order of the list. */
export async function listRows(
  { core }: RestDeps,
  caller: StaffCaller,
  { status, ...filter }: Filter,
): Promise<Page<ConversationDoc>> {
  const queries = conversationQueries(core.views);
  const query = defined(filter);
  if (status === undefined) return queries.list(caller, query);
  const pages = await Promise.all([...new Set(status)].map((one) => queries.list(caller, { ...query, status: one })));
  const merged = pages.flatMap(({ items }) => items).toSorted(ORDERS[filter.sort]);
  const items = merged.slice(0, filter.limit);
  const last = items.at(-1);
  const hasMore = merged.length > items.length || pages.some(({ next }) => next !== null);
  return { items, next: hasMore && last !== undefined ? endOf(last, filter.sort) : null };
}

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** As the store orders them: who waits for nothing comes last. */
const ORDERS = {
  newest: (a: ConversationDoc, b: ConversationDoc) => b.updatedAt - a.updatedAt || byText(b.id, a.id),
  waiting: (a: ConversationDoc, b: ConversationDoc) =>
    (a.waitingSince ?? Number.MAX_SAFE_INTEGER) - (b.waitingSince ?? Number.MAX_SAFE_INTEGER) || byText(a.id, b.id),
} as const;

const endOf = ({ waitingSince, updatedAt, id }: ConversationDoc, sort: ConversationListQuery['sort']): PageEnd => [
  sort === 'waiting' ? waitingSince : updatedAt,
  id,
];

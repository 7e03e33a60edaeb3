import type { Staff } from '@verbatim/domain';
import type { ViewCount } from '@verbatim/ports';
import type { ConversationDoc, ConversationStatus } from '../conversation-doc.ts';
import { isInView } from './visibility.ts';
import type { InboxView } from './visibility.ts';

type Grouped = Pick<ConversationDoc, 'accountId' | 'status' | 'assigneeId' | 'teamId'>;

/** How many conversations of an account are alike in everything that decides who counts them. */
export type ConversationGroups = ReadonlyMap<string, Grouped & { readonly count: number }>;

export type ConversationCounts = Readonly<Record<InboxView, Readonly<Record<ConversationStatus, number>>>>;

const VIEWS: readonly InboxView[] = ['mine', 'unassigned', 'all'];

export const groupsOf = (accountId: ConversationDoc['accountId'], counts: readonly ViewCount[]): ConversationGroups =>
  new Map(
    counts.map(({ group, count }) => {
      const [status, assigneeId, teamId] = group;
      const alike = { accountId, status, assigneeId, teamId } as Grouped; // the columns' own values
      return [nameOf(alike), { ...alike, count }];
    }),
  );

/** The groups after a document changed, so that nobody has to count everything again; null: there is none. */
export function regrouped(
  groups: ConversationGroups,
  before: Grouped | null,
  after: Grouped | null,
): ConversationGroups {
  const changed = new Map(groups);
  for (const [doc, step] of [[before, -1] as const, [after, 1] as const]) {
    if (doc === null) continue;
    const { accountId, status, assigneeId, teamId } = doc;
    const name = nameOf(doc);
    const count = (changed.get(name)?.count ?? 0) + step;
    if (count === 0) changed.delete(name);
    else changed.set(name, { accountId, status, assigneeId, teamId, count });
  }
  return changed;
}

/** Per view and status, what this viewer may see. */
export function countsFor(viewer: Staff, groups: ConversationGroups): ConversationCounts {
  const counts = { mine: none(), unassigned: none(), all: none() };
  for (const group of groups.values()) {
    for (const view of VIEWS) if (isInView(viewer, view, group)) counts[view][group.status] += group.count;
  }
  return counts;
}

const none = (): Record<ConversationStatus, number> => ({ queued: 0, open: 0, snoozed: 0, resolved: 0 });

const nameOf = ({ status, assigneeId, teamId }: Grouped): string => `${status}/${assigneeId ?? ''}/${teamId ?? ''}`;

import type { Staff } from '@verbatim/domain';
import type { ViewCount } from '@verbatim/ports';
import type { ConversationDoc, ConversationStatus } from '../conversation-doc.ts';
import { isCountedIn } from './visibility.ts';
import type { CountedView } from './visibility.ts';

type Grouped = Pick<ConversationDoc, 'accountId' | 'status' | 'assigneeId' | 'teamId'>;

type Group = Grouped & { readonly count: number };

/** How many conversations of an account are alike in everything that decides who counts them. */
export type ConversationGroups = ReadonlyMap<string, Group>;

/** A document as it was and as it is; null: there was none, or is none any more. */
export interface GroupChange {
  readonly before: Grouped | null;
  readonly after: Grouped | null;
}

export type ConversationCounts = Readonly<Record<CountedView, Readonly<Record<ConversationStatus, number>>>>;

const VIEWS: readonly CountedView[] = ['mine', 'unassigned', 'all'];

export const groupsOf = (accountId: ConversationDoc['accountId'], counts: readonly ViewCount[]): ConversationGroups =>
  new Map(
    counts.map(({ group, count }) => {
      const [status, assigneeId, teamId] = group;
      const alike = { accountId, status, assigneeId, teamId } as Grouped; // the columns' own values
      return [nameOf(alike), { ...alike, count }];
    }),
  );

/** The groups after documents changed, so that nobody has to count everything again. */
export function regrouped(groups: ConversationGroups, changes: Iterable<GroupChange>): ConversationGroups {
  const changed = new Map(groups);
  for (const { before, after } of changes) {
    if (before !== null) add(changed, before, -1);
    if (after !== null) add(changed, after, 1);
  }
  return changed;
}

function add(groups: Map<string, Group>, { accountId, status, assigneeId, teamId }: Grouped, step: number): void {
  const name = nameOf({ accountId, status, assigneeId, teamId });
  const count = (groups.get(name)?.count ?? 0) + step;
  if (count === 0) groups.delete(name);
  else groups.set(name, { accountId, status, assigneeId, teamId, count });
}

/** Per view and status, what this viewer may see. */
export function countsFor(viewer: Staff, groups: ConversationGroups): ConversationCounts {
  const counts = { mine: none(), unassigned: none(), all: none() };
  for (const group of groups.values()) {
    for (const view of VIEWS) if (isCountedIn(viewer, view, group)) counts[view][group.status] += group.count;
  }
  return counts;
}

const none = (): Record<ConversationStatus, number> => ({ queued: 0, open: 0, snoozed: 0, resolved: 0 });

const nameOf = ({ status, assigneeId, teamId }: Grouped): string => `${status}/${assigneeId ?? ''}/${teamId ?? ''}`;

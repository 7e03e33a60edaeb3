import type { Staff } from '@verbatim/domain';
import { countsFor } from '@verbatim/projections';
import type { ConversationCounts, ConversationGroups } from '@verbatim/projections';

type PerStatus = ConversationCounts['mine'];

/**
 * Counts for many viewers of the same groups. Whoever sees everything shares what is not their own; only agents of a
 * narrower scope are counted for one by one.
 */
export function countsByViewer(groups: ConversationGroups): (viewer: Staff) => ConversationCounts {
  const ofAgent = new Map<string, PerStatus>();
  const unassigned = nothing();
  const all = nothing();
  for (const { status, assigneeId, count } of groups.values()) {
    all[status] += count;
    if (assigneeId === null) unassigned[status] += count;
    else {
      const mine = ofAgent.get(assigneeId) ?? nothing();
      ofAgent.set(assigneeId, { ...mine, [status]: mine[status] + count });
    }
  }
  return (viewer) =>
    viewer.role === 'agent' && viewer.scope !== 'all'
      ? countsFor(viewer, groups)
      : { mine: ofAgent.get(viewer.agentId) ?? nothing(), unassigned, all };
}

const nothing = () => ({ queued: 0, open: 0, snoozed: 0, resolved: 0 });

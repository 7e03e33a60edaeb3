import type { Staff } from '@verbatim/domain';
import type { Condition } from '@verbatim/ports';
import { sees } from '@verbatim/domain';
import type { ConversationDoc } from '../conversation-doc.ts';

export type InboxView = 'mine' | 'unassigned' | 'all';

type Shown = Pick<ConversationDoc, 'accountId' | 'teamId' | 'assigneeId'>;

/** Whether a conversation is in somebody's view: the one truth, which `viewConditions` puts as a question. */
export function isInView(viewer: Staff, view: InboxView, doc: Shown): boolean {
  if (doc.accountId !== viewer.accountId || !sees(viewer, doc)) return false;
  return view === 'all' || doc.assigneeId === (view === 'mine' ? viewer.agentId : null);
}

export const viewConditions = (viewer: Staff, view: InboxView): readonly Condition[] => [
  ...(view === 'all' ? [] : [{ column: 'assigneeId', is: view === 'mine' ? viewer.agentId : null }]),
  ...scopeConditions(viewer),
];

/** What `sees` allows, as conditions on columns. */
function scopeConditions({ role, scope, agentId, teamIds }: Staff): readonly Condition[] {
  if (role !== 'agent' || scope === 'all') return [];
  const own: Condition = { column: 'assigneeId', is: agentId };
  return scope === 'mine' ? [own] : [{ any: [own, { column: 'teamId', in: teamIds }] }];
}

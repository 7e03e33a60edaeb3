import type { Staff } from '@verbatim/domain';
import type { Condition } from '@verbatim/ports';
import { sees } from '@verbatim/domain';
import type { ConversationDoc } from '../conversation-doc.ts';
import { labelColumn } from '../label-column.ts';

/** The views that are counted: what decides is who has a conversation. */
export type CountedView = 'mine' | 'unassigned' | 'all';
/** `mentions`: in which a note names the viewer. */
export type InboxView = CountedView | 'mentions';

type Held = Pick<ConversationDoc, 'accountId' | 'teamId' | 'assigneeId'>;
type Shown = Held & Pick<ConversationDoc, 'mentions'>;

/** Whether a conversation is in somebody's view: the one truth, which `viewConditions` puts as a question. */
export function isInView(viewer: Staff, view: InboxView, doc: Shown): boolean {
  if (view !== 'mentions') return isCountedIn(viewer, view, doc);
  return isCountedIn(viewer, 'all', doc) && doc.mentions.some(({ agentId }) => agentId === viewer.agentId);
}

export function isCountedIn(viewer: Staff, view: CountedView, doc: Held): boolean {
  if (doc.accountId !== viewer.accountId || !sees(viewer, doc)) return false;
  return view === 'all' || doc.assigneeId === (view === 'mine' ? viewer.agentId : null);
}

export const viewConditions = (viewer: Staff, view: InboxView): readonly Condition[] => [
  ...holding(viewer, view),
  ...scopeConditions(viewer),
];

function holding({ agentId }: Staff, view: InboxView): readonly Condition[] {
  if (view === 'mentions') return [{ column: 'mentions', contains: labelColumn([agentId]) }];
  return view === 'all' ? [] : [{ column: 'assigneeId', is: view === 'mine' ? agentId : null }];
}

/** What `sees` allows, as conditions on columns. */
function scopeConditions({ role, scope, agentId, teamIds }: Staff): readonly Condition[] {
  if (role !== 'agent' || scope === 'all') return [];
  const own: Condition = { column: 'assigneeId', is: agentId };
  return scope === 'mine' ? [own] : [{ any: [own, { column: 'teamId', in: teamIds }] }];
}

import { sees } from '@verbatim/domain';
import { conversationQueries } from '@verbatim/projections';
import type { Core } from './core.ts';
import type { StaffCaller } from './identity/record.ts';

/** Of one contact, latest first. */
const CONVERSATIONS_LOOKED_AT_MAX = 200;

/** Who sees every conversation sees every contact; others those who never wrote, and those of whom they see a conversation. */
export async function seesContact(core: Core, caller: StaffCaller, contactId: string): Promise<boolean> {
  if (sees(caller, { teamId: null, assigneeId: null })) return true;
  const all = await conversationQueries(core.views).ofContact(caller.accountId, contactId, CONVERSATIONS_LOOKED_AT_MAX);
  return all.length === 0 || all.some((conversation) => sees(caller, conversation));
}

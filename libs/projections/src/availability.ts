import type { AccountId, AgentId, Presence } from '@verbatim/domain';
import type { ViewSchema } from '@verbatim/ports';
import type { View } from './view.ts';

/** How one agent is there. */
export interface AvailabilityDoc {
  readonly agentId: AgentId;
  readonly accountId: AccountId;
  readonly presence: Presence;
  readonly accepting: boolean;
  readonly reason: string;
  /** What they last said themselves; what was noticed of them changes nothing of it. */
  readonly told: { readonly presence: Presence; readonly accepting: boolean };
  /** Unix milliseconds: since when. */
  readonly since: number;
}

const schema: ViewSchema = { name: 'availability', version: 1, columns: { account: 'text' }, indexes: [] };
const SAID: ReadonlySet<string> = new Set(['told', 'unattended']);

export const availability: View<AvailabilityDoc> = {
  schema,
  key: ({ event }) => (event.type === 'AgentAvailabilityChanged' ? event.data.agentId : null),
  apply(doc, { event }) {
    if (event.type !== 'AgentAvailabilityChanged') return doc;
    const { agentId, presence, accepting, reason } = event.data;
    const isSaid = SAID.has(reason) || doc === null;
    const isAsBefore = doc?.presence === presence && doc.accepting === accepting;
    return {
      ...{ agentId, accountId: event.accountId, presence, accepting, reason },
      told: isSaid ? { presence, accepting } : doc.told,
      since: isAsBefore ? doc.since : event.recordedAt,
    };
  },
  columns: ({ accountId }) => ({ account: accountId }),
};

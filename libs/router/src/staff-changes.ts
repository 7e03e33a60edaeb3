import { AgentId, kindOf, routingStream } from '@verbatim/domain';
import type { AnyRecorded } from '@verbatim/domain';
import type { Core } from '@verbatim/edge';
import type { Placed, Reaction } from '@verbatim/engine';
import type { AvailabilityDoc } from '@verbatim/projections';
import { Fault } from '@verbatim/kit';
import { placesOf } from './attended.ts';
import { ROUTER } from './requests.ts';

const VIEWS_MS_MAX = 5_000;
const CONCERNS: ReadonlySet<string> = new Set(['AgentUpdated', 'AgentDeactivated', 'AgentReactivated']);

export const concernsStaff = ({ stream, type }: { readonly stream: string; readonly type: string }): boolean =>
  kindOf(stream as AnyRecorded['stream']) === 'account' && CONCERNS.has(type);

/** Another capacity or other teams are the router's to know at once; of who never was there it need not. */
export function staffChanges(core: Core, of: (agentId: string) => AvailabilityDoc | null) {
  return async ({ event, place }: Placed): Promise<readonly Reaction[]> => {
    const { agentId } = event.data as { readonly agentId: string };
    if (!(await core.waitForViews(place, VIEWS_MS_MAX)))
      throw new Fault('VIEW_BEHIND', 'The view is behind.', { retryable: true });
    const known = of(agentId);
    if (known === null) return [];
    const { accountId, occurredAt } = event;
    const { presence, accepting } = known;
    const isGone = event.type === 'AgentDeactivated';
    const agent = AgentId(agentId);
    return [
      {
        ...{ accountId, occurredAt, type: 'AgentAvailabilityChanged', stream: routingStream(accountId), actor: ROUTER },
        subject: { kind: 'account', id: accountId },
        data: () => ({
          ...{ agentId: agent, presence: isGone ? 'offline' : presence, accepting, reason: 'changed' },
          ...placesOf(core, agent),
        }),
        isQuiet: true,
      },
    ];
  };
}

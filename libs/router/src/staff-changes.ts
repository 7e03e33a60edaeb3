import { AgentId, DEFAULT_POLICY, kindOf, routingStream } from '@verbatim/domain';
import type { AnyRecorded, RoutingEvents, TeamId, Waiting } from '@verbatim/domain';
import type { Core } from '@verbatim/edge';
import type { Placed, Reaction } from '@verbatim/engine';
import type { AvailabilityDoc } from '@verbatim/projections';
import { Fault } from '@verbatim/kit';
import { placesOf } from './attended.ts';
import { languageIn, ROUTER } from './requests.ts';
import type { TeamWish } from './requests.ts';

const VIEWS_MS_MAX = 5_000;
const CONCERNS: ReadonlySet<string> = new Set(['AgentUpdated', 'AgentDeactivated', 'AgentReactivated', 'TeamUpdated']);

export const concernsStaff = ({ stream, type }: { readonly stream: string; readonly type: string }): boolean =>
  kindOf(stream as AnyRecorded['stream']) === 'account' && CONCERNS.has(type);

export interface StaffAround {
  readonly core: Core;
  /** How an agent is there; null: never was. */
  readonly of: (agentId: string) => AvailabilityDoc | null;
  readonly team: (accountId: string, teamId: string) => TeamWish;
  /** What waits for a team, as of now. */
  readonly waitingFor: (accountId: AnyRecorded['accountId'], teamId: TeamId) => readonly Waiting[];
}

/** What the router must know at once: of agents another capacity, teams or skills, of teams another policy. */
export function staffChanges(around: StaffAround) {
  return async ({ event, place }: Placed): Promise<readonly Reaction[]> => {
    if (!(await around.core.waitForViews(place, VIEWS_MS_MAX)))
      throw new Fault('VIEW_BEHIND', 'The view is behind.', { retryable: true });
    return event.type === 'TeamUpdated' ? teamChanged(around, event) : agentChanged(around, event);
  };
}

/** Of who never was there the router need not know. */
function agentChanged({ core, of }: StaffAround, event: AnyRecorded): readonly Reaction[] {
  const { agentId } = event.data as { readonly agentId: string };
  const known = of(agentId);
  if (known === null) return [];
  const { presence, accepting } = known;
  const isGone = event.type === 'AgentDeactivated';
  const agent = AgentId(agentId);
  return [
    told(event, 'AgentAvailabilityChanged', {
      ...{ agentId: agent, presence: isGone ? 'offline' : presence, accepting, reason: 'changed' },
      ...placesOf(core, agent),
    }),
  ];
}

type TeamUpdated = Extract<AnyRecorded, { readonly type: 'TeamUpdated' }>;

const OURS = ['policy', 'offerSeconds', 'loadShareMax'] as const;

/** What waits is decided anew. Which language it needs nobody looked up as long as that decided nothing. */
async function teamChanged({ core, team, waitingFor }: StaffAround, event: TeamUpdated): Promise<readonly Reaction[]> {
  const { teamId, unset = [] } = event.data;
  if (!OURS.some((name) => event.data[name] !== undefined || unset.includes(name))) return [];
  const wish = { policy: DEFAULT_POLICY, ...team(event.accountId, teamId) };
  const waiting = wish.policy === 'skills' ? waitingFor(event.accountId, teamId) : [];
  const spoken: Record<string, string> = {};
  for (const { conversationId, contactId } of waiting) {
    const { language } = languageIn(await core.contact(contactId));
    if (language !== undefined) spoken[conversationId] = language;
  }
  const some = Object.keys(spoken).length === 0 ? {} : { spoken };
  return [told(event, 'TeamRoutingChanged', { teamId, ...wish, ...some })];
}

function told<Type extends keyof RoutingEvents>(event: AnyRecorded, type: Type, data: RoutingEvents[Type]): Reaction {
  const { accountId, occurredAt } = event;
  return {
    ...{ accountId, occurredAt, type, stream: routingStream(accountId), actor: ROUTER },
    subject: { kind: 'account', id: accountId },
    data: () => data,
    isQuiet: true,
  };
}

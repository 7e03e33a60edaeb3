import type { Breakers, BreakerState } from '@verbatim/breakers';
import type { AnyRecorded } from '@verbatim/domain';
import type { Attendance } from '@verbatim/edge';
import { Fault } from '@verbatim/kit';
import { breakerName } from './desk.ts';

/** The agent whose breaker this is. */
export const agentOf = (name: string): string | null =>
  name.startsWith('agent:') ? name.slice('agent:'.length) : null;

/** What a change of an agent's breaker means for the router: they are given nothing while it is not closed. */
export const isReachable = (state: BreakerState): boolean => state === 'closed';

/**
 * Asks an agent's clients, with everything they are given, whether they are there: a frozen page or a network that fell
 * silent opens the breaker, and so do offers that nobody answers. What they were given stays theirs.
 */
export function guard(breakers: Breakers, attendance: Attendance): (event: AnyRecorded) => void {
  const ask = async (agentId: string): Promise<void> => {
    const answer = attendance.reach(agentId);
    // Nobody of that name is connected here: another process asks, or the roll finds them missing.
    if (answer !== null) await answer;
  };
  const of = (agentId: string) => breakers.of(breakerName(agentId), { probe: () => ask(agentId) });
  const attempt = (agentId: string, task: () => Promise<void>) =>
    void of(agentId)
      .run(task)
      .catch(() => {});
  return (event) => {
    if (event.type === 'AgentReserved' || event.type === 'OfferMade') {
      const { agentId } = event.data;
      if (attendance.isHere(agentId)) attempt(agentId, () => ask(agentId));
    }
    if (event.type === 'OfferExpired') attempt(event.data.agentId, () => Promise.reject(unanswered()));
  };
}

const unanswered = () => new Fault('CLIENT_SILENT', 'An offer was not answered.', { retryable: true });

import { AgentId, ContactId, ConversationId, InboxId, routing, TeamId } from '@verbatim/domain';
import type { Routing, RoutingEvent, RoutingEvents, Told } from '@verbatim/domain';

const DIGITS = 12;
const padded = (n: number): string => n.toString(16).padStart(DIGITS, '0');
export const agentId = (n: number): AgentId => AgentId(`0eeeeeee-0000-7000-8000-${padded(n)}`);
export const conversationId = (n: number): ConversationId => ConversationId(`0ccccccc-0000-7000-8000-${padded(n)}`);
export const contactId = (n: number): ContactId => ContactId(`0ddddddd-0000-7000-8000-${padded(n)}`);
export const TEAM = TeamId('0aaaaaaa-0000-7000-8000-000000000001');
const INBOX = InboxId('0bbbbbbb-0000-7000-8000-000000000001');

/** The routing of one account, told one fact after another as its writer tells them. */
export class Play {
  state: Routing = routing.initial;

  /** What was decided. */
  tell(fact: RoutingEvent): readonly RoutingEvent[] {
    const told = byRouter(fact);
    const verdict = routing.judge(this.state, told, {});
    if (verdict.is !== 'accepted') return [];
    const own = byRouter(verdict.fact);
    const after = routing.evolve(this.state, own);
    const decided = routing.react(after, own);
    this.state = decided.reduce((state, event) => routing.evolve(state, byRouter(event)), after);
    return decided;
  }

  comes(n: number, about: Partial<RoutingEvents['AgentAvailabilityChanged']> = {}): readonly RoutingEvent[] {
    const there = { presence: 'online', accepting: true, capacity: 4, teamIds: [TEAM], reason: 'told' } as const;
    return this.tell({ type: 'AgentAvailabilityChanged', data: { agentId: agentId(n), ...there, ...about } });
  }

  asks(n: number, about: Partial<RoutingEvents['RoutingRequested']> = {}): readonly RoutingEvent[] {
    return this.tell({
      type: 'RoutingRequested',
      data: {
        ...{ conversationId: conversationId(n), contactId: contactId(n), inboxId: INBOX, channel: 'websocket' },
        ...{ teamId: TEAM, priority: 'none', since: n, ...about },
      },
    });
  }

  ends(n: number): readonly RoutingEvent[] {
    return this.tell({ type: 'SlotReleased', data: { conversationId: conversationId(n), reason: 'resolved' } });
  }
}

const byRouter = (event: RoutingEvent): Told<RoutingEvent> => ({ ...event, actor: { type: 'system', id: 'router' } });

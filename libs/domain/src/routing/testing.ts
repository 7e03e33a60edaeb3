import type { Told } from '../aggregate.ts';
import type { Priority } from '../conversation/events.ts';
import { AgentId, ContactId, ConversationId, InboxId, TeamId } from '../ids.ts';
import { entriesOf } from './buckets.ts';
import type { RoutingEvent, RoutingEvents } from './events.ts';
import { routing } from './routing.ts';
import { itemsOf } from './sorted.ts';
import { idle } from './state.ts';
import type { Routing } from './state.ts';

const padded = (n: number): string => n.toString(16).padStart(12, '0');
export const agent = (n: number): AgentId => AgentId(`0eeeeeee-0000-7000-8000-${padded(n)}`);
export const conversation = (n: number): ConversationId => ConversationId(`0ccccccc-0000-7000-8000-${padded(n)}`);
export const contact = (n: number): ContactId => ContactId(`0ddddddd-0000-7000-8000-${padded(n)}`);
export const team = (n: number): TeamId => TeamId(`0ttttttt-0000-7000-8000-${padded(n)}`);
const INBOX = InboxId('0bbbbbbb-0000-7000-8000-000000000001');

export const there = (
  n: number,
  about: Partial<RoutingEvents['AgentAvailabilityChanged']> = {},
): Extract<RoutingEvent, { type: 'AgentAvailabilityChanged' }> => ({
  type: 'AgentAvailabilityChanged',
  data: {
    ...{ agentId: agent(n), presence: 'online', accepting: true, capacity: 4, teamIds: [], reason: 'told' },
    ...about,
  },
});

export interface Asked {
  readonly since?: number;
  readonly priority?: Priority;
  readonly about?: Partial<RoutingEvents['RoutingRequested']>;
}

export const wanted = (n: number, { since = n, priority = 'none', about = {} }: Asked = {}): RoutingEvent => ({
  type: 'RoutingRequested',
  data: {
    ...{ conversationId: conversation(n), contactId: contact(n), inboxId: INBOX, channel: 'websocket' },
    ...{ priority, since, ...about },
  },
});

export const taken = (n: number, by: number): RoutingEvent => ({
  type: 'SlotTaken',
  data: { conversationId: conversation(n), agentId: agent(by), reason: 'taken' },
});

export const released = (n: number): RoutingEvent => ({
  type: 'SlotReleased',
  data: { conversationId: conversation(n), reason: 'resolved' },
});

export const answered = (type: 'OfferAccepted' | 'OfferDeclined' | 'OfferExpired', n: number, by: number) =>
  ({ type, data: { conversationId: conversation(n), agentId: agent(by) } }) as const satisfies RoutingEvent;

/** The routing of an account as the sequencer drives it. */
export class Played {
  state: Routing = idle;
  readonly events: RoutingEvent[] = [];
  /** Of the last fact: what was decided, or the code it was refused with. */
  last: { readonly decided: readonly RoutingEvent[]; readonly code: string | null } = { decided: [], code: null };

  tell(...facts: readonly RoutingEvent[]): this {
    for (const fact of facts) this.#tell(told(fact));
    return this;
  }

  #tell(fact: Told<RoutingEvent>): void {
    const verdict = routing.judge(this.state, fact, {});
    this.last = { decided: [], code: verdict.is === 'refused' ? verdict.code : null };
    if (verdict.is !== 'accepted') return;
    const own = told(verdict.fact);
    const after = routing.evolve(this.state, own);
    const decided = routing.react(after, own);
    this.state = decided.reduce((state, event) => routing.evolve(state, told(event)), after);
    this.events.push(verdict.fact, ...decided);
    this.last = { decided, code: null };
  }

  /** Conversation → who has it, by their numbers. */
  get owners(): ReadonlyMap<string, string> {
    return new Map(entriesOf(this.state.slots).map(([id, { agentId }]) => [id, agentId]));
  }

  get waiting(): readonly string[] {
    return Object.values(this.state.queues).flatMap((queue) =>
      [...itemsOf(queue)].map(({ conversationId }) => conversationId),
    );
  }

  load(n: number): number {
    return [...this.owners.values()].filter((id) => id === agent(n)).length;
  }
}

const told = (event: RoutingEvent): Told<RoutingEvent> => ({ ...event, actor: { type: 'system', id: 'test' } });

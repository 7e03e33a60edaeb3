import type { AccountEvents } from './account/events.ts';
import type { ContactEvents } from './contact/events.ts';
import type { ConversationEvents } from './conversation/events.ts';
import type { EventOf, Recorded } from './event.ts';
import type { RoutingEvents } from './routing/events.ts';

export type AnyEvents = ConversationEvents & ContactEvents & AccountEvents & RoutingEvents;
export type EventType = keyof AnyEvents;
export type AnyEvent = EventOf<AnyEvents>;
export type AnyRecorded = Recorded<AnyEvent>;

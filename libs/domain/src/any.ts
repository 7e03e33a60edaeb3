import type { AccountEvents } from './account/events.ts';
import type { ContactEvents } from './contact/events.ts';
import type { ConversationEvents } from './conversation/events.ts';
import type { EventOf, Recorded } from './event.ts';

export type AnyEvents = ConversationEvents & ContactEvents & AccountEvents;
export type EventType = keyof AnyEvents;
export type AnyEvent = EventOf<AnyEvents>;
export type AnyRecorded = Recorded<AnyEvent>;

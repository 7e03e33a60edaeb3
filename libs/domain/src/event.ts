import type { AccountId, EventId, StreamId } from './ids.ts';

export type ActorType = 'contact' | 'agent' | 'assistant' | 'system' | 'apiKey';

export interface Actor {
  readonly type: ActorType;
  readonly id: string;
  /** The agent for whom an API key acts. */
  readonly onBehalfOf?: string;
}

/** Turns a map of names to data into the union of events. */
export type EventOf<Events> = {
  [Name in keyof Events & string]: { readonly type: Name; readonly data: Events[Name] };
}[keyof Events & string];

/** What is known of an event beside what it says. */
export interface Envelope {
  readonly id: EventId;
  readonly accountId: AccountId;
  readonly stream: StreamId;
  /** 1, 2, 3 … per stream, no gap. */
  readonly seq: number;
  /** Unix milliseconds, by the sequencer; never decreases within a partition. */
  readonly recordedAt: number;
  /** Unix milliseconds, as the sender claims. */
  readonly occurredAt: number;
  readonly actor: Actor;
  readonly causationId?: EventId;
  readonly correlationId?: string;
  /** Known to its sender only. */
  readonly clientMessageId?: string;
  /** The key of its personal text was destroyed: what was personal reads null. */
  readonly erased?: boolean;
  /** Which follower sent it, if one did; for the machinery, never shown. */
  readonly source?: Source;
}

export type Recorded<Event> = Envelope & Event;

/** Where a fact that a follower sends comes from: the target keeps the highest position per follower and drops the rest. */
export interface Source {
  readonly follower: string;
  readonly partition: number;
  readonly position: number;
}

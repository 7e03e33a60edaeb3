import type { Presence } from '../live/contract.ts';
import { createStore } from '../live/store.ts';
import type { Wire } from '../live/wire.ts';

export interface Availability {
  readonly presence: Presence;
  readonly accepting: boolean;
}

/** Whoever opens the inbox is there, until they say otherwise. */
export const availability = createStore<Availability>({ presence: 'online', accepting: true });

export function changeAvailability(wire: Wire, next: Availability): void {
  availability.set(next);
  wire.available(next.presence, next.accepting);
}

import { t } from 'i18next';
import type { Presence } from '../live/contract.ts';
import { call } from '../live/rest.ts';
import { createStore } from '../live/store.ts';
import type { Agent } from '../session/session.ts';
import { sayProblem } from '../session/say-problem.ts';
import { say } from '../ui/toasts.tsx';

export interface Availability {
  readonly presence: Presence;
  readonly accepting: boolean;
}

export const availability = createStore<Availability>({ presence: 'online', accepting: true });

export function startAvailability({ presence, accepting }: Agent): void {
  // Whoever opens the inbox is there: only what was chosen on purpose is kept.
  availability.set({
    presence: presence === undefined || presence === 'offline' ? 'online' : presence,
    accepting: accepting ?? true,
  });
}

/** Shown at once, taken back if the server refuses. */
export function changeAvailability(next: Availability): void {
  const before = availability.get();
  availability.set(next);
  call('PUT', '/me/availability', next).catch((error: unknown) => {
    availability.set(before);
    say(t('done.refused', { reason: sayProblem(error) }), { isProblem: true });
  });
}

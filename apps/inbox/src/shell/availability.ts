import { t } from 'i18next';
import { isActive, onActive } from '../live/activity.ts';
import type { Presence } from '../live/contract.ts';
import { call, Problem } from '../live/rest.ts';
import { createStore } from '../live/store.ts';
import type { Wire } from '../live/wire.ts';
import { kept } from '../session/kept.ts';
import { sayProblem } from '../session/say-problem.ts';
import { say } from '../ui/toasts.tsx';

export interface Availability {
  readonly presence: Presence;
  readonly accepting: boolean;
}

export interface OwnAvailability extends Availability {
  readonly load: number;
  readonly capacity: number;
}

/** How we are there, over all our tabs and devices: as the server last said. */
export const availability = createStore<Availability>({ presence: 'online', accepting: true });

const STORED_AS = 'verbatim.presence.';

/** Shown at once, and taken back with the reason when it is refused. */
export function changeAvailability(myId: string, next: Availability): void {
  kept.write(STORED_AS + myId, JSON.stringify(next));
  const before = availability.get();
  availability.set(next);
  put(next).catch((error: unknown) => {
    availability.set(before);
    say(t('done.refused', { reason: sayProblem(error) }), {
      isProblem: true,
      retry: () => changeAvailability(myId, next),
    });
  });
}

export const loadAvailability = async (): Promise<OwnAvailability | null> =>
  (await call<{ readonly availability?: OwnAvailability }>('GET', '/me')).availability ?? null;

/** What was last chosen in this browser; whoever has chosen nothing is there and takes what comes. */
function chosenOf(myId: string): Availability {
  const { presence, accepting } = (kept.readJson(STORED_AS + myId) ?? {}) as Partial<Availability>;
  return {
    presence: presence === 'busy' || presence === 'away' || presence === 'offline' ? presence : 'online',
    accepting: accepting !== false,
  };
}

/** The server knows who comes back and is as they last said; a moment later we look whether it did. */
const SETTLE_MS = 700;

/** Whoever opens the inbox is there, unless they have said that they are not. */
export function startAvailability(wire: Wire, myId: string): () => void {
  const backAsChosen = (): void => {
    const { presence } = availability.get();
    const chosen = chosenOf(myId);
    const isTakenForAbsent = presence === 'offline' || (presence === 'away' && isActive());
    if (isTakenForAbsent && chosen.presence !== presence) void put(chosen).catch(ignored);
  };
  const hear = (): void => {
    const own = wire.presences.get().get(myId);
    if (own === undefined) return;
    const before = availability.get();
    const now = { presence: own.presence, accepting: own.accepting === true };
    if (now.presence === before.presence && now.accepting === before.accepting) return;
    availability.set(now);
    if (now.presence === 'away') backAsChosen();
  };
  const arrive = async (): Promise<void> => {
    const before = availability.get();
    const own = await loadAvailability().catch(ignored);
    if (own === undefined) return;
    if (availability.get() !== before) return backAsChosen(); // said or heard meanwhile: that is newer
    if (own === null) return void put(chosenOf(myId)).catch(ignored);
    availability.set({ presence: own.presence, accepting: own.accepting });
    backAsChosen();
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const connected = (): void => {
    clearTimeout(timer);
    if (wire.connection.get() === 'live') timer = setTimeout(() => void arrive(), SETTLE_MS);
  };
  const stops = [
    wire.presences.subscribe(hear),
    onActive(() => isActive() && availability.get().presence === 'away' && backAsChosen()),
    wire.connection.subscribe(connected),
    () => clearTimeout(timer),
  ];
  connected();
  return () => {
    for (const stop of stops) stop();
  };
}

const put = (next: Availability): Promise<unknown> => call('PUT', '/me/availability', next);

/** Without an answer nothing changes; the next connection asks again. */
function ignored(error: unknown): undefined {
  if (!(error instanceof Problem)) throw error;
}

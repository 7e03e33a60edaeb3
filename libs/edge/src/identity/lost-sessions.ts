import { SECRETS_ASKED_MAX } from '@verbatim/ports';
import type { Keys } from '@verbatim/ports';
import { sessionName } from './revocations.ts';
import type { Revocations } from './revocations.ts';

/** How often each edge asks: news of an end may be lost, and is late by this much then. */
export const LOST_SESSIONS_EVERY_MS = 4_000;

/** Asks for all sessions that speak here at once, a thousand in a question: a socket costs no question of its own. */
export async function endLostSessions(keys: Keys, revocations: Revocations): Promise<void> {
  const ids = revocations.sessions();
  for (let from = 0; from < ids.length; from += SECRETS_ASKED_MAX) {
    const asked = ids.slice(from, from + SECRETS_ASKED_MAX);
    const living = await keys.secretsAmong('session', asked);
    for (const id of asked) if (!living.has(id)) revocations.end(sessionName(id));
  }
}

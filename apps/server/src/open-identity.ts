import { LOST_SESSIONS_EVERY_MS, membership } from '@verbatim/edge';
import type { Membership } from '@verbatim/edge';
import { Fault } from '@verbatim/kit';
import type { Embedded } from './embedded.ts';
import type { Running } from './running.ts';

/** Who gets in here; beside other edges, what ended there ends here too. */
export async function openIdentity({ core, signals }: Embedded, running: Running): Promise<Membership> {
  const { setupToken, publicUrl, config } = running;
  const hasOtherEdges = !config.ROLES.includes('all');
  const identity = await membership({ core, signals, setupToken, publicUrl, hasOtherEdges });
  if (hasOtherEdges) endingLostSessions(identity, core.newId, running);
  return identity;
}

/** Also while nothing is heard from them. */
function endingLostSessions(identity: Membership, newId: () => string, { stopping, onError }: Running): void {
  let isAsking = false;
  const ask = async (): Promise<void> => {
    if (isAsking) return;
    isAsking = true;
    try {
      await identity.endLostSessions();
    } catch (error) {
      if (!(error instanceof Fault && error.retryable)) onError(error, newId()); // else it is asked again
    } finally {
      isAsking = false;
    }
  };
  const asking = setInterval(() => void ask(), LOST_SESSIONS_EVERY_MS);
  stopping.addEventListener('abort', () => clearInterval(asking));
}

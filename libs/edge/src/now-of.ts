import { ConversationId, conversationStream } from '@verbatim/domain';
import { Fault } from '@verbatim/kit';
import type { ConversationDoc } from '@verbatim/projections';
import type { Core } from './core.ts';

/** How long a reader waits when a conversation that somebody names is not there yet: for the log, and then for the views. */
const LOG_WAIT_MS_MAX = 1_000;
const VIEWS_WAIT_MS_MAX = 2_000;

/**
 * As the views have it, once they have come as far as the log has now. Null: there is none. Faults: `VIEW_BEHIND`, when
 * that cannot be said yet.
 */
export const nowOf = async (core: Core, conversationId: string): Promise<ConversationDoc | null> =>
  (await core.conversation(conversationId)) ?? whenViewsCaughtUp(core, conversationId);

async function whenViewsCaughtUp(core: Core, conversationId: string): Promise<ConversationDoc | null> {
  const arrived = await core.arrived?.(conversationStream(ConversationId(conversationId)), LOG_WAIT_MS_MAX);
  const waits = core.log.watermarks().flatMap((end, partition) => {
    const isBehind = (core.viewOffsets()[partition] ?? 0) < end;
    return isBehind ? [core.waitForViews({ partition, offset: end - 1 }, VIEWS_WAIT_MS_MAX)] : [];
  });
  const isUpToDate = (await Promise.all(waits)).every((is) => is) && arrived !== false;
  const doc = await core.conversation(conversationId);
  if (doc === null && !isUpToDate) throw behind();
  return doc;
}

export const behind = (): Fault =>
  new Fault('VIEW_BEHIND', 'The view has not come that far yet; try again.', { retryable: true, retryAfterMs: 500 });

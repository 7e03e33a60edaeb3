import type { ConversationDoc } from '@verbatim/projections';
import type { Core } from './core.ts';

/** How long a reader waits for the views when a conversation that somebody names is not there yet. */
const VIEWS_WAIT_MS_MAX = 2_000;

/** As the views have it, once they have come as far as the log has now. */
export const nowOf = async (core: Core, conversationId: string): Promise<ConversationDoc | null> =>
  (await core.conversation(conversationId)) ?? whenViewsCaughtUp(core, conversationId);

async function whenViewsCaughtUp(core: Core, conversationId: string): Promise<ConversationDoc | null> {
  const head = core.log.watermarks();
  const behind = head.flatMap((end, partition) =>
    (core.viewOffsets()[partition] ?? 0) < end ? [{ partition, offset: end - 1 }] : [],
  );
  if (behind.length === 0) return null;
  await Promise.all(behind.map((place) => core.waitForViews(place, VIEWS_WAIT_MS_MAX)));
  return core.conversation(conversationId);
}

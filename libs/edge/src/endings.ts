import { conversationStream } from '@verbatim/domain';
import type { ConversationId } from '@verbatim/domain';
import { Fault } from '@verbatim/kit';
import type { Outcome } from '@verbatim/ports';
import type { Caller, Core } from './core.ts';
import { within } from './deadline.ts';

/** The reason of a conversation's end that its customer has wished. */
const CUSTOMER_ENDED = 'customer-ended';

/**
 * The customer ends the chat: it is resolved, by them. `upToSeq` is how far they have seen it; saying so again ends
 * nothing that has begun since. Faults: `FORBIDDEN` for staff, `NOT_FOUND` for any conversation but their current one.
 */
export async function endChat(
  core: Core,
  caller: Caller,
  conversationId: ConversationId,
  upToSeq: number,
): Promise<Outcome> {
  if (caller.kind !== 'visitor')
    throw new Fault('FORBIDDEN', 'Only its customer ends a chat; staff resolve it.', { retryable: false });
  const { accountId, inboxId, contactId } = caller;
  const identity = await core.keys.identityOf(inboxId, contactId);
  if (identity?.conversationId !== conversationId)
    throw new Fault('NOT_FOUND', 'There is no such conversation.', { retryable: false, path: '/end/conversationId' });
  const { outcome } = await core.accept({
    accountId,
    type: 'ConversationResolved',
    stream: conversationStream(conversationId),
    subject: { kind: 'conversation', id: conversationId, contactId },
    actor: { type: 'contact', id: contactId },
    key: { sender: 'contact', id: `end:${upToSeq}` },
    content: String(upToSeq),
    data: () => ({ by: contactId, reason: CUSTOMER_ENDED }),
    occurredAt: core.clock(),
    isQuiet: true,
  });
  return within(outcome);
}

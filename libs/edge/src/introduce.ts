import { contactStream } from '@verbatim/domain';
import type { Identity } from '@verbatim/ports';
import type { Caller, Core } from './core.ts';
import { within } from './deadline.ts';

type Visitor = Extract<Caller, { readonly kind: 'visitor' }>;

/** A visitor becomes known with the first message: the contact first, then the identity, so that a crash repeats both. */
export async function introduce(
  core: Core,
  { accountId, inboxId, contactId, conversationId }: Visitor,
): Promise<Identity> {
  const profile = await core.profile(contactId);
  const { outcome } = await core.accept({
    accountId,
    stream: contactStream(contactId),
    type: 'ContactCreated',
    subject: { kind: 'contact', id: contactId, contactId },
    actor: { type: 'contact', id: contactId },
    key: { sender: 'contact', id: 'created' },
    content: '',
    data: () => ({ contactId, inboxId, ...profile }),
    occurredAt: core.clock(),
  });
  await within(outcome);
  return core.keys.remember({ accountId, inboxId, contactId, conversationId });
}

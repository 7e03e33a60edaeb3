import { sendByName, within } from '@verbatim/edge';
import type { InboxCaller } from '@verbatim/edge';
import { Fault } from '@verbatim/kit';
import { canonical } from '@verbatim/projections';
import { z } from 'zod';
import { created, pending } from '../answer.ts';
import type { RestDeps } from '../deps.ts';
import { refusals } from '../http/refusals.ts';
import { route } from '../route.ts';
import { attributes, email, externalName, id, name, text, time } from '../schemas.ts';

/** What systems call that speak for their customers. */
export const legacy = [
  route({
    method: 'POST',
    path: '/inboxes/{id}/messages',
    access: 'inbox',
    needsKey: true,
    says: 'What a customer of another system writes. The same key again gives the same answer; conversationKey keeps the threads of that system apart.',
    params: z.object({ id }),
    body: z.strictObject({
      contact: z.strictObject({
        externalId: externalName,
        name: name.optional(),
        email: email.optional(),
        attributes: attributes.optional(),
      }),
      conversationKey: externalName.optional(),
      text,
      occurredAt: time.optional(),
    }),
    answer: z.object({ messageId: id, conversationId: id }),
    isMessage: true,
    status: 201,
    canBePending: true,
    async handle({ deps, caller, params, body, key }) {
      checkOwn(deps, caller, params.id);
      const { contact, conversationKey, text: said, occurredAt } = body;
      const { externalContacts } = deps.identity;
      await externalContacts.claimKey(caller, key, canonical(body));
      const speaker = await externalContacts.speaker(caller, contact);
      const at = occurredAt === undefined ? {} : { occurredAt: Date.parse(occurredAt) };
      const message = { clientMessageId: key, text: said, isNote: false, channel: 'rest', ...at } as const;
      const { outcome, ...ids } =
        conversationKey === undefined
          ? await deps.conversations.send(speaker, message)
          : await sendByName(deps.core, await named(deps, speaker, conversationKey), message);
      const settled = await within(outcome).catch(unlessDurable);
      if (settled === null) return pending(ids);
      if (settled.is === 'refused')
        throw new Fault(settled.code, 'A rule of the conversation refuses this.', { retryable: false });
      return created(ids, settled.place);
    },
  }),
];

function unlessDurable(error: unknown): null {
  if (error instanceof Fault && error.isDurable) return null;
  throw error;
}

type Speaker = Parameters<typeof sendByName>[1];

const named = async ({ identity }: RestDeps, speaker: Speaker, conversationKey: string): Promise<Speaker> => ({
  ...speaker,
  conversationId: await identity.externalContacts.conversationOf(speaker, conversationKey),
});

/** Another inbox and a missing one are the same answer; a website's key does not write in its visitors' names. */
function checkOwn({ core }: RestDeps, { inboxId }: InboxCaller, asked: string): void {
  if (asked !== inboxId) throw refusals.notFound();
  if (core.directory.inbox(inboxId)?.channel === 'rest') return;
  throw new Fault('FORBIDDEN', 'Only an inbox of type rest takes messages here.', { retryable: false });
}

import { ConversationId } from '@verbatim/domain';
import { within } from '@verbatim/edge';
import { Fault } from '@verbatim/kit';
import { z } from 'zod';
import { created } from '../answer.ts';
import { route } from '../route.ts';
import { attributes, clientMessageId, email, id, name, text, token } from '../schemas.ts';

/** What customers' browsers call, from pages of other origins. */
export const visitors = [
  route({
    method: 'POST',
    path: '/inboxes/{inboxId}/visitors',
    access: 'public',
    isCrossOrigin: true,
    says: 'A token for a visitor. With the token of before they stay who they are; with an identity signed by the site they become that person.',
    params: z.object({ inboxId: id }),
    body: z.strictObject({
      identity: token.max(8_192).optional(),
      name: name.optional(),
      email: email.optional(),
      attributes: attributes.optional(),
    }),
    answer: z.object({ visitorToken: z.string(), contactId: id, conversationId: id }),
    status: 201,
    async handle({ deps, params, body, origin, bearer, limits, address }) {
      limits.take('visitor', address);
      const { identity, ...profile } = body;
      const { inboxId } = params;
      const visitor = await deps.identity.visitors.register({
        inboxId,
        origin,
        profile,
        identity,
        token: bearer ?? undefined,
      });
      return created({ ...visitor });
    },
  }),

  route({
    method: 'POST',
    path: '/visitor/messages',
    access: 'visitor',
    isCrossOrigin: true,
    says: 'What a visitor writes, where no socket gets through.',
    body: z.strictObject({ clientMessageId: clientMessageId.optional(), conversationId: id.optional(), text }),
    answer: z.object({ messageId: id, conversationId: id }),
    status: 201,
    async handle({ deps, caller, body, key }) {
      const { messageId, conversationId, outcome } = await deps.conversations.send(caller, {
        clientMessageId: body.clientMessageId ?? key,
        ...(body.conversationId === undefined ? {} : { conversationId: ConversationId(body.conversationId) }),
        text: body.text,
        isNote: false,
        channel: 'websocket',
      });
      const settled = await within(outcome);
      if (settled.is === 'refused')
        throw new Fault(settled.code, 'A rule of the conversation refuses this.', { retryable: false });
      return created({ messageId, conversationId }, settled.place);
    },
  }),
];

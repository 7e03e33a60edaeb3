import { ConversationId } from '@verbatim/domain';
import { poll, within } from '@verbatim/edge';
import { eventJson } from '@verbatim/contracts';
import { Fault } from '@verbatim/kit';
import { z } from 'zod';
import { created, ok } from '../answer.ts';
import { route } from '../route.ts';
import {
  answers,
  attributes,
  clientMessageId,
  cursor,
  email,
  id,
  language,
  last,
  name,
  text,
  token,
  waitSeconds,
} from '../schemas.ts';

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
      /** Left out: what their browser asks for. */
      language: language.optional(),
      attributes: attributes.optional(),
    }),
    answer: z.object({ visitorToken: z.string(), contactId: id, conversationId: id }),
    status: 201,
    async handle({ deps, params, body, origin, bearer, limits, address, ...asked }) {
      limits.take('visitor', address);
      const { identity, language: said = asked.language ?? undefined, ...profile } = body;
      const { inboxId } = params;
      const visitor = await deps.identity.visitors.register({
        inboxId,
        origin,
        profile: { ...profile, language: said },
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
    isMessage: true,
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

  route({
    method: 'GET',
    path: '/visitor/events',
    access: 'visitor',
    isCrossOrigin: true,
    says: 'What a socket would say of the visitor’s conversation, asked for: at once what was missed, else the first thing that comes within `wait` seconds.',
    query: z.strictObject({ after: cursor.optional(), wait: waitSeconds, last }),
    answer: z.object({
      events: z.array(z.object({ cursor: z.string(), previous: z.string().nullable(), event: answers.event })),
      cursor: z.string().nullable(),
      queue: z.object({ conversationId: id, position: z.int(), waiting: z.int() }).nullable(),
    }),
    async handle({ deps, caller, query: { after = null, wait, last: eventsMax } }) {
      const { conversationId } = (await deps.core.keys.identityOf(caller.inboxId, caller.contactId)) ?? caller;
      const topic = `conversation:${conversationId}`;
      const answer = await poll(deps.live, caller, { topic, cursor: after, last: eventsMax, waitMs: wait * 1_000 });
      const events = answer.events.map(({ cursor: position, previous, event }) => ({
        cursor: position,
        previous,
        event: eventJson(event.event, { audience: 'visitor', own: event.isOwn }),
      }));
      const queue = deps.desk.queue(caller.accountId, ConversationId(conversationId));
      return ok({ events, cursor: answer.cursor, queue });
    },
  }),
];

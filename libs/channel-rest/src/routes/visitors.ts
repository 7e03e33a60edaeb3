import { ConversationId } from '@verbatim/domain';
import { defined, poll, within } from '@verbatim/edge';
import type { VisitorCaller } from '@verbatim/edge';
import { eventJson } from '@verbatim/contracts';
import { Fault } from '@verbatim/kit';
import { z } from 'zod';
import { created, ok } from '../answer.ts';
import type { RestDeps } from '../deps.ts';
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
  NOTHING,
  queuePosition,
  signals,
  text,
  token,
  waitSeconds,
} from '../schemas.ts';

const MS_PER_SECOND = 1_000;

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
    answer: z.object({
      visitorToken: z.string(),
      contactId: id,
      conversationId: id,
      greeting: z.string().nullable(),
    }),
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
      if (settled.is === 'refused') throw refusedBy(settled.code);
      return created({ messageId, conversationId }, settled.place);
    },
  }),

  route({
    method: 'POST',
    path: '/visitor/signals',
    access: 'visitor',
    isCrossOrigin: true,
    says: 'What a visitor’s socket says beside messages, where no socket gets through: typing, how far they have received or read, where they are, or that the chat is over for them, which resolves it.',
    body: z.strictObject(signals),
    answer: NOTHING,
    async handle({ deps, caller, body, limits }) {
      limits.take('signal', caller.contactId);
      await signal(deps, caller, body);
      return ok({});
    },
  }),

  route({
    method: 'GET',
    path: '/visitor/events',
    access: 'visitor',
    isCrossOrigin: true,
    says: 'What a socket would say of the visitor’s conversation, asked for: at once what was missed, else the first thing that comes within `wait` seconds. `position` is the place in the queue that is known already.',
    query: z.strictObject({ after: cursor.optional(), wait: waitSeconds, last, position: queuePosition.optional() }),
    answer: z.object({
      events: z.array(z.object({ cursor: z.string(), previous: z.string().nullable(), event: answers.event })),
      cursor: z.string().nullable(),
      conversationId: id,
      queue: z.object({ conversationId: id, position: z.int(), waiting: z.int() }).nullable(),
      typing: z.array(
        z.object({ conversationId: id, who: z.object({ type: z.string(), id: z.string() }), on: z.boolean() }),
      ),
    }),
    async handle({ deps, caller, query: { after = null, wait, last: eventsMax, position: known = null } }) {
      const { conversationId } = (await deps.core.keys.identityOf(caller.inboxId, caller.contactId)) ?? caller;
      const queueNow = () => deps.desk.queue(caller.accountId, ConversationId(conversationId));
      const topic = `conversation:${conversationId}`;
      const hasLeft = known !== null && known > 0 && queueNow() === null; // who is told of that only later has long been answered
      const waitMs = hasLeft ? 0 : wait * MS_PER_SECOND;
      const asked = { topic, cursor: after, last: eventsMax, waitMs, position: known };
      const answer = await poll(deps.live, caller, asked);
      const events = answer.events.map(({ cursor: position, previous, event }) => ({
        cursor: position,
        previous,
        event: eventJson(event.event, { audience: 'visitor', own: event.isOwn }),
      }));
      const typing = answer.typing.map(({ conversationId: where, who, on }) => ({ conversationId: where, who, on }));
      return ok({ events, cursor: answer.cursor, conversationId, queue: queueNow(), typing });
    },
  }),
];

type Signals = z.output<z.ZodObject<typeof signals>>;

/** Each that is said, in the order in which a socket would mostly carry them. */
async function signal({ conversations, live }: RestDeps, caller: VisitorCaller, said: Signals): Promise<void> {
  if (said.visit !== undefined) await conversations.visit(caller, defined(said.visit));
  if (said.typing !== undefined) await live.typing(caller, said.typing);
  for (const kind of ['delivered', 'read'] as const) {
    const upTo = said[kind];
    if (upTo !== undefined) await conversations.seen(caller, ConversationId(upTo.conversationId), kind, upTo.seq);
  }
  if (said.end === undefined) return;
  const outcome = await conversations.end(caller, ConversationId(said.end.conversationId), said.end.seq);
  if (outcome.is === 'refused') throw refusedBy(outcome.code);
}

const refusedBy = (code: string): Fault =>
  new Fault(code, 'A rule of the conversation refuses this.', { retryable: false });

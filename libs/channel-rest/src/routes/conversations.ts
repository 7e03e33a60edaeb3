import { MENTIONS_MAX } from '@verbatim/contracts';
import { ConversationId } from '@verbatim/domain';
import { defined, within } from '@verbatim/edge';
import type { StaffCaller } from '@verbatim/edge';
import { conversationQueries, messageQueries } from '@verbatim/projections';
import type { ConversationDoc, Stretch } from '@verbatim/projections';
import { z } from 'zod';
import { created, ok } from '../answer.ts';
import type { RestDeps } from '../deps.ts';
import { refusals } from '../http/refusals.ts';
import { eventJson, messageJson } from '../json.ts';
import { deeds, placeOf, rowJson } from './conversation-deeds.ts';
import { inboxCursor, nextCursor, personOf, readCursor, readEvents, rowsOf, topicCursor } from '../reading.ts';
import { route } from '../route.ts';
import { answers, clientMessageId, cursor, id, label, limit, page, seq, status, statuses, text } from '../schemas.ts';

const byId = z.object({ id });
const sent = z.object({ messageId: id, conversationId: id });
const counts = z.record(status, z.int());

const reading = [
  route({
    method: 'GET',
    path: '/conversations',
    access: 'conversations.read',
    isKept: true,
    says: 'Rows of the inbox, as far as the caller sees them; topicCursor goes on live from here.',
    query: z.strictObject({
      view: z.enum(['mine', 'unassigned', 'all', 'mentions']).default('all'),
      status: statuses.optional(),
      inboxId: id.optional(),
      teamId: id.optional(),
      assigneeId: id.optional(),
      contactId: id.optional(),
      label: label.optional(),
      sort: z.enum(['waiting', 'newest']).default('newest'),
      limit,
      cursor: cursor.optional(),
    }),
    answer: page(answers.conversation).extend({ topicCursor: z.string() }),
    async handle({ deps, caller, query: { limit: rowsMax, cursor: from, ...filter } }) {
      const offsets = deps.core.viewOffsets(); // before the rows: what changes meanwhile is then told twice, not never
      const list = { cursors: deps.cursors, caller, name: JSON.stringify(['conversations', filter]) };
      const { status: statusesWanted, ...others } = filter;
      const wanted = defined({ ...others, statuses: statusesWanted });
      const end = { limit: rowsMax, ...readCursor(list, from) };
      const { items, next } = await conversationQueries(deps.core.views).list(caller, { ...wanted, ...end });
      return ok({
        items: await rowsOf(deps.core, caller, items),
        nextCursor: nextCursor(list, next),
        topicCursor: inboxCursor(deps.cursors, caller, filter.view, offsets),
      });
    },
  }),

  route({
    method: 'GET',
    path: '/conversations/counts',
    access: 'conversations.read',
    isKept: true,
    says: 'How many conversations the caller sees, per view and status.',
    answer: z.object({ mine: counts, unassigned: counts, all: counts }),
    handle: async ({ deps, caller }) => ok(await conversationQueries(deps.core.views).counts(caller)),
  }),

  route({
    method: 'GET',
    path: '/conversations/{id}',
    access: 'conversations.read',
    isKept: true,
    says: 'One row.',
    params: byId,
    answer: answers.conversation,
    handle: async ({ deps, caller, params }) => ok(await rowJson(deps, await visible(deps, caller, params.id))),
  }),

  route({
    method: 'GET',
    path: '/conversations/{id}/messages',
    access: 'conversations.read',
    isKept: true,
    says: 'The lines of the thread in order: the last ones, or those after or before a seq. nextCursor is the seq to ask on with: as after where that was given, else as before.',
    params: byId,
    query: z.strictObject({ after: seq.optional(), before: seq.optional(), limit }),
    answer: page(answers.message).extend({ topicCursor: z.string() }),
    async handle({ deps, caller, params, query }) {
      const conversation = await visible(deps, caller, params.id);
      const found = await messageQueries(deps.core.views).messages(caller.accountId, params.id, stretchOf(query));
      const contactName = await nameOf(deps, conversation);
      const thread = { core: deps.core, conversation, contactName };
      const topic = topicCursor(deps.cursors, caller, `conversation:${params.id}`, String(conversation.seq));
      return ok({
        items: found.map((line) => messageJson(line, thread)),
        nextCursor: seqAfter(query.after === undefined ? found[0] : found.at(-1), found.length >= query.limit),
        topicCursor: topic,
      });
    },
  }),

  route({
    method: 'GET',
    path: '/conversations/{id}/events',
    access: 'conversations.read',
    says: 'Everything that happened, in order, from the log itself. nextCursor is the seq to ask on with, as after.',
    params: byId,
    query: z.strictObject({ after: seq.default(0), limit }),
    answer: page(answers.event),
    async handle({ deps, caller, params, query }) {
      await visible(deps, caller, params.id);
      const places = await messageQueries(deps.core.views).events(caller.accountId, params.id, query);
      const events = await readEvents(deps.core, places);
      return ok({
        items: events.map((event) => eventJson(event, personOf(caller))),
        nextCursor: seqAfter(events.at(-1), events.length >= query.limit),
      });
    },
  }),
];

const seqAfter = (end: { readonly seq: number } | undefined, isFull: boolean): string | null =>
  isFull && end !== undefined ? String(end.seq) : null;

const message = { clientMessageId: clientMessageId.optional(), text };

const writing = [
  route({
    method: 'POST',
    path: '/conversations',
    access: 'conversations.write',
    says: 'Writes to a contact first: into their current conversation in that inbox, or a new one.',
    body: z.strictObject({ contactId: id, inboxId: id, ...message }),
    answer: sent,
    isMessage: true,
    status: 201,
    async handle({ deps, caller, body, key }) {
      const { contactId, inboxId, text: said, clientMessageId: own = key } = body;
      const start = { contactId, inboxId };
      const { outcome, ...ids } = await deps.conversations.send(caller, {
        clientMessageId: own,
        text: said,
        isNote: false,
        channel: 'rest',
        start,
      });
      return created(ids, placeOf(await within(outcome)));
    },
  }),

  route({
    method: 'POST',
    path: '/conversations/{id}/messages',
    access: 'conversations.write',
    says: 'A reply, or a note that only staff see.',
    params: byId,
    body: z.strictObject({
      ...message,
      note: z.boolean().default(false),
      origin: z.enum(['canned', 'macro']).optional(),
      mentions: z.array(id).max(MENTIONS_MAX).optional(),
    }),
    answer: sent,
    isMessage: true,
    status: 201,
    async handle({ deps, caller, params, body, key }) {
      const { text: said, note, origin, mentions, clientMessageId: own = key } = body;
      const conversationId = ConversationId(params.id);
      const { outcome, ...ids } = await deps.conversations.send(caller, {
        clientMessageId: own,
        conversationId,
        text: said,
        isNote: note,
        channel: 'rest',
        ...defined({ origin, mentions }),
      });
      return created(ids, placeOf(await within(outcome)));
    },
  }),
];

export const conversations = [...reading, ...writing, ...deeds];

export async function visible(
  { conversations: all, core }: RestDeps,
  caller: StaffCaller,
  conversationId: string,
): Promise<ConversationDoc> {
  await all.visible(caller, ConversationId(conversationId));
  const doc = await core.conversation(conversationId);
  if (doc === null) throw refusals.notFound();
  return doc;
}

const nameOf = async ({ core }: RestDeps, { contactId }: ConversationDoc): Promise<string | null> =>
  (await core.contact(contactId))?.name ?? null;

interface Asked {
  readonly after?: number | undefined;
  readonly before?: number | undefined;
  readonly limit: number;
}

function stretchOf({ after, before, limit: linesMax }: Asked): Stretch {
  if (after === undefined) return { before: before ?? Number.MAX_SAFE_INTEGER, limit: linesMax };
  if (before !== undefined) throw refusals.invalid('/before', 'left out when after is given');
  return { after, limit: linesMax };
}

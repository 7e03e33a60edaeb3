import { MENTIONS_MAX } from '@verbatim/contracts';
import { ConversationId } from '@verbatim/domain';
import { CALL_MS_MAX, defined, rowOf, within } from '@verbatim/edge';
import type { ConversationCommand, StaffCaller } from '@verbatim/edge';
import type { Outcome, Place } from '@verbatim/ports';
import { conversationQueries, messageQueries } from '@verbatim/projections';
import type { ConversationDoc, Stretch } from '@verbatim/projections';
import { z } from 'zod';
import { created, ok } from '../answer.ts';
import type { RestDeps } from '../deps.ts';
import { refusals } from '../http/refusals.ts';
import { eventJson, messageJson } from '../json.ts';
import { inboxCursor, nextCursor, personOf, readCursor, readEvents, rowsOf, topicCursor } from '../reading.ts';
import { route } from '../route.ts';
import {
  answers,
  clientMessageId,
  cursor,
  id,
  label,
  limit,
  page,
  priority,
  seq,
  status,
  statuses,
  text,
  time,
} from '../schemas.ts';

const LABELS_PER_CALL_MAX = 50;

const byId = z.object({ id });
const labels = z.array(label).max(LABELS_PER_CALL_MAX);
const sent = z.object({ messageId: id, conversationId: id });
const counts = z.record(status, z.int());

const reading = [
  route({
    method: 'GET',
    path: '/conversations',
    access: 'conversations.read',
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
    says: 'How many conversations the caller sees, per view and status.',
    answer: z.object({ mine: counts, unassigned: counts, all: counts }),
    handle: async ({ deps, caller }) => ok(await conversationQueries(deps.core.views).counts(caller)),
  }),

  route({
    method: 'GET',
    path: '/conversations/{id}',
    access: 'conversations.read',
    says: 'One row.',
    params: byId,
    answer: answers.conversation,
    handle: async ({ deps, caller, params }) => ok(await rowJson(deps, await visible(deps, caller, params.id))),
  }),

  route({
    method: 'GET',
    path: '/conversations/{id}/messages',
    access: 'conversations.read',
    says: 'The lines of the thread in order: the last ones, or those after or before a seq.',
    params: byId,
    query: z.strictObject({ after: seq.optional(), before: seq.optional(), limit }),
    answer: z.object({ items: z.array(answers.message).readonly(), topicCursor: z.string() }),
    async handle({ deps, caller, params, query }) {
      const conversation = await visible(deps, caller, params.id);
      const found = await messageQueries(deps.core.views).messages(caller.accountId, params.id, stretchOf(query));
      const contactName = await nameOf(deps, conversation);
      const thread = { core: deps.core, conversation, contactName };
      const topic = topicCursor(deps.cursors, caller, `conversation:${params.id}`, String(conversation.seq));
      return ok({ items: found.map((message) => messageJson(message, thread)), topicCursor: topic });
    },
  }),

  route({
    method: 'GET',
    path: '/conversations/{id}/events',
    access: 'conversations.read',
    says: 'Everything that happened, in order, from the log itself.',
    params: byId,
    query: z.strictObject({ after: seq.default(0), limit }),
    answer: z.object({ items: z.array(answers.event).readonly() }),
    async handle({ deps, caller, params, query }) {
      await visible(deps, caller, params.id);
      const places = await messageQueries(deps.core.views).events(caller.accountId, params.id, query);
      const events = await readEvents(deps.core, places);
      return ok({
        items: events.map((event) => eventJson(event, personOf(caller))),
      });
    },
  }),
];

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

/** One route per thing that is done with a conversation; each answers with the row after it. */
const deed = <Body extends z.ZodObject>(
  name: string,
  {
    says,
    body,
    commandOf,
  }: { readonly says: string; readonly body: Body; readonly commandOf: (body: z.output<Body>) => ConversationCommand },
) =>
  route({
    method: 'POST',
    path: `/conversations/{id}/${name}`,
    access: 'conversations.write',
    says,
    params: byId,
    body,
    answer: answers.conversation,
    async handle({ deps, caller, params, body: asked, key }) {
      const outcome = await deps.conversations.command(caller, ConversationId(params.id), commandOf(asked), key);
      const place = placeOf(outcome);
      if (place !== null && !(await deps.core.waitForViews(place, CALL_MS_MAX))) throw refusals.viewBehind();
      const conversation = await deps.core.conversation(params.id);
      if (conversation === null) throw refusals.viewBehind();
      return ok(await rowJson(deps, conversation), place);
    },
  });

/** Who had it when the caller chose, null for nobody; given where a choice is not to undo one that came in between. */
const unchangedSince = { from: id.nullable().optional() };

const deeds = [
  deed('assign', {
    says: 'Gives it to an agent or to a team; null: to nobody.',
    body: z
      .strictObject({ agentId: id.nullable().optional(), teamId: id.nullable().optional(), ...unchangedSince })
      .refine(({ agentId, teamId }) => (agentId === undefined) !== (teamId === undefined), {
        message: 'names either agentId or teamId.',
      }),
    commandOf({ agentId, teamId, from }) {
      const since = defined({ from });
      if (agentId) return { type: 'ConversationAssigned', agentId, ...since };
      return teamId ? { type: 'ConversationQueued', teamId, ...since } : { type: 'ConversationUnassigned', ...since };
    },
  }),
  deed('transfer', {
    says: 'Hands it on to an agent who is there, or to a team; the note, which only staff see, goes with it or not at all.',
    body: z
      .strictObject({
        agentId: id.nullable().optional(),
        teamId: id.nullable().optional(),
        note: text.nullable().optional(),
        ...unchangedSince,
      })
      .refine(({ agentId, teamId }) => (agentId == null) !== (teamId == null), {
        message: 'names either agentId or teamId.',
      }),
    commandOf: ({ agentId, teamId, note, from }) => ({
      type: 'ConversationTransferred',
      ...defined({ agentId: agentId ?? undefined, teamId: teamId ?? undefined, note: note ?? undefined, from }),
    }),
  }),
  deed('snooze', {
    says: 'Puts it off until a time, at most a year ahead; null or nothing: until the customer writes.',
    body: z.strictObject({ until: time.nullable().optional() }),
    commandOf: ({ until }) => ({ type: 'ConversationSnoozed', until: until == null ? null : Date.parse(until) }),
  }),
  deed('resolve', {
    says: 'Nothing is left to do.',
    body: z.strictObject({}),
    commandOf: () => ({ type: 'ConversationResolved' }),
  }),
  deed('reopen', {
    says: 'There is something left to do after all.',
    body: z.strictObject({}),
    commandOf: () => ({ type: 'ConversationReopened' }),
  }),
  deed('labels', {
    says: 'Adds and removes labels.',
    body: z.strictObject({ add: labels.default([]), remove: labels.default([]) }),
    commandOf: ({ add, remove }) => ({ type: 'ConversationLabeled', add, remove }),
  }),
  deed('priority', {
    says: 'Sets the priority.',
    body: z.strictObject({ priority }),
    commandOf: ({ priority: wanted }) => ({ type: 'PriorityChanged', priority: wanted }),
  }),
];

export const conversations = [...reading, ...writing, ...deeds];

/** A refusal of the domain is an answer of this call; what was done lies at a place. */
export function placeOf(outcome: Outcome): Place | null {
  if (outcome.is !== 'refused') return outcome.place;
  throw refusals.byRule(outcome.code);
}

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

export const rowJson = async ({ core }: RestDeps, doc: ConversationDoc) =>
  rowOf(doc, (await core.contact(doc.contactId))?.name ?? null);

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

import { ConversationId } from '@verbatim/domain';
import { CALL_MS_MAX, defined, rowOf } from '@verbatim/edge';
import type { ConversationCommand } from '@verbatim/edge';
import type { Outcome, Place } from '@verbatim/ports';
import type { ConversationDoc } from '@verbatim/projections';
import { z } from 'zod';
import { ok } from '../answer.ts';
import type { RestDeps } from '../deps.ts';
import { refusals } from '../http/refusals.ts';
import { route } from '../route.ts';
import { answers, id, label, priority, text, time } from '../schemas.ts';

const LABELS_PER_CALL_MAX = 50;

const byId = z.object({ id });
const labels = z.array(label).max(LABELS_PER_CALL_MAX);

/** A refusal of the domain is an answer of this call; what was done lies at a place. */
export function placeOf(outcome: Outcome): Place | null {
  if (outcome.is !== 'refused') return outcome.place;
  throw refusals.byRule(outcome.code);
}

export const rowJson = async ({ core }: RestDeps, doc: ConversationDoc) =>
  rowOf(doc, (await core.contact(doc.contactId))?.name ?? null);

/** One route per thing that is done with a conversation; each answers with the row after it. */
const deed = <Body extends z.ZodObject>(
  name: string,
  {
    says,
    body,
    commandOf,
  }: {
    readonly says: string;
    readonly body: Body;
    readonly commandOf: (body: z.output<Body>) => ConversationCommand;
  },
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

export const deeds = [
  deed('assign', {
    says: 'Gives it to an agent or to a team; null: to nobody.',
    body: z
      .strictObject({ agentId: id.nullable().optional(), teamId: id.nullable().optional(), ...unchangedSince })
      .refine(({ agentId, teamId }) => agentId == null || teamId == null, { message: 'names both agentId and teamId.' })
      .refine(({ agentId, teamId }) => agentId !== undefined || teamId !== undefined, {
        message: 'names neither agentId nor teamId; null: to nobody.',
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

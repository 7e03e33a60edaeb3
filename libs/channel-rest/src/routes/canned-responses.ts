import { cannedResponseQueries } from '@verbatim/projections';
import type { StaffCaller } from '@verbatim/edge';
import { z } from 'zod';
import { created, done, ok } from '../answer.ts';
import type { RestDeps } from '../deps.ts';
import { refusals } from '../http/refusals.ts';
import { cannedResponseJson } from '../json.ts';
import { pagedOf } from '../reading.ts';
import { route } from '../route.ts';
import { answers, cursor, id, page, shortcut, text, wholeOrPage } from '../schemas.ts';

const byId = z.object({ id });

/** Texts that agents have at hand. */
export const cannedResponses = [
  route({
    method: 'GET',
    path: '/canned-responses',
    access: 'conversations.read',
    isKept: true,
    says: 'Texts that agents have at hand, by shortcut.',
    query: z.strictObject({ limit: wholeOrPage, cursor: cursor.optional() }),
    answer: page(answers.cannedResponse),
    async handle({ deps, caller, query }) {
      const all = (await cannedResponseQueries(deps.core.views).of(caller.accountId)).map(cannedResponseJson);
      return ok(pagedOf(deps, caller, 'canned-responses', all, query));
    },
  }),

  route({
    method: 'POST',
    path: '/canned-responses',
    access: 'cannedResponses.manage',
    says: 'Puts a text at hand, everywhere or only in conversations of a team or an inbox; {{contact.name}}, {{agent.name}}, {{inbox.name}} and {{conversation.code}} in it are filled in.',
    body: z.strictObject({ shortcut, text, teamId: id.nullable().optional(), inboxId: id.nullable().optional() }),
    answer: answers.cannedResponse,
    status: 201,
    async handle({ deps, caller, body, key }) {
      const { teamId, inboxId, ...said } = body;
      const wanted = { ...said, teamId: teamId ?? undefined, inboxId: inboxId ?? undefined };
      const made = await deps.identity.cannedResponses.make(caller, wanted, key);
      return created(await cannedResponseOf(deps, caller, made.id), made.place);
    },
  }),

  route({
    method: 'PATCH',
    path: '/canned-responses/{id}',
    access: 'cannedResponses.manage',
    says: 'Changes a canned response; null for its team or inbox: for all of them.',
    params: byId,
    body: z.strictObject({
      shortcut: shortcut.optional(),
      text: text.optional(),
      teamId: id.nullable().optional(),
      inboxId: id.nullable().optional(),
    }),
    answer: answers.cannedResponse,
    async handle({ deps, caller, params, body, key }) {
      const place = await deps.identity.cannedResponses.change(caller, params.id, body, key);
      return ok(await cannedResponseOf(deps, caller, params.id), place);
    },
  }),

  route({
    method: 'DELETE',
    path: '/canned-responses/{id}',
    access: 'cannedResponses.manage',
    says: 'Takes a text away; what was said with it stays.',
    params: byId,
    answer: z.null(),
    status: 204,
    handle: async ({ deps, caller, params, key }) =>
      done(await deps.identity.cannedResponses.remove(caller, params.id, key)),
  }),
];

async function cannedResponseOf({ core }: RestDeps, { accountId }: StaffCaller, cannedResponseId: string) {
  const doc = await cannedResponseQueries(core.views).byId(accountId, cannedResponseId);
  if (doc === null) throw refusals.notFound(); // somebody else has deleted it meanwhile
  return cannedResponseJson(doc);
}

import type { StaffCaller } from '@verbatim/edge';
import { attributeQueries } from '@verbatim/projections';
import type { AttributeDoc } from '@verbatim/projections';
import { z } from 'zod';
import { created, done, ok } from '../answer.ts';
import type { RestDeps } from '../deps.ts';
import { refusals } from '../http/refusals.ts';
import { attributeJson } from '../json.ts';
import { route } from '../route.ts';
import { answers, attributeName, attributeOptions, attributeOwner, attributeType, id, name, page } from '../schemas.ts';

const byId = z.object({ id });

/** What staff note of customers and of conversations. */
export const attributes = [
  route({
    method: 'GET',
    path: '/attributes',
    access: 'conversations.read',
    isKept: true,
    says: 'What staff note of contacts and of conversations, by name. Other attributes may be there, too: sites send what they know.',
    answer: page(answers.attribute),
    async handle({ deps, caller }) {
      const all = await attributeQueries(deps.core.views).of(caller.accountId);
      return ok({ items: all.map(attributeJson), nextCursor: null });
    },
  }),

  route({
    method: 'POST',
    path: '/attributes',
    access: 'attributes.manage',
    says: 'Defines an attribute: of what, under which name its values lie, how people call it, and of which kind it is. A list has options.',
    body: z
      .strictObject({
        of: attributeOwner.default('contact'),
        name: attributeName,
        label: name.nullable().optional(),
        type: attributeType.default('text'),
        options: attributeOptions.optional(),
      })
      .refine(({ type, options }) => type !== 'list' || (options?.length ?? 0) > 0, {
        path: ['options'],
        message: 'must name at least one, for a list.',
      }),
    answer: answers.attribute,
    status: 201,
    async handle({ deps, caller, body: { label, ...wanted }, key }) {
      const made = await deps.identity.attributes.define(caller, { ...wanted, label: label ?? undefined }, key);
      return created(attributeJson(await attributeOf(deps, caller, made.id)), made.place);
    },
  }),

  route({
    method: 'PATCH',
    path: '/attributes/{id}',
    access: 'attributes.manage',
    says: 'Changes how an attribute is called and filled in; what its values lie under stays.',
    params: byId,
    body: z.strictObject({
      label: name.nullable().optional(),
      type: attributeType.optional(),
      options: attributeOptions.nullable().optional(),
    }),
    answer: answers.attribute,
    async handle({ deps, caller, params, body, key }) {
      const before = await attributeOf(deps, caller, params.id);
      const after = {
        type: before.type,
        ...body,
        options: body.options ?? (body.options === null ? [] : before.options),
      };
      if (after.type === 'list' && after.options.length === 0)
        throw refusals.invalid('/options', 'at least one, for a list');
      const place = await deps.identity.attributes.redefine(caller, params.id, body, key);
      return ok(attributeJson(await attributeOf(deps, caller, params.id)), place);
    },
  }),

  route({
    method: 'DELETE',
    path: '/attributes/{id}',
    access: 'attributes.manage',
    says: 'It is no longer asked for; values that were noted stay.',
    params: byId,
    answer: z.null(),
    status: 204,
    handle: async ({ deps, caller, params, key }) =>
      done(await deps.identity.attributes.retire(caller, params.id, key)),
  }),
];

async function attributeOf({ core }: RestDeps, { accountId }: StaffCaller, attributeId: string): Promise<AttributeDoc> {
  const doc = await attributeQueries(core.views).byId(accountId, attributeId);
  if (doc === null) throw refusals.notFound();
  return doc;
}

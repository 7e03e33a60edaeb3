import { z } from 'zod';
import { created, done, ok } from '../answer.ts';
import { refusals } from '../http/refusals.ts';
import { apiKeyJson } from '../json.ts';
import { ofKind, pagedOf } from '../reading.ts';
import { route } from '../route.ts';
import { answers, apiScope, cursor, id, name, page, time, wholeOrPage } from '../schemas.ts';

const byId = z.object({ id });

/** What programs get in with. */
export const apiKeys = [
  route({
    method: 'GET',
    path: '/api-keys',
    access: 'apiKeys.manage',
    says: 'The keys that still open something; never the keys themselves.',
    query: z.strictObject({ limit: wholeOrPage, cursor: cursor.optional() }),
    answer: page(answers.apiKey),
    async handle({ deps, caller, query }) {
      const kept = await ofKind(deps, caller.accountId, 'apiKey');
      const all = kept.filter(({ revokedAt }) => revokedAt === null).map(apiKeyJson);
      return ok(pagedOf(deps, caller, 'api-keys', all, query));
    },
  }),

  route({
    method: 'POST',
    path: '/api-keys',
    access: 'apiKeys.manage',
    says: 'Makes a key that acts for whoever makes it; it is told once.',
    body: z.strictObject({
      name,
      scopes: z.union([z.array(apiScope).min(1).max(4), apiScope]).transform((given) => [...new Set([given].flat())]),
      expiresAt: time.nullable().optional(),
    }),
    answer: z.object({ id, name: z.string(), scopes: z.array(apiScope), expiresAt: time.nullable(), key: z.string() }),
    status: 201,
    async handle({ deps, caller, body, key }) {
      const { name: keyName, scopes, expiresAt = null } = body;
      const until = expiresAt === null ? null : Date.parse(expiresAt);
      if (until !== null && until <= deps.core.clock()) throw refusals.invalid('/expiresAt', 'a time to come');
      const made = await deps.identity.apiKeys.make(caller, { name: keyName, scopes, expiresAt: until }, key);
      return created({ id: made.id, name: keyName, scopes, expiresAt, key: made.key }, made.place);
    },
  }),

  route({
    method: 'DELETE',
    path: '/api-keys/{id}',
    access: 'apiKeys.manage',
    says: 'Revokes a key; who holds it is cut off at once.',
    params: byId,
    answer: z.null(),
    status: 204,
    handle: async ({ deps, caller, params, key }) => done(await deps.identity.apiKeys.revoke(caller, params.id, key)),
  }),
];

import { sees } from '@verbatim/domain';
import type { StaffCaller } from '@verbatim/edge';
import { contactQueries, conversationQueries } from '@verbatim/projections';
import type { ContactDoc, ConversationDoc } from '@verbatim/projections';
import { z } from 'zod';
import { ok } from '../answer.ts';
import type { RestDeps } from '../deps.ts';
import { refusals } from '../http/refusals.ts';
import { contactJson } from '../json.ts';
import { nextCursor, readCursor } from '../reading.ts';
import { route } from '../route.ts';
import { answers, attributeChanges, cursor, email, id, language, limit, name, page, phone } from '../schemas.ts';

const CONVERSATIONS_OF_CONTACT_MAX = 200;
const Q_CHARS_MAX = 200;
const q = z.string().trim().min(1).max(Q_CHARS_MAX);

/** Customers, as far as the caller sees a conversation of theirs. */
export const contacts = [
  route({
    method: 'GET',
    path: '/contacts',
    access: 'contacts.read',
    says: 'Customers, latest changed first; q: what name or e-mail contain.',
    query: z.strictObject({ q: q.optional(), limit, cursor: cursor.optional() }),
    answer: page(answers.contact),
    async handle({ deps, caller, query: { q: text, limit: rowsMax, cursor: from } }) {
      const list = { cursors: deps.cursors, caller, name: JSON.stringify(['contacts', text ?? null]) };
      const words = text === undefined ? {} : { text };
      const found = await contactQueries(deps.core.views).list(caller.accountId, {
        ...words,
        limit: rowsMax,
        ...readCursor(list, from),
      });
      const shown = await visibleOf(deps, caller, found.items);
      return ok({ items: shown.map(contactJson), nextCursor: nextCursor(list, found.next) });
    },
  }),

  route({
    method: 'GET',
    path: '/contacts/{id}',
    access: 'contacts.read',
    says: 'One customer.',
    params: z.object({ id }),
    answer: answers.contact,
    async handle({ deps, caller, params }) {
      return ok(contactJson(await contactFor(deps, caller, params.id)));
    },
  }),

  route({
    method: 'PATCH',
    path: '/contacts/{id}',
    access: 'contacts.write',
    says: 'Corrects what is known of a customer; null: nothing is known any more. What is not named stays, attributes too.',
    params: z.object({ id }),
    body: z.strictObject({
      name: name.nullable().optional(),
      email: email.nullable().optional(),
      phone: phone.nullable().optional(),
      language: language.nullable().optional(),
      attributes: attributeChanges.optional(),
    }),
    answer: answers.contact,
    async handle({ deps, caller, params, body, key }) {
      const before = await contactFor(deps, caller, params.id);
      const place = await deps.identity.contacts.change(caller, { before, change: body, key });
      return ok(contactJson(await contactFor(deps, caller, params.id)), place);
    },
  }),
];

/** `NOT_FOUND` when there is none, and when the caller sees none of their conversations. */
async function contactFor(deps: RestDeps, caller: StaffCaller, contactId: string): Promise<ContactDoc> {
  const contact = await deps.core.contact(contactId);
  const [shown] = contact?.accountId === caller.accountId ? await visibleOf(deps, caller, [contact]) : [];
  if (shown === undefined) throw refusals.notFound();
  return shown;
}

/** Conversations of a contact that the caller sees. */
export async function conversationsOf(
  { core }: RestDeps,
  caller: StaffCaller,
  { id: contactId }: ContactDoc,
): Promise<readonly ConversationDoc[]> {
  const all = await conversationQueries(core.views).ofContact(
    caller.accountId,
    contactId,
    CONVERSATIONS_OF_CONTACT_MAX,
  );
  return all.filter((conversation) => sees(caller, conversation));
}

/** Who sees every conversation sees every contact; others those whose conversations they see. */
export async function visibleOf(
  deps: RestDeps,
  caller: StaffCaller,
  found: readonly ContactDoc[],
): Promise<readonly ContactDoc[]> {
  if (sees(caller, { teamId: null, assigneeId: null })) return found;
  const seen = await Promise.all(
    found.map(async (contact) => (await conversationsOf(deps, caller, contact)).length > 0),
  );
  return found.filter((_, index) => seen[index]);
}

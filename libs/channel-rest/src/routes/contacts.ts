import { sees } from '@verbatim/domain';
import { seesContact } from '@verbatim/edge';
import type { StaffCaller } from '@verbatim/edge';
import { contactQueries, conversationQueries } from '@verbatim/projections';
import type { ContactDoc, ConversationDoc } from '@verbatim/projections';
import { z } from 'zod';
import { Fault } from '@verbatim/kit';
import { created, ok } from '../answer.ts';
import type { RestDeps } from '../deps.ts';
import { refusals } from '../http/refusals.ts';
import { contactJson } from '../json.ts';
import { nextCursor, readCursor } from '../reading.ts';
import { route } from '../route.ts';
import {
  answers,
  attributeChanges,
  attributes,
  cursor,
  email,
  id,
  language,
  limit,
  name,
  note,
  page,
  phone,
} from '../schemas.ts';

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
    method: 'POST',
    path: '/contacts',
    access: 'contacts.write',
    says: 'Somebody who has not written yet; without inboxId in the first inbox. POST /conversations writes to them.',
    body: z.strictObject({
      inboxId: id.optional(),
      name: name.optional(),
      email: email.optional(),
      phone: phone.optional(),
      language: language.optional(),
      attributes: attributes.optional(),
      note: note.optional(),
    }),
    answer: answers.contact,
    status: 201,
    async handle({ deps, caller, body, key }) {
      const { inboxId: asked, ...profile } = body;
      const inboxId = inboxFor(deps, caller, asked);
      const made = await deps.identity.contacts.make(caller, { inboxId, ...profile }, key);
      const contact = await deps.core.contact(made.id);
      if (contact === null) throw refusals.viewBehind();
      return created(contactJson(contact), made.place);
    },
  }),

  route({
    method: 'GET',
    path: '/contacts/{id}',
    access: 'contacts.read',
    isKept: true,
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
      note: note.nullable().optional(),
    }),
    answer: answers.contact,
    async handle({ deps, caller, params, body, key }) {
      const before = await contactFor(deps, caller, params.id);
      const place = await deps.identity.contacts.change(caller, { before, change: body, key });
      return ok(contactJson(await contactFor(deps, caller, params.id)), place);
    },
  }),
];

function inboxFor({ core }: RestDeps, { accountId }: StaffCaller, asked: string | undefined): string {
  const own = core.directory.inboxes(accountId);
  const inbox = asked === undefined ? own[0] : own.find(({ id: inboxId }) => inboxId === asked);
  if (inbox === undefined)
    throw new Fault('INBOX_NOT_FOUND', 'There is no such inbox.', { retryable: false, path: '/inboxId' });
  return inbox.id;
}

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

/** Those of whom the caller may know. */
export async function visibleOf(
  { core }: RestDeps,
  caller: StaffCaller,
  found: readonly ContactDoc[],
): Promise<readonly ContactDoc[]> {
  const seen = await Promise.all(found.map(({ id: contactId }) => seesContact(core, caller, contactId)));
  return found.filter((_, index) => seen[index]);
}

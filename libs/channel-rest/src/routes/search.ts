import { may } from '@verbatim/domain';
import type { StaffCaller } from '@verbatim/edge';
import { contactQueries, searchQueries } from '@verbatim/projections';
import type { ContactDoc, FoundMessage, Page, PageEnd, SearchQuery } from '@verbatim/projections';
import { z } from 'zod';
import { ok } from '../answer.ts';
import type { RestDeps } from '../deps.ts';
import { contactJson, messageJson } from '../json.ts';
import { nextCursor, readCursor, rowsOf } from '../reading.ts';
import { route } from '../route.ts';
import { answers, cursor, id, limit } from '../schemas.ts';
import { conversationsOf, visibleOf } from './contacts.ts';

const CONTACTS_MAX = 20;
/** Matches looked through for those whom the caller may see. */
const CONTACTS_SEARCHED_MAX = 1_000;
const CONTACTS_PER_STEP = 100;
const Q_CHARS_MAX = 200;

/** What staff look for by words. */
export const search = [
  route({
    method: 'GET',
    path: '/search',
    access: 'contacts.read',
    says: 'Messages that have every word of q or its beginning, latest first, as far as the caller sees them; customers by name, e-mail or telephone, and their conversations. The cursor pages through messages.',
    query: z.strictObject({ q: z.string().trim().min(1).max(Q_CHARS_MAX), limit, cursor: cursor.optional() }),
    answer: z.object({
      contacts: z.array(answers.contact).readonly(),
      conversations: z.array(answers.conversation).readonly(),
      messages: z.array(answers.message.extend({ conversationId: id })).readonly(),
      nextCursor: z.string().nullable(),
    }),
    async handle({ deps, caller, query: { q, limit: rowsMax, cursor: from } }) {
      const list = { cursors: deps.cursors, caller, name: JSON.stringify(['search', q]) };
      const query = { text: q, limit: rowsMax, ...readCursor(list, from) };
      const [said, people] = await Promise.all([
        messagesFor(deps, caller, query),
        from === undefined ? peopleFor(deps, caller, q) : NOBODY,
      ]);
      return ok({ ...people, messages: await linesOf(deps, said.items), nextCursor: nextCursor(list, said.next) });
    },
  }),
];

const NOBODY = { contacts: [], conversations: [] };

async function messagesFor({ core }: RestDeps, caller: StaffCaller, query: SearchQuery): Promise<Page<FoundMessage>> {
  if (!may(caller, 'conversations.read')) return { items: [], next: null };
  return searchQueries(core.views).messages(caller, query);
}

async function peopleFor(deps: RestDeps, caller: StaffCaller, text: string) {
  const { core } = deps;
  const shown = (await contactsFor(deps, caller, text)).slice(0, CONTACTS_MAX);
  const talks = may(caller, 'conversations.read')
    ? await Promise.all(shown.map((contact) => conversationsOf(deps, caller, contact)))
    : [];
  return { contacts: shown.map(contactJson), conversations: await rowsOf(core, caller, talks.flat()) };
}

async function contactsFor(deps: RestDeps, caller: StaffCaller, text: string): Promise<readonly ContactDoc[]> {
  const queries = searchQueries(deps.core.views);
  const shown: ContactDoc[] = [];
  let after: PageEnd | undefined;
  for (let searched = 0; searched < CONTACTS_SEARCHED_MAX; searched += CONTACTS_PER_STEP) {
    const query = { text, limit: CONTACTS_PER_STEP, ...(after === undefined ? {} : { after }) };
    const { items, next } = await queries.contacts(caller.accountId, query);
    shown.push(...(await visibleOf(deps, caller, items)));
    if (next === null || shown.length >= CONTACTS_MAX) break;
    after = next;
  }
  return shown;
}

/** Lines as threads show them, with the names of today. */
async function linesOf({ core }: RestDeps, found: readonly FoundMessage[]) {
  const [first] = found;
  if (first === undefined) return [];
  const ids = [...new Set(found.map(({ conversation }) => conversation.contactId))];
  const known = await contactQueries(core.views).byIds(first.message.accountId, ids);
  const names = new Map<string, ContactDoc['name']>(known.map(({ id: contactId, name }) => [contactId, name]));
  return found.map(({ message, conversation }) => ({
    ...messageJson(message, { core, conversation, contactName: names.get(conversation.contactId) ?? null }),
    conversationId: conversation.id,
  }));
}

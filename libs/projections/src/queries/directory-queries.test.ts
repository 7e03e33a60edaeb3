import { AccountId, AgentId } from '@verbatim/domain';
import type { ViewStore } from '@verbatim/ports';
import {
  accountId,
  accountOf,
  byAna,
  byCarl,
  carl,
  contactOf,
  folded,
  idOf,
  recorded,
  viewsBench,
  website,
} from '@verbatim/testing';
import type { ViewsBench } from '@verbatim/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contacts } from '../contacts.ts';
import type { ContactDoc } from '../contacts.ts';
import { directory } from '../directory.ts';
import { contactQueries, directoryQueries } from './directory-queries.ts';

const OTHER = AccountId(idOf('other'));
const someContact = recorded(contactOf, 1, {
  type: 'ContactCreated',
  data: { contactId: carl, inboxId: website },
  actor: byCarl,
});
const idsOf = (docs: readonly { readonly id: string }[]): string[] => docs.map(({ id }) => id);

let bench: ViewsBench;
let store: ViewStore;

beforeAll(async () => {
  bench = await viewsBench([directory, contacts].map(({ schema }) => schema));
  ({ store } = bench);
});
afterAll(() => bench.dispose());

describe('directory and contacts', () => {
  const staff = Array.from({ length: 450 }, (_, index) =>
    recorded(accountOf, index + 1, {
      type: 'AgentInvited',
      data: { agentId: AgentId(idOf(`a${index}`)), role: 'agent' },
      actor: byAna,
    }),
  );

  it('give all of an account, however much that is', async () => {
    await bench.replace(directory, folded(directory, staff));
    const queries = directoryQueries(store);
    expect((await queries.of(accountId)).length).toBe(staff.length);
    expect(await queries.of(OTHER)).toEqual([]);
    let count = 0;
    for await (const entry of queries.all()) count += entry.accountId === accountId ? 1 : 0;
    expect(count).toBe(staff.length);
  });
  it('find people by id, name and e-mail, latest first', async () => {
    const [one] = folded(contacts, [someContact]).values();
    const names = [
      ['Ana', null],
      ['Anton', null],
      ['Bea', 'bea@ana.com'],
    ] as const;
    const people = names.map(
      ([name, email], updatedAt) => ({ ...one, id: name, name, email, updatedAt }) as unknown as ContactDoc,
    );
    await bench.replace(contacts, new Map(people.map((person) => [person.id, person])));
    const queries = contactQueries(store);
    expect(idsOf(await queries.byIds(accountId, ['Bea', 'Nobody', 'Ana']))).toEqual(['Bea', 'Ana']);
    expect(await queries.byIds(OTHER, ['Bea'])).toEqual([]);
    const page = await queries.list(accountId, { text: 'an', limit: 2 });
    expect(idsOf(page.items)).toEqual(['Bea', 'Anton']);
    expect(idsOf((await queries.list(accountId, { text: 'an', limit: 2, after: page.next ?? [] })).items)).toEqual([
      'Ana',
    ]);
    expect(idsOf((await queries.list(accountId, { limit: 9 })).items)).toHaveLength(3);
  });
});

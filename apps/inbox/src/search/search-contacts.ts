import { completeRow } from '../live/contract.ts';
import type { Row } from '../live/contract.ts';
import { call, queryOf } from '../live/rest.ts';

export interface Contact {
  readonly id: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly language: string | null;
  readonly attributes: Readonly<Record<string, unknown>>;
}

export interface Found {
  readonly contacts: readonly Contact[];
  readonly conversations: readonly Row[];
}

export const SEARCH_CHARS_MAX = 200;

/** Customers by name or e-mail, with their conversations. */
export async function searchContacts(q: string): Promise<Found> {
  const found = await call<Found>('GET', `/search${queryOf({ q: q.slice(0, SEARCH_CHARS_MAX) })}`);
  return { contacts: found.contacts, conversations: found.conversations.map(completeRow) };
}

import { completeRow } from '../live/contract.ts';
import type { Message, Row } from '../live/contract.ts';
import { call, queryOf } from '../live/rest.ts';

export interface Contact {
  readonly id: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly language: string | null;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly note: string | null;
}

export interface FoundMessage extends Message {
  readonly conversationId: string;
}

export interface Found {
  readonly contacts: readonly Contact[];
  readonly conversations: readonly Row[];
  readonly messages: readonly FoundMessage[];
  readonly nextCursor: string | null;
}

export const SEARCH_CHARS_MAX = 200;

/** One page of what was said, latest first; with the first page the customers whom the words name. */
export async function search(q: string, cursor: string | null): Promise<Found> {
  const found = await call<Found>('GET', `/search${queryOf({ q: q.slice(0, SEARCH_CHARS_MAX), cursor })}`);
  return { ...found, conversations: found.conversations.map(completeRow) };
}

import { AccountId } from '@verbatim/domain';
import type { AnyRecorded } from '@verbatim/domain';
import type { Core, Cursors, StaffCaller } from '@verbatim/edge';
import { packOffsets, rowOf } from '@verbatim/edge';
import { Fault } from '@verbatim/kit';
import type { Offsets, Place } from '@verbatim/ports';
import { contactQueries, directoryQueries } from '@verbatim/projections';
import type { ConversationDoc, DirectoryDoc, PageEnd } from '@verbatim/projections';
import type { RestDeps } from './deps.ts';

export const personOf = ({ apiKeyId, agentId }: StaffCaller): string => apiKeyId ?? agentId;

/** A signature of a list's cursor covers whose it is and what was asked: it pages on, and does nothing else. */
interface List {
  readonly cursors: Cursors;
  readonly caller: StaffCaller;
  /** The list with all its filters. */
  readonly name: string;
}

const scopeOf = ({ caller, name }: List) => ({
  topic: `list:${name}`,
  person: personOf(caller),
  audience: caller.kind,
});

export const nextCursor = (list: List, end: PageEnd | null): string | null =>
  end === null ? null : list.cursors.sign(scopeOf(list), Buffer.from(JSON.stringify(end)).toString('base64url'));

export function readCursor(list: List, cursor: string | undefined, path = '/cursor'): { readonly after?: PageEnd } {
  if (cursor === undefined) return {};
  try {
    const position = list.cursors.read(scopeOf(list), cursor);
    return { after: JSON.parse(Buffer.from(position, 'base64url').toString()) as PageEnd };
  } catch (cause) {
    if (!(cause instanceof Fault)) throw cause;
    throw new Fault('BAD_CURSOR', 'This cursor is not of this list; ask without one.', {
      retryable: false,
      path,
      cause,
    });
  }
}

interface Paging {
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** A list that is in memory: whole, or in the pages that somebody asks for. */
export function pagedOf<Item extends { readonly id: string }>(
  { cursors }: Pick<RestDeps, 'cursors'>,
  caller: StaffCaller,
  name: string,
  items: readonly Item[],
  { limit, cursor }: Paging,
) {
  const list = { cursors, caller, name };
  const from = placeAfter(items, readCursor(list, cursor).after);
  const to = Math.min(items.length, from + (limit ?? items.length));
  const end = items[to - 1];
  return {
    items: items.slice(from, to),
    nextCursor: nextCursor(list, end === undefined || to === items.length ? null : [end.id, to]),
  };
}

/** Behind the last one that was told; where that one has gone meanwhile, its place is the next one's. */
function placeAfter(items: readonly { readonly id: string }[], after: PageEnd | undefined): number {
  if (after === undefined) return 0;
  const [last, told] = after;
  const at = items.findIndex(({ id }) => id === last);
  return at < 0 ? Number(told) - 1 : at + 1;
}

/** From where a socket goes on after what a list has answered. */
export const topicCursor = (cursors: Cursors, caller: StaffCaller, topic: string, position: string): string =>
  cursors.sign({ topic, person: personOf(caller), audience: caller.kind }, position);

export const inboxCursor = (cursors: Cursors, caller: StaffCaller, view: string, offsets: Offsets): string =>
  topicCursor(cursors, caller, `inbox:${view}`, packOffsets(offsets));

/** What of the account's directory is of this kind, oldest first. */
export async function ofKind<Kind extends DirectoryDoc['kind']>(
  { core }: RestDeps,
  accountId: string,
  kind: Kind,
): Promise<readonly Extract<DirectoryDoc, { readonly kind: Kind }>[]> {
  const docs = await directoryQueries(core.views).of(AccountId(accountId));
  const found = docs.filter((doc): doc is Extract<DirectoryDoc, { readonly kind: Kind }> => doc.kind === kind);
  return found.toSorted((a, b) => a.createdAt - b.createdAt);
}

export async function accountJson(deps: RestDeps, accountId: string) {
  const [account] = await ofKind(deps, accountId, 'account');
  return { id: accountId, name: account?.name ?? '' };
}

/** Rows with the names of their contacts. */
export async function rowsOf(core: Core, { accountId }: StaffCaller, docs: readonly ConversationDoc[]) {
  const ids = [...new Set(docs.map(({ contactId }) => contactId))];
  const known = await contactQueries(core.views).byIds(accountId, ids);
  const names = new Map<string, string | null>(known.map(({ id, name }) => [id, name]));
  return docs.map((doc) => rowOf(doc, names.get(doc.contactId) ?? null));
}

/** Records as they are in the log, opened. */
export async function readEvents(core: Core, places: readonly Place[]): Promise<readonly AnyRecorded[]> {
  if (places.length === 0) return [];
  const events: AnyRecorded[] = [];
  for (const stored of await core.log.readAt(places)) events.push(await core.open(stored));
  return events;
}

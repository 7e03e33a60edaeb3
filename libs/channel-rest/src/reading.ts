import { AccountId, may } from '@verbatim/domain';
import type { Cursors, StaffCaller } from '@verbatim/edge';
import { packOffsets } from '@verbatim/edge';
import { Fault } from '@verbatim/kit';
import type { Offsets } from '@verbatim/ports';
import { directoryQueries } from '@verbatim/projections';
import type { DirectoryDoc, PageEnd } from '@verbatim/projections';
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

export function readCursor(list: List, cursor: string | undefined): { readonly after?: PageEnd } {
  if (cursor === undefined) return {};
  try {
    const position = list.cursors.read(scopeOf(list), cursor);
    return { after: JSON.parse(Buffer.from(position, 'base64url').toString()) as PageEnd };
  } catch (cause) {
    if (!(cause instanceof Fault)) throw cause;
    throw new Fault('BAD_CURSOR', 'This cursor is not of this list; ask without one.', {
      retryable: false,
      path: '/cursor',
      cause,
    });
  }
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

export const mayRead = (caller: StaffCaller): boolean => may(caller, 'conversations.read');

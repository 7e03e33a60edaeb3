import type { AccountId, InboxId } from '@verbatim/domain';
import type { InboxEntry } from '@verbatim/edge';

interface Known {
  accounts(): readonly AccountId[];
  inboxes(accountId: string): readonly InboxEntry[];
}

/** The inbox that the demo shop shows when it is asked for none: the oldest of a website, where there is one account only. */
export function demoInbox(directory: Known): InboxId | null {
  const [account, ...others] = directory.accounts();
  if (account === undefined || others.length > 0) return null;
  const sites = directory.inboxes(account).filter(({ channel }) => channel === 'websocket');
  return sites.toSorted((a, b) => a.createdAt - b.createdAt)[0]?.id ?? null;
}

/** Where the demo shop is that shows a chat; null: it is not asked for, or asked for with an inbox, or there is none to show. */
export function demoAddress(url: string | undefined, inbox: () => InboxId | null): string | null {
  const [path, query = ''] = (url ?? '').split('?');
  if (path !== '/demo' || new URLSearchParams(query).has('inbox')) return null;
  const shown = inbox();
  return shown && `/demo?inbox=${encodeURIComponent(shown)}${query && `&${query}`}`;
}

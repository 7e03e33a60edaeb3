import type { AccountId } from '@verbatim/domain';
import type { ViewStore } from '@verbatim/ports';
import { cannedResponses } from '../canned-responses.ts';
import type { CannedResponseDoc } from '../canned-responses.ts';
import { docsAt, docsOf, PAGE_ROWS_MAX } from './pages.ts';

export interface CannedResponseQueries {
  /** Every one of the account, by shortcut. */
  of(accountId: AccountId): Promise<readonly CannedResponseDoc[]>;
  /** Null when there is none, or it is another account's. */
  byId(accountId: AccountId, id: string): Promise<CannedResponseDoc | null>;
}

export const cannedResponseQueries = (store: ViewStore): CannedResponseQueries => ({
  async of(account) {
    const found: CannedResponseDoc[] = [];
    for (let after: readonly string[] | undefined; ;) {
      const order = [['key', 'asc']] as const;
      const query = { view: cannedResponses.schema, account, where: [], order, limit: PAGE_ROWS_MAX };
      const page = await store.find(after === undefined ? query : { ...query, after });
      found.push(...docsOf(cannedResponses, page));
      const last = page.at(-1);
      if (last === undefined || page.length < PAGE_ROWS_MAX) return found.toSorted(byShortcut);
      after = [last.key];
    }
  },

  async byId(account, id) {
    const [found = null] = await docsAt(store, cannedResponses, { account, keys: [id] });
    return found;
  },
});

const byShortcut = (a: CannedResponseDoc, b: CannedResponseDoc): number => (a.shortcut < b.shortcut ? -1 : 1);

import type { AccountId } from '@verbatim/domain';
import type { ViewStore } from '@verbatim/ports';
import { contacts } from '../contacts.ts';
import type { ContactDoc } from '../contacts.ts';
import type { DirectoryDoc } from '../directory-doc.ts';
import { directory } from '../directory.ts';
import { docsAt, docsOf, PAGE_ROWS_MAX, pageOf } from './pages.ts';
import type { Page, PageEnd } from './pages.ts';

export interface DirectoryQueries {
  /** Everybody and everything of the account. */
  of(accountId: AccountId): Promise<readonly DirectoryDoc[]>;
  /** Of every account of the installation. */
  all(): AsyncIterable<DirectoryDoc>;
}

export interface ContactQueries {
  /** In the order of the ids; foreign and missing ones are left out. */
  byIds(accountId: AccountId, ids: readonly string[]): Promise<readonly ContactDoc[]>;
  /** Latest changed first; `text`: what name or e-mail contain. */
  list(accountId: AccountId, query: ContactListQuery): Promise<Page<ContactDoc>>;
}

export interface ContactListQuery {
  readonly text?: string;
  readonly limit: number;
  readonly after?: PageEnd;
}

export function directoryQueries(store: ViewStore): DirectoryQueries {
  return {
    async of(accountId) {
      const found: DirectoryDoc[] = [];
      for (let after: readonly string[] | undefined; ;) {
        const order = [['key', 'asc']] as const;
        const query = { view: directory.schema, account: accountId, where: [], order, limit: PAGE_ROWS_MAX };
        const page = await store.find(after === undefined ? query : { ...query, after });
        found.push(...docsOf(directory, page));
        const last = page.at(-1);
        if (last === undefined || page.length < PAGE_ROWS_MAX) return found;
        after = [last.key];
      }
    },

    async *all() {
      for (let after = ''; ;) {
        const page = await store.dump(directory.schema, after, PAGE_ROWS_MAX);
        yield* docsOf(directory, page);
        const last = page.at(-1);
        if (last === undefined) return;
        after = last.key;
      }
    },
  };
}

export function contactQueries(store: ViewStore): ContactQueries {
  return {
    byIds: (account, keys) => docsAt(store, contacts, { account, keys }),

    list: (account, { text, limit, after }) =>
      pageOf(store, contacts, {
        account,
        where: text === undefined ? [] : [{ any: ['name', 'email'].map((column) => ({ column, contains: text })) }],
        order: [
          ['updatedAt', 'desc'],
          ['key', 'desc'],
        ],
        limit,
        after,
        endOf: ({ updatedAt, id }) => [updatedAt, id],
      }),
  };
}

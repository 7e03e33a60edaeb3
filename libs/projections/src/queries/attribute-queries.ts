import type { AccountId } from '@verbatim/domain';
import type { ViewStore } from '@verbatim/ports';
import { attributes } from '../attributes.ts';
import type { AttributeDoc } from '../attributes.ts';
import { docsAt, docsOf, PAGE_ROWS_MAX } from './pages.ts';

export interface AttributeQueries {
  /** Every one of the account, by name. */
  of(accountId: AccountId): Promise<readonly AttributeDoc[]>;
  /** Null when there is none, or it is another account's. */
  byId(accountId: AccountId, id: string): Promise<AttributeDoc | null>;
}

export const attributeQueries = (store: ViewStore): AttributeQueries => ({
  async of(account) {
    const found: AttributeDoc[] = [];
    for (let after: readonly string[] | undefined; ;) {
      const order = [['key', 'asc']] as const;
      const query = { view: attributes.schema, account, where: [], order, limit: PAGE_ROWS_MAX };
      const page = await store.find(after === undefined ? query : { ...query, after });
      found.push(...docsOf(attributes, page));
      const last = page.at(-1);
      if (last === undefined || page.length < PAGE_ROWS_MAX) return found.toSorted(byName);
      after = [last.key];
    }
  },

  async byId(account, id) {
    const [found = null] = await docsAt(store, attributes, { account, keys: [id] });
    return found;
  },
});

const byName = (a: AttributeDoc, b: AttributeDoc): number => (a.name < b.name ? -1 : 1);

import type { Value, ViewDocument, ViewQuery, ViewStore } from '@verbatim/ports';
import type { View } from '../view.ts';

/** Rows of a page at most. */
export const PAGE_ROWS_MAX = 200;

/** Where a page ended: the order's values of its last row. Whoever hands it to people signs it. */
export type PageEnd = readonly Value[];

export interface Page<Doc> {
  readonly items: readonly Doc[];
  /** What the next page goes on after; null on the last one. */
  readonly next: PageEnd | null;
}

type Query = Omit<ViewQuery, 'view'>;

interface PageQuery<Doc> extends Omit<Query, 'after'> {
  readonly after: PageEnd | undefined;
  /** The values of the query's order for a document. */
  readonly endOf: (doc: Doc) => PageEnd;
}

interface Owned {
  readonly accountId: string;
}

export const findDocs = async <Doc>(store: ViewStore, view: View<Doc>, query: Query): Promise<readonly Doc[]> =>
  docsOf(view, await store.find({ view: view.schema, ...query }));

/** One row more than asked for tells whether there is a next page. */
export async function pageOf<Doc>(store: ViewStore, view: View<Doc>, query: PageQuery<Doc>): Promise<Page<Doc>> {
  const { endOf, after, limit, ...rest } = query;
  const found = await findDocs(store, view, { ...rest, limit: limit + 1, ...(after === undefined ? {} : { after }) });
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return { items, next: found.length <= limit || last === undefined ? null : endOf(last) };
}

/** The documents of these keys, in their order; what is missing, or of another account, is left out. */
export async function docsAt<Doc extends Owned>(
  store: ViewStore,
  view: View<Doc>,
  { account, keys }: { readonly account: string; readonly keys: readonly string[] },
): Promise<readonly Doc[]> {
  const found = await store.read(view.schema, keys);
  const rows = keys.flatMap((key) => ({ key, doc: found.get(key) ?? '' })).filter(({ doc }) => doc !== '');
  return docsOf(view, rows).filter(({ accountId }) => accountId === account);
}

/** Only what the view wrote is ever read back as its document. */
export const docsOf = <Doc>(_view: View<Doc>, rows: readonly ViewDocument[]): readonly Doc[] =>
  rows.map(({ doc }) => JSON.parse(doc) as Doc);

import type { DocumentWrite, Value, ViewSchema, ViewStore } from './view-store.ts';

/** One storage of views, as a test sees it. */
export interface ViewsBench {
  /** Opens the storage: empty the first time, as it was left afterwards. */
  open(): Promise<ViewStore>;
  dispose(): Promise<void>;
}

export const COLUMNS = {
  account: 'text',
  status: 'text',
  name: 'text',
  waiting: 'integer',
  updated: 'integer',
} as const;
export const rows: ViewSchema = {
  name: 'conversationRows',
  version: 1,
  columns: COLUMNS,
  indexes: [
    ['account', 'status', 'updated', 'key'],
    ['account', 'waiting', 'key'],
  ],
};
export const audit: ViewSchema = {
  name: 'audit',
  version: 3,
  columns: { account: 'text', at: 'integer' },
  indexes: [],
};
export const ACCOUNT = 'account-1';
const NOTHING = { account: ACCOUNT, status: null, name: null, waiting: null, updated: null };

export const row = (
  key: string,
  columns: Readonly<Record<string, Value>> = {},
  doc = JSON.stringify({ key }),
): DocumentWrite => ({
  key,
  doc,
  columns: { ...NOTHING, ...columns },
});
export const gone = (key: string): DocumentWrite => ({ key, doc: null, columns: NOTHING });
export const keysOf = (documents: readonly { readonly key: string }[]): string[] => documents.map(({ key }) => key);

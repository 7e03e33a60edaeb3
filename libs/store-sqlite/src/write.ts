import type { DocumentWrite, Value, ViewSchema, ViewWrite } from '@verbatim/ports';
import type { Step } from './database.ts';
import { nameOf } from './names.ts';
import { indexedText } from './search-sql.ts';
import { viewSql, WRITE_CHECKPOINT } from './view-sql.ts';

/** The statements of one write: at most five, however many documents it has. */
export function stepsOf({ view, documents, checkpoint }: ViewWrite): readonly Step[] {
  const { columns, upsert, remove, words } = viewSql(view);
  const rows: string[] = [];
  const written: string[] = [];
  const removed: string[] = [];
  for (const document of lastOfEach(documents)) {
    const { key, doc } = document;
    if (doc === null) {
      removed.push(key);
      continue;
    }
    written.push(key);
    rows.push(rowText(key, doc, JSON.stringify(columns.map((name) => valueOf(view, document, name)))));
  }
  return [
    ...(words === null ? [] : about(words.unindex, [...written, ...removed])),
    ...(rows.length === 0 ? [] : [{ sql: upsert, values: [`[${rows.join(',')}]`] }]),
    ...about(remove, removed),
    ...(words === null ? [] : about(words.index, written)),
    { sql: WRITE_CHECKPOINT, values: [nameOf(view), JSON.stringify(checkpoint)] },
  ];
}

/** A document is JSON already: it goes in as it is. */
const rowText = (key: string, doc: string, columns: string): string =>
  `[${JSON.stringify(key)},${doc},${columns.slice(1)}`;

const about = (sql: string, items: readonly unknown[]): readonly Step[] =>
  items.length === 0 ? [] : [{ sql, values: [JSON.stringify(items)] }];

const valueOf = ({ searched }: ViewSchema, { columns }: DocumentWrite, name: string): Value => {
  const value = columns[name] ?? null;
  return name === searched ? indexedText(columns['account'] ?? null, value) : value;
};

const lastOfEach = (documents: readonly DocumentWrite[]): Iterable<DocumentWrite> =>
  new Map(documents.map((document) => [document.key, document])).values();

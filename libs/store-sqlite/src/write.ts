import type { DocumentWrite, Value, ViewSchema, ViewWrite } from '@verbatim/ports';
import type { Step } from './database.ts';
import { nameOf } from './names.ts';
import { indexedText } from './search-sql.ts';
import { viewSql, WRITE_CHECKPOINT } from './view-sql.ts';

/** The statements of one write: at most five, however many documents it has. */
export function stepsOf({ view, documents, checkpoint }: ViewWrite): readonly Step[] {
  const { columns, upsert, remove, words } = viewSql(view);
  const rows: Value[][] = [];
  const removed: string[] = [];
  for (const document of lastOfEach(documents)) {
    const { key, doc } = document;
    if (doc === null) removed.push(key);
    else rows.push([key, doc, ...columns.map((name) => valueOf(view, document, name))]);
  }
  const written = rows.map(([key = null]) => key);
  return [
    ...(words === null ? [] : about(words.unindex, [...written, ...removed])),
    ...about(upsert, rows),
    ...about(remove, removed),
    ...(words === null ? [] : about(words.index, written)),
    { sql: WRITE_CHECKPOINT, values: [nameOf(view), JSON.stringify(checkpoint)] },
  ];
}

const about = (sql: string, items: readonly unknown[]): readonly Step[] =>
  items.length === 0 ? [] : [{ sql, values: [JSON.stringify(items)] }];

const valueOf = ({ searched }: ViewSchema, { columns }: DocumentWrite, name: string): Value => {
  const value = columns[name] ?? null;
  return name === searched ? indexedText(columns['account'] ?? null, value) : value;
};

const lastOfEach = (documents: readonly DocumentWrite[]): Iterable<DocumentWrite> =>
  new Map(documents.map((document) => [document.key, document])).values();

import type { DocumentWrite, Value, ViewWrite } from '@verbatim/ports';
import type { Step } from './database.ts';
import { nameOf } from './names.ts';
import { viewSql, WRITE_CHECKPOINT } from './view-sql.ts';

/** The statements of one write: at most three, however many documents it has. */
export function stepsOf({ view, documents, checkpoint }: ViewWrite): readonly Step[] {
  const { columns, upsert, remove } = viewSql(view);
  const rows: Value[][] = [];
  const removed: string[] = [];
  for (const { key, doc, columns: values } of lastOfEach(documents)) {
    if (doc === null) removed.push(key);
    else rows.push([key, doc, ...columns.map((name) => values[name] ?? null)]);
  }
  return [
    ...(rows.length === 0 ? [] : [{ sql: upsert, values: [JSON.stringify(rows)] }]),
    ...(removed.length === 0 ? [] : [{ sql: remove, values: [JSON.stringify(removed)] }]),
    { sql: WRITE_CHECKPOINT, values: [nameOf(view), JSON.stringify(checkpoint)] },
  ];
}

const lastOfEach = (documents: readonly DocumentWrite[]): Iterable<DocumentWrite> =>
  new Map(documents.map((document) => [document.key, document])).values();

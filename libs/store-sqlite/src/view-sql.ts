import type { ViewQuery, ViewSchema } from '@verbatim/ports';
import { filter, sql } from './conditions.ts';
import type { Sql } from './conditions.ts';
import { column, declaredColumns, quoted, tableOf } from './names.ts';
import { searchCreation, wordsSql } from './search-sql.ts';
import type { WordsSql } from './search-sql.ts';

export const CHECKPOINTS =
  'CREATE TABLE IF NOT EXISTS "checkpoints" ("view" TEXT NOT NULL PRIMARY KEY, "offsets" TEXT NOT NULL)';
export const READ_CHECKPOINT = 'SELECT "offsets" FROM "checkpoints" WHERE "view" = ?';
export const DROP_CHECKPOINT = 'DELETE FROM "checkpoints" WHERE "view" = ?';
/** Tables of every version of views; those that an index of words is made of go with it. */
export const TABLES = `SELECT name FROM sqlite_schema WHERE type = 'table'`;
export const WRITE_CHECKPOINT =
  'INSERT INTO "checkpoints" ("view", "offsets") VALUES (?, ?) ON CONFLICT ("view") DO UPDATE SET "offsets" = excluded."offsets"';

/** What makes a view's table and indexes where they are missing. */
export function creation(view: ViewSchema): readonly string[] {
  const declared = declaredColumns(view).map((name) => `${quoted(name)} ${TYPES[view.columns[name] ?? 'text']}`);
  const columns = [...keyColumns(view), '"doc" TEXT NOT NULL', ...declared];
  return [
    `CREATE TABLE IF NOT EXISTS ${tableOf(view)} (${columns.join(', ')})`,
    ...view.indexes.map(indexOf(view)),
    ...searchCreation(view),
  ];
}

/** Where words point at rows, a row keeps its number for ever. */
const keyColumns = ({ searched }: ViewSchema): readonly string[] =>
  searched === undefined
    ? ['"key" TEXT NOT NULL PRIMARY KEY']
    : ['"row" INTEGER PRIMARY KEY', '"key" TEXT NOT NULL UNIQUE'];

/** The statements of one view, made once. */
export interface ViewSql {
  /** The declared columns, in the order in which a row holds them behind key and doc. */
  readonly columns: readonly string[];
  /**
   * Writes a JSON array of rows, each an array of key, document and columns. One text for hundreds of rows costs the
   * sending thread least, and the database one statement.
   */
  readonly upsert: string;
  /** Removes the documents whose keys a JSON array names. */
  readonly remove: string;
  /** Reads the documents whose keys a JSON array names. */
  readonly read: string;
  readonly dump: string;
  /** Null for a view that is not searched. */
  readonly words: WordsSql | null;
}

export function viewSql(view: ViewSchema): ViewSql {
  const known = made.get(view);
  if (known !== undefined) return known;
  const table = tableOf(view);
  const isNamed = '"key" IN (SELECT value FROM json_each(?))';
  const statements = {
    columns: declaredColumns(view),
    upsert: upsert(view),
    remove: `DELETE FROM ${table} WHERE ${isNamed}`,
    read: `SELECT "key", "doc" FROM ${table} WHERE ${isNamed}`,
    dump: `SELECT "key", "doc" FROM ${table} WHERE "key" > ? ORDER BY "key" LIMIT ?`,
    words: view.searched === undefined ? null : wordsSql(view, view.searched),
  };
  made.set(view, statements);
  return statements;
}

export function countSql(
  { view, account, where }: Pick<ViewQuery, 'view' | 'account' | 'where'>,
  groupBy: readonly string[],
): Sql {
  const { text, values } = filter({ view, account, where });
  const groups = groupBy.map((name) => column(view, name));
  const grouping = groups.length === 0 ? '' : ` GROUP BY ${groups.join(', ')}`;
  return sql(`SELECT ${[...groups, 'COUNT(*)'].join(', ')} FROM ${tableOf(view)} WHERE ${text}${grouping}`, ...values);
}

const made = new WeakMap<ViewSchema, ViewSql>();

function upsert(view: ViewSchema): string {
  const columns = ['key', 'doc', ...declaredColumns(view)].map(quoted);
  const values = columns.map((name, index) => (name === DOC ? `value -> ${index}` : `value ->> ${index}`));
  const changes = columns.slice(1).map((name) => `${name} = excluded.${name}`);
  return `INSERT INTO ${tableOf(view)} (${columns.join(', ')}) SELECT ${values.join(', ')} FROM json_each(?) WHERE true
    ON CONFLICT ("key") DO UPDATE SET ${changes.join(', ')}`;
}

/** Stays JSON, while of all others the value is taken. */
const DOC = quoted('doc');
const TYPES = { text: 'TEXT', integer: 'INTEGER' } as const;

const indexOf = (view: ViewSchema) => (names: readonly string[]) => {
  const columns = names.map((name) => column(view, name)).join(', ');
  return `CREATE INDEX IF NOT EXISTS ${quoted(`${view.name}_v${view.version}_by_${names.join('_')}`)} ON ${tableOf(view)} (${columns})`;
};

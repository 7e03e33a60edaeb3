import type { ViewSchema } from '@verbatim/ports';
import type { Step } from './database.ts';
import { nameOf } from './names.ts';
import { DROP_CHECKPOINT } from './view-sql.ts';

/** A view's table, or its index of words; the tables that SQLite keeps below that one are none of ours. */
const OURS = /^(?<name>[a-z][a-zA-Z0-9]*)_v(?<version>\d+)(_words)?$/;

/** What drops this table if it is of another version of the view. `secure_delete` overwrites what was in it. */
export function retirement(view: ViewSchema, table: string): readonly Step[] {
  const { name, version } = OURS.exec(table)?.groups ?? {};
  if (name !== view.name || version === String(view.version)) return [];
  return [
    { sql: `DROP TABLE "${table}"`, values: [] },
    { sql: DROP_CHECKPOINT, values: [nameOf({ ...view, version: Number(version) })] },
  ];
}

import { assert } from '@verbatim/kit';
import type { ViewSchema } from '@verbatim/ports';

const NAME = /^[a-z][a-zA-Z0-9_]*$/;
/** What every view has without declaring it. */
const OWN_COLUMNS: ReadonlySet<string> = new Set(['key', 'doc', 'row']);

/** Names reach SQL only through here: they come from our own schemas, never from outside. */
export function quoted(name: string): string {
  assert(NAME.test(name), 'a view or column is named by letters, digits and _');
  return `"${name}"`;
}

/** A view and its version: what its table and its checkpoint are called. */
export const nameOf = ({ name, version }: ViewSchema): string => `${name}_v${version}`;
export const tableOf = (view: ViewSchema): string => quoted(nameOf(view));
/** The index of words of a view that is searched. */
export const wordsTableOf = (view: ViewSchema): string => quoted(`${nameOf(view)}_words`);

/** What a view's table has beside `key` and `doc`. */
export function declaredColumns({ columns }: ViewSchema): readonly string[] {
  const names = Object.keys(columns);
  assert(names.includes('account'), 'every view has an account column');
  assert(!names.some((name) => OWN_COLUMNS.has(name)), 'key, doc and row are not declared');
  return names;
}

/** A column that may be asked for or sorted by: a declared one or the key. */
export function column(view: ViewSchema, name: string): string {
  const isAskable = name === 'key' || (Object.hasOwn(view.columns, name) && name !== view.searched);
  assert(isAskable, `the view ${view.name} has the column that is asked for`);
  return quoted(name);
}

import { assert } from '@verbatim/kit';
import type { Value, ViewSchema } from '@verbatim/ports';

/** How a document lies in its collection; columns as `c_<name>`. */
export interface Stored {
  readonly _id: string;
  /** The document's canonical JSON. */
  readonly d: string;
  /** Words of the text that is searched. */
  readonly w?: readonly string[];
  /** Where it stands among all, by when they were first written; only where there is a text to search. */
  readonly p?: number;
  readonly [column: `c_${string}`]: Value;
}

export const collectionOf = ({ name, version }: Pick<ViewSchema, 'name' | 'version'>): string => `${name}_v${version}`;

/** The field of a column that may be asked for. */
export function fieldOf(view: ViewSchema, column: string): string {
  if (column === 'key') return '_id';
  assert(Object.hasOwn(view.columns, column) && column !== view.searched, 'questions name columns of the view');
  return `c_${column}`;
}

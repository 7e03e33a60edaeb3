import type { Condition, Direction, Value, ViewQuery, ViewSchema } from '@verbatim/ports';
import type { Document, Filter } from '@verbatim/mongodb';
import { fieldOf } from './names.ts';
import type { Stored } from './names.ts';

type Question = Pick<ViewQuery, 'view' | 'account' | 'where'>;
export type StoredFilter = Filter<Stored>;

const NOTHING: Document = { _id: { $in: [] } };

/** What is asked for, of one account. Values are always compared with `$eq` and its like, so that none is an operator. */
export const filterFor = ({ view, account, where }: Question): StoredFilter => ({
  $and: [{ c_account: { $eq: account } }, ...where.map((condition) => matching(view, condition))],
});

function matching(view: ViewSchema, condition: Condition): Document {
  if ('any' in condition) {
    return condition.any.length === 0 ? NOTHING : { $or: condition.any.map((each) => matching(view, each)) };
  }
  return { [fieldOf(view, condition.column)]: comparison(condition) };
}

function comparison(condition: Exclude<Condition, { readonly any: readonly Condition[] }>): Document {
  if ('is' in condition) return { $eq: condition.is };
  if ('isNot' in condition) return { $ne: condition.isNot };
  if ('in' in condition) return { $in: [...condition.in] };
  if ('above' in condition) return { $gt: condition.above };
  if ('below' in condition) return { $lt: condition.below };
  return { $regex: literally(condition.contains) };
}

/** A pattern of this very text, but for the case of A to Z. */
const literally = (text: string): string =>
  text
    .replaceAll(/[\\^$.*+?()[\]{}|/-]/g, (sign) => `\\${sign}`)
    .replaceAll(/[A-Za-z]/g, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);

type Order = ViewQuery['order'];

/**
 * Stages that put rows in order with null last in both directions: null sorts first in MongoDB, so ascending columns that
 * may be null are sorted by whether they are first.
 */
export function ordering(view: ViewSchema, { order, where }: Pick<ViewQuery, 'order' | 'where'>): readonly Document[] {
  const sort: Record<string, 1 | -1> = {};
  const added: Document = {};
  for (const [index, [column, direction]] of order.entries()) {
    const field = fieldOf(view, column);
    if (direction === 'asc' && mayBeNull(column, where)) {
      added[`n${index}`] = { $cond: [{ $eq: [`$${field}`, null] }, 1, 0] };
      sort[`n${index}`] = 1;
    }
    sort[field] = direction === 'asc' ? 1 : -1;
  }
  return [...(Object.keys(added).length > 0 ? [{ $addFields: added }] : []), { $sort: sort }];
}

const mayBeNull = (column: string, where: readonly Condition[]): boolean =>
  column !== 'key' &&
  !where.some((condition) => 'column' in condition && condition.column === column && ('above' in condition || 'below' in condition)); // prettier-ignore

/** What comes after the row with these values: greater in the first column, or equal in it and greater in the next, … */
export function following(view: ViewSchema, order: Order, after: readonly Value[]): Document {
  const ways = order.flatMap(([column, direction], index) => {
    const beyond = behind(fieldOf(view, column), direction, after[index] ?? null);
    if (beyond === null) return [];
    const equal = order.slice(0, index).map(([name], at) => ({ [fieldOf(view, name)]: { $eq: after[at] ?? null } }));
    return [{ $and: [...equal, beyond] }];
  });
  return ways.length === 0 ? NOTHING : { $or: ways };
}

function behind(field: string, direction: Direction, value: Value): Document | null {
  if (value === null) return null; // nothing is behind null
  return { $or: [{ [field]: direction === 'asc' ? { $gt: value } : { $lt: value } }, { [field]: { $eq: null } }] };
}

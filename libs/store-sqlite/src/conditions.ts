import type { Condition, Value, ViewQuery } from '@verbatim/ports';
import { column } from './names.ts';

/** A piece of SQL and the values that are bound to it, in order. */
export interface Sql {
  readonly text: string;
  readonly values: readonly Value[];
}

export const sql = (text: string, ...values: readonly Value[]): Sql => ({ text, values });
export const allOf = (parts: readonly Sql[]): Sql => joined(parts, ' AND ', 'TRUE');
export const anyOf = (parts: readonly Sql[]): Sql => joined(parts, ' OR ', 'FALSE');

/** Which rows a question is about. */
export const filter = (query: Pick<ViewQuery, 'view' | 'account' | 'where'>): Sql =>
  allOf([sql('"account" = ?', query.account), ...query.where.map((condition) => match(query, condition))]);

/** `NULL = NULL` is no match in SQL, hence the forms of their own. */
export const same = (name: string, value: Value): Sql =>
  value === null ? sql(`${name} IS NULL`) : sql(`${name} = ?`, value);

function match(query: Pick<ViewQuery, 'view'>, condition: Condition): Sql {
  if ('any' in condition) return anyOf(condition.any.map((each) => match(query, each)));
  const name = column(query.view, condition.column);
  if ('is' in condition) return same(name, condition.is);
  if ('isNot' in condition) return sql(`${name} IS NOT ?`, condition.isNot);
  if ('in' in condition) return isIn(name, condition.in);
  if ('above' in condition) return sql(`${name} > ?`, condition.above);
  if ('below' in condition) return sql(`${name} < ?`, condition.below);
  return sql(`${name} LIKE ? ESCAPE '\\'`, `%${condition.contains.replaceAll(/[\\%_]/g, '\\$&')}%`);
}

function isIn(name: string, values: readonly Value[]): Sql {
  const known = values.filter((value) => value !== null);
  const parts = known.length === 0 ? [] : [sql(`${name} IN (${known.map(() => '?').join(', ')})`, ...known)];
  return anyOf(known.length === values.length ? parts : [...parts, sql(`${name} IS NULL`)]);
}

function joined(parts: readonly Sql[], operator: string, none: string): Sql {
  if (parts.length === 0) return sql(none);
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  return sql(`(${parts.map(({ text }) => text).join(operator)})`, ...parts.flatMap(({ values }) => values));
}

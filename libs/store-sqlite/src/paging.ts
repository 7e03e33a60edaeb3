import { assert } from '@verbatim/kit';
import type { Direction, Value, ViewQuery } from '@verbatim/ports';
import { allOf, anyOf, filter, same, sql } from './conditions.ts';
import type { Sql } from './conditions.ts';
import { column, tableOf } from './names.ts';

/** More values than this are not told apart. */
const LISTS_MERGED_MAX = 8;

interface OrderColumn {
  readonly name: string;
  readonly direction: Direction;
  readonly canBeNull: boolean;
}

/**
 * The statements that give a page, to be asked one after the other until it is full. NULL sorts last in both directions.
 * There are two where the first column of the order may still hold a NULL further on: one statement for both would walk
 * the index from its beginning, for every page.
 */
export function pageOf(query: ViewQuery): readonly Sql[] {
  const columns = query.order.map(([name, direction]) => ({
    name: column(query.view, name),
    direction,
    canBeNull: name !== 'key',
  }));
  const [first, ...rest] = columns;
  const { after } = query;
  if (after === undefined || first === undefined) return [page(query, [], columns)];
  assert(after.length === columns.length, 'a page starts after a value for every column of its order');
  const [value = null, ...others] = after;
  if (value === null) return [page(query, [sql(`${first.name} IS NULL`), strictlyAfter(rest, others)], rest)];
  const bound = sql(`${first.name} ${first.direction === 'asc' ? '>=' : '<='} ?`, value); // lets the index seek
  const sought = page(query, [bound, strictlyAfter([{ ...first, canBeNull: false }, ...rest], after)], columns);
  return first.canBeNull ? [sought, page(query, [sql(`${first.name} IS NULL`)], rest)] : [sought];
}

/** Rows behind these values: behind in the first column, or equal there and behind in the next ones. */
function strictlyAfter(columns: readonly OrderColumn[], values: readonly Value[]): Sql {
  const [first, ...rest] = columns;
  const [value = null, ...others] = values;
  if (first === undefined) return anyOf([]);
  return anyOf([
    ...behind(first, value),
    ...(rest.length === 0 ? [] : [allOf([same(first.name, value), strictlyAfter(rest, others)])]),
  ]);
}

function behind({ name, direction, canBeNull }: OrderColumn, value: Value): readonly Sql[] {
  if (value === null) return [];
  const isBehind = sql(`${name} ${direction === 'asc' ? '>' : '<'} ?`, value);
  return canBeNull ? [isBehind, sql(`${name} IS NULL`)] : [isBehind];
}

/**
 * One list per value of an `in`, merged as they are read: each walks the index that ends with the order, where one list of
 * all values would have to be sorted, or found among all the others.
 */
function page(query: ViewQuery, where: readonly Sql[], order: readonly OrderColumn[]): Sql {
  const parts = split(query).map((part) => allOf([filter(part), ...where]));
  const columns = ['"key"', '"doc"', ...order.map(({ name }) => name).filter((name) => name !== '"key"')];
  const lists = parts.map(({ text }) => `SELECT ${columns.join(', ')} FROM ${tableOf(query.view)} WHERE ${text}`);
  const by = order.length === 0 ? '' : ` ORDER BY ${order.map(sorted).join(', ')}`;
  return sql(`${lists.join(' UNION ALL ')}${by} LIMIT ?`, ...parts.flatMap(({ values }) => values));
}

/** The same question, once for each value of its first `in`; they have no row in common. */
function split(query: ViewQuery): readonly ViewQuery[] {
  const choice = query.where.find((condition) => 'in' in condition);
  if (choice === undefined) return [query];
  const values = [...new Set(choice.in)];
  if (values.length < 2 || values.length > LISTS_MERGED_MAX) return [query];
  const others = query.where.filter((condition) => condition !== choice);
  return values.map((is) => ({ ...query, where: [...others, { column: choice.column, is }] }));
}

/** In SQLite NULL is the smallest value, so only an ascending order has to be told. */
const sorted = ({ name, direction, canBeNull }: OrderColumn): string =>
  direction === 'desc' ? `${name} DESC` : `${name}${canBeNull ? ' NULLS LAST' : ''}`;

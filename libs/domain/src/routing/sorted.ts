/**
 * A sorted list that is never changed but replaced, as plain JSON: chunks in a row, so that one more among ten thousand
 * copies a few hundred. No chunk is empty. An order that says 0 says that both are the same item.
 */
export type Sorted<Item> = readonly (readonly Item[])[];
export type Order<Item> = (one: Item, other: Item) => number;

const CHUNK_ITEMS_MAX = 128;

export const sizeOf = (list: Sorted<unknown>): number => list.reduce((sum, chunk) => sum + chunk.length, 0);

export function* itemsOf<Item>(list: Sorted<Item>): Generator<Item> {
  for (const chunk of list) yield* chunk;
}

export function added<Item>(list: Sorted<Item>, item: Item, order: Order<Item>): Sorted<Item> {
  const at = Math.min(
    firstFrom(list, (chunk) => order(chunk.at(-1) as Item, item) < 0),
    list.length - 1,
  );
  const chunk = list[at];
  if (chunk === undefined) return [[item]];
  const place = firstFrom(chunk, (other) => order(other, item) < 0);
  const grown = chunk.toSpliced(place, 0, item);
  return list.toSpliced(at, 1, ...split(grown, place));
}

/** What is appended begins a new chunk: a queue that grows at its end leaves full ones behind. */
function split<Item>(chunk: readonly Item[], place: number): (readonly Item[])[] {
  if (chunk.length <= CHUNK_ITEMS_MAX) return [chunk];
  const middle = place === chunk.length - 1 ? place : chunk.length >>> 1;
  return [chunk.slice(0, middle), chunk.slice(middle)];
}

export function removed<Item>(list: Sorted<Item>, item: Item, order: Order<Item>): Sorted<Item> {
  const found = findIn(list, item, order);
  if (found === null) return list;
  const rest = found.chunk.toSpliced(found.place, 1);
  const next = list[found.at + 1];
  if (next !== undefined && rest.length + next.length <= CHUNK_ITEMS_MAX / 2)
    return list.toSpliced(found.at, 2, [...rest, ...next]);
  return rest.length === 0 ? list.toSpliced(found.at, 1) : list.toSpliced(found.at, 1, rest);
}

export const found = <Item, Key>(list: Sorted<Item>, key: Key, order: (one: Item | Key, other: Key) => number) => {
  const at = firstFrom(list, (chunk) => order(chunk.at(-1) as Item, key) < 0);
  const chunk = list[at];
  if (chunk === undefined) return null;
  const place = firstFrom(chunk, (other) => order(other, key) < 0);
  const item = chunk[place];
  return item === undefined || order(item, key) !== 0 ? null : { at, chunk, place, item };
};
const findIn = <Item>(list: Sorted<Item>, item: Item, order: Order<Item>) => found(list, item, order);

/** How many stand before it; null when it is not there. */
export function rankOf<Item, Key>(
  list: Sorted<Item>,
  key: Key,
  order: (one: Item | Key, other: Key) => number,
): number | null {
  const place = found(list, key, order);
  return place === null ? null : sizeOf(list.slice(0, place.at)) + place.place;
}

/** The first index that is not before; the length when all are. */
function firstFrom<Item>(items: readonly Item[], isBefore: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(items[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

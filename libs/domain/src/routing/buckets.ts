/**
 * A map that is never changed but replaced, as plain JSON: two levels, so that replacing one entry of ten thousand copies
 * a few hundred. Keys are ids of ours, whose last digits are random.
 */
export type Buckets<Value> = Readonly<Record<string, Readonly<Record<string, Value>>>>;

const KEY_DIGITS = 2;
const bucketOf = (key: string): string => key.slice(-KEY_DIGITS);

export const valueAt = <Value>(buckets: Buckets<Value>, key: string): Value | undefined =>
  buckets[bucketOf(key)]?.[key];

export const withValue = <Value>(buckets: Buckets<Value>, key: string, value: Value): Buckets<Value> => {
  const name = bucketOf(key);
  return { ...buckets, [name]: { ...buckets[name], [key]: value } };
};

export function without<Value>(buckets: Buckets<Value>, key: string): Buckets<Value> {
  const name = bucketOf(key);
  if (buckets[name]?.[key] === undefined) return buckets;
  const { [key]: _, ...rest } = buckets[name];
  return { ...buckets, [name]: rest };
}

export const entriesOf = <Value>(buckets: Buckets<Value>): (readonly [string, Value])[] =>
  Object.values(buckets).flatMap((bucket) => Object.entries(bucket));

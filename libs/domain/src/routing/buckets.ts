/**
 * A map that is never changed but replaced, as plain JSON: a small one is an object, a larger one a tree of sixteen
 * branches, so that replacing one entry of ten thousand copies a few dozen. Keys are ids of ours, whose last digits are
 * random.
 */
export type Buckets<Value> = Leaf<Value> | Branches<Value>;
type Leaf<Value> = Readonly<Record<string, Value>>;
type Branches<Value> = readonly (Buckets<Value> | null)[];

const BRANCHES = 16;
const LEAF_ENTRIES_MAX = 16;
/** Keys that end in so many equal digits share a leaf, however large it becomes. */
const DEPTH_MAX = 8;

export function valueAt<Value>(buckets: Buckets<Value>, key: string): Value | undefined {
  let node: Buckets<Value> | null = buckets;
  for (let depth = 0; isBranched(node); depth++) node = node[branchOf(key, depth)] ?? null;
  return node?.[key];
}

export const withValue = <Value>(buckets: Buckets<Value>, key: string, value: Value): Buckets<Value> =>
  put(buckets, key, value, 0);

export function without<Value>(buckets: Buckets<Value>, key: string): Buckets<Value> {
  return valueAt(buckets, key) === undefined ? buckets : drop(buckets, key, 0);
}

export function entriesOf<Value>(buckets: Buckets<Value>): (readonly [string, Value])[] {
  if (!isBranched(buckets)) return Object.entries(buckets);
  return buckets.flatMap((branch) => (branch === null ? [] : entriesOf(branch)));
}

const isBranched = <Value>(node: Buckets<Value> | null): node is Branches<Value> => Array.isArray(node);
const branchOf = (key: string, depth: number): number => key.charCodeAt(key.length - 1 - depth) % BRANCHES;

function put<Value>(node: Buckets<Value>, key: string, value: Value, depth: number): Buckets<Value> {
  if (isBranched(node)) {
    const at = branchOf(key, depth);
    return node.with(at, put(node[at] ?? {}, key, value, depth + 1));
  }
  const leaf = { ...node, [key]: value };
  return depth < DEPTH_MAX && Object.keys(leaf).length > LEAF_ENTRIES_MAX ? branched(leaf, depth) : leaf;
}

function branched<Value>(leaf: Leaf<Value>, depth: number): Branches<Value> {
  const branches: (Buckets<Value> | null)[] = Array.from({ length: BRANCHES }, () => null);
  for (const [key, value] of Object.entries(leaf)) {
    const at = branchOf(key, depth);
    branches[at] = put(branches[at] ?? {}, key, value, depth + 1);
  }
  return branches;
}

function drop<Value>(node: Buckets<Value>, key: string, depth: number): Buckets<Value> {
  if (!isBranched(node)) {
    const { [key]: _, ...rest } = node;
    return rest;
  }
  const at = branchOf(key, depth);
  return node.with(at, drop(node[at] ?? {}, key, depth + 1));
}

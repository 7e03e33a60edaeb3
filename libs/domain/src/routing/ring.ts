/**
 * Consistent hashing: every member stands at many points of a circle, a key belongs to the first member at or behind its
 * own point, and whoever comes or goes moves only what lies next to them. With bounded loads (Mirrokni, Thorup and
 * Zadimoghaddam, 2016) a member that has its share is passed over.
 */
export interface Ring {
  readonly members: readonly string[];
  /** Ascending; a point and the index of its member in one number. */
  readonly points: Float64Array;
}

/** Points of each member: the shares of a hundred members differ by some 3 %. */
export const VIRTUAL_NODES_PER_MEMBER = 1_000;
/** Of each member of a larger ring, which has to fit into memory. */
const VIRTUAL_NODES_PER_MEMBER_OF_MANY = 100;
const MANY_MEMBERS = 1_000;
const MEMBERS_SPAN = 2 ** 20;

const GOLDEN = 0x9e3779b9;

export function ringOf(members: readonly string[]): Ring {
  const each = members.length > MANY_MEMBERS ? VIRTUAL_NODES_PER_MEMBER_OF_MANY : VIRTUAL_NODES_PER_MEMBER;
  const points = new Float64Array(members.length * each);
  let at = 0;
  for (const [index, member] of members.entries()) {
    const seed = hash(member);
    for (let node = 0; node < each; node++) points[at++] = mixed(seed + Math.imul(node, GOLDEN)) * MEMBERS_SPAN + index;
  }
  return { members, points: points.toSorted() };
}

/** Every member once, from the one to whom the key belongs on. */
export function* clockwise({ members, points }: Ring, key: string): Generator<string> {
  const seen = new Set<number>();
  const start = firstFrom(points, mixed(hash(key)) * MEMBERS_SPAN);
  for (let step = 0; step < points.length && seen.size < members.length; step++) {
    const index = (points[(start + step) % points.length] ?? 0) % MEMBERS_SPAN;
    if (seen.has(index)) continue;
    seen.add(index);
    const member = members[index];
    if (member !== undefined) yield member;
  }
}

/** What one member may hold, the next one included, when `members` of them hold `load` together. */
export const boundOf = (share: number, load: number, members: number): number =>
  Math.ceil((share * (load + 1)) / members);

function firstFrom(points: Float64Array, value: number): number {
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((points[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function hash(text: string): number {
  let value = FNV_OFFSET;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), FNV_PRIME);
  return value;
}

/** The finalizer of MurmurHash3: every bit of the input reaches every bit of the answer. */
function mixed(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

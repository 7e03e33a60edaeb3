/**
 * Consistent hashing: every member stands at many points of a circle, a key belongs to the first member at or behind its
 * own point, and whoever comes or goes moves only what lies next to them. With bounded loads (Mirrokni, Thorup and
 * Zadimoghaddam, 2016) a member that has its share is passed over.
 *
 * The circle has as many arcs as a member has points, and every member one point in each. So an arc is known without the
 * others: it is sorted when a key falls on it for the first time, and a new ring costs nothing until then.
 */
export interface Ring {
  readonly members: readonly string[];
  readonly indexes: ReadonlyMap<string, number>;
  /** Of each member: where its points come from. */
  readonly seeds: Float64Array;
  /** Those that were asked for; ascending, a point and the index of its member in one number. */
  readonly arcs: Map<number, Float64Array>;
}

/** Points of each member, one per arc: the shares of members differ by some 3 %. */
export const VIRTUAL_NODES_PER_MEMBER = 1_024;
const MEMBERS_SPAN = 2 ** 20;
const GOLDEN = 0x9e3779b9;

export function ringOf(members: readonly string[]): Ring {
  const seeds = new Float64Array(members.length);
  for (const [index, member] of members.entries())
    seeds[index] = hash(member) * MEMBERS_SPAN + (hash(`/${member}`) >>> 12);
  const indexes = new Map(members.map((member, index) => [member, index]));
  return { members, indexes, seeds, arcs: new Map() };
}

/** Every member once, from the one to whom the key belongs on. */
export function* clockwise(ring: Ring, key: string): Generator<string> {
  const { members } = ring;
  const spot = mixed(hash(key));
  const arc = spot % VIRTUAL_NODES_PER_MEMBER;
  const own = arcOf(ring, arc);
  const start = firstFrom(own, mixed(spot + GOLDEN) * MEMBERS_SPAN);
  const seen = new Set<number>();
  for (let at = start; at < own.length; at++) yield nameAt(own, at);
  if (start === 0) return;
  // Everybody has one point in the next arc too: nobody is missed, and those named above are passed over.
  const next = arcOf(ring, (arc + 1) % VIRTUAL_NODES_PER_MEMBER);
  for (let at = start; at < own.length; at++) seen.add((own[at] ?? 0) % MEMBERS_SPAN);
  for (let at = 0; at < next.length; at++) if (!seen.has((next[at] ?? 0) % MEMBERS_SPAN)) yield nameAt(next, at);

  function nameAt(points: Float64Array, at: number): string {
    return members[(points[at] ?? 0) % MEMBERS_SPAN] ?? '';
  }
}

/** Some members in the order of `clockwise`, without looking at the others. */
export function clockwiseOf(ring: Ring, key: string, some: readonly string[]): readonly string[] {
  const spot = mixed(hash(key));
  const arc = spot % VIRTUAL_NODES_PER_MEMBER;
  const start = mixed(spot + GOLDEN) * MEMBERS_SPAN;
  return some
    .flatMap((member) => ring.indexes.get(member) ?? [])
    .map((index) => {
      const point = pointOf(ring, arc, index);
      // Behind the key on its arc: met on the next one.
      return {
        index,
        lap: point < start ? 1 : 0,
        point: point < start ? pointOf(ring, (arc + 1) % VIRTUAL_NODES_PER_MEMBER, index) : point,
      };
    })
    .toSorted((one, other) => one.lap - other.lap || one.point - other.point)
    .map(({ index }) => ring.members[index] ?? '');
}

/** What one member may hold, the next one included, when `members` of them hold `load` together. */
export const boundOf = (share: number, load: number, members: number): number =>
  Math.ceil((share * (load + 1)) / members);

function arcOf(ring: Ring, arc: number): Float64Array {
  const known = ring.arcs.get(arc);
  if (known !== undefined) return known;
  const points = new Float64Array(ring.members.length);
  for (let index = 0; index < points.length; index++) points[index] = pointOf(ring, arc, index);
  points.sort();
  ring.arcs.set(arc, points);
  return points;
}

function pointOf({ seeds }: Ring, arc: number, index: number): number {
  const turn = mixed(arc + 1);
  const seed = seeds[index] ?? 0;
  const high = Math.floor(seed / MEMBERS_SPAN);
  // Two members whose first hashes are the same still stand apart: the second one shifts with the arc.
  return mixed(mixed(high + turn) + Math.imul(seed % MEMBERS_SPAN, turn | 1)) * MEMBERS_SPAN + index;
}

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
  return value >>> 0;
}

/** The finalizer of MurmurHash3: every bit of the input reaches every bit of the answer. */
function mixed(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

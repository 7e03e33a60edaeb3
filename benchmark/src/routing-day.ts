// A day of a service desk, decided by the real rules under a clock of its own: waits, fairness and moves per policy.
import { parseArgs } from 'node:util';
import { BOUNDED_LOAD_SHARE, clockwise, POLICIES, ringOf } from '@verbatim/domain';
import type { RoutingEvent } from '@verbatim/domain';
import { record } from './record.ts';
import { agentId, contactId, conversationId, Play } from './routing-play.ts';

const { values } = parseArgs({
  options: {
    agents: { type: 'string', default: '12' },
    capacity: { type: 'string', default: '4' },
    arrivals: { type: 'string', default: '1100' },
    contacts: { type: 'string', default: '600' },
    seed: { type: 'string', default: '1' },
  },
});
const agents = Number(values.agents);
const capacity = Number(values.capacity);
const contacts = Number(values.contacts);

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const OPEN_HOURS = 10;
/** How many come in each hour, as parts of the day: a lunch peak in the fourth and fifth. */
const HOURS = [0.5, 0.8, 1, 1.9, 2, 1.1, 0.9, 0.8, 0.6, 0.4];
/** Service times are lognormal: half are over after nine minutes, one in ten takes more than half an hour. */
const SERVICE_MINUTES_MEDIAN = 9;
const SERVICE_SIGMA = 0.95;
const PERCENT = 100;

/** Mulberry32: the same seed is the same day for every policy. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Arrival {
  readonly at: number;
  readonly contact: number;
  readonly serviceMs: number;
}

/** A Poisson process whose rate changes by the hour: exponential gaps at the highest rate, thinned. */
function dayOf(seed: number): readonly Arrival[] {
  const random = randomOf(seed);
  const most = Math.max(...HOURS);
  const perHour = (Number(values.arrivals) * most) / HOURS.reduce((sum, part) => sum + part, 0);
  const all: Arrival[] = [];
  for (let at = 0; ;) {
    at += (-Math.log(1 - random()) * HOUR_MS) / perHour;
    if (at >= OPEN_HOURS * HOUR_MS) return all;
    if (random() * most > (HOURS[Math.floor(at / HOUR_MS)] ?? 0)) continue;
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const serviceMs = SERVICE_MINUTES_MEDIAN * MINUTE_MS * Math.exp(SERVICE_SIGMA * normal);
    all.push({ at, contact: Math.floor(random() ** 2 * contacts), serviceMs });
  }
}

interface Day {
  readonly waitsMs: readonly number[];
  readonly given: ReadonlyMap<string, number>;
  /** Of those who came again: how many got another agent than the last time. */
  readonly moves: number;
  readonly returns: number;
  readonly longestQueue: number;
}

function play(policy: string, arrivals: readonly Arrival[]): Day {
  const desk = new Play();
  for (let n = 0; n < agents; n++) desk.comes(n, { capacity, skills: ['en'] });
  const ends: { at: number; n: number }[] = [];
  const waitsMs: number[] = [];
  const given = new Map<string, number>();
  const lastOf = new Map<number, string>();
  let [moves, returns, waiting, longestQueue] = [0, 0, 0, 0];

  const assigned = (at: number, decided: readonly RoutingEvent[]): void => {
    for (const event of decided) {
      if (event.type !== 'AgentReserved') continue;
      const { conversationId: id, agentId: to, since } = event.data;
      const n = numberOf(id);
      const { contact, serviceMs } = arrivals[n] as Arrival;
      waitsMs.push(at - since);
      given.set(to, (given.get(to) ?? 0) + 1);
      const last = lastOf.get(contact);
      if (last !== undefined) returns++;
      if (last !== undefined && last !== to) moves++;
      lastOf.set(contact, to);
      ends.push({ at: at + serviceMs, n });
      ends.sort((one, other) => one.at - other.at);
    }
  };
  const endUntil = (at: number): void => {
    for (let next = ends[0]; next !== undefined && next.at <= at; next = ends[0]) {
      ends.shift();
      assigned(next.at, desk.ends(next.n));
    }
  };
  for (const [n, { at, contact }] of arrivals.entries()) {
    endUntil(at);
    const about = policy === 'skills' ? { language: 'en' } : {};
    assigned(at, desk.asks(n, { policy, since: at, contactId: contactId(contact), ...about }));
    waiting = n + 1 - waitsMs.length;
    longestQueue = Math.max(longestQueue, waiting);
  }
  endUntil(Infinity);
  return { waitsMs, given, moves, returns, longestQueue };
}

const HEXADECIMAL = 16;
const numberOf = (id: string): number => Number.parseInt(id.slice(id.lastIndexOf('-') + 1), HEXADECIMAL);
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

/** 1: everybody got the same; 1/n: one got everything. */
function jain(counts: readonly number[]): number {
  const sum = counts.reduce((all, one) => all + one, 0);
  return sum ** 2 / (counts.length * counts.reduce((all, one) => all + one ** 2, 0));
}

const RING_AGENTS = 100;

/** What share of the contacts belongs to another agent when one leaves: on the plain ring, and with bounded loads. */
function movesWhenOneLeaves(): { readonly plain: number; readonly bounded: number } {
  const names = Array.from({ length: RING_AGENTS }, (_, n) => agentId(n));
  const [all, rest] = [ringOf(names), ringOf(names.slice(1))];
  const keys = Array.from({ length: 20_000 }, (_, n) => contactId(n));
  const first = (ring: typeof all, key: string) => clockwise(ring, key).next().value;
  const plain = keys.filter((key) => first(all, key) !== first(rest, key)).length / keys.length;
  const placed = (without: number): ReadonlyMap<string, string> => {
    const desk = new Play();
    for (let n = 0; n < RING_AGENTS; n++) desk.comes(n, { capacity: 1_000, accepting: n !== without });
    const owners = new Map<string, string>();
    for (let n = 0; n < RING_AGENTS * PERCENT; n++)
      for (const event of desk.asks(n, { policy: 'sticky' }))
        if (event.type === 'AgentReserved') owners.set(event.data.conversationId, event.data.agentId);
    return owners;
  };
  const [before, after] = [placed(-1), placed(0)];
  const ids = Array.from({ length: RING_AGENTS * PERCENT }, (_, n) => conversationId(n));
  return { plain, bounded: ids.filter((id) => before.get(id) !== after.get(id)).length / ids.length };
}

const arrivals = dayOf(Number(values.seed));
const days = POLICIES.map((policy) => ({ policy, ...play(policy, arrivals) }));
const ring = movesWhenOneLeaves();
/** Mirrokni, Thorup, Zadimoghaddam 2016: O(1/ε²) expected moves per change, for ε ≤ 1, of what one bin holds. */
const epsilon = BOUNDED_LOAD_SHARE - 1;
const bound = Math.min(1, 1 / epsilon ** 2 / RING_AGENTS);
const shown = (share: number): string => `${(share * PERCENT).toFixed(1)} %`;

record({
  name: 'routing-day',
  says: `A day of ${arrivals.length} conversations of ${contacts} contacts (Poisson, a lunch peak, service times lognormal) at ${agents} agents with ${capacity} places each, decided by the real rules. Waits in seconds. *Moved*: of those who came again, who got another agent than the last time. When one of ${RING_AGENTS} agents leaves, ${shown(ring.plain)} of the contacts move on the plain ring (1/n is ${shown(1 / RING_AGENTS)}) and ${shown(ring.bounded)} of the conversations with bounded loads (c = ${BOUNDED_LOAD_SHARE}; the paper's bound of O(1/ε²) moves per change, its constant taken as 1, is ${shown(bound)}).`,
  columns: ['policy', 'wait p50', 'p90', 'p99', 'longest', 'had no wait', 'longest queue', 'Jain index', 'moved'],
  rows: days.map(({ policy, waitsMs, given, moves, returns, longestQueue }) => {
    const sorted = waitsMs.map((ms) => ms / 1_000).toSorted((one, other) => one - other);
    const counts = Array.from({ length: agents }, (_, n) => given.get(agentId(n)) ?? 0);
    return [
      ...[policy, quantile(sorted, 0.5), quantile(sorted, 0.9), quantile(sorted, 0.99), sorted.at(-1) ?? 0],
      ...[shown(sorted.filter((wait) => wait === 0).length / sorted.length), longestQueue],
      ...[jain(counts).toFixed(4), shown(moves / returns)],
    ];
  }),
  raw: {
    ring,
    bound,
    days: days.map(({ given, ...day }) => ({ ...day, waitsMs: day.waitsMs.length, given: Object.fromEntries(given) })),
  },
});

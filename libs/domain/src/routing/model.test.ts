import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Priority } from '../conversation/events.ts';
import { agent, answered, conversation, Played, released, taken, team, there, wanted } from './testing.ts';

const AGENTS = 4;
const CONVERSATIONS = 12;
const TEAMS = 2;
const RANKS: readonly Priority[] = ['urgent', 'high', 'medium', 'low', 'none'];

interface Person {
  capacity: number;
  takes: boolean;
  teams: readonly number[];
  last: number;
  cameAt: number;
}

interface Wish {
  team: number | null;
  rank: number;
  since: number;
  isOffered: boolean;
  no: { who: number; at: number }[];
  at: number;
}

const inOrder = ([, one]: [number, Wish], [, other]: [number, Wish]): number =>
  one.rank - other.rank || one.since - other.since || one.at - other.at;

type Told = Pick<Person, 'capacity' | 'takes' | 'teams'>;

const isAsBefore = (before: Person | undefined, { capacity, takes, teams }: Told): boolean =>
  before?.capacity === capacity && before.takes === takes && JSON.stringify(before.teams) === JSON.stringify(teams);

/** Routing as one would explain it at a table: everything is looked at anew after every step. */
class Reference {
  readonly people = new Map<number, Person>();
  readonly wishes = new Map<number, Wish>();
  readonly has = new Map<number, { who: number; offered: Wish | null }>();
  #clock = 0;
  #gifts = 0;

  load = (who: number): number => [...this.has.values()].filter((slot) => slot.who === who).length;

  come(who: number, told: Told): void {
    const before = this.people.get(who);
    if (isAsBefore(before, told)) return;
    this.#clock++;
    const cameAt = before?.takes === true && told.takes ? before.cameAt : this.#clock;
    this.people.set(who, {
      last: before?.last ?? 0,
      ...told,
      cameAt: told.takes ? cameAt : (before?.cameAt ?? this.#clock),
    });
    this.#serve(who);
  }

  want(what: number, wish: Pick<Wish, 'team' | 'rank' | 'since' | 'isOffered'>): void {
    this.#clock++;
    const slot = this.has.get(what);
    const no = this.wishes.get(what)?.no ?? slot?.offered?.no ?? [];
    this.has.delete(what);
    const more = slot === undefined ? [] : [{ who: slot.who, at: this.#clock }];
    this.wishes.set(what, { ...wish, no: [...no, ...more], at: this.#clock });
    this.#place(what);
    if (slot !== undefined) this.#serve(slot.who);
  }

  take(what: number, who: number): void {
    const slot = this.has.get(what);
    if (slot?.who === who && slot.offered === null) return;
    this.#clock++;
    this.wishes.delete(what);
    this.has.set(what, { who, offered: null });
    if (slot !== undefined) this.#serve(slot.who);
  }

  release(what: number): void {
    const slot = this.has.get(what);
    if (slot === undefined && !this.wishes.has(what)) return;
    this.#clock++;
    this.wishes.delete(what);
    this.has.delete(what);
    if (slot !== undefined) this.#serve(slot.who);
  }

  answer(what: number, who: number, isYes: boolean): void {
    const slot = this.has.get(what);
    if (slot?.offered == null || slot.who !== who) return;
    this.#clock++;
    if (isYes) {
      this.has.set(what, { who, offered: null });
      this.#clock++; // what it led to is on record too
      this.#gifts++;
      const person = this.people.get(who);
      if (person !== undefined) person.last = this.#gifts;
      return;
    }
    this.has.delete(what);
    this.wishes.set(what, { ...slot.offered, no: [...slot.offered.no, { who, at: this.#clock }] });
    this.#place(what);
    this.#serve(who);
  }

  inTurn(): number[] {
    return [...this.wishes].toSorted(inOrder).map(([what]) => what);
  }

  #suits(who: number, { team: of, no }: Wish): boolean {
    const person = this.people.get(who);
    if (person === undefined || !person.takes || this.load(who) >= person.capacity) return false;
    return (of === null || person.teams.includes(of)) && !no.some((one) => one.who === who && one.at >= person.cameAt);
  }

  #best(wish: Wish): number | undefined {
    const free = (who: number): number => 1 - this.load(who) / (this.people.get(who)?.capacity ?? 1);
    const last = (who: number): number => this.people.get(who)?.last ?? 0;
    return [...this.people.keys()]
      .filter((who) => this.#suits(who, wish))
      .toSorted((a, b) => free(b) - free(a) || last(a) - last(b) || a - b)[0];
  }

  #place(what: number): void {
    const wish = this.wishes.get(what);
    if (wish === undefined) return;
    this.#clock++;
    const who = this.#best(wish);
    if (who === undefined) return;
    this.wishes.delete(what);
    this.has.set(what, { who, offered: wish.isOffered ? wish : null });
    this.#gifts++;
    const person = this.people.get(who);
    if (person !== undefined) person.last = this.#gifts;
  }

  #serve(who: number): void {
    for (const what of this.inTurn()) {
      const wish = this.wishes.get(what);
      if (wish !== undefined && this.#suits(who, wish)) this.#place(what);
    }
  }
}

type Both = { readonly real: Played };
type Step = fc.Command<Reference, Both>;

const step = (says: string, model: (m: Reference) => void, real: (r: Played) => void): Step => ({
  check: () => true,
  run(m, { real: played }) {
    model(m);
    real(played);
    const owners = [...m.has].map(([what, { who }]) => [conversation(what), agent(who)] as const);
    expect(Object.fromEntries(played.owners)).toEqual(Object.fromEntries(owners));
    expect(played.waiting.toSorted()).toEqual(m.inTurn().map(conversation).toSorted());
  },
  toString: () => says,
});

const who = fc.integer({ min: 1, max: AGENTS });
const what = fc.integer({ min: 1, max: CONVERSATIONS });
const someTeams = fc.subarray(Array.from({ length: TEAMS }, (_, n) => n + 1));
const wish = fc.record({
  team: fc.option(fc.integer({ min: 1, max: TEAMS })),
  rank: fc.integer({ min: 0, max: RANKS.length - 1 }),
  since: fc.integer({ min: 0, max: 50 }),
  isOffered: fc.boolean(),
});

const steps = [
  fc
    .record({ n: who, capacity: fc.integer({ min: 0, max: 3 }), takes: fc.boolean(), teams: someTeams })
    .map(({ n, ...told }) =>
      step(
        `come(${n}, ${JSON.stringify(told)})`,
        (m) => m.come(n, told),
        (r) => r.tell(there(n, { capacity: told.capacity, accepting: told.takes, teamIds: told.teams.map(team) })),
      ),
    ),
  fc.tuple(what, wish).map(([n, one]) =>
    step(
      `want(${n}, ${JSON.stringify(one)})`,
      (m) => m.want(n, one),
      (r) => {
        const place = one.team === null ? {} : { teamId: team(one.team) };
        const about = { ...place, ...(one.isOffered ? { offerSeconds: 9 } : {}) };
        r.tell(wanted(n, { since: one.since, priority: RANKS[one.rank] ?? 'none', about }));
      },
    ),
  ),
  fc.tuple(what, who).map(([n, by]) =>
    step(
      `take(${n}, ${by})`,
      (m) => m.take(n, by),
      (r) => r.tell(taken(n, by)),
    ),
  ),
  what.map((n) =>
    step(
      `release(${n})`,
      (m) => m.release(n),
      (r) => r.tell(released(n)),
    ),
  ),
  fc.tuple(what, who, fc.boolean()).map(([n, by, isYes]) =>
    step(
      `answer(${n}, ${by}, ${isYes})`,
      (m) => m.answer(n, by, isYes),
      (r) => r.tell(answered(isYes ? 'OfferAccepted' : 'OfferDeclined', n, by)),
    ),
  ),
];

it('does what a plain reference does, in any order of things', () => {
  fc.assert(
    fc.property(fc.commands(steps, { maxCommands: 60 }), (commands) => {
      fc.modelRun(() => ({ model: new Reference(), real: { real: new Played() } }), commands);
    }),
    { numRuns: 300 },
  );
});

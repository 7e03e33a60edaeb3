import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundOf, clockwise, clockwiseOf, ringOf, VIRTUAL_NODES_PER_MEMBER } from './ring.ts';
import type { Ring } from './ring.ts';
import { agent, contact, conversation, Played, released, team, there, wanted } from './testing.ts';

const members = (count: number): readonly string[] => Array.from({ length: count }, (_, n) => agent(n + 1));
const KEYS = Array.from({ length: 20_000 }, (_, n) => contact(n));
const ownerOf = (ring: Ring, key: string): string => clockwise(ring, key).next().value as string;
const MOVED_SHARE_MAX = 1.2;

describe('the ring', () => {
  it('has a thousand virtual nodes of each member', () => {
    expect(VIRTUAL_NODES_PER_MEMBER).toBeGreaterThanOrEqual(1_000);
    const ring = ringOf(members(7));
    for (const key of KEYS) expect([...clockwise(ring, key)]).toHaveLength(7);
    expect(ring.arcs.size).toBe(VIRTUAL_NODES_PER_MEMBER);
    for (const arc of ring.arcs.values()) expect(arc).toHaveLength(7);
  });

  it.each([2, 5, 20, 100])(
    'moves at most 1.2/n of the keys when one of %i comes or goes, all of them theirs',
    (count) => {
      const all = ringOf(members(count));
      for (const leaver of [1, Math.ceil(count / 2), count]) {
        const rest = ringOf(members(count).filter((id) => id !== agent(leaver)));
        const moved = KEYS.filter((key) => ownerOf(all, key) !== ownerOf(rest, key));
        expect(moved.length / KEYS.length).toBeLessThanOrEqual(MOVED_SHARE_MAX / count);
        expect(new Set(moved.map((key) => ownerOf(all, key)))).toEqual(new Set([agent(leaver)]));
      }
    },
  );

  it('names every member once, in the same order for the same key', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.string(), (count, key) => {
        const ring = ringOf(members(count));
        const named = [...clockwise(ring, key)];
        expect(named.toSorted()).toEqual(members(count));
        expect([...clockwise(ringOf(members(count)), key)]).toEqual(named);
        const some = members(count).filter((_, n) => n % 3 === 0);
        expect(clockwiseOf(ring, key, some)).toEqual(named.filter((member) => some.includes(member)));
      }),
    );
  });
});

const asksAgain = (n: number, last: number) => wanted(n, { about: { policy: 'sticky', lastAgentId: agent(last) } });

describe('the sticky policy', () => {
  const sticky = { about: { policy: 'sticky' } };

  it('gives a contact the same agent again and again, as long as nobody leaves', () => {
    const played = new Played().tell(...[1, 2, 3, 4, 5].map((n) => there(n)));
    const first = played.tell(wanted(1, sticky)).owners.get(conversation(1));
    for (let again = 0; again < 5; again++) {
      played.tell(released(1), wanted(1, sticky));
      expect(played.owners.get(conversation(1))).toBe(first);
    }
  });

  it('loads nobody above their share at the moment of the assignment, however contacts are spread', () => {
    const share = fc.constantFrom(undefined, 1, 1.1, 1.25, 2, 10);
    const load = fc.array(fc.tuple(fc.integer({ min: 1, max: 200 }), fc.boolean()), { maxLength: 80 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), share, load, (agents, loadShareMax, steps) => {
        const played = new Played().tell(
          ...Array.from({ length: agents }, (_, n) => there(n + 1, { capacity: 1_000 })),
        );
        let m = 0;
        for (const [n, isOver] of steps) {
          const known = played.owners.has(conversation(n));
          if (isOver && known) played.tell(released(n));
          if (!isOver && !known) {
            const set = loadShareMax === undefined ? {} : { loadShareMax };
            const last = n % 2 === 0 ? {} : { lastAgentId: agent(1) };
            played.tell(wanted(n, { about: { policy: 'sticky', contactId: contact(n % 3), ...set, ...last } }));
            const [given] = played.last.decided;
            if (given?.type !== 'AgentReserved') throw new Error('somebody has room');
            const own = [...played.owners.values()].filter((id) => id === given.data.agentId).length;
            expect(own).toBeLessThanOrEqual(boundOf(loadShareMax ?? 1.25, m, agents));
          }
          m = played.owners.size;
        }
      }),
    );
  });

  it('gives it to whom the contact had last, wherever they stand, unless they have more than their share', () => {
    for (const last of [1, 2, 3, 4, 5]) {
      const played = new Played().tell(...[1, 2, 3, 4, 5].map((n) => there(n))).tell(asksAgain(1, last));
      expect(played.owners.get(conversation(1))).toBe(agent(last));
      // One of two held: with another one they would have more than ⌈1.25·2/5⌉.
      expect(played.tell(asksAgain(2, last)).owners.get(conversation(2))).not.toBe(agent(last));
    }
    const away = new Played().tell(there(1), there(2, { accepting: false })).tell(asksAgain(1, 2));
    expect(away.owners.get(conversation(1))).toBe(agent(1));
  });

  it.each([
    [1.25, 2],
    [10, 1],
  ])('takes the bound %d for what waits already when its team changes to it', (loadShareMax, owners) => {
    const about = { policy: 'skills', labels: ['boilers'], teamId: team(1), lastAgentId: agent(1) };
    const played = new Played().tell(
      ...[1, 2, 3, 4, 5].map((n) => there(n, { teamIds: [team(1)] })),
      ...[1, 2].map((n) => wanted(n, { about })),
    );
    expect(played.waiting).toHaveLength(2);
    played.tell({ type: 'TeamRoutingChanged', data: { teamId: team(1), policy: 'sticky', loadShareMax } });
    expect(played.owners.get(conversation(1))).toBe(agent(1));
    expect(new Set(played.owners.values()).size).toBe(owners);
  });

  it('tells the twenty nearest who could have it, and counts the others by what stood in their way', () => {
    const played = new Played().tell(...Array.from({ length: 30 }, (_, n) => there(n + 1, { accepting: n % 5 > 0 })));
    played.tell(wanted(1, sticky));
    const [given] = played.last.decided;
    expect(given).toMatchObject({ data: { decision: { policy: 'sticky', filtered: { 'not-available': 6 } } } });
    expect(given?.type === 'AgentReserved' && given.data.decision?.candidates).toHaveLength(20);
  });
});

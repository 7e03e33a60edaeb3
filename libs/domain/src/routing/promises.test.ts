import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Priority } from '../conversation/events.ts';
import { entriesOf, valueAt } from './buckets.ts';
import { CANDIDATES_MAX, choose } from './choose.ts';
import type { RoutingEvent } from './events.ts';
import { obstacleOf, POLICIES } from './obstacles.ts';
import { before } from './queue.ts';
import { itemsOf } from './sorted.ts';
import { agent, answered, conversation, Played, released, taken, team, there, wanted } from './testing.ts';

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);
const AGENTS = 6;
const SKILLS = ['zh', 'en', 'refund'];
const PRIORITIES: readonly Priority[] = ['none', 'low', 'medium', 'high', 'urgent'];

const who = fc.integer({ min: 1, max: AGENTS });
const what = fc.integer({ min: 1, max: 25 });
const asked = fc
  .record({
    n: what,
    priority: fc.constantFrom(...PRIORITIES),
    since: fc.integer({ min: 0, max: 60 }),
    channel: fc.constantFrom('websocket', 'rest'),
    policy: fc.constantFrom(...POLICIES),
    teamId: fc.constantFrom(undefined, team(1), team(2)),
    labels: fc.subarray(SKILLS, { maxLength: 1 }),
    offerSeconds: fc.constantFrom(undefined, 9),
    loadShareMax: fc.constantFrom(1, 1.25, 3),
    last: who,
  })
  .map(({ n, priority, since, teamId, offerSeconds, last, ...about }) =>
    wanted(n, {
      ...{ priority, since },
      about: {
        ...about,
        lastAgentId: agent(last),
        ...(teamId === undefined ? {} : { teamId }),
        ...(offerSeconds === undefined ? {} : { offerSeconds }),
      },
    }),
  );
const came = fc
  .record({
    n: who,
    presence: fc.constantFrom('online', 'busy', 'away', 'offline'),
    accepting: fc.boolean(),
    capacity: fc.integer({ min: 0, max: 5 }),
    teamIds: fc.subarray([team(1), team(2)]),
    skills: fc.subarray(SKILLS),
    channelCapacity: fc.constantFrom({}, {}, { websocket: 1 }, { rest: 0 }, { websocket: 2, rest: 1 }),
  })
  .map(({ n, ...about }) => there(n, about));
const chosen = fc.tuple(what, who).map(([n, by]) => taken(n, by));
const over = what.map(released);
const answer = fc
  .tuple(fc.constantFrom('OfferAccepted', 'OfferDeclined', 'OfferExpired'), what, who)
  .map(([type, n, by]): RoutingEvent => answered(type, n, by));
const rerouted = fc
  .tuple(fc.constantFrom(team(1), team(2)), fc.constantFrom(...POLICIES))
  .map(([teamId, policy]): RoutingEvent => ({ type: 'TeamRoutingChanged', data: { teamId, policy } }));
const facts = fc.array(fc.oneof(asked, came, chosen, over, answer, rerouted), { maxLength: 120, size: 'max' });

/** Plays the facts one by one and looks at everything after each. */
const always = (look: (played: Played, fact: RoutingEvent) => void): void =>
  fc.assert(
    fc.property(facts, (all) => {
      const played = new Played();
      for (const fact of all) look(played.tell(fact), fact);
    }),
    { numRuns: 150 },
  );

describe('whatever happens, in whatever order', () => {
  it('the router puts nobody over their capacity, and gives nothing to who takes nothing', () => {
    always((played) => {
      for (const given of played.last.decided) {
        if (given.type !== 'AgentReserved' && given.type !== 'OfferMade') continue;
        if (given.type === 'AgentReserved' && given.data.reason === 'accepted') continue;
        const held = entriesOf(played.state.agents).find(([id]) => id === given.data.agentId)?.[1];
        expect(held?.load).toBeLessThanOrEqual(held?.capacity ?? -1);
        expect(held).toMatchObject({ accepting: true, presence: expect.stringMatching(/online|busy/) as unknown });
      }
    });
  });

  it('nobody is given more over a channel than they may have of it', () => {
    always(({ state, last }) => {
      for (const { type, data } of last.decided) {
        if (type !== 'OfferMade' && (type !== 'AgentReserved' || data.reason === 'accepted')) continue;
        const channel = valueAt(state.slots, data.conversationId)?.channel ?? 'websocket';
        const { channelLoads = {}, channelCapacity = {} } = valueAt(state.agents, data.agentId) ?? {};
        expect(channelLoads[channel]).toBeLessThanOrEqual(channelCapacity[channel] ?? Infinity);
      }
    });
  });

  it('a conversation waits in one queue or has one owner, and loads are what is held', () => {
    always((played) => {
      const all = [...played.waiting, ...played.owners.keys()];
      expect(new Set(all).size).toBe(all.length);
      for (const [id, { load, channelLoads }] of entriesOf(played.state.agents)) {
        const own = entriesOf(played.state.slots).flatMap(([, slot]) => (slot.agentId === id ? [slot] : []));
        expect(load).toBe(own.length);
        const count = (name: string) => own.filter(({ channel }) => channel === name).length;
        const counts = { websocket: count('websocket'), rest: count('rest') };
        expect({ websocket: 0, rest: 0, ...channelLoads }).toEqual(counts);
      }
    });
  });

  it('nobody waits while somebody could take it', () => {
    always(({ state }) => {
      for (const queue of Object.values(state.queues))
        for (const waiting of itemsOf(queue)) expect(choose(state, waiting).agentId).toBeNull();
    });
  });

  it('queues stand by priority, then oldest first', () => {
    always(({ state }) => {
      for (const queue of Object.values(state.queues)) {
        const all = [...itemsOf(queue)];
        expect(all).toEqual(all.toSorted(before));
      }
    });
  });

  it('what a decision counts is what one finds by asking every agent', () => {
    always((played, fact) => {
      if (fact.type !== 'RoutingRequested') return;
      const { state } = played;
      const {
        conversationId,
        contactId,
        channel,
        priority,
        since,
        teamId = null,
        labels = [],
        policy = '',
      } = fact.data;
      const declined = [{ agentId: agent(1 + (since % AGENTS)), step: state.steps - 20 }];
      const waiting = {
        ...{ conversationId, contactId, channel, priority, since, teamId, labels, policy, declined },
        ...{ language: null, offerSeconds: null, loadShareMax: null, lastAgentId: null, step: state.steps },
      };
      const { decision } = choose(state, waiting);
      const obstacles = entriesOf(state.agents).map(([id]) =>
        obstacleOf(state, waiting, agent(Number.parseInt(id.slice(-12), 16))),
      );
      const counts: Record<string, number> = {};
      for (const obstacle of obstacles) if (obstacle !== null) counts[obstacle] = (counts[obstacle] ?? 0) + 1;
      expect(decision.filtered).toEqual(counts);
      expect(decision.candidates).toHaveLength(
        Math.min(CANDIDATES_MAX, obstacles.filter((obstacle) => obstacle === null).length),
      );
    });
  });
});

it.each(upTo(100))(
  '500 at once, 5 agents, 4 places each, seed %i: 20 assigned, 480 wait, the oldest is next',
  (seed) => {
    const [order = []] = fc.sample(fc.shuffledSubarray([...upTo(500)], { minLength: 500 }), { seed, numRuns: 1 });
    const policy = POLICIES[seed % POLICIES.length] ?? 'least-loaded';
    const arrivals = order.map((n) => wanted(n, { about: { policy } }));
    const agents = upTo(5).map((n) => there(n));
    // The agents come somewhere in between.
    const comes = seed * 5;
    const played = new Played().tell(...arrivals.slice(0, comes), ...agents, ...arrivals.slice(comes));
    expect(played.owners.size).toBe(20);
    expect(upTo(5).map((n) => played.load(n))).toEqual([4, 4, 4, 4, 4]);
    expect(played.waiting).toHaveLength(480);
    const waiting = upTo(500).filter((n) => !played.owners.has(conversation(n)));
    expect(played.waiting).toEqual(waiting.map(conversation));
    const [one] = played.owners.keys();
    played.tell({
      type: 'SlotReleased',
      data: { conversationId: conversation(Number.parseInt(one?.slice(-12) ?? '', 16)), reason: 'resolved' },
    });
    expect(played.last.decided).toMatchObject([
      { type: 'AgentReserved', data: { conversationId: conversation(waiting[0] ?? 0) } },
    ]);
  },
);

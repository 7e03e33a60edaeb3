import { describe, expect, it } from 'vitest';
import { CAPACITY_MAX } from './judge.ts';
import { positionOf } from './queue.ts';
import { agent, answered, conversation, Played, released, taken, team, there, wanted } from './testing.ts';

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);
const one = { capacity: 1 };
const reason = (played: Played): unknown =>
  played.last.decided.map(({ type, data }) => [type, 'reason' in data && data.reason]);

describe('routing', () => {
  it('gives five hundred that start at once to five with four places each: twenty, the oldest, and none twice', () => {
    const played = new Played().tell(...upTo(5).map((n) => there(n)), ...upTo(500).map((n) => wanted(n)));
    expect(played.owners.size).toBe(20);
    expect(upTo(5).map((n) => played.load(n))).toEqual([4, 4, 4, 4, 4]);
    expect(played.waiting).toEqual(upTo(500).slice(20).map(conversation));
    played.tell(released(7));
    expect(played.last.decided).toMatchObject([{ type: 'AgentReserved', data: { conversationId: conversation(21) } }]);
    expect(played.owners.size).toBe(20);
  });

  it('serves by priority, and within one by who has waited longest, whenever they came', () => {
    const played = new Played()
      .tell(wanted(1, { since: 30 }), wanted(2, { since: 10 }), wanted(3, { since: 20, priority: 'high' }))
      .tell(wanted(4, { since: 5, priority: 'low' }));
    expect([1, 2, 3, 4].map((n) => positionOf(played.state, conversation(n)))).toEqual([4, 3, 1, 2]);
    played.tell(there(1, { capacity: 3 }));
    const given = played.last.decided.map(({ data }) => 'conversationId' in data && data.conversationId);
    expect(given).toEqual([3, 4, 2].map(conversation));
  });

  it('defers what nobody can take, and says why', () => {
    const played = new Played();
    expect(reason(played.tell(wanted(1)))).toEqual([['RoutingDeferred', 'nobody-available']]);
    played.tell(there(1, { ...one, teamIds: [team(1)] }), released(1), wanted(2));
    expect(reason(played.tell(wanted(3)))).toEqual([['RoutingDeferred', 'all-full']]);
    expect(reason(played.tell(wanted(4, { about: { teamId: team(2) } })))).toEqual([
      ['RoutingDeferred', 'nobody-available'],
    ]);
    const skilled = { about: { policy: 'skills', labels: ['refund'], language: 'zh' } };
    played.tell(there(2, { skills: ['refund'] }));
    expect(reason(played.tell(wanted(5, skilled)))).toEqual([['RoutingDeferred', 'no-skill']]);
    played.tell(there(3, { skills: ['zh', 'refund'] }));
    expect(played.owners.get(conversation(5))).toBe(agent(3));
  });

  it('obeys people above the capacity, counts it, and gives no more until there is room', () => {
    const played = new Played().tell(there(1, one), wanted(1), wanted(2), taken(2, 1));
    expect(played.load(1)).toBe(2);
    played.tell(wanted(3), released(1));
    expect(played.owners.has(conversation(3))).toBe(false);
    played.tell(released(2));
    expect(played.owners.get(conversation(3))).toBe(agent(1));
  });

  it('counts what somebody took before the router knew them', () => {
    const played = new Played().tell(taken(1, 1), there(1, one), wanted(2));
    expect(played.owners.has(conversation(2))).toBe(false);
    expect(played.tell(released(1)).owners.get(conversation(2))).toBe(agent(1));
  });

  it('gives the place of a conversation that was handed on to the next in the queue', () => {
    const played = new Played().tell(there(1, one), there(2, { accepting: false }), wanted(1), wanted(2), taken(1, 2));
    expect(Object.fromEntries(played.owners)).toEqual({ [conversation(1)]: agent(2), [conversation(2)]: agent(1) });
  });

  it('does not give back to somebody what was taken from them, until they come anew', () => {
    const played = new Played().tell(there(1), wanted(1), wanted(1));
    expect(played.owners.size).toBe(0);
    played.tell(there(1, { presence: 'away' }), there(1));
    expect(played.owners.get(conversation(1))).toBe(agent(1));
  });

  it('gives nothing to who is away, gone or takes nothing, and everything that waits to who comes back', () => {
    for (const gone of [
      { presence: 'away' },
      { presence: 'offline' },
      { accepting: false },
      { capacity: 0 },
    ] as const) {
      const played = new Played().tell(there(1, gone), wanted(1), wanted(2));
      expect(played.owners.size).toBe(0);
      expect(played.tell(there(1)).owners.size).toBe(2);
    }
  });

  it('offers where the team wants to be asked, to one at a time, and passes on what is not taken', () => {
    const offered = { about: { offerSeconds: 30 } };
    const played = new Played().tell(there(1, one), there(2, one), wanted(1, offered));
    expect(played.last.decided).toMatchObject([{ type: 'OfferMade', data: { agentId: agent(1), seconds: 30 } }]);
    expect(played.tell(answered('OfferAccepted', 1, 2)).last.code).toBe('OFFER_GONE');
    played.tell(answered('OfferExpired', 1, 1));
    expect(played.last.decided).toMatchObject([{ type: 'OfferMade', data: { agentId: agent(2) } }]);
    played.tell(answered('OfferDeclined', 1, 2));
    expect(played.last.decided).toMatchObject([{ type: 'RoutingDeferred', data: { reason: 'all-declined' } }]);
    expect(played.tell(answered('OfferExpired', 1, 2)).last).toEqual({ decided: [], code: null });
    played.tell(there(1, { ...one, accepting: false }), there(1, one), answered('OfferAccepted', 1, 1));
    expect(played.last.decided).toMatchObject([
      { type: 'AgentReserved', data: { agentId: agent(1), reason: 'accepted' } },
    ]);
    expect(played.load(1)).toBe(1);
  });

  it('takes turns where the team wants to', () => {
    const inTurn = { about: { policy: 'round-robin' } };
    const played = new Played().tell(there(1), there(2), there(3), taken(9, 2), taken(8, 2));
    for (const n of [1, 2, 3, 4, 5, 6]) played.tell(wanted(n, inTurn), ...(n % 2 === 0 ? [] : [released(n)]));
    const given = played.events.flatMap((event) => (event.type === 'AgentReserved' ? [event.data.agentId] : []));
    expect(given).toEqual([1, 2, 3, 1, 2, 3].map(agent));
  });

  it('refuses a capacity that is none', () => {
    for (const capacity of [-1, 1.5, CAPACITY_MAX + 1, 1e9])
      expect(new Played().tell(there(1, { capacity })).last.code).toBe('CAPACITY_OUT_OF_RANGE');
    expect(new Played().tell(there(1), there(1)).events).toHaveLength(1);
  });

  it('is the same after it was kept as JSON', () => {
    const played = new Played().tell(there(1), there(2, { teamIds: [team(1)] }), ...upTo(20).map((n) => wanted(n)));
    const kept = new Played();
    kept.state = JSON.parse(JSON.stringify(played.state)) as typeof kept.state;
    played.tell(released(3), there(3));
    kept.tell(released(3), there(3));
    expect(kept.state).toEqual(played.state);
  });
});

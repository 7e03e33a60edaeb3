import { describe, expect, it } from 'vitest';
import type { BoardAgent, BoardTeam } from '@verbatim/client';
import { boardOf, evolveBoard, moodOfLevel, moodOfQueue, moodOfWait, numbersOf } from './board-state.ts';
import type { BoardState } from './board-state.ts';

const at = (second: number): string => new Date(second * 1_000).toISOString();
const team = (teamId: string | null, part: Partial<BoardTeam> = {}): BoardTeam => ({
  ...{ teamId, waiting: 0, offered: 0, longestWaitingSince: null, agentsOnline: 0, agentsAccepting: 0 },
  ...{ open: 0, capacity: 0, serviceLevel: { withinSeconds: 30, minutes: 60, assigned: 0, inTime: 0 } },
  ...part,
});
const agent = (agentId: string, part: Partial<BoardAgent> = {}): BoardAgent => ({
  ...{ agentId, presence: 'online', accepting: true, load: 0, capacity: 4, offered: 0, breaker: 'closed', teamIds: [] },
  ...part,
});
const service = (assigned: number, inTime: number): BoardTeam['serviceLevel'] => ({
  withinSeconds: 30,
  minutes: 60,
  assigned,
  inTime,
});

function boardWith(teams: readonly BoardTeam[], agents: readonly BoardAgent[]): BoardState {
  return boardOf({ at: at(1), teams, agents });
}

describe('the board', () => {
  it('begins with a frame that names everybody, and goes on with those that changed', () => {
    const first = { topic: 'board', at: at(1), whole: true, teams: [team(null)], agents: [agent('a'), agent('b')] };
    const change = {
      topic: 'board',
      at: at(2),
      teams: [team(null, { waiting: 3 })],
      agents: [agent('b', { load: 2 })],
    };
    expect(evolveBoard(null, change)).toBeNull();
    const board = evolveBoard(evolveBoard(null, first), change);
    expect(board?.teams[0]?.waiting).toBe(3);
    expect([...(board?.agents.values() ?? [])].map(({ agentId, load }) => [agentId, load])).toEqual([
      ['a', 0],
      ['b', 2],
    ]);
    expect(evolveBoard(board, { ...change, at: at(1), teams: [] })).toBe(board);
  });

  it('has every number, also those that a frame leaves out', () => {
    const sparse = { topic: 'board', at: at(1), whole: true, teams: [{}], agents: [{ agentId: 'a' }] };
    const board = evolveBoard(null, sparse as unknown as Parameters<typeof evolveBoard>[1]);
    expect(board?.agents.get('a')).toMatchObject({ presence: 'offline', load: 0, teamIds: [] });
    expect(numbersOf(board ?? boardWith([], []), undefined)).toMatchObject({ waiting: 0, serviceLevel: null });
  });
});

describe('its numbers', () => {
  const teams = [
    team('s', { waiting: 2, offered: 1, longestWaitingSince: at(50), serviceLevel: service(8, 6) }),
    team(null, { waiting: 1, longestWaitingSince: at(20), serviceLevel: service(2, 2) }),
  ];
  const agents = [
    agent('a', { load: 3, teamIds: ['s'] }),
    agent('b', { load: 1, teamIds: ['s', 't'], accepting: false }),
    agent('c', { presence: 'busy', load: 2 }),
    agent('d', { breaker: 'open' }),
  ];
  const board = boardWith(teams, agents);

  it('are of all teams, each person counted once', () => {
    expect(numbersOf(board, undefined)).toMatchObject({
      ...{ waiting: 3, offered: 1, longestSince: 20_000, serviceLevel: 0.8 },
      ...{ online: 4, accepting: 2, open: 6, capacity: 8 }, // who is busy is given conversations too
    });
  });

  it('are of one team', () => {
    expect(numbersOf(board, 's')).toMatchObject({
      ...{ waiting: 2, longestSince: 50_000, serviceLevel: 0.75, online: 2, accepting: 1, open: 4, capacity: 4 },
    });
  });

  it('turn with the thresholds', () => {
    expect([0, 300_000, 900_000].map(moodOfWait)).toEqual(['calm', 'warn', 'danger']);
    expect([null, 0.8, 0.79, 0.59].map(moodOfLevel)).toEqual(['calm', 'calm', 'warn', 'danger']);
    const numbers = numbersOf(board, undefined);
    expect(moodOfQueue({ ...numbers, capacity: 6 })).toBe('warn');
    expect(moodOfQueue({ ...numbers, capacity: 7 })).toBe('calm');
    expect(moodOfQueue({ ...numbers, accepting: 0 })).toBe('danger');
    expect(moodOfQueue({ ...numbers, waiting: 0 })).toBe('calm');
  });
});

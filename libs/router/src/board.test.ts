import type { BoardAgentJson, BoardJson } from '@verbatim/contracts';
import { expect, it } from 'vitest';
import { changedSince } from './board.ts';

const agent = (agentId: string, load = 0): BoardAgentJson => ({
  ...{ agentId, presence: 'online', accepting: true, load, capacity: 4, offered: 0 },
  ...{ breaker: 'closed', teamIds: [], since: null },
});
const board = (...agents: readonly BoardAgentJson[]): BoardJson => ({
  at: '2026-01-01T00:00:00.000Z',
  teams: [],
  agents: [...agents],
});

it('what is told of a board is who is not as they were', () => {
  const before = board(agent('ana'), agent('ben'));
  expect(changedSince(before, board(agent('ana'), agent('ben')))).toBeNull();
  expect(changedSince(before, board(agent('ana', 1), agent('ben')))?.agents).toEqual([agent('ana', 1)]);
});

it('once somebody has left, everybody else is told', () => {
  const before = board(agent('ana'), agent('ben'), agent('cem'));
  expect(changedSince(before, board(agent('ana'), agent('ben')))?.agents).toEqual([agent('ana'), agent('ben')]);
});

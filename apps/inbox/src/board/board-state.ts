import type { Board, BoardAgent, BoardBody, BoardTeam } from '@verbatim/client';

export interface BoardState {
  readonly at: number;
  readonly teams: readonly BoardTeam[];
  readonly agents: ReadonlyMap<string, BoardAgent>;
}

/** Frames leave out what is nothing: a team or an agent on screen has every number. */
type Sparse<Value> = { readonly [Key in keyof Value]?: Value[Key] | undefined };

const NO_SERVICE = { withinSeconds: 0, minutes: 0, assigned: 0, inTime: 0 };

const wholeTeam = (team: Sparse<BoardTeam>): BoardTeam => ({
  teamId: team.teamId ?? null,
  waiting: team.waiting ?? 0,
  offered: team.offered ?? 0,
  longestWaitingSince: team.longestWaitingSince ?? null,
  agentsOnline: team.agentsOnline ?? 0,
  agentsAccepting: team.agentsAccepting ?? 0,
  open: team.open ?? 0,
  capacity: team.capacity ?? 0,
  serviceLevel: { ...NO_SERVICE, ...team.serviceLevel },
});

const wholeAgent = (agent: Sparse<BoardAgent> & { readonly agentId: string }): BoardAgent => ({
  agentId: agent.agentId,
  presence: agent.presence ?? 'offline',
  accepting: agent.accepting ?? false,
  load: agent.load ?? 0,
  capacity: agent.capacity ?? 0,
  offered: agent.offered ?? 0,
  breaker: agent.breaker ?? 'closed',
  teamIds: agent.teamIds ?? [],
  since: agent.since ?? null,
});

export function boardOf(answer: Board): BoardState {
  const agents = (answer.agents ?? []).map(wholeAgent);
  return {
    at: Date.parse(answer.at),
    teams: (answer.teams ?? []).map(wholeTeam),
    agents: new Map(agents.map((agent) => [agent.agentId, agent])),
  };
}

/** Takes in a frame: one that is whole names everybody, others those that changed. What is older changes nothing. */
export function evolveBoard(board: BoardState | null, frame: BoardBody): BoardState | null {
  const next = boardOf(frame);
  if (frame.whole === true) return next;
  if (board === null || next.at < board.at) return board;
  return { ...next, agents: new Map([...board.agents, ...next.agents]) };
}

/** The six numbers, over all teams or of one. */
export interface Numbers {
  readonly waiting: number;
  readonly offered: number;
  /** Unix milliseconds; null: nobody waits. */
  readonly longestSince: number | null;
  /** From 0 to 1; null: nothing was assigned lately. */
  readonly serviceLevel: number | null;
  readonly withinSeconds: number;
  readonly minutes: number;
  readonly online: number;
  readonly accepting: number;
  readonly open: number;
  readonly capacity: number;
}

/** Who is busy is there too, and is given conversations while they accept them. */
export const isThere = ({ presence }: BoardAgent): boolean => presence === 'online' || presence === 'busy';

/** `teamId`: undefined for everything, null for what has no team. */
export function numbersOf({ teams, agents }: BoardState, teamId: string | null | undefined): Numbers {
  const chosen = teams.filter((team) => teamId === undefined || (team.teamId ?? null) === teamId);
  const sum = (of: (team: BoardTeam) => number): number => chosen.reduce((total, team) => total + of(team), 0);
  const since = chosen.flatMap(({ longestWaitingSince: at }) => (at == null ? [] : [Date.parse(at)]));
  const assigned = sum(({ serviceLevel }) => serviceLevel.assigned);
  // Somebody of two teams is one person: people are counted by themselves, not by team.
  const people = [...agents.values()].filter(({ teamIds }) => teamId == null || teamIds.includes(teamId));
  const online = people.filter(isThere);
  const accepting = online.filter(({ accepting: isOn, breaker }) => isOn && breaker === 'closed');
  const [first] = chosen;
  return {
    waiting: sum(({ waiting }) => waiting),
    offered: sum(({ offered }) => offered),
    longestSince: since.length === 0 ? null : Math.min(...since),
    serviceLevel: assigned === 0 ? null : sum(({ serviceLevel }) => serviceLevel.inTime) / assigned,
    withinSeconds: first?.serviceLevel.withinSeconds ?? 0,
    minutes: first?.serviceLevel.minutes ?? 0,
    online: online.length,
    accepting: accepting.length,
    open: people.reduce((total, { load }) => total + load, 0),
    capacity: accepting.reduce((total, { capacity }) => total + capacity, 0),
  };
}

export type Mood = 'calm' | 'warn' | 'danger';

const WAIT_WARN_MS = 5 * 60_000;
const WAIT_DANGER_MS = 15 * 60_000;
const LEVEL_WARN = 0.8;
const LEVEL_DANGER = 0.6;

export const moodOfWait = (ms: number): Mood =>
  ms >= WAIT_DANGER_MS ? 'danger' : ms >= WAIT_WARN_MS ? 'warn' : 'calm';

export const moodOfLevel = (level: number | null): Mood =>
  level === null || level >= LEVEL_WARN ? 'calm' : level >= LEVEL_DANGER ? 'warn' : 'danger';

/** More wait than there is room for. */
export function moodOfQueue({ waiting, open, capacity, accepting }: Numbers): Mood {
  if (waiting === 0) return 'calm';
  if (accepting === 0) return 'danger';
  return open >= capacity ? 'warn' : 'calm';
}

import { timeJson } from '@verbatim/contracts';
import type { BoardAgentJson, BoardJson, BoardTeamJson, BreakerState } from '@verbatim/contracts';
import type { Presence } from '@verbatim/domain';

/** A conversation is answered in time if it waited no longer than this. */
const SERVICE_WITHIN_MS = 30_000;
const SERVICE_MINUTES = 60;
const MS_PER_SECOND = 1_000;
const MS_PER_MINUTE = 60_000;
/** Assignments remembered for the service level. */
const ASSIGNED_REMEMBERED_MAX = 50_000;

export interface AgentNow {
  readonly agentId: string;
  readonly presence: Presence;
  readonly accepting: boolean;
  readonly load: number;
  readonly capacity: number;
  readonly offered: number;
  readonly breaker: BreakerState;
  readonly teamIds: readonly string[];
  readonly since: number | null;
}

export interface TeamNow {
  readonly teamId: string | null;
  readonly waiting: number;
  readonly offered: number;
  /** Since when the one that waits longest does. */
  readonly longestWaitingSince: number | null;
  readonly open: number;
}

export interface Now {
  readonly at: number;
  readonly teams: readonly TeamNow[];
  readonly agents: readonly AgentNow[];
}

export function boardOf({ at, teams, agents }: Now, service: ServiceLevel): BoardJson {
  return {
    at: timeJson(at),
    teams: teams.map((team) => teamJson(team, agents, service.of(team.teamId, at))),
    agents: agents.map(agentJson),
  };
}

/**
 * What is left of a board once what was said before is left out; null: nothing is new. Once somebody is on it no more it
 * names everybody else.
 */
export function changedSince(before: BoardJson, after: BoardJson): BoardJson | null {
  const known = new Map(before.agents.map((agent) => [agent.agentId, JSON.stringify(agent)]));
  const staying = new Set(after.agents.map(({ agentId }) => agentId));
  if (before.agents.some(({ agentId }) => !staying.has(agentId))) return after;
  const agents = after.agents.filter((agent) => known.get(agent.agentId) !== JSON.stringify(agent));
  const isSame = agents.length === 0 && JSON.stringify(before.teams) === JSON.stringify(after.teams);
  return isSame ? null : { ...after, agents };
}

function teamJson(
  team: TeamNow,
  agents: readonly AgentNow[],
  serviceLevel: BoardTeamJson['serviceLevel'],
): BoardTeamJson {
  const { teamId } = team;
  // What is of no team is everybody's.
  const members = agents.filter(({ teamIds }) => teamId === null || teamIds.includes(teamId));
  const online = members.filter(({ presence }) => presence === 'online' || presence === 'busy');
  const accepting = online.filter((agent) => agent.accepting && agent.breaker === 'closed');
  return {
    ...team,
    longestWaitingSince: time(team.longestWaitingSince),
    agentsOnline: online.length,
    agentsAccepting: accepting.length,
    capacity: accepting.reduce((sum, { capacity }) => sum + capacity, 0),
    serviceLevel,
  };
}

const agentJson = (agent: AgentNow): BoardAgentJson => ({ ...agent, since: time(agent.since) });
const time = (ms: number | null): string | null => (ms === null ? null : timeJson(ms));

interface Assigned {
  readonly at: number;
  readonly teamId: string | null;
  readonly isInTime: boolean;
}

/** How many of the last hour's conversations were given to somebody in time, since this process began to count. */
export class ServiceLevel {
  readonly #assigned: Assigned[] = [];

  add(teamId: string | null, times: { readonly since: number; readonly at: number }): void {
    this.#assigned.push({ at: times.at, teamId, isInTime: times.at - times.since <= SERVICE_WITHIN_MS });
    if (this.#assigned.length > ASSIGNED_REMEMBERED_MAX) this.#assigned.shift();
  }

  of(teamId: string | null, now: number): BoardTeamJson['serviceLevel'] {
    while ((this.#assigned[0]?.at ?? now) < now - SERVICE_MINUTES * MS_PER_MINUTE) this.#assigned.shift();
    const ours = this.#assigned.filter((one) => one.teamId === teamId);
    return {
      withinSeconds: SERVICE_WITHIN_MS / MS_PER_SECOND,
      minutes: SERVICE_MINUTES,
      assigned: ours.length,
      inTime: ours.filter(({ isInTime }) => isInTime).length,
    };
  }
}

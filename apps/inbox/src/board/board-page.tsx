import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ConnectionLine } from '../inbox/connection-line.tsx';
import { useDesk } from '../live/desk.ts';
import { useTeams } from '../live/people.ts';
import { useStore } from '../live/store.ts';
import { sayProblem } from '../session/say-problem.ts';
import { Complaint } from '../ui/complaint.tsx';
import { exactClock } from '../words/times.ts';
import { BoardAgents } from './board-agents.tsx';
import { BoardNumbers } from './board-numbers.tsx';
import { BoardRows } from './board-rows.tsx';
import { numbersOf } from './board-state.ts';
import type { BoardState } from './board-state.ts';
import { useBoard, useSecond } from './use-board.ts';

const EVERY = '';
const NO_SAMPLES: readonly never[] = [];

/** What a supervisor looks at all day: who waits, who is there, who has how much. Nothing scrolls away but the lists. */
export const BoardPage = (): ReactNode => {
  const { t } = useTranslation();
  const { state, samples, problem } = useBoard();
  const [teamId, setTeamId] = useState<string | null>(null);
  const [agentId, setAgentId] = useState<string | null>(null);
  const agents = state === null ? [] : agentsOf(state, teamId);
  return (
    <main className="flex min-h-0 min-w-0 flex-1 flex-col max-narrow:overflow-y-auto">
      <header className="flex h-13 shrink-0 items-center gap-3 border-b border-line px-4">
        <h1 className="text-base">{t('nav.board')}</h1>
        <TeamChoice teamId={teamId} onChoose={setTeamId} />
        <span className="flex-1" />
        <Freshness state={state} />
      </header>
      <ConnectionLine />
      {problem === null ? null : (
        <div className="p-4">
          <Complaint>
            {t('board.failed')} {sayProblem(problem)}
          </Complaint>
        </div>
      )}
      {state === null ? (
        <div aria-hidden className="skeleton m-4 h-28" />
      ) : (
        <>
          <BoardNumbers
            numbers={numbersOf(state, teamId ?? undefined)}
            samples={teamId === null ? samples : NO_SAMPLES}
          />
          <div className="grid min-h-0 flex-1 grid-cols-2 max-narrow:grid-cols-1">
            <div className="min-h-0 overflow-y-auto border-r border-line max-narrow:border-r-0">
              <BoardAgents agents={agents} chosen={agentId} onChoose={setAgentId} />
            </div>
            <BoardRows agentId={agentId} teamId={teamId} agents={agents} />
          </div>
        </>
      )}
    </main>
  );
};

const agentsOf = ({ agents }: BoardState, teamId: string | null) =>
  [...agents.values()].filter(({ teamIds }) => teamId === null || teamIds.includes(teamId));

interface TeamChoiceProps {
  readonly teamId: string | null;
  readonly onChoose: (teamId: string | null) => void;
}

const TeamChoice = ({ teamId, onChoose }: TeamChoiceProps): ReactNode => {
  const { t } = useTranslation();
  const teams = useTeams();
  if (teams.length === 0) return null;
  return (
    <select
      aria-label={t('filter.team')}
      value={teamId ?? EVERY}
      onChange={({ target }) => onChoose(target.value === EVERY ? null : target.value)}
      className="h-8 max-w-60 rounded-md border border-edge bg-surface-0 px-2"
    >
      <option value={EVERY}>{t('filter.everyTeam')}</option>
      {teams.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
};

/** Changes are told as they happen: with a connection it is of now, without one of when it was lost. */
const Freshness = ({ state }: { readonly state: BoardState | null }): ReactNode => {
  const { t } = useTranslation();
  const isLive = useStore(useDesk().wire.connection) === 'live';
  const now = useSecond();
  if (state === null) return null;
  return (
    <span className={`numbers flex items-center gap-1.5 text-xs ${isLive ? 'text-text-3' : 'text-warn'}`}>
      <span aria-hidden className={`size-2 rounded-full ${isLive ? 'bg-ok' : 'bg-warn'}`} />
      {isLive ? t('board.live', { time: exactClock(now) }) : t('board.stale', { time: exactClock(state.at) })}
    </span>
  );
};

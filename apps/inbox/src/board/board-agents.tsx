import { ShieldAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardAgent } from '@verbatim/client';
import type { Presence } from '../live/contract.ts';
import { useNames } from '../live/people.ts';
import { useNow } from '../live/now.ts';
import { Avatar } from '../ui/avatar.tsx';
import { PresenceDot } from '../ui/presence-dot.tsx';
import { duration } from '../words/times.ts';
import { isThere } from './board-state.ts';

interface BoardAgentsProps {
  readonly agents: readonly BoardAgent[];
  readonly chosen: string | null;
  readonly onChoose: (agentId: string | null) => void;
}

const RANK: Readonly<Record<Presence, number>> = { online: 0, busy: 1, away: 2, offline: 3 };

/** Everybody, those who are there first; a name opens what they have. */
export const BoardAgents = ({ agents, chosen, onChoose }: BoardAgentsProps): ReactNode => {
  const { t } = useTranslation();
  const who = useNames();
  const rows = agents
    .map((agent) => ({ agent, name: who('agent', agent.agentId) }))
    .toSorted((a, b) => RANK[a.agent.presence] - RANK[b.agent.presence] || a.name.localeCompare(b.name));
  return (
    <table className="w-full border-collapse text-left">
      <caption className="sr-only">{t('board.agents')}</caption>
      <thead className="sticky top-0 bg-surface-0 text-xs text-text-3">
        <tr className="border-b border-line">
          <th scope="col" className="w-2/5 px-4 py-2 font-normal">
            {t('board.agent')}
          </th>
          <th scope="col" className="px-2 py-2 font-normal whitespace-nowrap">
            {t('presence.label')}
          </th>
          <th scope="col" className="w-40 px-2 py-2 font-normal max-narrow:w-28">
            {t('board.load')}
          </th>
          <th scope="col" className="px-4 py-2 text-right font-normal whitespace-nowrap max-narrow:hidden">
            {t('board.since')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ agent, name }) => (
          <AgentRow
            key={agent.agentId}
            agent={agent}
            name={name}
            isChosen={agent.agentId === chosen}
            onChoose={() => onChoose(agent.agentId === chosen ? null : agent.agentId)}
          />
        ))}
      </tbody>
    </table>
  );
};

interface AgentRowProps {
  readonly agent: BoardAgent;
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

const AgentRow = ({ agent, name, isChosen, onChoose }: AgentRowProps): ReactNode => {
  const { t } = useTranslation();
  const now = useNow();
  return (
    <tr className={`border-b border-line ${isChosen ? 'bg-accent-soft' : 'hover:bg-surface-1'}`}>
      <td className="max-w-0 px-2">
        <button
          type="button"
          aria-pressed={isChosen}
          onClick={onChoose}
          className="flex h-10 w-full min-w-0 items-center gap-2 rounded px-2 text-left"
        >
          <Avatar id={agent.agentId} name={name} size="tiny" />
          <span className="min-w-0 truncate">{name}</span>
        </button>
      </td>
      <td className="px-2">
        <span className="flex flex-wrap items-center gap-x-2">
          <PresenceDot presence={agent.presence} />
          {isThere(agent) && !agent.accepting ? (
            <span className="text-xs text-text-3">{t('board.notAccepting')}</span>
          ) : null}
          {agent.breaker === 'closed' ? null : (
            <span className="inline-flex items-center gap-1 text-xs text-warn" title={t('board.breakerHint')}>
              <ShieldAlert size={12} aria-hidden />
              {t('board.breaker')}
            </span>
          )}
        </span>
      </td>
      <td className="px-2">
        <Load agent={agent} />
      </td>
      <td className="numbers px-4 text-right text-xs whitespace-nowrap text-text-3 max-narrow:hidden">
        {agent.since == null ? '' : duration(Math.max(0, now - Date.parse(agent.since)))}
      </td>
    </tr>
  );
};

/** A bar with its numbers; above capacity it turns, and says so in figures. */
const Load = ({ agent: { load, capacity, offered } }: { readonly agent: BoardAgent }): ReactNode => {
  const { t } = useTranslation();
  const share = capacity === 0 ? (load > 0 ? 1 : 0) : Math.min(load / capacity, 1);
  const isOver = load > capacity;
  return (
    <span className="flex items-center gap-2">
      <svg aria-hidden viewBox="0 0 100 6" preserveAspectRatio="none" className="h-1.5 min-w-0 flex-1 rounded-full">
        <rect width="100" height="6" className="fill-surface-2" />
        <rect width={share * 100} height="6" className={isOver ? 'fill-warn' : 'fill-accent'} />
      </svg>
      <span
        className={`numbers w-12 shrink-0 text-xs ${isOver ? 'text-warn' : 'text-text-2'}`}
        title={t('board.loadHint', { load, capacity, offered })}
      >
        {load} / {capacity}
      </span>
    </span>
  );
};

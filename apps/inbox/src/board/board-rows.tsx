import { UserPlus } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { BoardAgent } from '@verbatim/client';
import { assignDeed } from '../inbox/deed.ts';
import { useDeeds } from '../inbox/use-deeds.ts';
import { Waiting } from '../inbox/waiting.tsx';
import type { Row } from '../live/contract.ts';
import { useDesk, useRow } from '../live/desk.ts';
import { useNames } from '../live/people.ts';
import { NO_FILTERS } from '../live/row-lists.ts';
import type { ListQuery } from '../live/row-lists.ts';
import { useRowList } from '../live/use-row-list.ts';
import { can } from '../session/session.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Menu, MenuChoice } from '../ui/menu.tsx';
import { isThere } from './board-state.ts';

const SHOWN_MAX = 100;
const NO_IDS: readonly string[] = [];

interface BoardRowsProps {
  /** Null: what waits. */
  readonly agentId: string | null;
  readonly teamId: string | null;
  readonly agents: readonly BoardAgent[];
}

/** What waits, the longest first; or what one agent has. From here it is taken over or given to somebody else. */
export const BoardRows = ({ agentId, teamId, agents }: BoardRowsProps): ReactNode => {
  const { t } = useTranslation();
  const who = useNames();
  const query = useMemo<ListQuery>(
    () => ({
      ...NO_FILTERS,
      view: agentId === null ? 'unassigned' : 'all',
      status: 'active',
      sort: 'waiting',
      teamId,
      assigneeId: agentId,
    }),
    [agentId, teamId],
  );
  const live = useRowList(query);
  const ids = live.list?.ids.slice(0, SHOWN_MAX) ?? NO_IDS;
  const onScreen = ids.toSorted().join(' ');
  const { moveWindow } = live;
  useEffect(() => {
    if (onScreen !== '') moveWindow(onScreen.split(' '));
  }, [moveWindow, onScreen]);
  const phase = live.list?.phase ?? 'loading';
  const nothing = agentId === null ? t('list.emptyUnassigned') : t('board.hasNone');
  const emptyWords = { loading: null, ready: nothing, failed: t('list.failed') }[phase];
  const title = agentId === null ? t('board.queue') : t('board.of', { name: who('agent', agentId) });
  return (
    <section aria-label={title} className="flex min-h-0 min-w-0 flex-col">
      <h2 className="truncate border-b border-line px-4 py-2 text-xs font-normal text-text-3">{title}</h2>
      <div className="min-h-0 flex-1 overflow-y-auto">
        {ids.length === 0 ? (
          <p className="p-4 text-text-2">{emptyWords}</p>
        ) : (
          <ol>
            {ids.map((id, at) => (
              <BoardRow key={id} id={id} place={agentId === null ? at + 1 : null} agents={agents} />
            ))}
          </ol>
        )}
      </div>
    </section>
  );
};

interface BoardRowProps {
  readonly id: string;
  /** In the queue. */
  readonly place: number | null;
  readonly agents: readonly BoardAgent[];
}

const BoardRow = ({ id, place, agents }: BoardRowProps): ReactNode => {
  const { t } = useTranslation();
  const { me } = useDesk();
  const row = useRow(id);
  if (row === undefined) return null;
  const name = row.contact.name ?? t('list.unnamed');
  return (
    <li className="flex h-12 items-center gap-2 border-b border-line pr-2 pl-4 hover:bg-surface-1">
      {place === null ? null : <span className="numbers w-6 shrink-0 text-xs text-text-3">{place}</span>}
      <Link href={`/all/${id}`} className="flex min-w-0 flex-1 flex-col rounded">
        <span className="truncate">{name}</span>
        <span className="truncate text-xs text-text-3" dir="auto">
          {row.lastMessage?.text ?? t('list.noMessage')}
        </span>
      </Link>
      {row.priority === 'high' || row.priority === 'urgent' ? (
        <span className={`shrink-0 text-xs ${row.priority === 'urgent' ? 'text-danger' : 'text-warn'}`}>
          {t(`priority.${row.priority}`)}
        </span>
      ) : null}
      {row.waitingSince === null ? null : <Waiting since={row.waitingSince} />}
      {can(me, 'conversations.write') ? <RowDeeds row={row} agents={agents} /> : null}
    </li>
  );
};

interface RowDeedsProps {
  readonly row: Row;
  readonly agents: readonly BoardAgent[];
}

const RowDeeds = ({ row, agents }: RowDeedsProps): ReactNode => {
  const { t } = useTranslation();
  const { me } = useDesk();
  const deeds = useDeeds();
  return (
    <>
      {row.assigneeId === me.id ? null : (
        <Button className="h-7 px-2 text-xs" onClick={() => deeds.take(row)}>
          {row.assigneeId === null ? t('do.take') : t('do.takeOver')}
        </Button>
      )}
      <GiveMenu agents={agents} current={row.assigneeId} onGive={(to) => deeds.attempt(row, assignDeed(to))} />
    </>
  );
};

interface GiveMenuProps {
  readonly agents: readonly BoardAgent[];
  readonly current: string | null;
  readonly onGive: (agentId: string | null) => void;
}

const NOBODY = '';
const NO_ROOM = -1_000;

const room = (agent: BoardAgent): number => (isThere(agent) ? agent.capacity - agent.load : NO_ROOM);

/** Those who are there and have room come first. */
const GiveMenu = ({ agents, current, onGive }: GiveMenuProps): ReactNode => {
  const { t } = useTranslation();
  const who = useNames();
  const options = agents
    .filter(({ presence }) => presence !== 'offline')
    .toSorted((a, b) => room(b) - room(a))
    .map(({ agentId, load, capacity }) => ({
      value: agentId,
      name: `${who('agent', agentId)} · ${load} / ${capacity}`,
    }));
  return (
    <Menu
      trigger={
        <IconButton label={t('do.assign')}>
          <UserPlus size={16} aria-hidden />
        </IconButton>
      }
    >
      <MenuChoice
        label={t('do.assign')}
        value={current ?? NOBODY}
        options={[...options, { value: NOBODY, name: t('panel.nobody') }]}
        onChange={(id) => onGive(id === NOBODY ? null : id)}
      />
    </Menu>
  );
};

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TEAMS_KEY, useAgents } from '../live/people.ts';
import { call } from '../live/rest.ts';
import { Button } from '../ui/button.tsx';
import { AdminList } from './admin-list.tsx';
import { TeamForm } from './team-form.tsx';
import type { TeamSetup } from './team-form.tsx';

export const TeamSettings = (): ReactNode => {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: TEAMS_KEY,
    queryFn: () => call<{ readonly items: readonly TeamSetup[] }>('GET', '/teams'),
  });
  const [edited, setEdited] = useState<TeamSetup | 'new' | null>(null);
  return (
    <>
      <AdminList
        title={t('settings.teams')}
        lead={t('teams.lead')}
        addLabel={t('teams.add')}
        onAdd={() => setEdited('new')}
        query={query}
        noneLabel={t('teams.none')}
        keyOf={({ id }) => id}
        row={(team) => <TeamRow team={team} onEdit={() => setEdited(team)} />}
      />
      {edited === null ? null : <TeamForm team={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </>
  );
};

const TeamRow = ({ team, onEdit }: { readonly team: TeamSetup; readonly onEdit: () => void }): ReactNode => {
  const { t } = useTranslation();
  const members = useAgents().filter(({ teamIds, active }) => active !== false && teamIds?.includes(team.id) === true);
  return (
    <>
      <div className="min-w-0 flex-1">
        <p className="truncate font-semibold" dir="auto">
          {team.name}
        </p>
        <p className="truncate text-xs text-text-3">
          {t(`policy.${team.policy ?? 'least-loaded'}`)} · {t('teams.count', { count: members.length })}
        </p>
      </div>
      <Button onClick={onEdit} aria-label={t('teams.edit', { name: team.name })}>
        {t('action.edit')}
      </Button>
    </>
  );
};

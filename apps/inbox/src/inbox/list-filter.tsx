import { ListChecks, ListFilter as FilterIcon } from 'lucide-react';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isFiltered } from '../live/row-lists.ts';
import type { Sort, StatusFilter } from '../live/row-lists.ts';
import { useInboxes, useTeams } from '../live/people.ts';
import { prefer, usePreferences } from '../session/preferences.ts';
import { can } from '../session/session.ts';
import { useDesk } from '../live/desk.ts';
import { IconButton } from '../ui/button.tsx';
import { Menu, MenuChoice, MenuItem, MenuLine } from '../ui/menu.tsx';
import { goTo, STATUS_FILTERS, SORTS } from './place.ts';
import type { Place } from './place.ts';
import { startPicking } from './selection.ts';

const EVERY = '';

interface ListFilterProps {
  readonly place: Place;
  /** The rows whose labels are offered. */
  readonly ids: readonly string[];
}

export const ListFilter = ({ place, ids }: ListFilterProps): ReactNode => {
  const { t } = useTranslation();
  const { me } = useDesk();
  const { query } = place;
  const change = (part: Partial<Place['query']>): void => goTo({ ...place, query: { ...query, ...part } });
  return (
    <Menu
      trigger={
        <IconButton label={t('filter.label')} isOn={isFiltered(query)}>
          <FilterIcon size={16} aria-hidden />
        </IconButton>
      }
    >
      {can(me, 'conversations.write') ? (
        <>
          <MenuItem icon={<ListChecks size={16} aria-hidden />} onSelect={startPicking}>
            {t('bulk.start')}
          </MenuItem>
          <MenuLine />
        </>
      ) : null}
      <MenuChoice<StatusFilter>
        label={t('filter.status')}
        value={query.status}
        options={STATUS_FILTERS.map((value) => ({ value, name: t(`filter.${value}`) }))}
        onChange={(status) => change({ status })}
      />
      <MenuLine />
      <MenuChoice<Sort>
        label={t('filter.sort')}
        value={query.sort}
        options={SORTS.map((value) => ({ value, name: t(`filter.${value}`) }))}
        onChange={(sort) => change({ sort })}
      />
      <InboxChoice inboxId={query.inboxId} onChange={(inboxId) => change({ inboxId })} />
      <TeamChoice teamId={query.teamId} onChange={(teamId) => change({ teamId })} />
      <LabelChoice label={query.label} ids={ids} onChange={(label) => change({ label })} />
      <MenuLine />
      <DensityChoice />
    </Menu>
  );
};

interface InboxChoiceProps {
  readonly inboxId: string | null;
  readonly onChange: (inboxId: string | null) => void;
}

/** With one inbox there is nothing to choose. */
const InboxChoice = ({ inboxId, onChange }: InboxChoiceProps): ReactNode => {
  const { t } = useTranslation();
  const inboxes = useInboxes();
  if (inboxes.length < 2) return null;
  return (
    <>
      <MenuLine />
      <MenuChoice
        label={t('filter.inbox')}
        value={inboxId ?? EVERY}
        options={[
          { value: EVERY, name: t('filter.everyInbox') },
          ...inboxes.map(({ id, name }) => ({ value: id, name })),
        ]}
        onChange={(id) => onChange(id === EVERY ? null : id)}
      />
    </>
  );
};

interface TeamChoiceProps {
  readonly teamId: string | null;
  readonly onChange: (teamId: string | null) => void;
}

const TeamChoice = ({ teamId, onChange }: TeamChoiceProps): ReactNode => {
  const { t } = useTranslation();
  const teams = useTeams();
  if (teams.length === 0) return null;
  return (
    <>
      <MenuLine />
      <MenuChoice
        label={t('filter.team')}
        value={teamId ?? EVERY}
        options={[{ value: EVERY, name: t('filter.everyTeam') }, ...teams.map(({ id, name }) => ({ value: id, name }))]}
        onChange={(id) => onChange(id === EVERY ? null : id)}
      />
    </>
  );
};

interface LabelChoiceProps {
  readonly label: string | null;
  readonly ids: readonly string[];
  readonly onChange: (label: string | null) => void;
}

/** Labels that are seen in the list; looked for when the menu is opened. */
const LabelChoice = ({ label: chosen, ids, onChange }: LabelChoiceProps): ReactNode => {
  const { t } = useTranslation();
  const { rows } = useDesk();
  const labels = useMemo(() => [...new Set(ids.flatMap((id) => rows.row(id)?.labels ?? []))].toSorted(), [ids, rows]);
  const all = chosen === null || labels.includes(chosen) ? labels : [chosen, ...labels];
  if (all.length === 0) return null;
  return (
    <>
      <MenuLine />
      <MenuChoice
        label={t('filter.labelled')}
        value={chosen ?? EVERY}
        options={[
          { value: EVERY, name: t('filter.everyLabel') },
          ...all.map((label) => ({ value: label, name: label })),
        ]}
        onChange={(label) => onChange(label === EVERY ? null : label)}
      />
    </>
  );
};

const DENSITIES = ['comfortable', 'compact'] as const;

const DensityChoice = (): ReactNode => {
  const { t } = useTranslation();
  const { isCompact } = usePreferences();
  return (
    <MenuChoice<(typeof DENSITIES)[number]>
      label={t('filter.density')}
      value={isCompact ? 'compact' : 'comfortable'}
      options={DENSITIES.map((value) => ({ value, name: t(`filter.${value}`) }))}
      onChange={(density) => prefer({ isCompact: density === 'compact' })}
    />
  );
};

import { ListFilter as FilterIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sort, StatusFilter } from '../live/row-lists.ts';
import { useInboxes } from '../live/people.ts';
import { prefer, usePreferences } from '../session/preferences.ts';
import { IconButton } from '../ui/button.tsx';
import { Menu, MenuChoice, MenuLine } from '../ui/menu.tsx';
import { goTo, STATUS_FILTERS } from './place.ts';
import type { Place } from './place.ts';

const SORTS: readonly Sort[] = ['newest', 'waiting'];
const EVERY = '';

interface ListFilterProps {
  readonly place: Place;
  /** Labels that are seen in the list. */
  readonly labels: readonly string[];
}

export const ListFilter = ({ place, labels }: ListFilterProps): ReactNode => {
  const { t } = useTranslation();
  const inboxes = useInboxes();
  const { isCompact } = usePreferences();
  const { query } = place;
  const change = (part: Partial<Place['query']>): void => goTo({ ...place, query: { ...query, ...part } });
  const isFiltered = query.status !== 'active' || query.inboxId !== null || query.label !== null;
  const labelChoices = query.label === null || labels.includes(query.label) ? labels : [query.label, ...labels];
  return (
    <Menu
      trigger={
        <IconButton label={t('filter.label')} isOn={isFiltered}>
          <FilterIcon size={16} aria-hidden />
        </IconButton>
      }
    >
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
      {inboxes.length < 2 ? null : (
        <>
          <MenuLine />
          <MenuChoice
            label={t('filter.inbox')}
            value={query.inboxId ?? EVERY}
            options={[
              { value: EVERY, name: t('filter.everyInbox') },
              ...inboxes.map(({ id, name }) => ({ value: id, name })),
            ]}
            onChange={(id) => change({ inboxId: id === EVERY ? null : id })}
          />
        </>
      )}
      {labelChoices.length === 0 ? null : (
        <>
          <MenuLine />
          <MenuChoice
            label={t('filter.labelled')}
            value={query.label ?? EVERY}
            options={[
              { value: EVERY, name: t('filter.everyLabel') },
              ...labelChoices.map((label) => ({ value: label, name: label })),
            ]}
            onChange={(label) => change({ label: label === EVERY ? null : label })}
          />
        </>
      )}
      <MenuLine />
      <MenuChoice<'comfortable' | 'compact'>
        label={t('filter.density')}
        value={isCompact ? 'compact' : 'comfortable'}
        options={[
          { value: 'comfortable', name: t('filter.comfortable') },
          { value: 'compact', name: t('filter.compact') },
        ]}
        onChange={(density) => prefer({ isCompact: density === 'compact' })}
      />
    </Menu>
  );
};

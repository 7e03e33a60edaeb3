import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isFiltered, NO_FILTERS } from '../live/row-lists.ts';
import { useInboxes } from '../live/people.ts';
import { Button } from '../ui/button.tsx';
import { goTo } from './place.ts';
import type { Place } from './place.ts';

/** Why nothing is here, and what to do next. */
export const EmptyList = ({ place }: { readonly place: Place }): ReactNode => {
  const { t } = useTranslation();
  const inbox = useInboxes().find(({ type, channel }) => (type ?? channel) === 'websocket' || type === 'website');
  const { query } = place;
  if (isFiltered(query)) {
    const cleared: Place = { ...place, query: { ...query, status: 'active', ...NO_FILTERS } };
    return (
      <Empty title={t('list.emptyFiltered')}>
        <Button onClick={() => goTo(cleared)}>{t('list.clearFilters')}</Button>
      </Empty>
    );
  }
  switch (query.view) {
    case 'mine':
      return (
        <Empty title={t('list.emptyMine')} next={t('list.emptyMineNext')}>
          <Button onClick={() => goTo({ ...place, query: { ...query, view: 'unassigned' } })}>
            {t('list.openUnassigned')}
          </Button>
        </Empty>
      );
    case 'unassigned':
      return <Empty title={t('list.emptyUnassigned')} next={t('list.emptyUnassignedNext')} />;
    case 'mentions':
      return <Empty title={t('list.emptyMentions')} next={t('list.emptyMentionsNext')} />;
    case 'all':
      return (
        <Empty title={t('list.emptyAll')} next={t('list.emptyAllNext')}>
          {inbox === undefined ? null : (
            <a
              href={`/demo?inbox=${encodeURIComponent(inbox.id)}`}
              target="_blank"
              rel="noopener"
              className="font-semibold text-accent hover:underline"
            >
              {t('list.openDemo')}
            </a>
          )}
        </Empty>
      );
  }
};

interface EmptyProps {
  readonly title: string;
  readonly next?: string;
  readonly children?: ReactNode;
}

const Empty = ({ title, next, children }: EmptyProps): ReactNode => (
  <div className="flex flex-col items-start gap-2 p-6">
    <p className="font-semibold">{title}</p>
    {next === undefined ? null : <p className="text-text-2">{next}</p>}
    {children === undefined ? null : <div className="mt-2">{children}</div>}
  </div>
);

import { AtSign } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { VIEWS } from '../live/contract.ts';
import { useDesk } from '../live/desk.ts';
import { countOf } from '../live/counts.ts';
import { useStore } from '../live/store.ts';
import { count } from '../words/times.ts';
import { addressOf } from './place.ts';
import type { Place } from './place.ts';

/** The views, with how many conversations those have now that are counted. */
export const ViewTabs = ({ place }: { readonly place: Place }): ReactNode => {
  const { t } = useTranslation();
  const counts = useStore(useDesk().wire.counts);
  return (
    <nav aria-label={t('view.label')} className="flex min-w-0 flex-1 gap-0.5">
      {VIEWS.map((view) => {
        const isCurrent = view === place.query.view;
        const many = countOf(counts, view, place.query.status);
        return (
          <Link
            key={view}
            href={addressOf({ query: { ...place.query, view }, conversationId: null })}
            aria-current={isCurrent ? 'page' : undefined}
            title={t(`view.${view}`)}
            className={`inline-flex h-8 items-center gap-1.5 rounded-md px-1.5 text-sm whitespace-nowrap transition-colors duration-100 max-narrow:h-11 ${view === 'unassigned' ? 'min-w-0' : 'shrink-0'} ${isCurrent ? 'bg-surface-2 font-semibold text-text' : 'text-text-2 hover:bg-surface-2'}`}
          >
            {view === 'mentions' ? (
              <AtSign size={16} aria-label={t('view.mentions')} />
            ) : (
              <span className="truncate">{t(`view.${view}`)}</span>
            )}
            {many === null ? null : (
              <span className={`numbers text-xs font-normal ${isCurrent ? 'text-text-2' : 'text-text-3'}`}>
                {count(many)}
              </span>
            )}
          </Link>
        );
      })}
    </nav>
  );
};

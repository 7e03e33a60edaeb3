import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../live/rest.ts';
import { sayProblem } from '../session/say-problem.ts';
import { Button } from '../ui/button.tsx';
import { Complaint } from '../ui/complaint.tsx';

interface AdminListProps<Item> {
  readonly title: string;
  readonly lead: string;
  readonly addLabel: string;
  readonly onAdd: () => void;
  readonly query: UseQueryResult<{ readonly items: readonly Item[] }>;
  readonly noneLabel: string;
  readonly row: (item: Item) => ReactNode;
  readonly keyOf: (item: Item) => string;
}

/** A page of settings that is a list of things one can add. */
export const AdminList = <Item,>(props: AdminListProps<Item>): ReactNode => (
  <>
    <header className="flex items-start gap-4">
      <div className="min-w-0 flex-1">
        <h2 className="text-base leading-6">{props.title}</h2>
        <p className="text-text-2">{props.lead}</p>
      </div>
      <Button look="primary" onClick={props.onAdd}>
        {props.addLabel}
      </Button>
    </header>
    <Items {...props} />
  </>
);

const Items = <Item,>({ query, noneLabel, row, keyOf }: AdminListProps<Item>): ReactNode => {
  const { t } = useTranslation();
  if (query.isPending) return <div aria-hidden className="skeleton h-24 w-full" />;
  if (query.isError) {
    const isForbidden = query.error instanceof Problem && query.error.status === 403;
    return (
      <div className="flex flex-col items-start gap-3">
        <Complaint>
          {isForbidden ? t('settings.notAllowed') : t('settings.failed')} {sayProblem(query.error)}
        </Complaint>
        <Button onClick={() => void query.refetch()}>{t('action.retry')}</Button>
      </div>
    );
  }
  if (query.data.items.length === 0) return <p className="text-text-2">{noneLabel}</p>;
  return (
    <ul className="border-t border-line">
      {query.data.items.map((item) => (
        <li
          key={keyOf(item)}
          className="flex min-h-14 flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-2"
        >
          {row(item)}
        </li>
      ))}
    </ul>
  );
};

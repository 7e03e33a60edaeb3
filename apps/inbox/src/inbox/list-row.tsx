import { memo } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Row } from '../live/contract.ts';
import { useNow } from '../live/now.ts';
import { useRow } from '../live/desk.ts';
import { fullTime, shortTime } from '../words/times.ts';
import { Waiting } from './waiting.tsx';

interface ListRowProps {
  readonly id: string;
  readonly href: string;
  readonly isCurrent: boolean;
  readonly isCompact: boolean;
  readonly isReachable: boolean;
}

export const ListRow = memo(({ id, href, isCurrent, isCompact, isReachable }: ListRowProps): ReactNode => {
  const { t } = useTranslation();
  const row = useRow(id);
  if (row === undefined) return null;
  const isUnread = row.unread > 0;
  const name = row.contact.name ?? t('list.unnamed');
  return (
    <Link
      href={href}
      data-row={id}
      tabIndex={isReachable ? 0 : -1}
      aria-current={isCurrent ? 'true' : undefined}
      className={`relative flex h-full gap-2 border-b border-line pr-4 pl-2 -outline-offset-2 ${isCompact ? 'items-center' : 'flex-col justify-center'} ${isCurrent ? 'bg-accent-soft' : 'hover:bg-surface-2'}`}
    >
      <span className="flex min-w-0 flex-1 flex-col justify-center gap-0.5">
        <span className="flex min-w-0 items-center gap-2">
          <UnreadDot count={row.unread} />
          <span className={`min-w-0 flex-1 truncate ${isUnread ? 'font-semibold' : ''}`}>{name}</span>
          <RowTime row={row} />
        </span>
        <span className="flex min-w-0 items-center gap-2 pl-4 text-text-2">
          <span className={`min-w-0 flex-1 truncate ${isUnread ? 'text-text' : ''} ${isCompact ? 'text-xs' : ''}`}>
            <Preview row={row} />
          </span>
          <RowMarks row={row} />
        </span>
      </span>
    </Link>
  );
});

const UnreadDot = ({ count }: { readonly count: number }): ReactNode => {
  const { t } = useTranslation();
  return (
    <span className="inline-flex w-2 shrink-0">
      {count === 0 ? null : (
        <span role="img" aria-label={t('list.unread', { count })} className="size-2 rounded-full bg-accent" />
      )}
    </span>
  );
};

const RowTime = ({ row }: { readonly row: Row }): ReactNode => {
  const now = useNow();
  if (row.waitingSince !== null && row.status !== 'resolved') return <Waiting since={row.waitingSince} />;
  const at = row.lastMessage?.at ?? row.updatedAt;
  return (
    <time dateTime={at} title={at === '' ? '' : fullTime(at)} className="numbers shrink-0 text-xs text-text-3">
      {shortTime(at, now)}
    </time>
  );
};

const Preview = ({ row }: { readonly row: Row }): ReactNode => {
  const { t } = useTranslation();
  const { lastMessage } = row;
  if (lastMessage === null) return <span className="text-text-3">{t('list.noMessage')}</span>;
  const text = lastMessage.text ?? t('list.erased');
  if (lastMessage.kind === 'note') return t('list.noted', { text });
  return lastMessage.kind === 'outgoing' ? t('list.you', { text }) : <bdi>{text}</bdi>;
};

const LABELS_SHOWN_MAX = 2;

const RowMarks = ({ row }: { readonly row: Row }): ReactNode => {
  const { t } = useTranslation();
  return (
    <>
      {row.priority === 'high' || row.priority === 'urgent' ? (
        <span className={`shrink-0 text-xs ${row.priority === 'urgent' ? 'text-danger' : 'text-warn'}`}>
          {t(`priority.${row.priority}`)}
        </span>
      ) : null}
      {row.labels.slice(0, LABELS_SHOWN_MAX).map((label) => (
        <span key={label} className="max-w-20 shrink-0 truncate rounded bg-surface-2 px-1.5 text-xs text-text-2">
          {label}
        </span>
      ))}
    </>
  );
};

import { AlarmClock, Check } from 'lucide-react';
import { memo } from 'react';
import type { TFunction } from 'i18next';
import type { MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Row } from '../live/contract.ts';
import { useNow } from '../live/now.ts';
import { useRow } from '../live/desk.ts';
import { useTypist } from '../live/use-typists.ts';
import type { Typist } from '../live/wire.ts';
import { dayAndTime, fullTime, shortTime } from '../words/times.ts';
import { channelName } from './names-of.ts';
import { initialsOf } from './initials.ts';
import { extendSelection, toggleSelected } from './selection.ts';
import { Waiting } from './waiting.tsx';

interface ListRowProps {
  readonly id: string;
  readonly href: string;
  readonly isCurrent: boolean;
  readonly isCompact: boolean;
  readonly isReachable: boolean;
  /** Null: nothing is being marked. */
  readonly isSelected: boolean | null;
  readonly canMark: boolean;
  /** Says whose a conversation is; null: nobody’s, or one’s own. */
  readonly colleague: (agentId: string | null) => string | null;
  /** The order on screen, for marking a range. */
  readonly listed: () => readonly string[];
}

export const ListRow = memo((props: ListRowProps): ReactNode => {
  const { id, href, isCurrent, isCompact, isReachable, isSelected, canMark, listed, colleague } = props;
  const { t } = useTranslation();
  const row = useRow(id);
  if (row === undefined) return null;
  const name = row.contact.name ?? t('list.unnamed');
  const mark = (event: MouseEvent): void => {
    if (!canMark || event.button !== 0) return;
    if (isSelected === null && !event.shiftKey && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault(); // marking, not opening
    if (event.shiftKey) extendSelection(id, listed());
    else toggleSelected(id);
  };
  const ground = isSelected === true || isCurrent ? 'bg-accent-soft' : 'hover:bg-surface-2';
  return (
    <>
      <Link
        href={href}
        data-row={id}
        tabIndex={isReachable ? 0 : -1}
        aria-current={isCurrent ? 'true' : undefined}
        onClickCapture={mark}
        className={`peer relative flex h-full gap-2 border-b border-line pr-4 pl-2 -outline-offset-2 ${isCompact ? 'items-center' : 'flex-col justify-center'} ${ground}`}
      >
        <RowWords row={row} t={t} name={name} isCompact={isCompact} assignee={colleague(row.assigneeId)} />
      </Link>
      {canMark ? (
        <SelectBox
          name={name}
          t={t}
          isSelected={isSelected}
          isCompact={isCompact}
          onClick={(event) => (event.shiftKey ? extendSelection(id, listed()) : toggleSelected(id))}
        />
      ) : null}
    </>
  );
});

/** A row asks once for the words, and hands them on: it is drawn often. */
interface Spoken {
  readonly t: TFunction;
}

interface RowPartProps extends Spoken {
  readonly row: Row;
}

interface RowWordsProps extends RowPartProps {
  readonly name: string;
  readonly isCompact: boolean;
  readonly assignee: string | null;
}

const RowWords = ({ row, t, name, isCompact, assignee }: RowWordsProps): ReactNode => (
  <span className="flex min-w-0 flex-1 flex-col justify-center gap-0.5">
    <span className="flex min-w-0 items-center gap-2">
      <UnreadDot count={row.unread} t={t} />
      <span className={`min-w-0 flex-1 truncate ${row.unread > 0 ? 'font-semibold' : ''}`}>{name}</span>
      <ChannelMark channel={row.channel} t={t} />
      <RowTime row={row} t={t} />
    </span>
    <span className="flex min-w-0 items-center gap-2 pl-4 text-text-2">
      <span className={`min-w-0 flex-1 truncate ${row.unread > 0 ? 'text-text' : ''} ${isCompact ? 'text-xs' : ''}`}>
        <Preview row={row} t={t} />
      </span>
      <RowMarks row={row} t={t} />
      {assignee === null ? null : <Assignee name={assignee} t={t} />}
    </span>
  </span>
);

interface SelectBoxProps extends Spoken {
  readonly name: string;
  readonly isSelected: boolean | null;
  readonly isCompact: boolean;
  readonly onClick: (event: MouseEvent) => void;
}

/** A box under the unread dot: there when the pointer is over the row, when it has the focus, and while marking. */
const SelectBox = ({ name, t, isSelected, isCompact, onClick }: SelectBoxProps): ReactNode => {
  const shown =
    isSelected === null ? 'opacity-0 pointer-fine:group-hover/row:opacity-100 focus-visible:opacity-100' : '';
  return (
    <button
      type="button"
      role="checkbox"
      aria-checked={isSelected === true}
      aria-label={t('list.select', { name })}
      tabIndex={-1}
      onClick={onClick}
      className={`absolute inset-y-0 left-0 flex w-6 items-end justify-center ${isCompact ? 'pb-1.5' : 'pb-3'} ${shown}`}
    >
      <span
        className={`inline-flex size-4 items-center justify-center rounded border ${isSelected === true ? 'border-accent bg-accent text-on-accent' : 'border-edge bg-surface-0'}`}
      >
        {isSelected === true ? <Check size={12} aria-hidden /> : null}
      </span>
    </button>
  );
};

const UnreadDot = ({ count, t }: Spoken & { readonly count: number }): ReactNode => (
  <span className="inline-flex w-2 shrink-0">
    {count === 0 ? null : (
      <span role="img" aria-label={t('list.unread', { count })} className="size-2 rounded-full bg-accent" />
    )}
  </span>
);

const RowTime = ({ row, t }: RowPartProps): ReactNode => {
  const now = useNow();
  if (row.status === 'snoozed') return <SnoozedUntil until={row.snoozedUntil} t={t} />;
  if (row.waitingSince !== null && row.status !== 'resolved') return <Waiting since={row.waitingSince} />;
  const at = row.lastMessage?.at ?? row.updatedAt;
  return (
    <time dateTime={at} title={at === '' ? '' : fullTime(at)} className="numbers shrink-0 text-xs text-text-3">
      {shortTime(at, now)}
    </time>
  );
};

const SnoozedUntil = ({ until, t }: Spoken & { readonly until: string | null }): ReactNode => {
  const words = until === null ? t('snooze.reply') : dayAndTime(until);
  return (
    <span title={words} className="numbers inline-flex max-w-32 min-w-0 items-center gap-1 text-xs text-text-3">
      <AlarmClock size={12} aria-hidden className="shrink-0" />
      <span className="sr-only">{t('status.snoozed')}</span>
      <span className="truncate">{words}</span>
    </span>
  );
};

const Preview = ({ row, t }: RowPartProps): ReactNode => {
  const { lastMessage } = row;
  const isTyping = useTypist(row.id, isContact) !== null;
  if (isTyping) return <span className="text-accent">{t('list.typing')}</span>;
  if (lastMessage === null) return <span className="text-text-3">{t('list.noMessage')}</span>;
  const text = lastMessage.text ?? t('list.erased');
  if (lastMessage.kind === 'note') return t('list.noted', { text });
  return lastMessage.kind === 'outgoing' ? t('list.you', { text }) : <bdi>{text}</bdi>;
};

const isContact = ({ who }: Typist): boolean => who.type === 'contact';

/** Kept as they are while only the words of their row change. */
const ChannelMark = memo(({ channel, t }: Spoken & { readonly channel: string }): ReactNode => (
  <span role="img" title={channelName(channel, t)} className={`mark mark-${channel} shrink-0 text-text-3`} />
));

/** A colleague by their initials: the whole name is in the tooltip and for screen readers. */
const Assignee = memo(({ name, t }: Spoken & { readonly name: string }): ReactNode => {
  const label = t('list.assignee', { name });
  return (
    <span
      role="img"
      aria-label={label}
      title={label}
      className="shrink-0 rounded-full bg-surface-2 px-1.5 text-xs text-text-2"
    >
      {initialsOf(name)}
    </span>
  );
});

const LABELS_SHOWN_MAX = 2;

const RowMarks = ({ row, t }: RowPartProps): ReactNode => (
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

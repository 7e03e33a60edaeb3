import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo, useCallback, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useNames } from '../live/people.ts';
import { IconButton } from '../ui/button.tsx';
import { exactTime, fullTime } from '../words/times.ts';
import type { AuditEvent, AuditRow } from './audit-query.ts';

const CELL = 'px-4 py-1.5 text-left align-top font-normal';

export const AuditTable = ({ rows }: { readonly rows: readonly AuditRow[] }): ReactNode => {
  const { t } = useTranslation();
  const [openId, setOpenId] = useState<string | null>(null);
  const toggle = useCallback((id: string) => setOpenId((open) => (open === id ? null : id)), []);
  return (
    <table className="w-full min-w-200 border-collapse text-sm">
      <thead className="sticky top-0 z-10 bg-surface-1 text-xs text-text-3">
        <tr>
          <th scope="col" className={CELL}>
            {t('audit.recorded')}
          </th>
          <th scope="col" className={CELL}>
            {t('audit.event')}
          </th>
          <th scope="col" className={CELL}>
            {t('audit.actor')}
          </th>
          <th scope="col" className={CELL}>
            {t('audit.target')}
          </th>
          <th scope="col" className={CELL}>
            {t('audit.position')}
          </th>
          <th scope="col" className={CELL}>
            <span className="sr-only">{t('audit.details')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Shown key={row.event.id} row={row} isOpen={row.event.id === openId} onToggle={toggle} />
        ))}
      </tbody>
    </table>
  );
};

interface ShownProps {
  readonly row: AuditRow;
  readonly isOpen: boolean;
  readonly onToggle: (id: string) => void;
}

/** A row that comes live draws no other anew. */
const Shown = memo(({ row: { position, event }, isOpen, onToggle }: ShownProps): ReactNode => {
  const { t } = useTranslation();
  const who = useNames();
  return (
    <>
      <tr className="border-t border-line hover:bg-surface-1">
        <td className={`${CELL} numbers whitespace-nowrap text-text-2`} title={fullTime(event.recordedAt)}>
          {exactTime(event.recordedAt)}
        </td>
        <td className={`${CELL} font-semibold!`}>{event.type}</td>
        <td className={CELL} title={event.actor.id}>
          {event.actor.type === 'agent' ? who('agent', event.actor.id) : event.actor.type}
        </td>
        <td className={CELL}>
          <Target event={event} />
        </td>
        <td className={`${CELL} numbers whitespace-nowrap text-text-3`}>
          {position.partition}/{position.offset}
        </td>
        <td className="px-2 text-right">
          <IconButton label={t('audit.details')} aria-expanded={isOpen} side="left" onClick={() => onToggle(event.id)}>
            {isOpen ? <ChevronDown size={16} aria-hidden /> : <ChevronRight size={16} aria-hidden />}
          </IconButton>
        </td>
      </tr>
      {isOpen ? (
        <tr>
          <td colSpan={6} className="bg-surface-1 px-4 py-3">
            <pre className="font-mono text-xs leading-5 break-all whitespace-pre-wrap">
              {JSON.stringify(event, null, 2)}
            </pre>
          </td>
        </tr>
      ) : null}
    </>
  );
});

const ID_CHARS_SHOWN = 8;

const Target = ({ event }: { readonly event: AuditEvent }): ReactNode => {
  const [kind = '', id = ''] = event.stream.split(':');
  const text = `${kind} …${id.slice(-ID_CHARS_SHOWN)} · ${event.seq}`;
  if (kind !== 'conversation') return <span title={event.stream}>{text}</span>;
  return (
    <Link href={`/all/${id}?status=every`} title={event.stream} className="text-accent hover:underline">
      {text}
    </Link>
  );
};

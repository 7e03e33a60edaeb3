import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNowSince } from '../live/now.ts';
import { duration, fullTime } from '../words/times.ts';

const WARN_MS = 5 * 60_000;
const DANGER_MS = 15 * 60_000;

/** How long a customer has waited for a word from us, counting. */
export const Waiting = ({ since }: { readonly since: string }): ReactNode => {
  const { t } = useTranslation();
  const begunAt = Date.parse(since);
  const waited = Math.max(0, useNowSince(begunAt) - begunAt);
  const colour = waited >= DANGER_MS ? 'text-danger' : waited >= WARN_MS ? 'text-warn' : 'text-text-3';
  return (
    <span title={fullTime(since)} className={`numbers inline-flex shrink-0 items-center gap-1 text-xs ${colour}`}>
      <span aria-hidden className="mark mark-clock" />
      <span aria-hidden>{duration(waited)}</span>
      <span className="sr-only">{t('list.waiting', { time: duration(waited) })}</span>
    </span>
  );
};

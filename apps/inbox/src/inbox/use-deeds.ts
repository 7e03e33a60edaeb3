import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Priority, Row } from '../live/contract.ts';
import { useDesk } from '../live/desk.ts';
import { Problem } from '../live/rest.ts';
import { sayProblem } from '../session/say-problem.ts';
import { say } from '../ui/toasts.tsx';
import { dayAndTime } from '../words/times.ts';
import { assignDeed, doDeed, labelDeed, priorityDeed, reopenDeed, resolveDeed, snoozeDeed } from './deed.ts';
import type { Deed, LabelChange } from './deed.ts';

/** What can be done to a conversation. Each shows its result at once and takes it back, with the reason, if refused. */
export interface Deeds {
  readonly attempt: (row: Row, deed: Deed) => void;
  readonly take: (row: Row) => void;
  readonly assign: (row: Row, agentId: string | null) => void;
  readonly resolve: (row: Row) => void;
  readonly reopen: (row: Row) => void;
  /** ISO time; null: until the customer writes. */
  readonly snooze: (row: Row, until: string | null) => void;
  readonly prioritise: (row: Row, priority: Priority) => void;
  readonly label: (row: Row, change: LabelChange) => void;
}

export function useDeeds(): Deeds {
  const { t } = useTranslation();
  const desk = useDesk();
  return useMemo(() => {
    const attempt = (row: Row, deed: Deed, unsay: () => void = () => {}): void => {
      doDeed(desk, row, deed).catch((error: unknown) => {
        unsay();
        say(t('done.refused', { reason: sayProblem(error) }), {
          isProblem: true,
          ...(isWorthRetrying(error) ? { retry: () => attempt(desk.rows.row(row.id) ?? row, deed) } : {}),
        });
      });
    };
    const reopenNow = (row: Row): void => attempt(desk.rows.row(row.id) ?? row, reopenDeed);
    return {
      attempt: (row, deed) => attempt(row, deed),
      take: (row) => attempt(row, assignDeed(desk.me.id)),
      assign: (row, agentId) => attempt(row, assignDeed(agentId)),
      resolve(row) {
        attempt(row, resolveDeed, say(t('done.resolved'), { undo: () => reopenNow(row) }));
      },
      reopen: (row) => attempt(row, reopenDeed),
      snooze(row, until) {
        const words = until === null ? t('done.snoozedReply') : t('done.snoozed', { time: dayAndTime(until) });
        attempt(row, snoozeDeed(until), say(words, { undo: () => reopenNow(row) }));
      },
      prioritise: (row, priority) => attempt(row, priorityDeed(priority)),
      label: (row, change) => attempt(row, labelDeed(change)),
    };
  }, [desk, t]);
}

/** The server could not be reached, or has not said: asking again may help, and does nothing twice. */
const isWorthRetrying = (error: unknown): boolean => error instanceof Problem && error.retryable;

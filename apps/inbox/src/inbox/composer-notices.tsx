import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { Row } from '../live/contract.ts';
import { useDesk } from '../live/desk.ts';
import { useStore } from '../live/store.ts';
import type { Connection } from '../live/wire.ts';
import { count } from '../words/times.ts';
import type { Gap } from './canned.ts';
import type { Mode } from './drafts.ts';
import { LEFT_SHOWN_BELOW } from './use-writing.ts';

interface Situation {
  readonly row: Row;
  readonly mode: Mode;
  readonly excess: number;
  readonly limit: number;
  readonly refusedPaste: number | null;
  readonly gap: Gap | null;
}

/** What the writer should know before sending; the line is there only when it has something to say. */
export const Notices = (situation: Situation): ReactNode => {
  const { t } = useTranslation();
  const connection = useStore(useDesk().wire.connection);
  const problem = problemOf(situation, t);
  const hint = problem ?? hintOf(situation, connection, t);
  return (
    <p
      id="composer-hint"
      role={problem === null ? undefined : 'alert'}
      className={`px-3 text-xs ${problem === null ? 'text-text-3' : 'text-danger'}`}
    >
      {hint}
    </p>
  );
};

function problemOf({ excess, limit, refusedPaste, gap }: Situation, t: TFunction): string | null {
  if (refusedPaste !== null) return t('composer.pasteTooLong', { size: count(refusedPaste), limit: count(limit) });
  if (gap !== null) return t('canned.gap', { place: `{{${gap.variable}}}` });
  return excess > 0 ? t('composer.tooLong', { count: excess, limit: count(limit) }) : null;
}

function hintOf({ row, mode, excess, limit }: Situation, connection: Connection, t: TFunction): string | null {
  if (-excess < limit * LEFT_SHOWN_BELOW) return t('composer.left', { count: -excess });
  if (connection === 'offline') return t('composer.willSend');
  if (mode === 'note') return null;
  if (row.status === 'resolved') return t('composer.resolvedHint');
  return row.assigneeId === null ? t('composer.assignsYou') : null;
}

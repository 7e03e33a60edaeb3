import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { completeRow } from '../live/contract.ts';
import type { Priority, Row } from '../live/contract.ts';
import { useDesk } from '../live/desk.ts';
import type { Desk } from '../live/desk.ts';
import { call } from '../live/rest.ts';
import { sayProblem } from '../session/say-problem.ts';
import { say } from '../ui/toasts.tsx';

/** What can be done to a conversation. Each shows its result at once and takes it back, with the reason, if refused. */
export interface Deeds {
  readonly take: (row: Row) => void;
  readonly assign: (row: Row, agentId: string | null) => void;
  readonly resolve: (row: Row) => void;
  readonly reopen: (row: Row) => void;
  readonly prioritise: (row: Row, priority: Priority) => void;
  readonly label: (row: Row, change: { readonly add?: readonly string[]; readonly remove?: readonly string[] }) => void;
}

export function useDeeds(): Deeds {
  const { t } = useTranslation();
  const desk = useDesk();
  return useMemo(() => {
    const attempt = (deed: Deed, whenDone: () => void = () => {}): void => {
      doIt(desk, deed).then(whenDone, (error: unknown) =>
        say(t('done.refused', { reason: sayProblem(error) }), { isProblem: true }),
      );
    };
    const reopen = (row: Row): void => {
      const now = desk.rows.row(row.id) ?? row;
      attempt({
        row: now,
        expected: { status: now.assigneeId === null ? 'queued' : 'open' },
        path: 'reopen',
        body: {},
      });
    };
    const assign = (row: Row, agentId: string | null): void => {
      const expected: Partial<Row> =
        agentId === null
          ? { assigneeId: null, status: 'queued', handler: 'none' }
          : { assigneeId: agentId, status: 'open', handler: 'human' };
      attempt({ row, expected, path: 'assign', body: { agentId } });
    };
    return {
      take: (row) => assign(row, desk.me.id),
      assign,
      resolve(row) {
        attempt({ row, expected: { status: 'resolved', waitingSince: null }, path: 'resolve', body: {} });
        say(t('done.resolved'), { undo: () => reopen(row) });
      },
      reopen,
      prioritise: (row, priority) => attempt({ row, expected: { priority }, path: 'priority', body: { priority } }),
      label(row, { add = [], remove = [] }) {
        const labels = [...new Set([...row.labels, ...add])].filter((label) => !remove.includes(label));
        attempt({ row, expected: { labels }, path: 'labels', body: { add, remove } });
      },
    };
  }, [desk, t]);
}

interface Deed {
  readonly row: Row;
  readonly expected: Partial<Row>;
  readonly path: string;
  readonly body: unknown;
}

async function doIt({ rows }: Desk, { row, expected, path, body }: Deed): Promise<void> {
  const before = rows.row(row.id) ?? row;
  rows.takeRow({ ...before, ...expected });
  try {
    rows.takeRow(completeRow(await call<Row>('POST', `/conversations/${row.id}/${path}`, body)));
  } catch (error) {
    rows.takeRow(before);
    throw error;
  }
}

import { completeRow } from '../live/contract.ts';
import type { Priority, Row } from '../live/contract.ts';
import type { Desk } from '../live/desk.ts';
import { call } from '../live/rest.ts';

/** One thing that is asked for a conversation: the call, and what the row will be like once it is done. */
export interface Deed {
  readonly path: string;
  readonly body: unknown;
  readonly expect: (row: Row) => Partial<Row>;
}

export interface LabelChange {
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
}

export const resolveDeed: Deed = {
  path: 'resolve',
  body: {},
  expect: () => ({ status: 'resolved', waitingSince: null, snoozedUntil: null }),
};

export const reopenDeed: Deed = {
  path: 'reopen',
  body: {},
  expect: ({ assigneeId }) => ({ status: assigneeId === null ? 'queued' : 'open', snoozedUntil: null }),
};

/** Null: to nobody, back to the queue. */
export const assignDeed = (agentId: string | null): Deed => ({
  path: 'assign',
  body: { agentId },
  expect: () => ({
    assigneeId: agentId,
    handler: agentId === null ? 'none' : 'human',
    status: agentId === null ? 'queued' : 'open',
    snoozedUntil: null,
  }),
});

export const assignTeamDeed = (teamId: string): Deed => ({
  path: 'assign',
  body: { teamId },
  expect: () => ({ teamId, assigneeId: null, handler: 'none', status: 'queued', snoozedUntil: null }),
});

export const priorityDeed = (priority: Priority): Deed => ({
  path: 'priority',
  body: { priority },
  expect: () => ({ priority }),
});

export const labelDeed = ({ add = [], remove = [] }: LabelChange): Deed => ({
  path: 'labels',
  body: { add, remove },
  expect: ({ labels }) => ({ labels: [...new Set([...labels, ...add])].filter((label) => !remove.includes(label)) }),
});

/** ISO time; null: until the customer writes. */
export const snoozeDeed = (until: string | null): Deed => ({
  path: 'snooze',
  body: { until },
  expect: () => ({ status: 'snoozed', snoozedUntil: until, waitingSince: null }),
});

export interface TransferTo {
  readonly agentId?: string;
  readonly teamId?: string;
}

export const transferDeed = (to: TransferTo, note: string): Deed => ({
  path: 'transfer',
  body: { ...to, ...(note === '' ? {} : { note }) },
  expect: ({ teamId }) =>
    to.agentId === undefined
      ? { teamId: to.teamId ?? teamId, assigneeId: null, handler: 'none', status: 'queued' }
      : { assigneeId: to.agentId, handler: 'human', status: 'open' },
});

/** Shows the result at once; takes it back when it is refused, and throws the refusal. */
export async function doDeed({ rows }: Pick<Desk, 'rows'>, row: Row, { path, body, expect }: Deed): Promise<void> {
  const before = rows.row(row.id) ?? row;
  rows.takeRow({ ...before, ...expect(before) });
  try {
    rows.takeRow(completeRow(await call<Row>('POST', `/conversations/${row.id}/${path}`, body)));
  } catch (error) {
    rows.takeRow(before);
    throw error;
  }
}

export interface AllDone {
  readonly done: readonly Row[];
  readonly failed: readonly { readonly row: Row; readonly error: unknown }[];
}

const AT_ONCE_MAX = 4;

/** The same for many, a few at a time; what one refuses keeps the others from nothing. */
export async function doAll(desk: Pick<Desk, 'rows'>, rows: readonly Row[], deed: Deed): Promise<AllDone> {
  const done: Row[] = [];
  const failed: { row: Row; error: unknown }[] = [];
  const waiting = [...rows];
  for (const row of rows) desk.rows.takeRow({ ...row, ...deed.expect(row) });
  const work = async (): Promise<void> => {
    for (let row = waiting.shift(); row !== undefined; row = waiting.shift()) {
      const before = row;
      try {
        await doDeed({ rows: desk.rows }, before, deed);
        done.push(before);
      } catch (error) {
        desk.rows.takeRow(before);
        failed.push({ row: before, error });
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE_MAX }, work));
  return { done, failed };
}

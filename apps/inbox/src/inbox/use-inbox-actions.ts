import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { VIEWS } from '../live/contract.ts';
import type { Row, Status } from '../live/contract.ts';
import { useDesk } from '../live/desk.ts';
import { answering, useAgents } from '../live/people.ts';
import { NO_FILTERS } from '../live/row-lists.ts';
import { can } from '../session/session.ts';
import type { Agent } from '../session/session.ts';
import { copyText } from '../ui/copy-text.ts';
import { say } from '../ui/toasts.tsx';
import { publishActions } from './actions.ts';
import type { Action } from './actions.ts';
import { command } from './commands.ts';
import { linkToConversation } from './message-link.ts';
import { goTo, SORTS, STATUS_FILTERS } from './place.ts';
import type { Place } from './place.ts';
import { PRIORITIES } from './priorities.ts';
import { startPicking } from './selection.ts';
import { KEYS } from './shortcuts.ts';
import { useDeeds } from './use-deeds.ts';
import type { Deeds } from './use-deeds.ts';

interface Situation {
  readonly place: Place;
  readonly row: Row | undefined;
  readonly ids: readonly string[];
  readonly panel: { readonly isWide: boolean; readonly isOpen: boolean; readonly toggle: () => void };
}

export interface Moves {
  readonly toList: () => void;
  readonly resolveNext: () => void;
  readonly copyLink: () => void;
}

/** Everything that can be done here and now; the command bar and the keyboard offer the same. */
export function useInboxActions(situation: Situation): Moves {
  const { t } = useTranslation();
  const { me } = useDesk();
  const deeds = useDeeds();
  const agents = useAgents();
  const latest = useRef(situation);
  latest.current = situation;

  const moves = useMemo(() => movesOf(latest, deeds, () => say(t('done.linkCopied'))), [deeds, t]);
  const { row } = situation;
  const status = row?.status;
  const assigneeId = row?.assigneeId;
  const isOpen = situation.place.conversationId !== null;
  useEffect(() => {
    const open: Action[] = [
      { name: 'do.next', keys: KEYS.next, run: () => moves.step(1) },
      { name: 'do.previous', keys: KEYS.previous, run: () => moves.step(-1) },
      { name: 'do.nextView', keys: KEYS.nextView, run: moves.nextView },
      { name: 'do.nextStatus', keys: KEYS.nextStatus, run: moves.nextStatus },
      { name: 'do.nextColumn', keys: KEYS.nextColumn, run: nextColumn },
      ...listActions(latest, can(me, 'conversations.write')),
    ];
    if (isOpen) open.push({ name: 'do.toList', keys: KEYS.toList, run: moves.toList });
    if (status === undefined) return publishActions('inbox', open);
    if (!can(me, 'conversations.write')) return publishActions('inbox', [...open, ...readingActions(latest, moves)]);
    const others = answering(agents).filter(({ id }) => id !== me.id && id !== assigneeId);
    const writing = writingActions({ status, isMine: assigneeId === me.id, others }, { latest, deeds, moves });
    return publishActions('inbox', [...writing, ...readingActions(latest, moves), ...open]);
  }, [deeds, moves, me, status, assigneeId, isOpen, agents]);
  return moves;
}

interface Means {
  readonly latest: { readonly current: Situation };
  readonly deeds: Deeds;
  readonly moves: Moves;
}

interface State {
  readonly status: Status;
  readonly isMine: boolean;
  /** Who else could have it. */
  readonly others: readonly Agent[];
}

const readingActions = (latest: Means['latest'], moves: Moves): readonly Action[] => [
  { name: 'do.togglePanel', keys: KEYS.togglePanel, run: () => latest.current.panel.toggle() },
  { name: 'do.copyLink', run: moves.copyLink },
];

/** What the list shows, and how. */
function listActions(latest: Means['latest'], canMark: boolean): readonly Action[] {
  const show = (part: Partial<Place['query']>) => () => {
    const { place } = latest.current;
    goTo({ ...place, query: { ...place.query, ...part } });
  };
  return [
    ...STATUS_FILTERS.map((status): Action => ({
      name: 'do.showStatus',
      named: { status: `filter.${status}` },
      run: show({ status }),
    })),
    ...SORTS.map((sort): Action => ({ name: 'do.sortBy', named: { sort: `filter.${sort}` }, run: show({ sort }) })),
    { name: 'list.clearFilters', run: show({ ...NO_FILTERS, status: 'active' }) },
    ...(canMark ? [{ name: 'bulk.start', run: startPicking } as const] : []),
  ];
}

/** What changes the open conversation, in the order in which it is most often wanted. */
function writingActions({ status, isMine, others }: State, { latest, deeds, moves }: Means): readonly Action[] {
  const withRow = (run: (row: Row) => void) => () => {
    if (latest.current.row !== undefined) run(latest.current.row);
  };
  const speaking: readonly Action[] = [
    { name: 'composer.reply', keys: KEYS.reply, run: () => command('reply') },
    { name: 'composer.note', keys: KEYS.note, run: () => command('note') },
    { name: 'do.labels', run: () => command('labels') },
  ];
  if (status === 'resolved') return [{ name: 'do.reopen', run: withRow(deeds.reopen) }, ...speaking];
  const owning: Action = isMine
    ? { name: 'do.unassign', run: withRow((row) => deeds.assign(row, null)) }
    : { name: 'do.take', run: withRow(deeds.take) };
  return [
    owning,
    { name: 'do.resolve', keys: KEYS.resolve, run: withRow(deeds.resolve) },
    { name: 'do.resolveNext', keys: KEYS.resolveNext, run: moves.resolveNext },
    ...speaking,
    { name: 'do.snooze', keys: KEYS.snooze, run: () => command('snooze') },
    ...(status === 'snoozed' ? [{ name: 'do.wake', run: withRow(deeds.reopen) } as const] : []),
    { name: 'do.transfer', run: () => command('transfer') },
    ...others.map(({ id, name, email }): Action => ({
      name: 'do.assignTo',
      with: { name: name ?? email ?? id },
      run: withRow((row) => deeds.assign(row, id)),
    })),
    ...PRIORITIES.map((priority): Action => ({
      name: 'do.priorityTo',
      named: { priority: `priority.${priority}` },
      run: withRow((row) => deeds.prioritise(row, priority)),
    })),
  ];
}

interface AllMoves extends Moves {
  readonly step: (by: number) => void;
  readonly nextView: () => void;
  readonly nextStatus: () => void;
}

function movesOf(
  latest: { readonly current: Situation },
  deeds: ReturnType<typeof useDeeds>,
  onCopied: () => void,
): AllMoves {
  const neighbour = (by: number): string | null => {
    const { place, ids } = latest.current;
    const at = ids.indexOf(place.conversationId ?? '');
    if (at < 0) return ids[0] ?? null;
    return ids[at + by] ?? null;
  };
  return {
    step(by) {
      const id = neighbour(by);
      if (id !== null) goTo({ ...latest.current.place, conversationId: id });
    },
    toList() {
      const { place, panel } = latest.current;
      if (panel.isOpen && !panel.isWide) return panel.toggle(); // the drawer lies above
      goTo({ ...place, conversationId: null });
      focusSoon(`[data-row="${CSS.escape(place.conversationId ?? '')}"]`);
    },
    resolveNext() {
      const { place, row } = latest.current;
      if (row === undefined) return;
      const next = neighbour(1) ?? neighbour(-1);
      deeds.resolve(row);
      goTo({ ...place, conversationId: next === row.id ? null : next });
    },
    nextView() {
      const { place } = latest.current;
      const view = VIEWS[(VIEWS.indexOf(place.query.view) + 1) % VIEWS.length] ?? 'mine';
      goTo({ query: { ...place.query, view }, conversationId: null });
    },
    nextStatus() {
      const { place } = latest.current;
      const status =
        STATUS_FILTERS[(STATUS_FILTERS.indexOf(place.query.status) + 1) % STATUS_FILTERS.length] ?? 'active';
      goTo({ ...place, query: { ...place.query, status } });
    },
    copyLink() {
      const { conversationId } = latest.current.place;
      if (conversationId !== null) void copyText(linkToConversation(conversationId)).then(onCopied);
    },
  };
}

const COLUMNS = ['nav', 'list', 'thread', 'panel'];

/** From column to column, round and round; a column that is not there is passed over. */
function nextColumn(): void {
  const columns = COLUMNS.flatMap((name) => [
    ...document.querySelectorAll<HTMLElement>(`[data-column="${name}"]`),
  ]).filter((column) => column.offsetParent !== null);
  const at = columns.findIndex((column) => column.contains(document.activeElement));
  const column = columns[(at + 1) % columns.length];
  const wanted = column?.querySelector<HTMLElement>('[data-composer], [data-row][tabindex="0"], a, button');
  (wanted ?? column)?.focus();
}

const focusSoon = (selector: string): void => {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
};

import { Check, Flag, RotateCcw, Tag, UserPlus, X } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Priority, Row } from '../live/contract.ts';
import { useDesk } from '../live/desk.ts';
import { useAgents } from '../live/people.ts';
import { useStore } from '../live/store.ts';
import { sayProblem } from '../session/say-problem.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { CONTROL } from '../ui/field.tsx';
import { Menu, MenuChoice } from '../ui/menu.tsx';
import { Modal } from '../ui/modal.tsx';
import { say } from '../ui/toasts.tsx';
import { count } from '../words/times.ts';
import { publishActions } from './actions.ts';
import { assignDeed, doAll, labelDeed, priorityDeed, reopenDeed, resolveDeed } from './deed.ts';
import type { Deed } from './deed.ts';
import { LABEL_CHARS_MAX } from './label-editor.tsx';
import { PRIORITIES } from './priorities.ts';
import { clearSelection, selectAll, selection } from './selection.ts';
import { KEYS } from './shortcuts.ts';

const NOBODY = '';

/** What can be done to everything that is marked; it stands where the views' names stood. */
export const BulkBar = ({ listed }: { readonly listed: readonly string[] }): ReactNode => {
  const { t } = useTranslation();
  const { rows } = useDesk();
  const { ids } = useStore(selection);
  const bulk = useBulk();
  const [isLabelling, setLabelling] = useState(false);
  const marked = [...ids].map((id) => rows.row(id)).filter((row) => row !== undefined);
  const hasResolved = marked.some(({ status }) => status === 'resolved');
  const isNone = marked.length === 0;
  useBulkActions(bulk, hasResolved, isNone);
  return (
    <div role="toolbar" aria-label={t('bulk.label')} className="flex min-w-0 flex-1 items-center gap-0.5">
      <IconButton label={t('bulk.clear')} onClick={clearSelection}>
        <X size={16} aria-hidden />
      </IconButton>
      <span role="status" className="numbers min-w-0 flex-1 truncate px-1 font-semibold">
        {t('bulk.count', { count: ids.size })}
      </span>
      {ids.size === listed.length ? null : (
        <Button look="quiet" className="px-2" onClick={() => selectAll(listed)}>
          {t('bulk.all')}
        </Button>
      )}
      {hasResolved ? (
        <IconButton label={t('do.reopen')} onClick={bulk.reopen}>
          <RotateCcw size={16} aria-hidden />
        </IconButton>
      ) : (
        <IconButton label={t('do.resolve')} keys={KEYS.resolve} onClick={bulk.resolve} disabled={isNone}>
          <Check size={16} aria-hidden />
        </IconButton>
      )}
      <AssignMenu bulk={bulk} isDisabled={isNone} />
      <IconButton label={t('do.labels')} onClick={() => setLabelling(true)} disabled={isNone}>
        <Tag size={16} aria-hidden />
      </IconButton>
      <PriorityMenu bulk={bulk} isDisabled={isNone} />
      {isLabelling ? <BulkLabels marked={marked} bulk={bulk} onClose={() => setLabelling(false)} /> : null}
    </div>
  );
};

interface Bulk {
  /** `said`: what to say of so many that were done. */
  readonly all: (deed: Deed) => void;
  readonly resolve: () => void;
  readonly reopen: () => void;
}

function useBulk(): Bulk {
  const { t } = useTranslation();
  const desk = useDesk();
  return useMemo(() => {
    const perform = async (rows: readonly Row[], deed: Deed, undo?: (done: readonly Row[]) => void): Promise<void> => {
      clearSelection();
      const { done, failed } = await doAll(desk, rows, deed);
      const [first] = failed;
      if (first !== undefined)
        say(t('bulk.failed', { count: failed.length, reason: sayProblem(first.error) }), {
          isProblem: true,
          retry: () => void perform(newest(failed.map(({ row }) => row)), deed, undo),
        });
      if (done.length === 0) return;
      say(t('bulk.done', { count: done.length }), undo === undefined ? {} : { undo: () => undo(done) });
    };
    const newest = (rows: readonly Row[]): readonly Row[] => rows.map((row) => desk.rows.row(row.id) ?? row);
    const marked = (): readonly Row[] =>
      [...selection.get().ids].map((id) => desk.rows.row(id)).filter((row) => row !== undefined);
    return {
      all: (deed) => void perform(marked(), deed),
      resolve: () =>
        void perform(
          marked().filter(({ status }) => status !== 'resolved'),
          resolveDeed,
          (done) => void perform(newest(done), reopenDeed),
        ),
      reopen: () =>
        void perform(
          marked().filter(({ status }) => status === 'resolved'),
          reopenDeed,
        ),
    };
  }, [desk, t]);
}

/** The keys that act on what is open act on what is marked, as long as something is. */
function useBulkActions(bulk: Bulk, hasResolved: boolean, isNone: boolean): void {
  useEffect(
    () =>
      publishActions('selection', [
        ...(isNone
          ? []
          : [
              hasResolved
                ? ({ name: 'do.reopen', run: bulk.reopen } as const)
                : ({ name: 'do.resolve', keys: KEYS.resolve, run: bulk.resolve } as const),
            ]),
        { name: 'bulk.clear', keys: KEYS.toList, run: clearSelection },
      ]),
    [bulk, hasResolved, isNone],
  );
}

interface MenuProps {
  readonly bulk: Bulk;
  readonly isDisabled: boolean;
}

const AssignMenu = ({ bulk, isDisabled }: MenuProps): ReactNode => {
  const { t } = useTranslation();
  const { me } = useDesk();
  const agents = useAgents().filter(({ active }) => active !== false);
  const people = agents.length === 0 ? [{ id: me.id, name: me.name, email: me.email }] : agents;
  return (
    <Menu
      trigger={
        <IconButton label={t('do.assign')} disabled={isDisabled}>
          <UserPlus size={16} aria-hidden />
        </IconButton>
      }
    >
      <MenuChoice
        label={t('do.assign')}
        value="-"
        options={[
          ...people.map(({ id, name, email }) => ({ value: id, name: name ?? email ?? id })),
          { value: NOBODY, name: t('panel.nobody') },
        ]}
        onChange={(id) => bulk.all(assignDeed(id === NOBODY ? null : id))}
      />
    </Menu>
  );
};

const PriorityMenu = ({ bulk, isDisabled }: MenuProps): ReactNode => {
  const { t } = useTranslation();
  return (
    <Menu
      trigger={
        <IconButton label={t('panel.priority')} disabled={isDisabled}>
          <Flag size={16} aria-hidden />
        </IconButton>
      }
    >
      <MenuChoice<Priority | '-'>
        label={t('panel.priority')}
        value="-"
        options={PRIORITIES.map((value) => ({ value, name: t(`priority.${value}`) }))}
        onChange={(priority) => {
          if (priority !== '-') bulk.all(priorityDeed(priority));
        }}
      />
    </Menu>
  );
};

interface BulkLabelsProps {
  readonly marked: readonly Row[];
  readonly bulk: Bulk;
  readonly onClose: () => void;
}

const BulkLabels = ({ marked, bulk, onClose }: BulkLabelsProps): ReactNode => {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [targets] = useState(marked);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const label = text.trim();
    if (label === '') return;
    onClose();
    bulk.all(labelDeed({ add: [label] }));
  };
  const remove = (label: string): void => {
    onClose();
    bulk.all(labelDeed({ remove: [label] }));
  };
  return (
    <Modal title={t('bulk.labels', { count: targets.length })} onClose={onClose}>
      <div className="flex flex-col gap-4 p-4">
        <form className="flex gap-2" onSubmit={submit}>
          <input
            className={CONTROL}
            aria-label={t('do.labelAdd')}
            placeholder={t('do.labelAdd')}
            maxLength={LABEL_CHARS_MAX}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <Button type="submit" disabled={text.trim() === ''}>
            {t('action.add')}
          </Button>
        </form>
        <KnownLabels targets={targets} onRemove={remove} />
      </div>
    </Modal>
  );
};

interface KnownLabelsProps {
  readonly targets: readonly Row[];
  readonly onRemove: (label: string) => void;
}

/** The labels that are on any of them, with how many have each. */
const KnownLabels = ({ targets, onRemove }: KnownLabelsProps): ReactNode => {
  const { t } = useTranslation();
  const known = [...new Set(targets.flatMap(({ labels }) => labels))].toSorted();
  if (known.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-1.5">
      {known.map((label) => (
        <li key={label}>
          <button
            type="button"
            aria-label={t('do.labelRemove', { label })}
            title={t('do.labelRemove', { label })}
            onClick={() => onRemove(label)}
            className="inline-flex h-6 max-w-60 items-center gap-1 rounded bg-surface-2 px-2 text-xs hover:text-danger"
          >
            <span className="numbers text-text-3">
              {count(targets.filter(({ labels }) => labels.includes(label)).length)}
            </span>
            <span className="min-w-0 truncate">{label}</span>
            <X size={12} aria-hidden className="shrink-0" />
          </button>
        </li>
      ))}
    </ul>
  );
};

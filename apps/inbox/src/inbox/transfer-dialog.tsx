import { Check, Users } from 'lucide-react';
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Presence, Row } from '../live/contract.ts';
import { useDesk } from '../live/desk.ts';
import { useAgents, useTeams } from '../live/people.ts';
import { useStore } from '../live/store.ts';
import { sayProblem } from '../session/say-problem.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Button } from '../ui/button.tsx';
import { Complaint } from '../ui/complaint.tsx';
import { AreaField, CONTROL } from '../ui/field.tsx';
import { Modal } from '../ui/modal.tsx';
import { PresenceDot } from '../ui/presence-dot.tsx';
import { say } from '../ui/toasts.tsx';
import { doDeed, transferDeed } from './deed.ts';
import type { TransferTo } from './deed.ts';

interface TransferDialogProps {
  readonly row: Row;
  readonly onClose: () => void;
}

/** Hands a conversation to a person or a team, with a word for them. Refused, it stays open with what was written. */
export const TransferDialog = ({ row, onClose }: TransferDialogProps): ReactNode => {
  const { t } = useTranslation();
  const desk = useDesk();
  const [to, setTo] = useState<TransferTo | null>(null);
  const [note, setNote] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (to === null || isBusy) return;
    setBusy(true);
    try {
      await doDeed(desk, row, transferDeed(to, note.trim()));
      say(t('done.transferred'));
      onClose();
    } catch (error) {
      setProblem(sayProblem(error));
      setBusy(false);
    }
  };
  return (
    <Modal title={t('do.transfer')} onClose={onClose}>
      <form className="flex min-h-0 flex-col gap-3 overflow-y-auto p-4" onSubmit={(event) => void submit(event)}>
        <Targets row={row} chosen={to} onChoose={setTo} />
        <AreaField
          label={t('transfer.note')}
          hint={t('transfer.noteHint')}
          value={note}
          maxLength={desk.wire.textCharsMax}
          onChange={(event) => setNote(event.target.value)}
        />
        {problem === null ? null : <Complaint>{t('done.refused', { reason: problem })}</Complaint>}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" look="primary" disabled={to === null || isBusy}>
            {t('do.transfer')}
          </Button>
        </div>
      </form>
    </Modal>
  );
};

interface TargetsProps {
  readonly row: Row;
  readonly chosen: TransferTo | null;
  readonly onChoose: (to: TransferTo) => void;
}

const Targets = ({ row, chosen, onChoose }: TargetsProps): ReactNode => {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const targets = useTargets(row, text);
  const key = chosen?.agentId ?? chosen?.teamId ?? '';
  return (
    <>
      <input
        className={CONTROL}
        aria-label={t('transfer.find')}
        placeholder={t('transfer.find')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {targets.length === 0 ? (
        <p className="text-text-2">{text === '' ? t('transfer.nobody') : t('transfer.none')}</p>
      ) : null}
      <div role="radiogroup" aria-label={t('transfer.to')} className="-mx-2 max-h-64 overflow-y-auto">
        {targets.map((target) => (
          <label
            key={target.id}
            className={`flex min-h-10 items-center gap-2 rounded-md px-2 max-narrow:min-h-11 ${target.isAbsent ? 'text-text-3' : 'cursor-pointer hover:bg-surface-2'} has-focus-visible:outline-2 has-focus-visible:outline-accent`}
          >
            <input
              type="radio"
              name="transfer-to"
              className="sr-only"
              disabled={target.isAbsent}
              checked={key === target.id}
              onChange={() => onChoose(target.isTeam ? { teamId: target.id } : { agentId: target.id })}
            />
            {target.isTeam ? (
              <Users size={16} aria-hidden className="mx-1 shrink-0 text-text-3" />
            ) : (
              <Avatar id={target.id} name={target.name} size="tiny" />
            )}
            <span className="min-w-0 flex-1 truncate">{target.name}</span>
            {target.presence === null ? null : <PresenceDot presence={target.presence} />}
            <span className="inline-flex w-4 text-accent">
              {key === target.id ? <Check size={16} aria-hidden /> : null}
            </span>
          </label>
        ))}
      </div>
    </>
  );
};

interface Target {
  readonly id: string;
  readonly name: string;
  readonly isTeam: boolean;
  readonly presence: Presence | null;
  /** Nobody hands anything to somebody who is not there. */
  readonly isAbsent: boolean;
}

const ANSWERING = new Set(['owner', 'admin', 'supervisor', 'agent']);
const RANK: Readonly<Record<Presence, number>> = { online: 0, busy: 1, away: 2, offline: 3 };

/** Teams, then colleagues who are there, then those who are not. */
function useTargets(row: Row, text: string): readonly Target[] {
  const { me, wire } = useDesk();
  const presences = useStore(wire.presences);
  const teams = useTeams().map(({ id, name }): Target => ({ id, name, isTeam: true, presence: null, isAbsent: false }));
  const people = useAgents()
    .filter(({ id, role, active }) => id !== row.assigneeId && id !== me.id && active !== false && ANSWERING.has(role))
    .map(({ id, name, email }): Target => {
      const presence = presences.get(id)?.presence ?? null;
      return { id, name: name ?? email ?? id, isTeam: false, presence, isAbsent: presence === 'offline' };
    })
    .toSorted((a, b) => RANK[a.presence ?? 'online'] - RANK[b.presence ?? 'online']);
  const wanted = text.trim().toLowerCase();
  return [...teams, ...people].filter(({ name }) => name.toLowerCase().includes(wanted));
}

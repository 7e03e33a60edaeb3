import { X } from 'lucide-react';
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Row } from '../live/contract.ts';
import { useRow } from '../live/desk.ts';
import { Button } from '../ui/button.tsx';
import { CONTROL } from '../ui/field.tsx';
import { Modal } from '../ui/modal.tsx';
import { useDeeds } from './use-deeds.ts';

export const LABEL_CHARS_MAX = 40;

export const LabelEditor = ({
  row: given,
  onClose,
}: {
  readonly row: Row;
  readonly onClose: () => void;
}): ReactNode => {
  const { t } = useTranslation();
  const row = useRow(given.id) ?? given;
  const deeds = useDeeds();
  const [text, setText] = useState('');
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const label = text.trim();
    if (label === '') return;
    deeds.label(row, { add: [label] });
    setText('');
  };
  return (
    <Modal title={t('do.labels')} onClose={onClose}>
      <div className="flex flex-col gap-4 p-4">
        <LabelList row={row} />
        <form className="flex gap-2" onSubmit={add}>
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
      </div>
    </Modal>
  );
};

export const LabelList = ({ row }: { readonly row: Row }): ReactNode => {
  const { t } = useTranslation();
  const deeds = useDeeds();
  if (row.labels.length === 0) return <p className="text-text-3">{t('panel.noLabels')}</p>;
  return (
    <ul className="flex flex-wrap gap-1.5">
      {row.labels.map((label) => (
        <li key={label} className="inline-flex h-6 max-w-full items-center rounded bg-surface-2 pl-2 text-xs">
          <span className="min-w-0 truncate">{label}</span>
          <button
            type="button"
            aria-label={t('do.labelRemove', { label })}
            title={t('do.labelRemove', { label })}
            className="inline-flex size-6 shrink-0 items-center justify-center rounded text-text-3 hover:text-text"
            onClick={() => deeds.label(row, { remove: [label] })}
          >
            <X size={12} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
};

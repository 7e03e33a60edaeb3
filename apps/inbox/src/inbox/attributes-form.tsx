import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { completeRow } from '../live/contract.ts';
import type { Row } from '../live/contract.ts';
import { useDesk } from '../live/desk.ts';
import { call } from '../live/rest.ts';
import type { Contact } from '../search/search.ts';
import { Button } from '../ui/button.tsx';
import { Complaint } from '../ui/complaint.tsx';
import { ChoiceField, Field } from '../ui/field.tsx';
import { useForm } from '../ui/use-form.ts';
import { changesOf } from './noted.ts';
import type { Noted } from './noted.ts';

const VALUE_CHARS_MAX = 1_000;

interface AttributesFormProps {
  readonly row: Row;
  readonly contact: Contact;
  readonly noted: readonly Noted[];
  readonly onClose: () => void;
}

/** What was typed stays until the server has taken it; what somebody else changes meanwhile elsewhere stays, too. */
export const AttributesForm = ({ row, contact, noted: latest, onClose }: AttributesFormProps): ReactNode => {
  const { t } = useTranslation();
  const { rows } = useDesk();
  const queries = useQueryClient();
  const [noted] = useState(latest);
  const form = useForm(Object.fromEntries(noted.map(({ key, text }) => [key, text])), async (typed) => {
    const [ofContact, ofConversation] = [changesOf('contact', noted, typed), changesOf('conversation', noted, typed)];
    if (Object.keys(ofContact).length > 0) {
      const saved = await call<Contact>('PATCH', `/contacts/${contact.id}`, { attributes: ofContact });
      queries.setQueryData(['contact', contact.id], saved);
    }
    if (Object.keys(ofConversation).length > 0) {
      const saved = await call<Row>('POST', `/conversations/${row.id}/attributes`, { attributes: ofConversation });
      rows.takeRow(completeRow(saved));
    }
    onClose();
  });
  return (
    <form
      aria-label={t('attributes.fill')}
      className="flex flex-col gap-3"
      onSubmit={form.onSubmit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        onClose();
      }}
    >
      {noted.map((one, at) => (
        <NotedField key={one.key} noted={one} isFirst={at === 0} {...form.field(one.key)} />
      ))}
      {form.complaint === null ? null : <Complaint>{form.complaint}</Complaint>}
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>{t('action.cancel')}</Button>
        <Button look="primary" type="submit" disabled={form.isBusy}>
          {t('action.save')}
        </Button>
      </div>
    </form>
  );
};

interface NotedFieldProps {
  readonly noted: Noted;
  readonly isFirst: boolean;
  readonly value: string;
  readonly onChange: (event: { readonly target: { readonly value: string } }) => void;
}

const INPUTS = { text: 'text', number: 'number', date: 'date', link: 'url' } as const;

const NotedField = ({ noted: { label, type, options, text }, isFirst, ...field }: NotedFieldProps): ReactNode => {
  const { t } = useTranslation();
  const shared = { label, autoFocus: isFirst, ...field };
  if (type === 'checkbox') {
    const answers = [
      { value: '', name: t('attributes.unset') },
      { value: 'true', name: t('attributes.yes') },
      { value: 'false', name: t('attributes.no') },
    ];
    return <ChoiceField {...shared} options={answers} />;
  }
  if (type === 'list') {
    // What was noted before the list was changed is kept until somebody chooses anew.
    const all = text === '' || options.includes(text) ? options : [text, ...options];
    const choices = [{ value: '', name: t('attributes.unset') }, ...all.map((value) => ({ value, name: value }))];
    return <ChoiceField {...shared} options={choices} />;
  }
  const step = type === 'number' ? { step: 'any' } : {};
  return <Field {...shared} {...step} type={INPUTS[type]} dir="auto" autoComplete="off" maxLength={VALUE_CHARS_MAX} />;
};

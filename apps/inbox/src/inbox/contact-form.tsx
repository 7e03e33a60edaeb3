import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call, Problem } from '../live/rest.ts';
import type { Contact } from '../search/search.ts';
import { Button } from '../ui/button.tsx';
import { Complaint } from '../ui/complaint.tsx';
import { AreaField, Field } from '../ui/field.tsx';
import { useForm } from '../ui/use-form.ts';
import type { Form } from '../ui/use-form.ts';
import { count } from '../words/times.ts';
import { isComposing } from './composing.ts';
import { lengthOf } from './use-writing.ts';

const NAME_CHARS_MAX = 200;
const EMAIL_CHARS_MAX = 254;
const PHONE_CHARS_MAX = 40;
const LANGUAGE_CHARS_MAX = 35;
const NOTE_CHARS_MAX = 2_000;

const FIELDS = ['name', 'email', 'phone', 'language', 'note'] as const;
type FieldName = (typeof FIELDS)[number];
type Values = Readonly<Record<FieldName, string>>;

interface ContactFormProps {
  readonly contact: Contact;
  readonly onSaved: (contact: Contact) => void;
  readonly onClose: () => void;
}

/** What is known of a contact, corrected in its place. What was typed stays until the server has taken it. */
export const ContactForm = ({ contact, onSaved, onClose }: ContactFormProps): ReactNode => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const form = useForm(valuesOf(contact), async (values) => {
    const saved = await call<Contact>('PATCH', `/contacts/${contact.id}`, newsIn(contact, values));
    queries.setQueryData(['contact', contact.id], saved);
    onSaved(saved);
    onClose();
  });
  const at = form.problem instanceof Problem ? FIELDS.find((name) => isAbout(form.problem, name)) : undefined;
  const excess = lengthOf(form.values.note.trim(), NOTE_CHARS_MAX) - NOTE_CHARS_MAX;
  const tooLong = excess > 0 ? t('composer.tooLong', { count: excess, limit: count(NOTE_CHARS_MAX) }) : undefined;
  const errorAt = (name: FieldName): string | undefined =>
    name === 'note' && tooLong !== undefined ? tooLong : at === name ? t(`contactInvalid.${name}`) : undefined;
  const field = (name: FieldName) => {
    const error = errorAt(name);
    return { ...form.field(name), ...(error === undefined ? {} : { error }) };
  };
  return (
    <form
      aria-label={t('panel.editLabel')}
      className="flex flex-col gap-3 px-4 pb-4"
      noValidate
      onSubmit={form.onSubmit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isComposing(event)) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <Fields field={field} />
      {form.complaint === null || at !== undefined ? null : <Complaint>{form.complaint}</Complaint>}
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>{t('action.cancel')}</Button>
        <Button look="primary" type="submit" disabled={form.isBusy || tooLong !== undefined}>
          {t('action.save')}
        </Button>
      </div>
    </form>
  );
};

interface FieldsProps {
  readonly field: (name: FieldName) => ReturnType<Form<Values>['field']> & { readonly error?: string };
}

const Fields = ({ field }: FieldsProps): ReactNode => {
  const { t } = useTranslation();
  return (
    <>
      <Field
        label={t('panel.name')}
        autoFocus
        autoComplete="off"
        dir="auto"
        maxLength={NAME_CHARS_MAX}
        {...field('name')}
      />
      <Field label={t('panel.email')} type="email" autoComplete="off" maxLength={EMAIL_CHARS_MAX} {...field('email')} />
      <Field label={t('panel.phone')} type="tel" autoComplete="off" maxLength={PHONE_CHARS_MAX} {...field('phone')} />
      <Field
        label={t('panel.locale')}
        hint={t('panel.localeHint')}
        autoComplete="off"
        maxLength={LANGUAGE_CHARS_MAX}
        {...field('language')}
      />
      <AreaField label={t('panel.note')} hint={t('thread.noteBadge')} dir="auto" {...field('note')} />
    </>
  );
};

const valuesOf = (contact: Contact): Values => ({
  name: contact.name ?? '',
  email: contact.email ?? '',
  phone: contact.phone ?? '',
  language: contact.language ?? '',
  note: contact.note ?? '',
});

/** Only what was changed here: what somebody else changes meanwhile in another field stays. */
function newsIn(contact: Contact, values: Values): Partial<Record<FieldName, string | null>> {
  const were = valuesOf(contact);
  const news = FIELDS.filter((name) => values[name].trim() !== were[name]);
  return Object.fromEntries(news.map((name) => [name, values[name].trim() === '' ? null : values[name].trim()]));
}

const isAbout = (problem: unknown, name: FieldName): boolean =>
  problem instanceof Problem && problem.path === `/${name}`;

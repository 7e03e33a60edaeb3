import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call, Problem } from '../live/rest.ts';
import type { Contact } from '../search/search.ts';
import { Button } from '../ui/button.tsx';
import { Complaint } from '../ui/complaint.tsx';
import { Field } from '../ui/field.tsx';
import { useForm } from '../ui/use-form.ts';
import type { Form } from '../ui/use-form.ts';

const NAME_CHARS_MAX = 200;
const EMAIL_CHARS_MAX = 254;
const PHONE_CHARS_MAX = 40;
const LANGUAGE_CHARS_MAX = 35;

const FIELDS = ['name', 'email', 'phone', 'language'] as const;
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
  const field = (name: FieldName) => ({
    ...form.field(name),
    ...(at === name ? { error: t(`contactInvalid.${name}`) } : {}),
  });
  return (
    <form
      aria-label={t('panel.editLabel')}
      className="flex flex-col gap-3 px-4 pb-4"
      noValidate
      onSubmit={form.onSubmit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <Fields field={field} />
      {form.complaint === null || at !== undefined ? null : <Complaint>{form.complaint}</Complaint>}
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>{t('action.cancel')}</Button>
        <Button look="primary" type="submit" disabled={form.isBusy}>
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
    </>
  );
};

const valuesOf = (contact: Contact): Values => ({
  name: contact.name ?? '',
  email: contact.email ?? '',
  phone: contact.phone ?? '',
  language: contact.language ?? '',
});

/** Only what was changed here: what somebody else changes meanwhile in another field stays. */
function newsIn(contact: Contact, values: Values): Partial<Record<FieldName, string | null>> {
  const were = valuesOf(contact);
  const news = FIELDS.filter((name) => values[name].trim() !== were[name]);
  return Object.fromEntries(news.map((name) => [name, values[name].trim() === '' ? null : values[name].trim()]));
}

const isAbout = (problem: unknown, name: FieldName): boolean =>
  problem instanceof Problem && problem.path === `/${name}`;

import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../live/rest.ts';
import { PASSWORD_CHARS_MIN } from '../session/session.ts';
import { Button } from '../ui/button.tsx';
import { Complaint } from '../ui/complaint.tsx';
import { Field } from '../ui/field.tsx';
import { useForm } from '../ui/use-form.ts';

const EMPTY = { currentPassword: '', password: '' };

/** A new password ends every other session of this person. */
export const PasswordForm = (): ReactNode => {
  const { t } = useTranslation();
  const [isDone, setDone] = useState(false);
  const form = useForm(EMPTY, async (values) => {
    setDone(false);
    await call('PUT', '/me/password', values);
    form.set(EMPTY);
    setDone(true);
  });
  return (
    <form className="flex flex-col gap-4" onSubmit={form.onSubmit}>
      <Field
        label={t('password.current')}
        type="password"
        autoComplete="current-password"
        required
        {...form.field('currentPassword')}
      />
      <Field
        label={t('password.next')}
        type="password"
        autoComplete="new-password"
        required
        minLength={PASSWORD_CHARS_MIN}
        maxLength={256}
        hint={t('password.hint', { count: PASSWORD_CHARS_MIN })}
        {...form.field('password')}
      />
      {form.complaint === null ? null : <Complaint>{form.complaint}</Complaint>}
      <p role="status" className="text-sm text-ok empty:hidden">
        {isDone ? t('password.done') : null}
      </p>
      <Button type="submit" className="self-start" disabled={form.isBusy}>
        {t('password.change')}
      </Button>
    </form>
  );
};

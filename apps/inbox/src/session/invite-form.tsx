import { Check } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../live/rest.ts';
import { Button } from '../ui/button.tsx';
import { Complaint } from '../ui/complaint.tsx';
import { Field } from '../ui/field.tsx';
import { useForm } from '../ui/use-form.ts';

const EMPTY = { name: '', email: '', password: '' };

/** Lets colleagues in, one after another. */
export const InviteForm = ({ passwordCharsMin }: { readonly passwordCharsMin: number }): ReactNode => {
  const { t } = useTranslation();
  const [invited, setInvited] = useState<readonly string[]>([]);
  const form = useForm(EMPTY, async ({ name, email, password }) => {
    await call('POST', '/agents', { name: name.trim(), email: email.trim(), role: 'agent', scope: 'all', password });
    setInvited([...invited, name.trim()]);
    form.set(EMPTY);
  });
  return (
    <form className="mt-4 flex flex-col gap-4" onSubmit={form.onSubmit}>
      <Field label={t('settings.name')} required maxLength={100} autoComplete="off" {...form.field('name')} />
      <Field
        label={t('agents.email')}
        type="email"
        required
        maxLength={254}
        autoComplete="off"
        {...form.field('email')}
      />
      <Field
        label={t('agents.password')}
        required
        minLength={passwordCharsMin}
        maxLength={256}
        autoComplete="off"
        hint={t('setup.passwordHint', { count: passwordCharsMin })}
        {...form.field('password')}
      />
      {form.complaint === null ? null : <Complaint>{form.complaint}</Complaint>}
      {invited.map((name) => (
        <p key={name} role="status" className="flex items-center gap-2 text-sm text-ok">
          <Check size={16} aria-hidden />
          {t('setup.invited', { name })}
        </p>
      ))}
      <Button type="submit" disabled={form.isBusy}>
        {t('action.add')}
      </Button>
    </form>
  );
};

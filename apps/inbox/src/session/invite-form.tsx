import { Check } from 'lucide-react';
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../live/rest.ts';
import { Button } from '../ui/button.tsx';
import { Complaint } from '../ui/complaint.tsx';
import { Field } from '../ui/field.tsx';
import { sayProblem } from './say-problem.ts';

const EMPTY = { name: '', email: '', password: '' };

/** Lets colleagues in, one after another. */
export const InviteForm = ({ passwordCharsMin }: { readonly passwordCharsMin: number }): ReactNode => {
  const { t } = useTranslation();
  const [form, setForm] = useState(EMPTY);
  const [invited, setInvited] = useState<readonly string[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [complaint, setComplaint] = useState<string | null>(null);
  const field = (
    name: keyof typeof EMPTY,
  ): { value: string; onChange: (event: { target: { value: string } }) => void } => ({
    value: form[name],
    onChange: (event) => setForm({ ...form, [name]: event.target.value }),
  });
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setComplaint(null);
    try {
      const name = form.name.trim();
      await call('POST', '/agents', {
        name,
        email: form.email.trim(),
        role: 'agent',
        scope: 'all',
        password: form.password,
      });
      setInvited([...invited, name]);
      setForm(EMPTY);
    } catch (error) {
      setComplaint(sayProblem(error));
    }
    setBusy(false);
  };
  return (
    <form className="mt-4 flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
      <Field label={t('settings.name')} required maxLength={100} autoComplete="off" {...field('name')} />
      <Field label={t('agents.email')} type="email" required maxLength={254} autoComplete="off" {...field('email')} />
      <Field
        label={t('agents.password')}
        required
        minLength={passwordCharsMin}
        maxLength={256}
        autoComplete="off"
        hint={t('setup.passwordHint', { count: passwordCharsMin })}
        {...field('password')}
      />
      {complaint === null ? null : <Complaint>{complaint}</Complaint>}
      {invited.map((name) => (
        <p key={name} role="status" className="flex items-center gap-2 text-sm text-ok">
          <Check size={16} aria-hidden />
          {t('setup.invited', { name })}
        </p>
      ))}
      <Button type="submit" disabled={isBusy}>
        {t('action.add')}
      </Button>
    </form>
  );
};

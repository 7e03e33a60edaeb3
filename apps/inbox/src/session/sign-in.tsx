import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../live/rest.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Complaint } from '../ui/complaint.tsx';
import { FrontPage } from './front-page.tsx';
import { sayProblem } from './say-problem.ts';
import { signIn } from './session.ts';
import type { Session } from './session.ts';

export const SignIn = ({ onSession }: { readonly onSession: (session: Session) => void }): ReactNode => {
  const { t } = useTranslation();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [complaint, setComplaint] = useState<string | null>(null);

  const sayWhy = (error: unknown): string => {
    if (error instanceof Problem && error.code === 'RATE_LIMITED') return t('signIn.tooOften');
    return error instanceof Problem && error.status === 401 ? t('signIn.wrong') : sayProblem(error);
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setComplaint(null);
    try {
      onSession(await signIn(email.trim(), password));
    } catch (error) {
      setComplaint(sayWhy(error));
      setBusy(false);
    }
  };

  return (
    <FrontPage title={t('signIn.title')}>
      <form className="mt-5 flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
        <Field
          label={t('signIn.email')}
          type="email"
          autoComplete="username"
          required
          autoFocus
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <Field
          label={t('signIn.password')}
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        {complaint === null ? null : <Complaint>{complaint}</Complaint>}
        <Button look="primary" type="submit" disabled={isBusy} className="h-10">
          {isBusy ? t('signIn.busy') : t('signIn.submit')}
        </Button>
        <p className="text-xs text-text-3">{t('signIn.setupHint')}</p>
      </form>
    </FrontPage>
  );
};

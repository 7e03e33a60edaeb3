import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../live/rest.ts';
import { Button } from '../ui/button.tsx';
import { Complaint } from '../ui/complaint.tsx';
import { Field } from '../ui/field.tsx';
import { useForm } from '../ui/use-form.ts';
import { FrontPage } from './front-page.tsx';
import { PASSWORD_CHARS_MIN, signIn } from './session.ts';
import type { Agent, Session } from './session.ts';

interface AcceptInviteProps {
  readonly invite: string;
  readonly onSession: (session: Session) => void;
  readonly onLeave: () => void;
}

/** Where an invite link leads: the invited person chooses a password and is in. */
export const AcceptInvite = ({ invite, onSession, onLeave }: AcceptInviteProps): ReactNode => {
  const { t } = useTranslation();
  const form = useForm({ password: '' }, async ({ password }) => {
    const { agent } = await call<{ readonly agent: Agent }>('POST', '/invites/accept', { invite, password });
    if (agent.email === null) onLeave();
    else onSession(await signIn(agent.email, password));
  });
  return (
    <FrontPage title={t('invite.title')} lead={t('invite.lead')}>
      <form className="mt-5 flex flex-col gap-4" onSubmit={form.onSubmit}>
        <Field
          label={t('setup.password')}
          type="password"
          autoComplete="new-password"
          required
          minLength={PASSWORD_CHARS_MIN}
          maxLength={256}
          hint={t('setup.passwordHint', { count: PASSWORD_CHARS_MIN })}
          {...form.field('password')}
        />
        {form.complaint === null ? null : <Complaint>{form.complaint}</Complaint>}
        <Button look="primary" type="submit" className="h-10" disabled={form.isBusy}>
          {t('signIn.submit')}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          {t('setup.toSignIn')}
        </Button>
      </form>
    </FrontPage>
  );
};

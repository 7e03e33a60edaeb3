import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call, Problem } from '../live/rest.ts';
import { Button } from '../ui/button.tsx';
import { Complaint } from '../ui/complaint.tsx';
import { CopyLine } from '../ui/copy-line.tsx';
import { Field } from '../ui/field.tsx';
import { useForm } from '../ui/use-form.ts';
import type { Form } from '../ui/use-form.ts';
import { embedLine } from './embed-line.ts';
import { FrontPage } from './front-page.tsx';
import { sayProblem } from './say-problem.ts';
import { PASSWORD_CHARS_MIN, signIn } from './session.ts';
import type { Session } from './session.ts';
import { InviteForm } from './invite-form.tsx';
import { WidgetPreview } from './widget-preview.tsx';

const STEPS = 3;

interface SetupAnswer {
  readonly inbox: { readonly id: string };
  readonly apiKey: string | { readonly key: string };
}

interface SetupProps {
  readonly token: string;
  readonly onSession: (session: Session) => void;
  readonly onLeave: () => void;
}

/** From the setup link to a working chat: account, widget, colleague. */
export const Setup = ({ token, onSession, onLeave }: SetupProps): ReactNode => {
  const { t } = useTranslation();
  const [made, setMade] = useState<{ readonly answer: SetupAnswer; readonly session: Session } | null>(null);
  const [isInviting, setInviting] = useState(false);
  const finish = (): void => {
    if (made !== null) onSession(made.session);
  };
  if (made === null) return <AccountStep token={token} onMade={setMade} onLeave={onLeave} />;
  if (!isInviting) return <EmbedStep answer={made.answer} onNext={() => setInviting(true)} />;
  return (
    <FrontPage title={t('setup.inviteTitle')} lead={t('setup.inviteLead')}>
      <Step number={3} />
      <InviteForm passwordCharsMin={PASSWORD_CHARS_MIN} />
      <Button look="primary" className="mt-6 h-10 w-full" onClick={finish}>
        {t('setup.finish')}
      </Button>
    </FrontPage>
  );
};

const Step = ({ number }: { readonly number: number }): ReactNode => {
  const { t } = useTranslation();
  return (
    <div className="mt-4">
      <div aria-hidden className="flex gap-1">
        {Array.from({ length: STEPS }, (_, at) => (
          <span key={at} className={`h-1 flex-1 rounded-full ${at < number ? 'bg-accent' : 'bg-surface-2'}`} />
        ))}
      </div>
      <p className="mt-1 text-xs text-text-3">{t('setup.step', { step: number, steps: STEPS })}</p>
    </div>
  );
};

interface AccountStepProps {
  readonly token: string;
  readonly onMade: (made: { readonly answer: SetupAnswer; readonly session: Session }) => void;
  readonly onLeave: () => void;
}

const EMPTY_ACCOUNT = { account: '', name: '', email: '', password: '' };

const AccountStep = ({ token, onMade, onLeave }: AccountStepProps): ReactNode => {
  const { t } = useTranslation();
  const form = useForm(EMPTY_ACCOUNT, async (values) => {
    const owner = { name: values.name.trim(), email: values.email.trim(), password: values.password };
    const body = { setupToken: token, account: { name: values.account.trim() }, owner };
    const answer = await call<SetupAnswer>('POST', '/setup', body);
    onMade({ answer, session: await signIn(owner.email, owner.password) });
  });
  const isShort = form.values.password.length < PASSWORD_CHARS_MIN;
  return (
    <FrontPage title={t('setup.title')} lead={t('setup.lead')}>
      <Step number={1} />
      <form className="mt-4 flex flex-col gap-4" onSubmit={form.onSubmit}>
        <AccountFields form={form} />
        {form.problem === null ? null : <SetupComplaint problem={form.problem} onLeave={onLeave} />}
        <Button look="primary" type="submit" disabled={form.isBusy || isShort} className="h-10">
          {form.isBusy ? t('setup.busy') : t('setup.submit')}
        </Button>
      </form>
    </FrontPage>
  );
};

const AccountFields = ({ form: { field } }: { readonly form: Form<typeof EMPTY_ACCOUNT> }): ReactNode => {
  const { t } = useTranslation();
  return (
    <>
      <Field
        label={t('setup.account')}
        autoComplete="organization"
        required
        maxLength={100}
        autoFocus
        {...field('account')}
      />
      <Field label={t('setup.name')} autoComplete="name" required maxLength={100} {...field('name')} />
      <Field
        label={t('setup.email')}
        type="email"
        autoComplete="username"
        required
        maxLength={254}
        {...field('email')}
      />
      <Field
        label={t('setup.password')}
        type="password"
        autoComplete="new-password"
        required
        minLength={PASSWORD_CHARS_MIN}
        maxLength={256}
        hint={t('setup.passwordHint', { count: PASSWORD_CHARS_MIN })}
        {...field('password')}
      />
    </>
  );
};

const SetupComplaint = ({
  problem,
  onLeave,
}: {
  readonly problem: unknown;
  readonly onLeave: () => void;
}): ReactNode => {
  const { t } = useTranslation();
  const code = problem instanceof Problem ? problem.code : '';
  if (code !== 'ALREADY_SET_UP')
    return (
      <Complaint>
        {problem instanceof Problem && problem.status === 401 ? t('setup.badToken') : sayProblem(problem)}
      </Complaint>
    );
  return (
    <>
      <Complaint>{t('setup.done')}</Complaint>
      <Button onClick={onLeave}>{t('setup.toSignIn')}</Button>
    </>
  );
};

const EmbedStep = ({ answer, onNext }: { readonly answer: SetupAnswer; readonly onNext: () => void }): ReactNode => {
  const { t } = useTranslation();
  const key = typeof answer.apiKey === 'string' ? answer.apiKey : answer.apiKey.key;
  return (
    <FrontPage title={t('setup.embedTitle')} lead={t('setup.embedLead')} isWide>
      <Step number={2} />
      <div className="mt-4 flex flex-col gap-3">
        <CopyLine label={t('setup.embedLabel')} text={embedLine(answer.inbox.id)} />
        <WidgetPreview inboxId={answer.inbox.id} />
        <h2 className="mt-3 text-sm text-text-2">{t('setup.key')}</h2>
        <CopyLine label={t('setup.key')} text={key} />
        <p className="text-xs text-text-3">{t('setup.keyHint')}</p>
        <Button look="primary" className="mt-3 h-10" onClick={onNext}>
          {t('setup.continue')}
        </Button>
      </div>
    </FrontPage>
  );
};

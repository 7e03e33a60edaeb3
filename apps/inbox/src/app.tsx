import { useQueryClient } from '@tanstack/react-query';
import { Tooltip } from 'radix-ui';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import { createDesk, DeskProvider } from './live/desk.ts';
import { openWire } from './live/open-wire.ts';
import { FrontPage } from './session/front-page.tsx';
import { sayProblem } from './session/say-problem.ts';
import { SESSION_KEY, useSession } from './session/session.ts';
import type { Session } from './session/session.ts';
import { SignIn } from './session/sign-in.tsx';
import { Shell } from './shell/shell.tsx';
import { Button } from './ui/button.tsx';
import { Complaint } from './ui/complaint.tsx';
import { Toasts } from './ui/toasts.tsx';

const Setup = lazy(() => import('./session/setup.tsx').then(({ Setup: wizard }) => ({ default: wizard })));
const TIP_DELAY_MS = 400;

export const App = (): ReactNode => (
  <Tooltip.Provider delayDuration={TIP_DELAY_MS}>
    <Entrance />
    <Toasts />
  </Tooltip.Provider>
);

/** Setup, sign-in or the inbox: whatever this browser is ready for. */
const Entrance = (): ReactNode => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data: session, error, refetch } = useSession();
  const asked = new URLSearchParams(useSearch()).get('setup');
  const [token, setToken] = useState(asked);
  const enter = (entered: Session): void => {
    if (asked !== null) navigate('/', { replace: true });
    setToken(null);
    queries.setQueryData(SESSION_KEY, entered);
  };
  const leaveSetup = (): void => {
    navigate('/', { replace: true });
    setToken(null);
  };
  if (session !== undefined && session !== null && token === null)
    return <SignedIn key={session.agent.id} session={session} />;
  if (session === undefined && error === null) return null;
  if (session === undefined) {
    return (
      <FrontPage title={t('product.name')}>
        <div className="mt-4 flex flex-col items-start gap-3">
          <Complaint>{sayProblem(error)}</Complaint>
          <Button onClick={() => void refetch()}>{t('action.retry')}</Button>
        </div>
      </FrontPage>
    );
  }
  if (token === null) return <SignIn onSession={enter} />;
  return (
    <Suspense fallback={null}>
      <Setup token={token} onSession={enter} onLeave={leaveSetup} />
    </Suspense>
  );
};

const SignedIn = ({ session }: { readonly session: Session }): ReactNode => {
  const desk = useMemo(() => createDesk(session, openWire(session)), [session]);
  return (
    <DeskProvider value={desk}>
      <Shell />
    </DeskProvider>
  );
};

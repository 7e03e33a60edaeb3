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
const AcceptInvite = lazy(() =>
  import('./session/accept-invite.tsx').then(({ AcceptInvite: page }) => ({ default: page })),
);
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
  const [door, setDoor] = useState(doorOf(useSearch()));
  const leaveDoor = (): void => {
    navigate('/', { replace: true });
    setDoor(null);
  };
  const enter = (entered: Session): void => {
    if (door !== null) leaveDoor();
    queries.setQueryData(SESSION_KEY, entered);
  };
  if (session !== undefined && session !== null && door === null)
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
  if (door === null) return <SignIn onSession={enter} />;
  return (
    <Suspense fallback={null}>
      {door.kind === 'setup' ? (
        <Setup token={door.token} onSession={enter} onLeave={leaveDoor} />
      ) : (
        <AcceptInvite invite={door.token} onSession={enter} onLeave={leaveDoor} />
      )}
    </Suspense>
  );
};

interface Door {
  readonly kind: 'setup' | 'invite';
  readonly token: string;
}

/** A link that lets somebody in who has no password yet. */
function doorOf(search: string): Door | null {
  const asked = new URLSearchParams(search);
  const setup = asked.get('setup');
  const invite = asked.get('invite');
  if (setup !== null) return { kind: 'setup', token: setup };
  return invite === null ? null : { kind: 'invite', token: invite };
}

const SignedIn = ({ session }: { readonly session: Session }): ReactNode => {
  const desk = useMemo(() => createDesk(session, openWire(session)), [session]);
  return (
    <DeskProvider value={desk}>
      <Shell />
    </DeskProvider>
  );
};

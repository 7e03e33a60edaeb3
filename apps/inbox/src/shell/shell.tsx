import { lazy, Suspense, useEffect } from 'react';
import { patiently } from '../ui/patiently.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Redirect, Route, Switch } from 'wouter';
import { InboxPage } from '../inbox/inbox-page.tsx';
import { usePlace } from '../inbox/place.ts';
import { watchActivity } from '../live/activity.ts';
import { useStore } from '../live/store.ts';
import { startAvailability } from './availability.ts';
import { ErrorFence } from './error-fence.tsx';
import { NavRail } from './nav-rail.tsx';
import { Offers } from './offers.tsx';
import { openDialog } from './open-dialog.ts';
import { useAlerts } from './use-alerts.ts';
import { useKeyboard } from './use-keyboard.ts';
import { useShellActions } from './use-shell-actions.ts';
import { useDesk } from '../live/desk.ts';
import { forgetUndo } from '../ui/toasts.tsx';

const CommandBar = lazy(() =>
  patiently(() => import('./command-bar.tsx')).then(({ CommandBar: bar }) => ({ default: bar })),
);
const ShortcutList = lazy(() =>
  patiently(() => import('./shortcut-list.tsx')).then(({ ShortcutList: list }) => ({ default: list })),
);
const AuditPage = lazy(() =>
  patiently(() => import('../audit/audit-page.tsx')).then(({ AuditPage: page }) => ({ default: page })),
);
const BoardPage = lazy(() =>
  patiently(() => import('../board/board-page.tsx')).then(({ BoardPage: page }) => ({ default: page })),
);
const QUIET_MS = 2_000;

const SearchPage = lazy(() =>
  patiently(() => import('../search/search-page.tsx')).then(({ SearchPage: page }) => ({ default: page })),
);
const SettingsPage = lazy(() =>
  patiently(() => import('../settings/settings-page.tsx')).then(({ SettingsPage: page }) => ({ default: page })),
);

/** The page of somebody who is signed in. */
export const Shell = (): ReactNode => {
  const { wire, me } = useDesk();
  const place = usePlace();
  useEffect(() => startAvailability(wire, me.id), [wire, me.id]);
  useEffect(() => forgetUndo, [me.id]); // it is theirs who did it
  useEffect(prepare, []);
  useEffect(watchActivity, []);
  useKeyboard();
  useShellActions();
  useAlerts(place?.conversationId ?? null);
  return (
    <div className="flex h-full max-narrow:flex-col-reverse">
      <NavRail isConversationOpen={place !== null && place.conversationId !== null} />
      <ErrorFence>
        <Suspense fallback={<div className="flex-1" />}>
          <Switch>
            <Route path="/audit">
              <AuditPage />
            </Route>
            <Route path="/board">
              <BoardPage />
            </Route>
            <Route path="/search">
              <SearchPage />
            </Route>
            <Route path="/settings/:page?">{({ page }) => <SettingsPage page={page ?? null} />}</Route>
            <Route path="/">
              <Redirect to="/mine" replace />
            </Route>
            <Route>{place === null ? <NoPage /> : <InboxPage place={place} />}</Route>
          </Switch>
        </Suspense>
      </ErrorFence>
      <Offers />
      <Suspense fallback={null}>
        <Dialogs />
      </Suspense>
    </div>
  );
};

/** What is not there yet is fetched when it is asked for. */
const ignored = (): void => {};

/** What will be needed soon, fetched when there is nothing else to do. */
function prepare(): () => void {
  const timer = setTimeout(() => {
    import('../inbox/open-thread.tsx').catch(ignored);
    import('./command-bar.tsx').catch(ignored);
  }, QUIET_MS);
  return () => clearTimeout(timer);
}

const close = (): void => openDialog.set(null);

const Dialogs = (): ReactNode => {
  const open = useStore(openDialog);
  if (open === 'commands') return <CommandBar onClose={close} />;
  return open === 'shortcuts' ? <ShortcutList onClose={close} /> : null;
};

const NoPage = (): ReactNode => {
  const { t } = useTranslation();
  return (
    <main className="flex flex-1 flex-col items-center justify-center gap-3">
      <p>{t('error.notFound')}</p>
      <a href="/mine" className="font-semibold text-accent hover:underline">
        {t('error.toInbox')}
      </a>
    </main>
  );
};

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Redirect } from 'wouter';
import { useDesk } from '../live/desk.ts';
import { AgentSettings } from './agent-settings.tsx';
import { AttributeSettings } from './attribute-settings.tsx';
import { CannedSettings } from './canned-settings.tsx';
import { InboxSettings } from './inbox-settings.tsx';
import { KeySettings } from './key-settings.tsx';
import { settingsPagesOf } from './settings-pages.ts';
import type { SettingsPageName } from './settings-pages.ts';
import { TeamSettings } from './team-settings.tsx';
import { YouSettings } from './you-settings.tsx';

const PAGES: Readonly<Record<SettingsPageName, () => ReactNode>> = {
  you: YouSettings,
  inboxes: InboxSettings,
  agents: AgentSettings,
  teams: TeamSettings,
  canned: CannedSettings,
  attributes: AttributeSettings,
  keys: KeySettings,
};

export const SettingsPage = ({ page }: { readonly page: string | null }): ReactNode => {
  const { t } = useTranslation();
  const { me } = useDesk();
  const open = settingsPagesOf(me);
  const name = open.find((candidate) => candidate === page);
  if (name === undefined) return <Redirect to="/settings/you" replace />;
  const Page = PAGES[name];
  return (
    <main data-column="list" tabIndex={-1} className="flex min-h-0 min-w-0 flex-1 outline-none max-narrow:flex-col">
      <nav
        aria-label={t('settings.title')}
        className="w-52 shrink-0 border-r border-line p-2 max-narrow:w-full max-narrow:border-r-0 max-narrow:border-b"
      >
        <h1 className="px-2 py-2 text-base leading-6">{t('settings.title')}</h1>
        <ul className="flex flex-col gap-0.5 max-narrow:flex-row max-narrow:flex-wrap">
          {open.map((entry) => (
            <li key={entry}>
              <Link
                href={`/settings/${entry}`}
                aria-current={entry === name ? 'page' : undefined}
                className={`flex h-8 items-center rounded-md px-2 max-narrow:h-11 ${entry === name ? 'bg-surface-2 font-semibold' : 'text-text-2 hover:bg-surface-2'}`}
              >
                {t(`settings.${entry}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="mx-auto flex max-w-180 flex-col gap-6 px-6 py-6 max-narrow:px-4">
          <Page />
        </div>
      </div>
    </main>
  );
};

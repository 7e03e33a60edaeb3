import { Gauge, Inbox, ScrollText, Search, Settings } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { useDesk } from '../live/desk.ts';
import { can, mayWatch } from '../session/session.ts';
import { Tip } from '../ui/tip.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { YouMenu } from './you-menu.tsx';

interface Door {
  readonly href: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly isHere: boolean;
}

/** The rail at the side, or at the foot of a phone's page. */
export const NavRail = ({ isConversationOpen }: { readonly isConversationOpen: boolean }): ReactNode => {
  const { t } = useTranslation();
  const { me } = useDesk();
  const [path] = useLocation();
  const isAudit = path.startsWith('/audit');
  const isBoard = path.startsWith('/board');
  const isSearch = path.startsWith('/search');
  const isSettings = path.startsWith('/settings');
  const doors: readonly Door[] = [
    { href: '/mine', label: t('nav.inbox'), icon: Inbox, isHere: !isAudit && !isSettings && !isSearch && !isBoard },
    ...(mayWatch(me) ? [{ href: '/board', label: t('nav.board'), icon: Gauge, isHere: isBoard }] : []),
    ...(can(me, 'contacts.read') ? [{ href: '/search', label: t('nav.search'), icon: Search, isHere: isSearch }] : []),
    ...(can(me, 'audit.read') ? [{ href: '/audit', label: t('nav.audit'), icon: ScrollText, isHere: isAudit }] : []),
    { href: '/settings', label: t('nav.settings'), icon: Settings, isHere: isSettings },
  ];
  return (
    <nav
      aria-label={t('nav.main')}
      data-column="nav"
      className={`flex w-14 shrink-0 flex-col items-center gap-1 border-r border-line bg-surface-1 py-2 max-narrow:h-14 max-narrow:w-full max-narrow:flex-row max-narrow:justify-around max-narrow:border-t max-narrow:border-r-0 max-narrow:py-0 ${isConversationOpen ? 'max-narrow:hidden' : ''}`}
    >
      {doors.map(({ href, label, icon: Icon, isHere }) => (
        <Tip key={href} label={label} side="right">
          <Link
            href={href}
            aria-label={label}
            aria-current={isHere ? 'page' : undefined}
            className={`inline-flex size-10 items-center justify-center rounded-lg max-narrow:size-11 ${isHere ? 'bg-accent-soft text-accent' : 'text-text-2 hover:bg-surface-2 hover:text-text'}`}
          >
            <Icon size={20} aria-hidden />
          </Link>
        </Tip>
      ))}
      <span className="flex-1 max-narrow:hidden" />
      <ThemeSwitch />
      <YouMenu />
    </nav>
  );
};

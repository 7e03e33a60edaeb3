import { Check, ChevronLeft, PanelRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Row } from '../live/contract.ts';
import { useDesk } from '../live/desk.ts';
import { can } from '../session/session.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { ariaKeys } from '../ui/keys.tsx';
import { sayCodeOf } from './conversation-code.ts';
import { onCommand } from './commands.ts';
import { Dialogs, isDialog } from './header-dialogs.tsx';
import type { Dialog } from './header-dialogs.tsx';
import { HeaderMenu } from './header-menu.tsx';
import { StatusOrPlace } from './status-or-place.tsx';
import { KEYS } from './shortcuts.ts';
import { useDeeds } from './use-deeds.ts';
import { Viewers } from './viewers.tsx';
import { Waiting } from './waiting.tsx';

interface ThreadHeaderProps {
  readonly row: Row;
  readonly contactName: string;
  readonly onBack: () => void;
  readonly onTogglePanel: () => void;
  readonly onResolveNext: () => void;
  readonly onCopyLink: () => void;
}

export const ThreadHeader = (props: ThreadHeaderProps): ReactNode => {
  const { row, contactName, onBack, onTogglePanel } = props;
  const { t } = useTranslation();
  const { me } = useDesk();
  return (
    <header className="flex h-13 shrink-0 items-center gap-2 border-b border-line pr-2 pl-4 max-narrow:h-14 max-narrow:gap-0.5 max-narrow:pl-0">
      <IconButton label={t('thread.back')} keys={KEYS.toList} onClick={onBack} className="narrow:hidden">
        <ChevronLeft size={20} aria-hidden />
      </IconButton>
      <div className="flex min-w-0 flex-1 flex-col items-start">
        <h1 className="max-w-full truncate text-base leading-6" title={contactName} dir="auto">
          {contactName}
        </h1>
        <span className="numbers max-w-full truncate text-xs text-text-3">
          <StatusOrPlace id={row.id} status={row.status} /> · {sayCodeOf(row.code)}
        </span>
      </div>
      <Viewers conversationId={row.id} />
      {row.waitingSince === null || row.status === 'resolved' || row.status === 'snoozed' ? null : (
        <span className="max-narrow:hidden">
          <Waiting since={row.waitingSince} />
        </span>
      )}
      {can(me, 'conversations.write') ? <HeaderDeeds {...props} /> : null}
      <IconButton label={t('thread.panel')} keys={KEYS.togglePanel} onClick={onTogglePanel}>
        <PanelRight size={16} aria-hidden />
      </IconButton>
    </header>
  );
};

const HeaderDeeds = ({ row, onResolveNext, onCopyLink }: ThreadHeaderProps): ReactNode => {
  const { t } = useTranslation();
  const { me } = useDesk();
  const deeds = useDeeds();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const isResolved = row.status === 'resolved';
  useEffect(() => onCommand((command) => isDialog(command) && setDialog(command)), []);
  return (
    <>
      {row.assigneeId === me.id || isResolved ? null : (
        <Button onClick={() => deeds.take(row)}>{row.assigneeId === null ? t('do.take') : t('do.takeOver')}</Button>
      )}
      {isResolved ? (
        <Button onClick={() => deeds.reopen(row)}>{t('do.reopen')}</Button>
      ) : (
        <Button onClick={() => deeds.resolve(row)} aria-keyshortcuts={ariaKeys(KEYS.resolve)}>
          <Check size={14} aria-hidden />
          {t('do.resolve')}
        </Button>
      )}
      <HeaderMenu row={row} onResolveNext={onResolveNext} onCopyLink={onCopyLink} onDialog={setDialog} />
      <Dialogs dialog={dialog} row={row} onClose={() => setDialog(null)} />
    </>
  );
};

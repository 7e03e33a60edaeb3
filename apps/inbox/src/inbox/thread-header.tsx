import { Check, ChevronLeft, CircleCheck, Ellipsis, Link as LinkIcon, PanelRight, Tag, UserPlus } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Priority, Row } from '../live/contract.ts';
import { useDesk } from '../live/desk.ts';
import { useAgents } from '../live/people.ts';
import { can } from '../session/session.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { ariaKeys } from '../ui/keys.tsx';
import { Menu, MenuChoice, MenuItem, MenuLine } from '../ui/menu.tsx';
import { sayCodeOf } from './conversation-code.ts';
import { onCommand } from './commands.ts';
import { LabelEditor } from './label-editor.tsx';
import { PRIORITIES } from './priorities.ts';
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
      <div className="flex min-w-0 flex-1 items-baseline gap-2 max-narrow:flex-col max-narrow:gap-0">
        <h1 className="max-w-full min-w-0 truncate text-base leading-6" title={contactName}>
          {contactName}
        </h1>
        <span className="numbers max-w-full shrink-0 truncate text-xs text-text-3">
          {t(`status.${row.status}`)} · {sayCodeOf(row.code)}
        </span>
      </div>
      <Viewers conversationId={row.id} />
      {row.waitingSince === null || row.status === 'resolved' ? null : (
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
  const [isLabelling, setLabelling] = useState(false);
  const isResolved = row.status === 'resolved';
  useEffect(() => onCommand((command) => setLabelling((was) => was || command === 'labels')), []);
  return (
    <>
      {row.assigneeId === me.id || isResolved ? null : <Button onClick={() => deeds.take(row)}>{t('do.take')}</Button>}
      {isResolved ? (
        <Button onClick={() => deeds.reopen(row)}>{t('do.reopen')}</Button>
      ) : (
        <Button onClick={() => deeds.resolve(row)} aria-keyshortcuts={ariaKeys(KEYS.resolve)}>
          <Check size={14} aria-hidden />
          {t('do.resolve')}
        </Button>
      )}
      <Menu
        trigger={
          <IconButton label={t('action.more')}>
            <Ellipsis size={16} aria-hidden />
          </IconButton>
        }
      >
        {isResolved ? null : (
          <>
            <MenuItem icon={<CircleCheck size={16} aria-hidden />} keys={KEYS.resolveNext} onSelect={onResolveNext}>
              {t('do.resolveNext')}
            </MenuItem>
            <AssignChoices row={row} />
            <MenuLine />
            <PriorityChoices row={row} />
            <MenuLine />
          </>
        )}
        <MenuItem icon={<Tag size={16} aria-hidden />} onSelect={() => setLabelling(true)}>
          {t('do.labels')}
        </MenuItem>
        <MenuItem icon={<LinkIcon size={16} aria-hidden />} onSelect={onCopyLink}>
          {t('do.copyLink')}
        </MenuItem>
      </Menu>
      {isLabelling ? <LabelEditor row={row} onClose={() => setLabelling(false)} /> : null}
    </>
  );
};

const PriorityChoices = ({ row }: { readonly row: Row }): ReactNode => {
  const { t } = useTranslation();
  const deeds = useDeeds();
  return (
    <MenuChoice<Priority>
      label={t('panel.priority')}
      value={row.priority}
      options={PRIORITIES.map((value) => ({ value, name: t(`priority.${value}`) }))}
      onChange={(priority) => deeds.prioritise(row, priority)}
    />
  );
};

const NOBODY = '';

const AssignChoices = ({ row }: { readonly row: Row }): ReactNode => {
  const { t } = useTranslation();
  const { me } = useDesk();
  const deeds = useDeeds();
  const agents = useAgents();
  if (agents.length === 0) {
    if (row.assigneeId !== me.id) return null;
    return (
      <MenuItem icon={<UserPlus size={16} aria-hidden />} onSelect={() => deeds.assign(row, null)}>
        {t('do.unassign')}
      </MenuItem>
    );
  }
  const options = agents.map(({ id, name, email }) => ({ value: id, name: name ?? email ?? id }));
  return (
    <>
      <MenuLine />
      <MenuChoice
        label={t('do.assign')}
        value={row.assigneeId ?? NOBODY}
        options={[...options, { value: NOBODY, name: t('panel.nobody') }]}
        onChange={(id) => deeds.assign(row, id === NOBODY ? null : id)}
      />
    </>
  );
};

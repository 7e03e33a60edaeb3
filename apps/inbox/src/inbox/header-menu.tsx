import {
  AlarmClock,
  ArrowRightLeft,
  BellRing,
  CircleCheck,
  Ellipsis,
  Link as LinkIcon,
  Tag,
  UserPlus,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Priority, Row } from '../live/contract.ts';
import { useDesk } from '../live/desk.ts';
import { answering, useAgents } from '../live/people.ts';
import { IconButton } from '../ui/button.tsx';
import { Menu, MenuChoice, MenuItem, MenuLine } from '../ui/menu.tsx';
import type { Dialog } from './header-dialogs.tsx';
import { PRIORITIES } from './priorities.ts';
import { KEYS } from './shortcuts.ts';
import { useDeeds } from './use-deeds.ts';

interface HeaderMenuProps {
  readonly row: Row;
  readonly onResolveNext: () => void;
  readonly onCopyLink: () => void;
  readonly onDialog: (dialog: Dialog) => void;
}

/** Everything that is done to a conversation less often than taking and resolving it. */
export const HeaderMenu = (props: HeaderMenuProps): ReactNode => {
  const { t } = useTranslation();
  const { row, onCopyLink, onDialog } = props;
  return (
    <Menu
      trigger={
        <IconButton label={t('action.more')}>
          <Ellipsis size={16} aria-hidden />
        </IconButton>
      }
    >
      {row.status === 'resolved' ? null : <OpenItems {...props} />}
      <MenuItem icon={<Tag size={16} aria-hidden />} onSelect={() => onDialog('labels')}>
        {t('do.labels')}
      </MenuItem>
      <MenuItem icon={<LinkIcon size={16} aria-hidden />} onSelect={onCopyLink}>
        {t('do.copyLink')}
      </MenuItem>
    </Menu>
  );
};

const OpenItems = ({ row, onResolveNext, onDialog }: HeaderMenuProps): ReactNode => {
  const { t } = useTranslation();
  const deeds = useDeeds();
  return (
    <>
      <MenuItem icon={<CircleCheck size={16} aria-hidden />} keys={KEYS.resolveNext} onSelect={onResolveNext}>
        {t('do.resolveNext')}
      </MenuItem>
      {row.status === 'snoozed' ? (
        <MenuItem icon={<BellRing size={16} aria-hidden />} onSelect={() => deeds.reopen(row)}>
          {t('do.wake')}
        </MenuItem>
      ) : null}
      <MenuItem icon={<AlarmClock size={16} aria-hidden />} keys={KEYS.snooze} onSelect={() => onDialog('snooze')}>
        {t('do.snooze')}
      </MenuItem>
      <MenuItem icon={<ArrowRightLeft size={16} aria-hidden />} onSelect={() => onDialog('transfer')}>
        {t('do.transfer')}
      </MenuItem>
      <AssignChoices row={row} />
      <MenuLine />
      <PriorityChoices row={row} />
      <MenuLine />
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
  const shown = agents.filter((agent) => agent.id === row.assigneeId || answering([agent]).length > 0);
  const options = shown.map(({ id, name, email }) => ({ value: id, name: name ?? email ?? id }));
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

import { BellOff, Keyboard, LogOut, Search, SlidersHorizontal } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-browser-location';
import { useDesk } from '../live/desk.ts';
import type { Presence } from '../live/contract.ts';
import { useStore } from '../live/store.ts';
import { prefer, usePreferences } from '../session/preferences.ts';
import { KEYS } from '../inbox/shortcuts.ts';
import { Avatar } from '../ui/avatar.tsx';
import { PRESENCE_DOTS } from '../ui/presence-dot.tsx';
import { Menu, MenuCheck, MenuChoice, MenuItem, MenuLine } from '../ui/menu.tsx';
import { availability, changeAvailability, loadAvailability } from './availability.ts';
import { useLeave } from './leave.ts';
import { openDialog } from './open-dialog.ts';

const PRESENCES: readonly Presence[] = ['online', 'busy', 'away', 'offline'];

export const YouMenu = (): ReactNode => {
  const { t } = useTranslation();
  const leave = useLeave();
  return (
    <Menu side="right" align="end" trigger={<YouButton />}>
      <AvailabilityChoices />
      <MenuLine />
      <MenuItem
        icon={<Search size={16} aria-hidden />}
        keys={KEYS.commands}
        onSelect={() => openDialog.set('commands')}
      >
        {t('do.commands')}
      </MenuItem>
      <MenuItem
        icon={<Keyboard size={16} aria-hidden />}
        keys={KEYS.shortcuts}
        onSelect={() => openDialog.set('shortcuts')}
      >
        {t('do.shortcuts')}
      </MenuItem>
      <MenuItem icon={<SlidersHorizontal size={16} aria-hidden />} onSelect={() => navigate('/settings/you')}>
        {t('settings.you')}
      </MenuItem>
      <MenuLine />
      <MenuItem icon={<LogOut size={16} aria-hidden />} onSelect={leave}>
        {t('do.signOut')}
      </MenuItem>
    </Menu>
  );
};

const YouButton = (props: ComponentProps<'button'>): ReactNode => {
  const { t } = useTranslation();
  const { me } = useDesk();
  const { presence } = useStore(availability);
  const { isUndisturbed } = usePreferences();
  const name = me.name ?? me.email ?? t('thread.you');
  return (
    <button
      type="button"
      aria-label={`${t('nav.account')}: ${name}, ${t(`presence.${presence}`)}`}
      className="relative inline-flex size-10 items-center justify-center rounded-full max-narrow:size-11"
      {...props}
    >
      <Avatar id={me.id} name={name} />
      <span
        aria-hidden
        className={`absolute right-0.5 bottom-0.5 size-3 rounded-full ring-2 ring-surface-1 ${PRESENCE_DOTS[presence]}`}
      />
      {isUndisturbed ? (
        <BellOff size={14} aria-hidden className="absolute -top-0.5 -right-0.5 rounded-full bg-surface-1 text-warn" />
      ) : null}
    </button>
  );
};

const AvailabilityChoices = (): ReactNode => {
  const { t } = useTranslation();
  const { me } = useDesk();
  const { presence, accepting } = useStore(availability);
  const { isUndisturbed } = usePreferences();
  const { data: own } = useQuery({ queryKey: ['availability'], queryFn: loadAvailability, retry: false });
  return (
    <>
      <p className="truncate px-2 pt-2 font-semibold">{me.name ?? me.email}</p>
      <p className="truncate px-2 text-xs text-text-3">
        {t(`role.${me.role}`)}
        {own == null ? null : <> · {t('presence.load', { load: own.load, capacity: own.capacity })}</>}
      </p>
      <MenuChoice<Presence>
        label={t('presence.label')}
        value={presence}
        options={PRESENCES.map((value) => ({ value, name: t(`presence.${value}`) }))}
        onChange={(value) => changeAvailability(me.id, { presence: value, accepting })}
      />
      <MenuLine />
      <MenuCheck isOn={accepting} onToggle={() => changeAvailability(me.id, { presence, accepting: !accepting })}>
        {t('do.accepting')}
      </MenuCheck>
      <MenuCheck isOn={isUndisturbed} onToggle={() => prefer({ isUndisturbed: !isUndisturbed })}>
        {t('do.dnd')}
      </MenuCheck>
    </>
  );
};

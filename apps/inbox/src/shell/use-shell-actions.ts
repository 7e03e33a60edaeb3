import { useEffect } from 'react';
import type { ParseKeys } from 'i18next';
import { navigate } from 'wouter/use-browser-location';
import { publishActions } from '../inbox/actions.ts';
import type { Action } from '../inbox/actions.ts';
import { KEYS } from '../inbox/shortcuts.ts';
import { VIEWS } from '../live/contract.ts';
import type { Presence } from '../live/contract.ts';
import { useDesk } from '../live/desk.ts';
import { useStore } from '../live/store.ts';
import { prefer, usePreferences } from '../session/preferences.ts';
import type { Theme } from '../session/preferences.ts';
import { can, mayWatch } from '../session/session.ts';
import { settingsPagesOf } from '../settings/settings-pages.ts';
import { undoable, undoLast } from '../ui/toasts.tsx';
import { LANGUAGES, speak } from '../words/words.ts';
import { availability, changeAvailability } from './availability.ts';
import { useLeave } from './leave.ts';
import { openDialog } from './open-dialog.ts';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];
const PRESENCES: readonly Presence[] = ['online', 'busy', 'away', 'offline'];

const speaking = ({ id, name }: (typeof LANGUAGES)[number]): Action => ({
  name: 'do.language',
  with: { language: name },
  run: () => void speak(id),
});

const undoing = (done: string): Action => ({ name: 'do.undo', with: { done }, run: undoLast });

/** What can be done on every page. */
export function useShellActions(): void {
  const { me } = useDesk();
  const { isUndisturbed, hasSound, isCompact } = usePreferences();
  const here = useStore(availability);
  const leave = useLeave();
  const done = useStore(undoable)?.text;
  useEffect(() => {
    const goes = (place: ParseKeys, path: string): Action => ({
      name: 'do.goTo',
      named: { place },
      run: () => navigate(path),
    });
    return publishActions('shell', [
      ...(done === undefined ? [] : [undoing(done)]),
      { name: 'do.commands', keys: KEYS.commands, run: () => openDialog.set('commands') },
      { name: 'do.shortcuts', keys: KEYS.shortcuts, run: () => openDialog.set('shortcuts') },
      ...VIEWS.map((view) => goes(`view.${view}`, `/${view}`)),
      ...(mayWatch(me) ? [goes('nav.board', '/board')] : []),
      ...(can(me, 'audit.read') ? [goes('nav.audit', '/audit')] : []),
      ...(can(me, 'contacts.read') ? [goes('nav.search', '/search')] : []),
      ...settingsPagesOf(me).map((page) => goes(`settings.${page}`, `/settings/${page}`)),
      { name: hasSound ? 'do.soundOff' : 'do.soundOn', run: () => prefer({ hasSound: !hasSound }) },
      {
        name: 'do.density',
        named: { density: isCompact ? 'filter.comfortable' : 'filter.compact' },
        run: () => prefer({ isCompact: !isCompact }),
      },
      { name: isUndisturbed ? 'do.dndOff' : 'do.dndOn', run: () => prefer({ isUndisturbed: !isUndisturbed }) },
      {
        name: here.accepting ? 'do.acceptingOff' : 'do.acceptingOn',
        run: () => changeAvailability(me.id, { ...here, accepting: !here.accepting }),
      },
      ...PRESENCES.map((presence): Action => ({
        name: 'do.presenceTo',
        named: { presence: `presence.${presence}` },
        run: () => changeAvailability(me.id, { ...here, presence }),
      })),
      ...THEMES.map((theme): Action => ({
        name: 'do.theme',
        named: { theme: `theme.${theme}` },
        run: () => prefer({ theme }),
      })),
      ...LANGUAGES.map(speaking),
      { name: 'do.signOut', run: leave },
    ]);
  }, [me, isUndisturbed, hasSound, isCompact, here, leave, done]);
}

import { navigate } from 'wouter/use-browser-location';
import { preferences } from '../session/preferences.ts';
import type { View } from '../live/contract.ts';
import type { Alert, AlertKind } from './alert-book.ts';
import { availability } from './availability.ts';
import { isLeader } from './leader.ts';
import { playTone } from './tone.ts';

const VIEW_OF: Readonly<Record<AlertKind, View>> = {
  ...{ message: 'mine', assigned: 'mine', mention: 'mentions' },
  ...{ unassigned: 'all', offer: 'all' },
};

/** A sound, and a notification where nobody looks: in one tab, and to nobody who wants no disturbance. */
export function tellAlert({ id, kind, title, body }: Alert): void {
  const { isUndisturbed, hasSound, hasNotifications } = preferences();
  if (isUndisturbed || !isLeader() || availability.get().presence === 'offline') return;
  if (hasSound) playTone();
  const isAllowed = 'Notification' in globalThis && Notification.permission === 'granted';
  if (!hasNotifications || !isAllowed || document.visibilityState === 'visible') return;
  const notification = new Notification(title, { body, tag: id });
  notification.addEventListener('click', () => {
    focus();
    notification.close();
    navigate(`/${VIEW_OF[kind]}/${id}`);
  });
}

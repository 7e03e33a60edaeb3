import { useEffect, useRef } from 'react';
import { t } from 'i18next';
import { navigate } from 'wouter/use-browser-location';
import type { Row } from '../live/contract.ts';
import { useDesk } from '../live/desk.ts';
import { preferences } from '../session/preferences.ts';
import { playTone } from './tone.ts';

/** Tells of new messages and assignments while one looks elsewhere: a number in the title, a sound, a notification. */
export function useAlerts(openId: string | null): void {
  const { rows, wire, me } = useDesk();
  const open = useRef(openId);
  open.current = openId;
  useEffect(() => {
    const unread = new Map<string, number>();
    const isLookedAt = (row: Row): boolean => document.visibilityState === 'visible' && open.current === row.id;
    const take = (row: Row): void => {
      const before = unread.get(row.id);
      unread.set(row.id, row.status === 'resolved' ? 0 : row.unread);
      const known = rows.row(row.id);
      if (known?.assigneeId !== me.id && known !== undefined) alertTo(row, t('alert.assigned'));
      else if (before !== undefined && row.unread > before && !isLookedAt(row))
        alertTo(row, t('alert.message', { name: nameOf(row) }));
    };
    const following = wire.followInbox('mine', null, {
      onRows(taken, removed) {
        for (const row of taken) take(row);
        for (const id of removed) unread.delete(id);
        rows.takeRows('mine', taken, removed);
        showBadge(unread);
      },
      onReset: () => unread.clear(),
    });
    return following.stop;
  }, [rows, wire, me.id]);
}

const nameOf = (row: Row): string => row.contact.name ?? t('list.unnamed');

function alertTo(row: Row, title: string): void {
  const { isUndisturbed, hasSound, hasNotifications } = preferences();
  if (isUndisturbed) return;
  if (hasSound) playTone();
  if (!hasNotifications || document.visibilityState === 'visible' || Notification.permission !== 'granted') return;
  const notification = new Notification(title, { body: row.lastMessage?.text ?? '', tag: row.id });
  notification.addEventListener('click', () => {
    focus();
    navigate(`/mine/${row.id}`);
  });
}

function showBadge(unread: ReadonlyMap<string, number>): void {
  const waiting = [...unread.values()].filter((messages) => messages > 0).length;
  document.title = waiting === 0 ? t('product.name') : `(${waiting}) ${t('product.name')}`;
}

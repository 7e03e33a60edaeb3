import { useEffect, useRef } from 'react';
import { t } from 'i18next';
import { navigate } from 'wouter/use-browser-location';
import type { Row } from '../live/contract.ts';
import { fetchRows, useDesk } from '../live/desk.ts';
import { NO_FILTERS } from '../live/row-lists.ts';
import type { ListQuery } from '../live/row-lists.ts';
import type { RowStore } from '../live/row-store.ts';
import { preferences } from '../session/preferences.ts';
import { playTone } from './tone.ts';

const MINE: ListQuery = { view: 'mine', status: 'active', sort: 'newest', ...NO_FILTERS };

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
      unread.set(row.id, row.unread);
      const isTaken = rows.row(row.id)?.assigneeId === me.id; // by ourselves: shown before the server told it
      if (before === undefined && !isTaken) alertTo(row, t('alert.assigned'));
      else if (row.unread > (before ?? row.unread) && !isLookedAt(row))
        alertTo(row, t('alert.message', { name: nameOf(row) }));
    };
    const load = async (): Promise<void> => {
      const page = await fetchRows(MINE, null).catch(() => null);
      if (page === null) return; // the topic tells of what changes; what was there before is told by the list
      for (const row of page.rows) unread.set(row.id, row.unread);
      rows.putFirstPage(MINE, page);
    };
    const following = wire.followInbox('mine', null, {
      onRows(taken, removed) {
        for (const row of taken) take(row);
        for (const id of removed) unread.delete(id);
        rows.takeRows('mine', taken, removed);
      },
      onReset: () => void load(),
    });
    const stopBadge = rows.subscribe(() => showBadge(rows));
    void load();
    return () => {
      following.stop();
      stopBadge();
    };
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

/** How many of our conversations have something that nobody has read. */
function showBadge(rows: RowStore): void {
  const waiting = (rows.list(MINE)?.ids ?? []).filter((id) => (rows.row(id)?.unread ?? 0) > 0).length;
  const title = waiting === 0 ? t('product.name') : `(${waiting}) ${t('product.name')}`;
  if (document.title !== title) document.title = title;
}

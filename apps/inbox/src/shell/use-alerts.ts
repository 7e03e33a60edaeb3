import { useEffect, useRef } from 'react';
import { t } from 'i18next';
import { isActive, onActive } from '../live/activity.ts';
import type { Row } from '../live/contract.ts';
import { fetchRows, useDesk } from '../live/desk.ts';
import type { Desk } from '../live/desk.ts';
import { NO_FILTERS } from '../live/row-lists.ts';
import type { ListQuery } from '../live/row-lists.ts';
import { preferences } from '../session/preferences.ts';
import { AlertBook } from './alert-book.ts';
import { showBadge } from './badge.ts';
import { leadTabs } from './leader.ts';
import { tellAlert } from './tell-alert.ts';

const MINE: ListQuery = { view: 'mine', status: 'active', sort: 'newest', ...NO_FILTERS };
const MENTIONS: ListQuery = { ...MINE, view: 'mentions', status: 'every' };
const REPEAT_MS = 45_000;
/** What another tab, or the router, sees to within this time is nobody's alert. */
const SETTLE_MS = 600;
const UNASSIGNED_SETTLE_MS = 4_000;
const SEEN_CHANNEL = 'verbatim.seen';
const TABS_LOCK = 'verbatim.alerts';

/** Tells of messages, assignments and who waits, until somebody has looked: in one tab, of what no tab is showing. */
export function useAlerts(openId: string | null): void {
  const desk = useDesk();
  const open = useRef(openId);
  const watch = useRef<Watch | null>(null);
  open.current = openId;
  useEffect(() => {
    const started = startWatch(desk, () => open.current);
    watch.current = started;
    return () => started.stop();
  }, [desk]);
  useEffect(() => watch.current?.look(), [openId]);
}

interface Watch {
  /** Something may have been looked at. */
  readonly look: () => void;
  readonly stop: () => void;
}

function startWatch(desk: Desk, openId: () => string | null): Watch {
  const { rows, wire } = desk;
  const book = new AlertBook(tellAlert);
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(SEEN_CHANNEL) : null;
  const look = (): void => {
    const id = openId();
    if (id === null || !isActive()) return;
    book.seen(id);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel of one origin has none
    channel?.postMessage(id);
  };
  channel?.addEventListener('message', ({ data }) => typeof data === 'string' && book.seen(data));
  const timer = setInterval(() => preferences().repeatsAlerts && book.repeat(), REPEAT_MS);
  const stops = [
    leadTabs(TABS_LOCK),
    onActive(look),
    watchMine(desk, book, openId),
    watchUnassigned(desk, book),
    watchOffers(desk, book),
    watchMentions(desk, book, openId),
    rows.subscribe(() => showBadge(unreadOf(desk) + wire.offers.get().length)),
    wire.offers.subscribe(() => showBadge(unreadOf(desk) + wire.offers.get().length)),
  ];
  return {
    look,
    stop() {
      clearInterval(timer);
      channel?.close();
      for (const stop of stops) stop();
      showBadge(0);
    },
  };
}

/** Of our conversations: those that come to us, and what is written in them. */
function watchMine(desk: Desk, book: AlertBook, openId: () => string | null): () => void {
  const { rows, wire, me } = desk;
  const unread = new Map<string, number>();
  const isLookedAt = (id: string): boolean => isActive() && openId() === id;
  const addSoon = (row: Row, kind: 'message' | 'assigned'): void => {
    const title = kind === 'assigned' ? t('alert.assigned') : t('alert.message', { name: nameOf(row) });
    setTimeout(() => {
      const now = rows.row(row.id) ?? row;
      const isSeen = isLookedAt(row.id) || (kind === 'message' && now.unread === 0);
      if (!isSeen && now.assigneeId === me.id) book.add({ id: row.id, kind, title, body: row.lastMessage?.text ?? '' });
    }, SETTLE_MS);
  };
  const take = (row: Row): void => {
    const before = unread.get(row.id);
    unread.set(row.id, row.unread);
    if (row.unread === 0 && (before ?? 0) > 0) book.seen(row.id); // read, here or elsewhere
    if (row.status === 'resolved' || row.status === 'snoozed') return book.seen(row.id);
    const isTaken = rows.row(row.id)?.assigneeId === me.id; // by ourselves: shown before the server told it
    if (before === undefined && !isTaken) addSoon(row, 'assigned');
    else if (row.unread > (before ?? row.unread)) addSoon(row, 'message');
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
      for (const id of removed) {
        unread.delete(id);
        book.seen(id);
      }
      rows.takeRows('mine', taken, removed);
    },
    onReset: () => void load(),
  });
  void load();
  return () => following.stop();
}

/** Of notes that name us: of each once, when it comes. */
function watchMentions({ rows, wire, me }: Desk, book: AlertBook, openId: () => string | null): () => void {
  const known = new Map<string, number>();
  const seqOf = (row: Row): number => row.mentions.find(({ agentId }) => agentId === me.id)?.seq ?? 0;
  const load = async (): Promise<void> => {
    const page = await fetchRows(MENTIONS, null).catch(() => null);
    for (const row of page?.rows ?? []) known.set(row.id, Math.max(seqOf(row), known.get(row.id) ?? 0));
  };
  const following = wire.followInbox('mentions', null, {
    onRows(taken, removed) {
      rows.takeRows('mentions', taken, removed);
      for (const row of taken) {
        // An old one that we do not know of: its conversation goes on with something else.
        const isNew = seqOf(row) > (known.get(row.id) ?? (row.lastMessage?.kind === 'note' ? 0 : Infinity));
        known.set(row.id, Math.max(seqOf(row), known.get(row.id) ?? 0));
        if (!isNew || (isActive() && openId() === row.id)) continue;
        const title = t('alert.mentioned', { name: nameOf(row) });
        book.add({ id: row.id, kind: 'mention', title, body: row.lastMessage?.text ?? '' });
      }
    },
    onReset: () => void load(),
  });
  void load();
  return () => following.stop();
}

/** Of conversations that nobody has: once, when one has waited a few seconds and the router has given it to nobody. */
function watchUnassigned({ rows, wire }: Desk, book: AlertBook): () => void {
  const known = new Set<string>();
  const following = wire.followInbox('unassigned', null, {
    onRows(taken, removed) {
      for (const id of removed) {
        known.delete(id);
        book.seen(id);
      }
      for (const row of taken) {
        const isNew = !known.has(row.id) && row.status === 'queued' && row.unread > 0;
        known.add(row.id);
        if (!isNew || !preferences().alertsUnassigned) continue;
        setTimeout(() => {
          const now = rows.row(row.id) ?? row;
          if (!known.has(row.id) || now.assigneeId !== null || now.status !== 'queued' || now.unread === 0) return;
          const title = t('alert.unassigned', { name: nameOf(now) });
          book.add({ id: row.id, kind: 'unassigned', title, body: now.lastMessage?.text ?? '' });
        }, UNASSIGNED_SETTLE_MS);
      }
      rows.takeRows('unassigned', taken, removed);
    },
    onReset: () => {},
  });
  return () => following.stop();
}

function watchOffers({ rows, wire }: Desk, book: AlertBook): () => void {
  let offered: ReadonlySet<string> = new Set();
  return wire.offers.subscribe(() => {
    const now = new Set(wire.offers.get().map(({ conversationId }) => conversationId));
    for (const id of offered) if (!now.has(id)) book.seen(id);
    for (const id of now) {
      if (offered.has(id)) continue;
      const row = rows.row(id);
      book.add({ id, kind: 'offer', title: t('alert.offered'), body: row?.lastMessage?.text ?? '' });
    }
    offered = now;
  });
}

const nameOf = (row: Row): string => row.contact.name ?? t('list.unnamed');

/** How many of our conversations have something that nobody has read. */
const unreadOf = ({ rows }: Desk): number =>
  (rows.list(MINE)?.ids ?? []).filter((id) => (rows.row(id)?.unread ?? 0) > 0).length;

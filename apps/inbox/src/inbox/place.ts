import { useMemo } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { useLocation, useSearch } from 'wouter';
import { VIEWS } from '../live/contract.ts';
import type { ListQuery, Sort, StatusFilter } from '../live/row-lists.ts';

/** Where in the inbox one is: all of it stands in the address, so that a link brings a colleague to the same place. */
export interface Place {
  readonly query: ListQuery;
  readonly conversationId: string | null;
}

export const STATUS_FILTERS: readonly StatusFilter[] = ['active', 'snoozed', 'resolved', 'every'];

export const SORTS: readonly Sort[] = ['newest', 'waiting'];

export function placeOf(path: string, search: string): Place | null {
  const [, first = '', conversationId = ''] = path.split('/');
  const view = VIEWS.find((name) => name === first);
  if (view === undefined) return null;
  const asked = new URLSearchParams(search);
  const status = STATUS_FILTERS.find((name) => name === asked.get('status')) ?? 'active';
  const sort: Sort = asked.get('sort') === 'waiting' ? 'waiting' : 'newest';
  const query: ListQuery = {
    view,
    status,
    sort,
    inboxId: asked.get('inbox'),
    label: asked.get('label'),
    teamId: asked.get('team'),
    assigneeId: asked.get('assignee'),
  };
  return { query, conversationId: conversationId === '' ? null : decodeURIComponent(conversationId) };
}

export function addressOf({ query, conversationId }: Place): string {
  const asked = new URLSearchParams();
  if (query.status !== 'active') asked.set('status', query.status);
  if (query.sort !== 'newest') asked.set('sort', query.sort);
  if (query.inboxId !== null) asked.set('inbox', query.inboxId);
  if (query.teamId !== null) asked.set('team', query.teamId);
  if (query.assigneeId !== null) asked.set('assignee', query.assigneeId);
  if (query.label !== null) asked.set('label', query.label);
  const search = asked.size === 0 ? '' : `?${asked.toString()}`;
  return `/${query.view}${conversationId === null ? '' : `/${encodeURIComponent(conversationId)}`}${search}`;
}

export const goTo = (place: Place): void => navigate(addressOf(place));

export function usePlace(): Place | null {
  const [path] = useLocation();
  const search = useSearch();
  return useMemo(() => placeOf(path, search), [path, search]);
}

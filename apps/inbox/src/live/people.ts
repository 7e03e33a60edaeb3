import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Agent } from '../session/session.ts';
import { useDesk } from './desk.ts';
import { call } from './rest.ts';

export interface Inbox {
  readonly id: string;
  readonly name: string;
  readonly type?: string;
  readonly channel?: string;
  readonly allowedOrigins?: readonly string[];
}

interface Page<Item> {
  readonly items: readonly Item[];
}

const FRESH_MS = 60_000;
export const AGENTS_KEY = ['agents'] as const;
export const INBOXES_KEY = ['inboxes'] as const;

/** Colleagues; empty while unknown, or when the role may not list them. */
export function useAgents(): readonly Agent[] {
  const { data } = useQuery({
    queryKey: AGENTS_KEY,
    queryFn: () => call<Page<Agent>>('GET', '/agents'),
    staleTime: FRESH_MS,
    retry: false,
  });
  return data?.items ?? [];
}

export function useInboxes(): readonly Inbox[] {
  const { data } = useQuery({
    queryKey: INBOXES_KEY,
    queryFn: () => call<Page<Inbox>>('GET', '/inboxes'),
    staleTime: FRESH_MS,
    retry: false,
  });
  return data?.items ?? [];
}

/** Says who an id is. */
export function useNames(): (type: string, id: string) => string {
  const { t } = useTranslation();
  const { me } = useDesk();
  const agents = useAgents();
  return (type, id) => {
    if (id === me.id) return me.name ?? t('thread.you');
    if (type === 'assistant') return t('thread.assistant');
    if (type === 'system') return t('thread.system');
    return agents.find((agent) => agent.id === id)?.name ?? t('thread.someone');
  };
}

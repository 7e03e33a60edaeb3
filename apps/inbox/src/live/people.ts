import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { can } from '../session/session.ts';
import type { Agent } from '../session/session.ts';
import { useDesk } from './desk.ts';
import { call } from './rest.ts';

export interface Inbox {
  readonly id: string;
  readonly name: string;
  readonly type?: string;
  readonly channel?: string;
  readonly teamId?: string | null;
  readonly allowedOrigins?: readonly string[];
  readonly reopenWithinHours?: number | null;
  readonly autoResolveAfterMinutes?: number | null;
  readonly reassignAfterMinutes?: number | null;
}

interface Page<Item> {
  readonly items: readonly Item[];
}

const FRESH_MS = 60_000;
const NOBODY: readonly Agent[] = [];
const NOWHERE: readonly Inbox[] = [];
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
  return data?.items ?? NOBODY;
}

/** Of colleagues those who can have a conversation. */
export const answering = (agents: readonly Agent[]): readonly Agent[] =>
  agents.filter((agent) => agent.active !== false && can(agent, 'conversations.write'));

export function useInboxes(): readonly Inbox[] {
  const { data } = useQuery({
    queryKey: INBOXES_KEY,
    queryFn: () => call<Page<Inbox>>('GET', '/inboxes'),
    staleTime: FRESH_MS,
    retry: false,
  });
  return data?.items ?? NOWHERE;
}

export interface Team {
  readonly id: string;
  readonly name: string;
}

const NO_TEAMS: readonly Team[] = [];
export const TEAMS_KEY = ['teams'] as const;

export function useTeams(): readonly Team[] {
  const { data } = useQuery({
    queryKey: TEAMS_KEY,
    queryFn: () => call<Page<Team>>('GET', '/teams'),
    staleTime: FRESH_MS,
    retry: false,
  });
  return data?.items ?? NO_TEAMS;
}

/** Says which colleague an id is; null: nobody, oneself, or somebody unknown. */
export function useColleague(): (agentId: string | null) => string | null {
  const { me } = useDesk();
  const agents = useAgents();
  return useMemo(() => {
    const names = new Map(agents.map(({ id, name }) => [id, name]));
    names.delete(me.id);
    return (agentId) => (agentId === null ? null : (names.get(agentId) ?? null));
  }, [me.id, agents]);
}

/** Says who an id is. */
export function useNames(): (type: string, id: string) => string {
  const { t } = useTranslation();
  const { me } = useDesk();
  const agents = useAgents();
  return useMemo(() => {
    const names = new Map(agents.map(({ id, name }) => [id, name]));
    const others: Readonly<Record<string, string>> = {
      ...{ assistant: t('thread.assistant'), system: t('thread.system'), apiKey: t('thread.program') },
    };
    return (type, id) => (id === me.id ? me.name : names.get(id)) ?? others[type] ?? t('thread.someone');
  }, [t, me, agents]);
}

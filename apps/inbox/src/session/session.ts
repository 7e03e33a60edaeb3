import { may } from '@verbatim/domain';
import type { Permission } from '@verbatim/domain';
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { QueryClient, UseQueryResult } from '@tanstack/react-query';
import { call, Problem } from '../live/rest.ts';

export type Role = 'owner' | 'admin' | 'supervisor' | 'agent' | 'auditor' | 'developer';

export interface Agent {
  readonly id: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly role: Role;
  readonly scope: 'all' | 'team' | 'mine';
  readonly active?: boolean;
  readonly teamIds?: readonly string[];
  /** Conversations that they are given at most at the same time. */
  readonly capacity?: number;
  readonly skills?: readonly string[];
  /** Language tags. */
  readonly languages?: readonly string[];
  /** Of the capacity, at most so many over a channel. */
  readonly channelCapacity?: Readonly<Record<string, number>>;
}

export interface Session {
  readonly agent: Agent;
  readonly account: { readonly id: string; readonly name: string };
}

export const PASSWORD_CHARS_MIN = 8;

export const SESSION_KEY = ['session'] as const;

const SESSION = queryOptions({ queryKey: SESSION_KEY, queryFn: readSession, staleTime: Infinity, retry: 2 });

/** Who is signed in; null: nobody. */
export const useSession = (): UseQueryResult<Session | null> => useQuery(SESSION);

/** Asks who is signed in before anything is drawn. */
export const prepareSession = (queries: QueryClient): Promise<void> => queries.prefetchQuery(SESSION);

async function readSession(): Promise<Session | null> {
  try {
    return await call<Session>('GET', '/me');
  } catch (error) {
    if (error instanceof Problem && error.status === 401) return null;
    throw error;
  }
}

export const signIn = (email: string, password: string): Promise<Session> =>
  call<Session>('POST', '/sessions', { email, password });

export const signOut = (): Promise<unknown> => call('DELETE', '/sessions');

/** Whether the person's role allows it: the server has the last word, the page only does not offer what it would refuse. */
export const can = ({ role }: Agent, permission: Permission): boolean => may({ role }, permission);

/** Whether the person looks after others' work. */
export const mayWatch = ({ role }: Agent): boolean => WATCHING.has(role);

const WATCHING: ReadonlySet<Role> = new Set(['owner', 'admin', 'supervisor', 'auditor']);

import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Presence } from '../live/contract.ts';
import { call, Problem } from '../live/rest.ts';

export type Role = 'owner' | 'admin' | 'supervisor' | 'agent' | 'auditor' | 'developer';

export interface Agent {
  readonly id: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly role: Role;
  readonly scope: 'all' | 'team' | 'mine';
  readonly presence?: Presence;
  readonly accepting?: boolean;
}

export interface Session {
  readonly agent: Agent;
  readonly account: { readonly id: string; readonly name: string };
}

export const SESSION_KEY = ['session'] as const;

/** Who is signed in; null: nobody. */
export const useSession = (): UseQueryResult<Session | null> =>
  useQuery({ queryKey: SESSION_KEY, queryFn: readSession, staleTime: Infinity, retry: 2 });

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

export const isAdmin = (role: Role): boolean => role === 'owner' || role === 'admin';

export const canAudit = (role: Role): boolean => isAdmin(role) || role === 'auditor' || role === 'supervisor';

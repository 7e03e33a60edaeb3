import type { Account } from './account.ts';
import { inLanes } from './account.ts';

const PASSWORD = 'a long enough password';
/** Signing in is meant to be slow; a few at a time are fast enough. */
const LANES = 4;

export interface Answered {
  readonly status: number;
  // Tests read answers as they come; what is not there fails the expectation.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any;
}

export interface Agent {
  readonly id: string;
  readonly email: string;
  readonly call: (method: string, path: string, body?: unknown) => Promise<Answered>;
  /** For one socket. */
  readonly ticket: () => Promise<string>;
}

export interface Wanted {
  readonly capacity?: number;
  readonly teamIds?: readonly string[];
  readonly role?: string;
}

/** Colleagues who have signed in. */
export async function hire(
  { api }: Pick<Account, 'api'>,
  httpUrl: string,
  { count, ...wanted }: Wanted & { readonly count: number },
): Promise<readonly Agent[]> {
  const names = crypto.randomUUID().slice(0, 8);
  return inLanes(count, LANES, async (index) => {
    const email = `${names}-${index}@example.com`;
    const made = await api.post<{ id: string }>('/agents', {
      name: `Agent ${index}`,
      email,
      password: PASSWORD,
      ...wanted,
    });
    return signIn(httpUrl, email, made.id);
  });
}

export async function signIn(httpUrl: string, email: string, id: string): Promise<Agent> {
  const entered = await ask(`${httpUrl}/api/v1/sessions`, 'POST', { body: { email, password: PASSWORD } });
  const cookie = (entered.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? '';
  if (entered.status !== 200) throw new Error(`signing in: ${entered.status}`);
  const call = async (method: string, path: string, body?: unknown): Promise<Answered> => {
    const response = await ask(`${httpUrl}/api/v1${path}`, method, { cookie, body });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : JSON.parse(text) };
  };
  return {
    id,
    email,
    call,
    async ticket() {
      const { body } = await call('POST', '/socket-tickets', {});
      return (body as { ticket: string }).ticket;
    },
  };
}

const ask = (url: string, method: string, { cookie, body }: { cookie?: string; body?: unknown }): Promise<Response> =>
  fetch(url, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(cookie === undefined ? {} : { cookie }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

export const isThere = (agent: Agent, presence = 'online', accepting = true): Promise<Answered> =>
  agent.call('PUT', '/me/availability', { presence, accepting });

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rest } from '@verbatim/client';
import type { Rest } from '@verbatim/client';
import type { Server } from './server.ts';

export interface Account {
  readonly inboxId: string;
  readonly apiKey: string;
}

interface SetupAnswer {
  readonly inbox: { readonly id: string };
  readonly apiKey: string | { readonly key: string };
}

/** The first account of a new installation. */
export async function setUp({ httpUrl, dataDir }: Server): Promise<Account> {
  const setupToken = readFileSync(join(dataDir, 'setup-token'), 'utf8').trim();
  const { inbox, apiKey } = await rest({ baseUrl: httpUrl, fetch }).post<SetupAnswer>('/setup', {
    setupToken,
    account: { name: 'Benchmark' },
    owner: { name: 'Ada', email: 'ada@example.com', password: 'correct horse battery staple' },
  });
  return { inboxId: inbox.id, apiKey: typeof apiKey === 'string' ? apiKey : apiKey.key };
}

export const api = (httpUrl: string, token: string): Rest => rest({ baseUrl: httpUrl, fetch, token });

export interface Visitor {
  readonly visitorToken: string;
  readonly contactId: string;
  readonly conversationId: string;
}

const LANES = 16;

/** As many visitors as wanted, asked for by a few at a time. */
export async function newVisitors(httpUrl: string, inboxId: string, count: number): Promise<Visitor[]> {
  const anyone = rest({ baseUrl: httpUrl, fetch });
  return inLanes(count, LANES, () => anyone.post<Visitor>(`/inboxes/${inboxId}/visitors`));
}

/** Runs a task for 0 … count-1, a few at a time; the results are in order. */
export async function inLanes<Result>(
  count: number,
  lanes: number,
  task: (index: number) => Promise<Result>,
): Promise<Result[]> {
  const results = Array.from<Result>({ length: count });
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let index = next++; index < count; index = next++) results[index] = await task(index);
  };
  await Promise.all(Array.from({ length: Math.min(lanes, count) }, lane));
  return results;
}

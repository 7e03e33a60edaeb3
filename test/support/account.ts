import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rest } from '@verbatim/client';
import type { Rest } from '@verbatim/client';
import type { Installation, Product } from './installation.ts';

export const OWNER = { name: 'Ada', email: 'ada@example.com', password: 'correct horse battery staple' };

export interface Account {
  readonly accountId: string;
  readonly agentId: string;
  readonly inboxId: string;
  readonly apiKey: string;
  /** With the owner's API key. */
  readonly api: Rest;
  /** The same where the product listens now. */
  readonly apiAt: (httpUrl: string) => Rest;
  readonly newVisitor: () => Promise<Visitor>;
}

export interface Visitor {
  readonly visitorToken: string;
  readonly contactId: string;
  readonly conversationId: string;
}

interface SetUp {
  readonly account: { readonly id: string };
  readonly agent: { readonly id: string };
  readonly inbox: { readonly id: string };
  readonly apiKey: { readonly key: string };
}

/** The first account of an installation. */
export async function setUp({ dataDir }: Installation, { httpUrl }: Pick<Product, 'httpUrl'>): Promise<Account> {
  const setupToken = readFileSync(join(dataDir, 'setup-token'), 'utf8').trim();
  const anyone = rest({ baseUrl: httpUrl, fetch });
  const asked = { setupToken, account: { name: 'Corner Shop' }, owner: OWNER };
  const { account, agent, inbox, apiKey } = await anyone.post<SetUp>('/setup', asked);
  return {
    accountId: account.id,
    agentId: agent.id,
    inboxId: inbox.id,
    apiKey: apiKey.key,
    api: rest({ baseUrl: httpUrl, fetch, token: apiKey.key }),
    apiAt: (baseUrl) => rest({ baseUrl, fetch, token: apiKey.key }),
    newVisitor: () => anyone.post<Visitor>(`/inboxes/${inbox.id}/visitors`),
  };
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

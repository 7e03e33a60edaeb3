import { ApiError, rest } from '@verbatim/client';
import type { EventJson, Rest } from '@verbatim/client';
import type { Scene, Told } from './under-fault.ts';

/** Asks without trying again. */
export const once = ({ at }: Scene, token: string): Rest => rest({ baseUrl: at.httpUrl, fetch, token, triesMax: 1 });

/** What whoever asks is told, and after how long. */
export async function toldBy(ask: () => Promise<unknown>): Promise<Told> {
  const begun = performance.now();
  const code = await ask().then(
    () => 'ok',
    (error: unknown) => (error instanceof ApiError ? error.code : String(error)),
  );
  return { code, ms: performance.now() - begun };
}

/** A conversation that sleeps for so long. */
export async function snoozed({ account, at }: Scene, ms: number): Promise<string> {
  const { visitorToken, conversationId } = await account.newVisitor();
  await rest({ baseUrl: at.httpUrl, fetch, token: visitorToken }).post('/visitor/messages', { text: 'hello' });
  const until = new Date(Date.now() + ms).toISOString();
  await account.api.post(`/conversations/${conversationId}/snooze`, { until });
  return conversationId;
}

export async function reopenings({ account }: Scene, id: string): Promise<number> {
  const { items } = await account.api.get<{ items: EventJson[] }>(`/conversations/${id}/events`);
  return items.filter(({ type }) => type === 'ConversationReopened').length;
}

/** The list of somebody who sees everything, and since when it may be old. */
export async function listed({ account, at }: Scene) {
  const begun = performance.now();
  const headers = { authorization: `Bearer ${account.apiKey}` };
  const answer = await fetch(`${at.httpUrl}/api/v1/conversations`, { headers });
  const { items = [] } = (await answer.json()) as { readonly items?: readonly object[] };
  const staleSince = answer.headers.get('verbatim-stale-since');
  return { status: answer.status, staleSince, rows: items.length, ms: performance.now() - begun };
}

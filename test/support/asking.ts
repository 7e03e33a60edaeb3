import { ApiError, connect, rest } from '@verbatim/client';
import type { Client, EventJson, Rest } from '@verbatim/client';
import { WebSocket } from 'ws';
import { greet } from './peer.ts';
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

export interface Onlooker {
  readonly client: Client;
  /** Topics of which everything is here. */
  readonly synced: ReadonlySet<string>;
  /** Codes of what was refused for good. */
  readonly refused: readonly string[];
}

/** Somebody who sees everything, on a socket. */
export function onlooker({ account, at }: Scene): Onlooker {
  const [synced, refused]: [Set<string>, string[]] = [new Set(), []];
  const client = connect({
    ...{ url: at.socketUrl, token: account.apiKey, WebSocket },
    onSynced: (topic) => synced.add(topic),
    onError: ({ code }) => refused.push(code),
  });
  return { client, synced, refused };
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

/** The same message five times at once, over every way there is; what it was acknowledged as, each time. */
export async function fiveTimes({ at }: Scene, visitorToken: string): Promise<readonly string[]> {
  const same = { clientMessageId: 'same', text: 'Is anybody there?' };
  const one = await greet(at.socketUrl, visitorToken);
  const other = await greet(at.socketUrl, visitorToken, { subprotocol: 'verbatim.v1+proto' });
  const api = rest({ baseUrl: at.httpUrl, fetch, token: visitorToken });
  const overRest = api.post<{ messageId: string }>('/visitor/messages', same, { key: 'same' });
  for (const peer of [one, other, one, other]) peer.say({ send: same });
  const acks = [await one.next('ack'), await one.next('ack'), await other.next('ack'), await other.next('ack')];
  return [...acks, await overRest].map(({ messageId }) => messageId);
}

import type { ViewStore } from '@verbatim/ports';
import type { ConversationStatus } from '../conversation-doc.ts';
import { conversations } from '../conversations.ts';

/** How many conversations wait for somebody to take them, per team over all these accounts; null: those of no team. */
export async function queuedByTeam(
  store: ViewStore,
  accounts: readonly string[],
): Promise<ReadonlyMap<string | null, number>> {
  const waiting = new Map<string | null, number>();
  for (const account of accounts) {
    for (const [team, count] of await countedByTeam(store, account, 'queued'))
      waiting.set(team, (waiting.get(team) ?? 0) + count);
  }
  return waiting;
}

/** How many conversations of one account are in this state, per team; null: those of no team. */
export async function countedByTeam(
  store: ViewStore,
  account: string,
  status: ConversationStatus,
): Promise<ReadonlyMap<string | null, number>> {
  const where = [{ column: 'status', is: status }];
  const counted = await store.count({ view: conversations.schema, account, where }, ['teamId']);
  return new Map(counted.map(({ group: [teamId = null], count }) => [teamId === null ? null : String(teamId), count]));
}

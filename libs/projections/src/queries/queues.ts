import type { ViewStore } from '@verbatim/ports';
import { conversations } from '../conversations.ts';

/** How many conversations wait for somebody to take them, per team over all these accounts; null: those of no team. */
export async function queuedByTeam(
  store: ViewStore,
  accounts: readonly string[],
): Promise<ReadonlyMap<string | null, number>> {
  const waiting = new Map<string | null, number>();
  const where = [{ column: 'status', is: 'queued' }];
  for (const account of accounts) {
    for (const { group, count } of await store.count({ view: conversations.schema, account, where }, ['teamId'])) {
      const [teamId = null] = group;
      const team = teamId === null ? null : String(teamId);
      waiting.set(team, (waiting.get(team) ?? 0) + count);
    }
  }
  return waiting;
}

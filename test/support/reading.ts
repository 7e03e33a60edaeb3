import { saidIn } from '@verbatim/client';
import type { EventJson, MessageRow, Rest } from '@verbatim/client';
import { inLanes } from './account.ts';
import { idIn } from './history.ts';
import type { History, Seen } from './history.ts';
import type { Installation } from './installation.ts';

const PAGE = 200;
const LANES = 8;

export function seenIn(event: EventJson): Seen {
  const said = saidIn(event);
  return {
    seq: event.seq,
    message: said === null ? null : { messageId: said.messageId, id: idIn(said.text) },
  };
}

/** The whole thread, as the inbox shows it. */
export async function thread(api: Rest, conversation: string): Promise<MessageRow[]> {
  const rows: MessageRow[] = [];
  for (;;) {
    const query = { after: rows.at(-1)?.seq ?? 0, limit: PAGE };
    const { items } = await api.get<{ items: MessageRow[] }>(`/conversations/${conversation}/messages`, { query });
    rows.push(...items);
    if (items.length < PAGE) return rows;
  }
}

interface AuditPage {
  readonly items: readonly { readonly event: EventJson }[];
  readonly nextCursor: string | null;
}

/** What the audit holds of a conversation, oldest first. */
export async function audited(api: Rest, conversationId: string): Promise<EventJson[]> {
  const events: EventJson[] = [];
  for (let after: string | null = null; ;) {
    const page: AuditPage = await api.get('/audit', { query: { conversationId, limit: PAGE, after } });
    events.push(...page.items.map(({ event }) => event));
    after = page.nextCursor;
    if (after === null) return events.toReversed();
  }
}

/** Everything that `verbatim events` prints, from that time on, by conversation. */
export async function logged({ events }: Installation, since?: Date): Promise<Map<string, EventJson[]>> {
  const byConversation = new Map<string, EventJson[]>();
  for (const event of await events(...(since === undefined ? [] : ['--from', since.toISOString()]))) {
    if (event.conversationId === undefined) continue;
    const known = byConversation.get(event.conversationId);
    if (known === undefined) byConversation.set(event.conversationId, [event]);
    else known.push(event);
  }
  return byConversation;
}

/** Writes down what the three sources hold of these conversations. */
export async function readBack(
  history: History,
  { installation, api, conversations }: { installation: Installation; api: Rest; conversations: readonly string[] },
): Promise<void> {
  const log = await logged(installation, history.since);
  await inLanes(conversations.length, LANES, async (index) => {
    const conversation = conversations[index] ?? '';
    const rows = await thread(api, conversation);
    const lines = rows.filter(({ kind }) => kind !== 'activity');
    const shown = lines.map(({ id, seq, text }) => ({ seq, message: { messageId: id, id: idIn(text) } }));
    history.add({ is: 'final', source: 'thread', conversation, events: shown });
    const audit = await audited(api, conversation);
    history.add({ is: 'final', source: 'audit', conversation, events: audit.map(seenIn) });
    const events = log.get(conversation) ?? [];
    history.add({ is: 'final', source: 'log', conversation, events: events.map(seenIn) });
  });
}
